public import ThaiText

/// How much of a regulation somebody has used in a fiscal year, and what is left (DOMAIN rule 4).
public struct RegulationUse: Hashable, Sendable {
  /// One time it was given.
  public struct Time: Hashable, Sendable {
    /// The case's number.
    public let paper: String
    /// When.
    public let day: Day
    /// How much, satang.
    public let amount: Satang

    /// A time.
    public init(paper: String, day: Day, amount: Satang) {
      self.paper = paper
      self.day = day
      self.amount = amount
    }
  }

  /// The regulation, as it holds on the day asked for.
  public let regulation: Regulation
  /// The fiscal year.
  public let year: FiscalYear
  /// Whose use it is; nil for the household's as one, and where nobody used a regulation of scope person.
  public let person: Identifier<Person>?
  /// Each time it was given in that year, oldest first: completed ones alone, nothing taken back.
  public let times: [Time]

  /// A use of a regulation.
  public init(regulation: Regulation, year: FiscalYear, person: Identifier<Person>? = nil, times: [Time]) {
    self.regulation = regulation
    self.year = year
    self.person = person
    self.times = times.sorted { ($0.day, $0.paper) < ($1.day, $1.paper) }
  }

  /// What was given in that year, satang.
  public var amount: Satang { BudgetMove.total(times.map(\.amount)) }

  /// How often it may still be given; nil for no limit.
  public var timesLeft: Int? { regulation.timesAYear.map { max(0, $0 - times.count) } }

  /// What may still be given in that year, satang; nil for no limit.
  public var amountLeft: Satang? {
    guard let timesLeft, let cap = regulation.cap else { return nil }
    return Satang(timesLeft) * cap
  }

  /// Whether nothing is left.
  public var isUsedUp: Bool { timesLeft == 0 }

  /// What somebody used of each regulation in a fiscal year: of scope person their own, of scope household what anybody of it was given.
  ///
  /// - Parameters:
  ///   - day: names the fiscal year, and the terms that hold.
  ///   - person: nil for everybody: then a regulation of scope person stands there once for each who was given something.
  ///   - given: to each person under one id, whatever they were merged from.
  ///   - households: the household, and those that are one with it.
  public static func all(
    of regulations: [DatedRows<Regulation>], on day: Day, by person: Identifier<Person>?,
    given: [GivenMoney], in households: Set<Identifier<Household>>
  ) -> [RegulationUse] {
    let year = FiscalYear(of: day)
    let given = given.filter { year.contains($0.day) }
    return regulations.flatMap { rows -> [RegulationUse] in
      guard let regulation = rows.row(on: day)?.value else { return [] }
      let here = given.filter { $0.aid.regulation == regulation.code }
      func use(_ person: Identifier<Person>?, _ money: [GivenMoney]) -> RegulationUse {
        RegulationUse(
          regulation: regulation, year: year, person: person,
          times: money.map { Time(paper: $0.paper, day: $0.day, amount: $0.aid.amount) })
      }
      let ofHousehold = here.filter { households.contains($0.household) }
      switch (regulation.scope, person) {
      case (.household, _): return [use(nil, ofHousehold)]
      case (.person, let person?): return [use(person, here.filter { $0.aid.person == person })]
      case (.person, nil):
        let people = Dictionary(grouping: ofHousehold, by: \.aid.person)
        return people.isEmpty
          ? [use(nil, [])] : people.sorted { $0.key < $1.key }.map { use($0.key, $0.value) }
      }
    }
  }
}

/// Money that a case came to.
public struct GivenMoney: Hashable, Sendable {
  /// The case's number.
  public let paper: String
  /// Whose household the case is of.
  public let household: Identifier<Household>
  /// When.
  public let day: Day
  /// What.
  public let aid: CaseAid
  /// Whether the case is restricted: then it is not told beside the household.
  public let isRestricted: Bool

  /// Money.
  public init(
    paper: String, household: Identifier<Household>, day: Day, aid: CaseAid, isRestricted: Bool = false
  ) {
    self.paper = paper
    self.household = household
    self.day = day
    self.aid = aid
    self.isRestricted = isRestricted
  }
}

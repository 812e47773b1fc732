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
  /// Each time it was given in that year, oldest first: completed ones alone, nothing taken back.
  public let times: [Time]

  /// A use of a regulation.
  public init(regulation: Regulation, year: FiscalYear, times: [Time]) {
    self.regulation = regulation
    self.year = year
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

  /// Uses of regulations in a fiscal year, of everything that was given to some people or their household.
  ///
  /// - Parameters:
  ///   - day: names the fiscal year, and the terms that hold.
  ///   - people: who counts for a regulation of scope person; nil: everybody.
  ///   - households: who counts for a regulation of scope household.
  public static func all(
    of regulations: [DatedRows<Regulation>], on day: Day, given: [GivenMoney],
    to people: Set<Identifier<Person>>?, in households: Set<Identifier<Household>>
  ) -> [RegulationUse] {
    let year = FiscalYear(of: day)
    let given = given.filter { year.contains($0.day) }
    return regulations.compactMap { rows -> RegulationUse? in
      guard let regulation = rows.row(on: day)?.value else { return nil }
      let times = given.filter { money in
        guard money.aid.regulation == regulation.code else { return false }
        return switch regulation.scope {
        case .household: households.contains(money.household)
        case .person: people.map { $0.contains(money.aid.person) } ?? households.contains(money.household)
        }
      }
      return RegulationUse(
        regulation: regulation, year: year,
        times: times.map { Time(paper: $0.paper, day: $0.day, amount: $0.aid.amount) })
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

  /// Money.
  public init(paper: String, household: Identifier<Household>, day: Day, aid: CaseAid) {
    self.paper = paper
    self.household = household
    self.day = day
    self.aid = aid
  }
}

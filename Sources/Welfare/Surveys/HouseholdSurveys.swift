/// What the sources say of a household, side by side: the newest survey of each.
public struct HouseholdSurveys: Hashable, Sendable {
  /// A member's row of the newest TPMAP survey.
  public struct Member: Hashable, Sendable {
    /// Who.
    public let person: Identifier<Person>
    /// What it says.
    public let answers: TPMAPAnswers

    /// A member's row.
    public init(person: Identifier<Person>, answers: TPMAPAnswers) {
      self.person = person
      self.answers = answers
    }
  }

  /// A source's survey with how each dimension stands for the household.
  public struct Column: Hashable, Sendable {
    /// Which survey.
    public let key: Survey.Key
    /// In the order of `Survey.Dimension`.
    public let standings: [Survey.Standing]
    /// What the logbook calls the house, in its own word.
    public let housing: LogbookAnswers.Housing?

    /// How a dimension stands.
    public func standing(_ dimension: Survey.Dimension) -> Survey.Standing {
      standings[Int(dimension.rawValue) - 1]
    }
  }

  /// The year of the newest TPMAP survey of any member, CE; nil if there is none.
  public let tpmapYear: UInt64?
  /// Members with a row of that year.
  public let members: [Member]
  /// The year of the newest logbook, CE.
  public let logbookYear: UInt64?
  /// What it says.
  public let logbook: LogbookAnswers?

  /// No survey.
  public init() {
    self.init(people: [], household: [])
  }

  /// The newest of each source.
  ///
  /// - Parameters:
  ///   - people: every survey of every member.
  ///   - household: every survey of the household.
  public init(
    people: [(person: Identifier<Person>, key: Survey.Key, answers: Survey.Answers)],
    household: [(key: Survey.Key, answers: Survey.Answers)]
  ) {
    let years = people.filter { $0.key.source == .tpmap }.map(\.key.year)
    tpmapYear = years.max()
    let newest = years.max()
    members = people.compactMap { one in
      guard one.key.year == newest, case .tpmap(let answers) = one.answers else { return nil }
      return Member(person: one.person, answers: answers)
    }
    let books = household.compactMap { one -> (year: UInt64, answers: LogbookAnswers)? in
      if case .logbook(let answers) = one.answers { (one.key.year, answers) } else { nil }
    }
    let book = books.max { $0.year < $1.year }
    logbookYear = book?.year
    logbook = book?.answers
  }

  /// Whether no source says anything.
  public var isEmpty: Bool { tpmapYear == nil && logbook == nil }

  /// The sources that say something, TPMAP first.
  ///
  /// - Parameter income: the greatest income a head and year, satang, that counts as failing in the logbook, which says an amount.
  public func columns(income: Satang?) -> [Column] {
    var columns: [Column] = []
    if let tpmapYear {
      columns.append(
        Column(
          key: Survey.Key(.tpmap, year: tpmapYear),
          standings: Survey.Dimension.allCases.map { tpmapStanding($0) }, housing: nil))
    }
    if let logbook, let logbookYear {
      columns.append(
        Column(
          key: Survey.Key(.logbook, year: logbookYear),
          standings: Survey.Dimension.allCases.map { Self.standing($0, in: logbook, income: income) },
          housing: logbook.housing))
    }
    return columns
  }

  /// A household fails what one of its members fails, and passes what one passes and none fails.
  private func tpmapStanding(_ dimension: Survey.Dimension) -> Survey.Standing {
    let all = members.map { $0.answers.standing(dimension) }
    if all.contains(.fails) { return .fails }
    return all.contains(.passes) ? .passes : .noData
  }

  private static func standing(
    _ dimension: Survey.Dimension, in logbook: LogbookAnswers, income: Satang?
  ) -> Survey.Standing {
    switch dimension {
    case .living:
      switch logbook.housing {
      case .secure?: .passes
      case .insecure?: .fails
      case .othersLand?, .rented?, nil: .noData
      }
    case .income:
      if let income, let perHead = logbook.incomePerHead {
        perHead <= income ? .fails : .passes
      } else {
        .noData
      }
    case .health, .education, .access: .noData
    }
  }

  /// Dimensions of which one source says that it fails and another that it passes.
  public func differences(income: Satang?) -> Set<Survey.Dimension> {
    let columns = columns(income: income)
    return Set(
      Survey.Dimension.allCases.filter { dimension in
        let standings = Set(columns.map { $0.standing(dimension) })
        return standings.contains(.fails) && standings.contains(.passes)
      })
  }

  /// What TPMAP says of somebody's age, at most 150, and in which year; nil if it does not.
  public func age(of person: Identifier<Person>) -> (age: Int, year: Int)? {
    guard let age = members.first(where: { $0.person == person })?.answers.age, let age = Int(exactly: age),
      age <= 150,
      let year = tpmapYear.flatMap({ Int(exactly: $0) })
    else { return nil }
    return (age, year)
  }
}

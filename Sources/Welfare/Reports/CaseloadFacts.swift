public import ThaiText

/// What a report counts of cases: each as it stood when the period ended, and the money that cases came to.
///
/// A restricted case has no village here: it is counted, and told nowhere.
public struct CaseloadFacts: Hashable, Sendable {
  /// A case that was open at some moment of the period, or of which something was done in it.
  public struct Standing: Hashable, Sendable {
    /// As it stood when the period ended.
    public let file: CaseFile
    /// Where its household lives; nil where it is restricted, or was when the period ended.
    public let village: ReportFacts.Village?
    /// How long it had taken; nil while nobody took it on.
    public let clock: CaseClock?

    /// A case.
    public init(file: CaseFile, village: ReportFacts.Village?, clock: CaseClock?) {
      self.file = file
      self.village = village
      self.clock = clock
    }
  }

  /// Money that a case came to.
  public struct Money: Hashable, Sendable {
    /// The entry that tells of it.
    public let entry: EntryName
    /// The day it was given, at the time when that was written, or at midnight where it was written later.
    public let at: Instant
    /// The case's number.
    public let paper: String
    /// The code of the regulation.
    public let regulation: String
    /// How much, satang.
    public let amount: Satang
    /// To whom.
    public let person: Identifier<Person>
    /// Whose household the case is of.
    public let household: Identifier<Household>
    /// Where that lives; nil where the case is restricted, or was when the period ended.
    public let village: ReportFacts.Village?

    /// Money.
    public init(
      entry: EntryName, at: Instant, paper: String, regulation: String, amount: Satang,
      person: Identifier<Person>, household: Identifier<Household>, village: ReportFacts.Village?
    ) {
      self.entry = entry
      self.at = at
      self.paper = paper
      self.regulation = regulation
      self.amount = amount
      self.person = person
      self.household = household
      self.village = village
    }
  }

  /// The cases, as they were opened.
  public let cases: [Standing]
  /// What was given from the first day of the fiscal year to the last one of the period, by day.
  public let money: [Money]
  /// What was due before this day is overdue: the day after the period, or today where that has not come.
  public let today: Day

  /// Facts about cases.
  public init(cases: [Standing] = [], money: [Money] = [], today: Day = Day(number: .max)) {
    self.cases = cases
    self.money = money
    self.today = today
  }
}

extension CaseState {
  /// What had happened before a moment.
  public func before(_ end: Instant) -> CaseState {
    var state = self
    state.deeds = deeds.filter { $0.at < end }
    return state
  }
}

extension CaseFile {
  /// When it came to its end; nil while it has not.
  var endedAt: Instant? { status.isLast ? moves.last?.at ?? opening.at : nil }
}

extension CaseClock {
  /// Whether it took longer than it may, also where it stands still by now.
  public var isOver: Bool { elapsed > deadline.days }
}

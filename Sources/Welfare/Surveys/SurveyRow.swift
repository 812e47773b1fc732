/// One good row of a survey file, typed: what the importer is given.
public struct SurveyRow: Hashable, Sendable {
  /// What somebody wrote beside a row that may mean somebody known.
  public enum Confirmation: UInt8, Hashable, Sendable {
    /// ใช่: it means them.
    case same = 1
    /// ไม่ใช่: it means somebody else.
    case other
  }

  /// The line in the file, header = 1.
  public let line: UInt64
  /// The year of the survey, CE.
  public let year: UInt64
  /// TPMAP: the person. Logbook: the head of the household; nil where the row names none.
  public let person: PersonParticulars?
  /// The house.
  public let household: HouseholdParticulars
  /// What the source says.
  public let answers: Survey.Answers
  /// What was decided of a row that was doubtful before.
  public let confirmation: Confirmation?

  /// A row of these values.
  public init(
    line: UInt64, year: UInt64, person: PersonParticulars?, household: HouseholdParticulars,
    answers: Survey.Answers, confirmation: Confirmation? = nil
  ) {
    self.line = line
    self.year = year
    self.person = person
    self.household = household
    self.answers = answers
    self.confirmation = confirmation
  }

  /// Which survey it is of.
  public var key: Survey.Key { Survey.Key(answers.source, year: year) }
}

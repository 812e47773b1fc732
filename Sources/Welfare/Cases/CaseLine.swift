public import ThaiText

/// A case as lists show it.
public struct CaseLine: Hashable, Sendable {
  /// Its file.
  public let file: CaseFile
  /// The household that is shown.
  public let household: Identifier<Household>
  /// The house.
  public let house: HouseholdParticulars
  /// Who is in trouble; nobody where it is restricted or cannot be opened here.
  public let beneficiaries: [String]
  /// How long it has taken; nil while nobody took it on.
  public let clock: CaseClock?
  /// The first day on which something of it is due; nil where nothing is.
  public let due: Day?
  /// Whether that day is past.
  public let isOverdue: Bool

  /// A line.
  public init(
    file: CaseFile, household: Identifier<Household>, house: HouseholdParticulars, beneficiaries: [String],
    clock: CaseClock?, due: Day?, isOverdue: Bool
  ) {
    self.file = file
    self.household = household
    self.house = house
    self.beneficiaries = beneficiaries
    self.clock = clock
    self.due = due
    self.isOverdue = isOverdue
  }

  /// Open ones before those that came to an end, what is due first before the others, then the newest first.
  public static func standsBefore(_ left: CaseLine, _ right: CaseLine) -> Bool {
    if left.file.isOpen != right.file.isOpen { return left.file.isOpen }
    let never = Day(number: .max)
    if left.file.isOpen, left.due != right.due { return (left.due ?? never) < (right.due ?? never) }
    let (one, other) = (left.file.opening.facts, right.file.opening.facts)
    return (other.day, other.paper, right.file.subject) < (one.day, one.paper, left.file.subject)
  }
}

/// A case with all that is known of it.
public struct CaseSheet: Hashable, Sendable {
  /// Who wrote an entry, and what stands in its sealed part.
  public struct Told: Hashable, Sendable {
    /// The officer's name; empty where it cannot be opened here.
    public let by: String
    /// The window; 0 for none.
    public let counter: UInt64
    /// Names and what was written; of the opening, who told it and how to reach them, and the story.
    public let words: CaseWords

    /// Who wrote what.
    public init(by: String, counter: UInt64, words: CaseWords) {
      self.by = by
      self.counter = counter
      self.words = words
    }
  }

  /// A paper of the checklist.
  public struct Paper: Hashable, Sendable {
    /// Which.
    public let choice: Choice
    /// Where it stands.
    public let standing: Case.PaperStanding

    /// A paper.
    public init(choice: Choice, standing: Case.PaperStanding) {
      self.choice = choice
      self.standing = standing
    }
  }

  /// The case as lists show it.
  public let line: CaseLine
  /// Who asks; empty if nobody does.
  public let applicant: String
  /// Who is in trouble, who asks, and of whom conditions can be told, with their names.
  public let people: [Identifier<Person>: String]
  /// Of each entry, who wrote it.
  public let told: [EntryName: Told]
  /// The checklist, in the order of the rules.
  public let papers: [Paper]
  /// What the beneficiaries and their household used of each regulation in the fiscal year.
  public let uses: [RegulationUse]
  /// What the household was given under all of them in that year; nil where nobody asked.
  public let sum: YearlySum?
  /// What the regulation that is asked for wants to be true besides its sums; nil for nothing.
  public let condition: RegulationCondition?
  /// Of whom that can be told: who is in trouble, or who of the household died.
  public let candidates: [Identifier<Person>]
  /// The lists of the rules that its codes are of.
  public let rules: CaseRules
  /// Who sees to each follow-up that names an officer or a volunteer.
  public let responsible: [EntryName: String]

  /// A sheet.
  public init(
    line: CaseLine, applicant: String, people: [Identifier<Person>: String], told: [EntryName: Told],
    papers: [Paper], uses: [RegulationUse], sum: YearlySum? = nil, condition: RegulationCondition? = nil,
    candidates: [Identifier<Person>] = [], rules: CaseRules, responsible: [EntryName: String]
  ) {
    self.line = line
    self.applicant = applicant
    self.people = people
    self.told = told
    self.papers = papers
    self.uses = uses
    self.sum = sum
    self.condition = condition
    self.candidates = candidates
    self.rules = rules
    self.responsible = responsible
  }

  /// Whether its regulation asks something that nobody told yet.
  public var isConditionUntold: Bool {
    guard let condition else { return false }
    return !(line.file.condition?.facts.answers(condition) ?? false)
  }

  /// What was written of a section; empty if nothing was.
  public func text(of section: Case.Section) -> String {
    line.file.sections[section].flatMap { told[$0]?.words.text } ?? ""
  }
}

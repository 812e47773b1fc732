public import ThaiText

/// A grant as lists show it.
public struct GrantLine: Hashable, Sendable {
  /// Its file.
  public let file: GrantFile
  /// The household that is shown.
  public let household: Identifier<Household>
  /// The house.
  public let house: HouseholdParticulars
  /// The applicant's full name; empty where it cannot be opened here.
  public let applicant: String
  /// The day by which the next step should be taken; nil where the rules name none.
  public let due: Day?
  /// Whether that day is past.
  public let isOverdue: Bool

  /// A line.
  public init(
    file: GrantFile, household: Identifier<Household>, house: HouseholdParticulars, applicant: String,
    due: Day?, isOverdue: Bool
  ) {
    self.file = file
    self.household = household
    self.house = house
    self.applicant = applicant
    self.due = due
    self.isOverdue = isOverdue
  }
}

/// A grant with all that is known of it.
public struct GrantSheet: Hashable, Sendable {
  /// Who wrote an entry, and what stands in its sealed part.
  public struct Told: Hashable, Sendable {
    /// The officer's name; empty where it cannot be opened here.
    public let by: String
    /// The window; 0 for none.
    public let counter: UInt64
    /// Names and a note.
    public let particulars: GrantParticulars

    /// Who wrote what.
    public init(by: String, counter: UInt64, particulars: GrantParticulars) {
      self.by = by
      self.counter = counter
      self.particulars = particulars
    }
  }

  /// The grant as lists show it.
  public let line: GrantLine
  /// Of each entry, who wrote it.
  public let told: [EntryName: Told]
  /// SHA-256 of what a second officer checks, 32 bytes.
  public let content: [UInt8]
  /// The allotment the money comes from.
  public let allotment: BudgetAllotted?

  /// A sheet.
  public init(
    line: GrantLine, told: [EntryName: Told], content: [UInt8], allotment: BudgetAllotted?
  ) {
    self.line = line
    self.told = told
    self.content = content
    self.allotment = allotment
  }
}

/// What moved of an allotment.
public struct BudgetMoveLine: Hashable, Sendable {
  /// The entry.
  public let entry: EntryName
  /// When.
  public let at: Instant
  /// The entry's kind.
  public let kind: String
  /// The officer's name.
  public let by: String
  /// The grant it was for; nil for none.
  public let paper: String?
  /// The number of the paper that says so; empty for none.
  public let document: String
  /// จัดสรร, satang.
  public let allotted: Satang
  /// จอง, satang.
  public let reserved: Satang
  /// ผูกพัน, satang.
  public let committed: Satang
  /// จ่าย, satang.
  public let spent: Satang
  /// Whether it does not count any more.
  public let isTakenBack: Bool

  /// A movement.
  public init(
    entry: EntryName, at: Instant, kind: String, by: String, paper: String?, document: String,
    allotted: Satang, reserved: Satang, committed: Satang, spent: Satang, isTakenBack: Bool
  ) {
    self.entry = entry
    self.at = at
    self.kind = kind
    self.by = by
    self.paper = paper
    self.document = document
    self.allotted = allotted
    self.reserved = reserved
    self.committed = committed
    self.spent = spent
    self.isTakenBack = isTakenBack
  }
}

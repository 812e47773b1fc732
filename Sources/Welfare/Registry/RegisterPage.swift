/// The facts of `register.page`: as many rows of a register import as fit an entry.
///
/// A row's `part` is the index of its sealed particulars in the entry, or nil where only the membership
/// changed.
public struct RegisterPage: Hashable, Sendable {
  /// A household that is new or whose particulars changed.
  public struct HouseholdRow: Hashable, Sendable {
    /// The household.
    public let household: Identifier<Household>
    /// The source's line, header = 1.
    public let line: UInt64
    /// The index of its `HouseholdParticulars`.
    public let part: UInt64

    /// A row of these facts.
    public init(household: Identifier<Household>, line: UInt64, part: UInt64) {
      self.household = household
      self.line = line
      self.part = part
    }
  }

  /// A person that is new or changed.
  public struct PersonRow: Hashable, Sendable {
    /// The person.
    public let person: Identifier<Person>
    /// The source's line, header = 1.
    public let line: UInt64
    /// The index of the `PersonParticulars`; nil if unchanged.
    public let part: UInt64?
    /// Where the person belongs.
    public let membership: Membership

    /// A row of these facts.
    public init(person: Identifier<Person>, line: UInt64, part: UInt64?, membership: Membership) {
      self.person = person
      self.line = line
      self.part = part
      self.membership = membership
    }
  }

  /// The import.
  public let batch: Identifier<Batch>
  /// From 1 within the batch.
  public let page: UInt64
  /// Households, each once.
  public let households: [HouseholdRow]
  /// People, each once.
  public let people: [PersonRow]

  /// A page of these rows.
  public init(batch: Identifier<Batch>, page: UInt64, households: [HouseholdRow], people: [PersonRow]) {
    self.batch = batch
    self.page = page
    self.households = households
    self.people = people
  }
}

/// The facts of `import.finished`: what a batch came to.
public struct ImportFinished: Hashable, Sendable {
  /// What kind of file was read.
  public enum Source: UInt8, CaseIterable, Hashable, Sendable {
    /// A household register.
    case register = 1
    /// A list of volunteers.
    case volunteers
    /// TPMAP rows.
    case tpmap
    /// Family-logbook rows.
    case logbook
  }

  /// The import.
  public let batch: Identifier<Batch>
  /// What was read.
  public let source: Source
  /// Data rows in the file.
  public let rows: UInt64
  /// Rows whose subject is new.
  public let new: UInt64
  /// Rows that changed a subject.
  public let changed: UInt64
  /// Rows that said what was known.
  public let same: UInt64
  /// Rows kept with a warning.
  public let warned: UInt64
  /// Rows set aside.
  public let rejected: UInt64
  /// Rows kept back because they may mean somebody known, and nobody said so.
  public let doubtful: UInt64

  /// The counts of a finished import.
  public init(
    batch: Identifier<Batch>, source: Source, rows: UInt64, new: UInt64, changed: UInt64, same: UInt64,
    warned: UInt64, rejected: UInt64, doubtful: UInt64 = 0
  ) {
    self.doubtful = doubtful
    self.batch = batch
    self.source = source
    self.rows = rows
    self.new = new
    self.changed = changed
    self.same = same
    self.warned = warned
    self.rejected = rejected
  }
}

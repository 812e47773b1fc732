public import ThaiText

/// What came before an entry, as its own log alone decides it (JOURNAL, "Past").
public struct Past: Hashable, Sendable {
  private let own: EntryName
  private let met: [LogID: UInt64]

  /// The past of `entry`: its predecessors, and every entry up to the heads its log had met by then.
  public init(of entry: EntryName, met: [LogID: UInt64]) {
    own = entry
    self.met = met
  }

  /// The newest entry of a log that it had seen; 0 if none.
  public func newest(of log: LogID) -> UInt64 { log == own.log ? max(1, own.seq) - 1 : met[log] ?? 0 }

  /// Whether the entry had seen `other`.
  public func contains(_ other: EntryName) -> Bool { other.seq <= newest(of: other.log) }
}

/// Everything of an entry but its act, as a reducer may read it.
public struct EntryPlace: Sendable {
  /// The entry's name.
  public let name: EntryName
  /// What the clock said.
  public let at: Instant
  /// The officer.
  public let by: Identifier<Officer>
  /// The window; 0 for none.
  public let counter: UInt64
  /// What it had seen.
  public let past: Past
  /// The first sealed part of each subject that has one.
  public let parts: [SubjectID: UInt64]

  /// The place of `entry`, whose log had met `met` by then, its own `met` included.
  public init(of entry: Entry, met: [LogID: UInt64] = [:]) {
    name = entry.name
    at = Instant(milliseconds: entry.at)
    by = entry.by
    counter = entry.counter
    past = Past(of: entry.name, met: met)
    parts = Dictionary(
      entry.parts.enumerated().map { ($1.subject, UInt64($0)) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Where a sealed part stands in the journal.
public struct PartName: Hashable, Comparable, Sendable {
  /// The entry.
  public let entry: EntryName
  /// The index among its parts.
  public let index: UInt64

  /// The part `index` of `entry`.
  public init(entry: EntryName, index: UInt64) {
    self.entry = entry
    self.index = index
  }

  /// By entry, then index.
  public static func < (left: Self, right: Self) -> Bool {
    (left.entry, left.index) < (right.entry, right.index)
  }
}

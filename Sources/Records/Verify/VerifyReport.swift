public import Welfare

/// What `verify` found.
public struct VerifyReport: Hashable, Sendable {
  /// Why an entry is bad.
  public enum Reason: String, Hashable, Sendable {
    /// The bytes, or the chain, do not come to the hash.
    case hash
    /// A number is missing.
    case gap
    /// The order is not 1 + the greatest of what it follows.
    case order
    /// The log's descriptor or certificate is another.
    case signature
    /// The bytes are not in canonical form.
    case encoding
  }

  /// The first bad thing.
  public enum Bad: Hashable, Sendable {
    /// An entry.
    case entry(log: LogID, seq: UInt64, Reason)
    /// A row of a table that the journal does not bear out; its key as text.
    case table(String, key: String)
  }

  /// Logs looked at.
  public let logs: Int
  /// Entries looked at.
  public let entries: Int
  /// Entries that wait for others and are in no table.
  public let waiting: Int
  /// The first bad thing; nil if all is well.
  public let firstBad: Bad?
  /// What the entries tell that a rule would not have let happen: no damage, and a person's to settle.
  public let findings: [Finding]
  /// How many conflicts of devices want to be settled.
  public let conflicts: Int

  /// A report of these facts.
  public init(
    logs: Int, entries: Int, waiting: Int, firstBad: Bad?, findings: [Finding] = [], conflicts: Int = 0
  ) {
    self.logs = logs
    self.entries = entries
    self.waiting = waiting
    self.firstBad = firstBad
    self.findings = findings
    self.conflicts = conflicts
  }

  /// A contradiction of entries that were each right where they were written.
  public enum Finding: Hashable, Sendable {
    /// More of a lot left a place than ever came; its code, the place's title, how many lie there.
    case belowZero(lot: String, place: String, onHand: Int64)
    /// An entry about goods was taken back more than once.
    case reversedTwice(EntryName)
    /// The goods of a transfer arrived more than once; its paper.
    case arrivedTwice(paper: String)
    /// More of an allotment is promised and spent than was allotted; its code, what is left, satang.
    case overspent(code: String, left: Satang)
    /// More was paid for a house than was approved; the grant's number, paid and approved, satang.
    case overpaid(paper: String, paid: Satang, approved: Satang)
    /// A picture or paper of a grant is not what was noted; the grant's number, the file's name.
    case evidenceChanged(paper: String, file: String)
    /// A regulation gave somebody more often in a fiscal year than it may; the newest case's number.
    case regulationOverused(code: String, paper: String, times: Int, limit: Int)
    /// Cases of the same person, none of them urgent, are not decided; their numbers, ascending.
    case activeTwice(papers: [String])
    /// More than one case came to money for the same funeral; their numbers, ascending.
    case funeralTwice(papers: [String])
  }

  /// Whether all is well.
  public var isSound: Bool { firstBad == nil }
}

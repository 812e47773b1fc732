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

  /// A report of these facts.
  public init(logs: Int, entries: Int, waiting: Int, firstBad: Bad?) {
    self.logs = logs
    self.entries = entries
    self.waiting = waiting
    self.firstBad = firstBad
  }

  /// Whether all is well.
  public var isSound: Bool { firstBad == nil }
}

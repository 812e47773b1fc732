public import ThaiText

/// The rule book that a centre adopted last.
public struct RulesInForce: Hashable, Sendable {
  /// Its files, ascending by name.
  public let files: [RuleFile]
  /// What acts name: SHA-256 of the canonical list of files, 32 bytes.
  public let hash: [UInt8]
  /// When it was adopted.
  public let since: Instant
  /// The name of who adopted it; empty where it cannot be opened here.
  public let by: String

  /// A rule book as adopted.
  public init(files: [RuleFile], hash: [UInt8], since: Instant, by: String) {
    self.files = files
    self.hash = hash
    self.since = since
    self.by = by
  }
}

public import ThaiText
public import Welfare

/// Everything the store would otherwise take from the air: the clock, randomness, the machine, the rule reader.
public struct StoreEnvironment: Sendable {
  /// What the clock says.
  public var now: @Sendable () -> Instant
  /// 64 unguessable bits: ids, keys and nonces are made of them.
  public var random: @Sendable () -> UInt64
  /// What names this machine, such as the text of `/etc/machine-id`; a store that finds another was moved.
  public var machineID: String
  /// A directory on a memory file system, 0700, for what may be lost: the lookup store.
  public var runtimeDirectory: String
  /// Reads a rule book from its files.
  public var parseRules: RuleParser
  /// How long a commit waits for another desk that writes.
  public var patience: Duration

  /// What reads a rule book from its files.
  public typealias RuleParser = @Sendable ([RuleFile]) throws(RuleFileTrouble) -> RuleBook

  /// An environment of these parts.
  public init(
    now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> UInt64, machineID: String,
    runtimeDirectory: String,
    parseRules: @escaping RuleParser,
    patience: Duration = .seconds(5)
  ) {
    self.now = now
    self.random = random
    self.machineID = machineID
    self.runtimeDirectory = runtimeDirectory
    self.parseRules = parseRules
    self.patience = patience
  }
}

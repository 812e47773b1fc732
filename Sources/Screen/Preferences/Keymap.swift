/// Which keys the centre has given to which commands; a command not named keeps the keys it came with.
public struct Keymap: Hashable, Sendable {
  /// Keys by the id of the command, in the order in which they are shown; an empty list takes its keys away.
  public var keys: [String: [Key]]

  /// A keymap with the given keys by command id.
  public init(keys: [String: [Key]] = [:]) {
    self.keys = keys
  }

  /// The keys of a command: those given here, else `standard`.
  public func keys(of command: String, else standard: [Key]) -> [Key] {
    keys[command] ?? standard
  }
}

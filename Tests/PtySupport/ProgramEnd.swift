/// How a program ended.
public enum ProgramEnd: Hashable, Sendable {
  /// It returned or exited with this code.
  case exited(Int32)
  /// This signal ended it.
  case killed(Int32)

  /// The end that a status of `waitpid` speaks of.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}

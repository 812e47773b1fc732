import Glibc

/// A signal that asks the program to end; it saves what it has to, releases the terminal, and goes.
public enum TerminationSignal: Hashable, Sendable, CaseIterable {
  /// TERM: somebody asks it to end.
  case terminate
  /// HUP: the terminal is gone.
  case hangUp
  /// INT, sent by another program: the terminal's own Ctrl-C is a key.
  case interrupt
  /// QUIT, likewise.
  case quit

  /// The number of the signal.
  public var number: Int32 {
    switch self {
    case .terminate: SIGTERM
    case .hangUp: SIGHUP
    case .interrupt: SIGINT
    case .quit: SIGQUIT
    }
  }

  /// What a program that ends for this signal exits with: 128 and the number.
  public var exitCode: Int32 { 128 + number }

  /// The signal of that number, if it is one of these.
  init?(number: Int32) {
    guard let found = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = found
  }
}

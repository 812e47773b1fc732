import CSystem
import Glibc

/// What the signals that waited have to say, each thing once.
struct SignalNews {
  /// The terminal's size may have changed, or has.
  var isResized = false
  /// The program was stopped and goes on.
  var isResumed = false
  /// Somebody asks the program to stop.
  var wantsStop = false
  /// The signals that end the program, in the order they came.
  var endings: [TerminationSignal] = []

  /// Adds all signals that wait in a signalfd.
  mutating func read(from descriptor: Int32) {
    while case let number = cs_signalfd_next(descriptor), number != 0 {
      switch number {
      case SIGWINCH: isResized = true
      case SIGCONT: isResumed = true
      case SIGTSTP: wantsStop = true
      default: if let ending = TerminationSignal(number: number) { endings.append(ending) }
      }
    }
  }
}

import Glibc

/// A real crash, not a signal sent from outside.
enum Crash {
  /// An index past the end: the trap of Swift.
  case trap
  /// A function without end: the stack runs out, so a handler needs another one.
  case overflow
  /// A wild pointer.
  case wildPointer
  /// `abort()`.
  case abort
  /// `exit()` without giving the terminal back.
  case exitWithoutRelease

  /// Crashes.
  func happen() {
    switch self {
    case .trap: trapNow(index: 7)
    case .overflow: exit(Int32(truncatingIfNeeded: descend(1)))
    case .wildPointer: unsafe UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case .abort: Glibc.abort()
    case .exitWithoutRelease: exit(7)
    }
  }

  private func trapNow(index: Int) {
    let numbers = [1, 2, 3]
    exit(Int32(numbers[index]))
  }

  @inline(never) private func descend(_ depth: Int) -> Int {
    guard depth > 0 else { return 0 }
    let local = [depth, depth &+ 1]
    return descend(depth &+ 1) &+ local[depth & 1]
  }
}

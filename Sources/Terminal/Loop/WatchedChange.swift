import Glibc

/// What counts as a change of a watched file.
public enum WatchedChange: Hashable, Sendable {
  /// Its times or its bytes, at once: a tick file that others touch.
  case touched
  /// Its content, once whoever wrote it has closed it: a file that people edit.
  case edited

  /// The events that show it.
  var mask: UInt32 {
    switch self {
    case .touched: UInt32(IN_ATTRIB | IN_MODIFY)
    case .edited: UInt32(IN_CLOSE_WRITE)
    }
  }
}

import CNcurses
import Glibc

/// What the machine knows of the terminal that TERM names.
enum TerminalDescription {
  /// Whether a full screen can be drawn on the terminal `name`.
  static func check(_ name: String) throws(TerminalTrouble) {
    var result: Int32 = 0
    guard !name.isEmpty, unsafe setupterm(name, STDOUT_FILENO, &result) == OK else {
      throw unknown(name, result)
    }
    guard cn_places_cursor() else { throw .dumb }
  }

  /// setupterm refuses terminals that are too simple (1) as it refuses those it does not know (0, -1).
  private static func unknown(_ name: String, _ result: Int32) -> TerminalTrouble {
    result == 1 ? .dumb : .unknownTerm(name)
  }
}

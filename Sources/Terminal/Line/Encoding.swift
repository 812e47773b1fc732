import CNcurses
import Glibc

/// The character encoding of the process: everything here is UTF-8.
enum Encoding {
  /// Takes the locale of the environment; where that is not UTF-8, or is not installed, C.UTF-8.
  static func claimUTF8() throws(TerminalTrouble) {
    for name in ["", "C.UTF-8", "C.utf8"] where isUTF8(afterChoosing: name) { return }
    throw .noUTF8Locale
  }

  private static func isUTF8(afterChoosing name: String) -> Bool {
    guard unsafe setlocale(LC_CTYPE, name) != nil, let codes = unsafe nl_langinfo(nl_item(CODESET)) else {
      return false
    }
    return unsafe String(cString: codes) == "UTF-8"
  }
}

import CNcurses
import Glibc

/// The bytes that switch a terminal's modes on, and those that bring it back whatever state it is in.
enum ModeBytes {
  /// Bracketed paste: a paste is data, never commands.
  static let on = Array("\u{1B}[?2004h".utf8)
  /// Bracketed paste off again.
  static let off = Array("\u{1B}[?2004l".utf8)

  /// For a crash, without ncurses: leaves any sequence that was cut, then every mode that we or ncurses may have set,
  /// then the screen that was there before. To be asked for after the terminal's description has been read.
  static func farewell() -> [UInt8] {
    let modes = "\u{18}\u{1B}[?2004l\u{1B}[?1l\u{1B}>\u{0F}\u{1B}(B\u{1B}[m\u{1B}[?25h\u{1B}[?7h\u{1B}[r"
    return Array(modes.utf8) + capability("op")
      + (leaving.isEmpty ? Array("\u{1B}[999;1H\r\n".utf8) : leaving)
  }

  private static var leaving: [UInt8] { capability("rmcup") }

  /// A string of the terminal's description, without its padding (`$<5>`).
  private static func capability(_ name: String) -> [UInt8] {
    guard let text = unsafe name.withCString({ unsafe tigetstr(UnsafeMutablePointer(mutating: $0)) }),
      Int(bitPattern: text) != -1
    else { return [] }
    return withoutPadding(unsafe Array(String(cString: text).utf8))
  }

  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "$<".utf8), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }

  /// Writes bytes past ncurses, between two of its updates.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}

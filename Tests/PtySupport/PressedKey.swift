/// A key as xterm sends it.
public enum PressedKey: Hashable, Sendable {
  /// The arrows.
  case up, down, left, right
  /// Enter, Tab, Shift-Tab, Esc, Backspace, Delete.
  case enter, tab, backTab, escape, backspace, delete
  /// The block of six.
  case insert, home, end, pageUp, pageDown
  /// F1 is 1; 1 to 12.
  case function(Int)
  /// Ctrl with a letter.
  case control(Unicode.Scalar)

  /// F1 to F9 by name.
  public static let f1 = PressedKey.function(1), f2 = PressedKey.function(2), f3 = PressedKey.function(3)
  /// F4 to F6.
  public static let f4 = PressedKey.function(4), f5 = PressedKey.function(5), f6 = PressedKey.function(6)
  /// F7 to F9.
  public static let f7 = PressedKey.function(7), f8 = PressedKey.function(8), f9 = PressedKey.function(9)

  /// What the terminal sends.
  public var bytes: [UInt8] {
    switch self {
    case .control(let letter): [UInt8(truncatingIfNeeded: letter.value) & 0x1F]
    case .function(let number): Array((1...12).contains(number) ? Self.functions[number - 1].utf8 : "".utf8)
    default: Array((Self.plain[self] ?? "").utf8)
    }
  }

  private static let functions =
    ["\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS"]
    + [15, 17, 18, 19, 20, 21, 23, 24].map { "\u{1B}[\($0)~" }

  private static let plain: [PressedKey: String] = [
    .up: "\u{1B}[A", .down: "\u{1B}[B", .right: "\u{1B}[C", .left: "\u{1B}[D", .enter: "\r", .tab: "\t",
    .backTab: "\u{1B}[Z", .escape: "\u{1B}", .backspace: "\u{7F}", .delete: "\u{1B}[3~", .insert: "\u{1B}[2~",
    .home: "\u{1B}[H", .end: "\u{1B}[F", .pageUp: "\u{1B}[5~", .pageDown: "\u{1B}[6~",
  ]
}

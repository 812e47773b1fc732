import Screen

/// Reads colours as theme files write them.
struct ThemeColours {
  /// The names of the palette.
  let palette: [String: Colour]

  /// A colour: a name of the palette or of the terminal's sixteen, "default", "#rrggbb", or a number 0 to 255.
  func colour(_ value: SettingsValue) -> Colour? {
    if let number = value.number { return ThemeColours.numbered(number) }
    guard let text = value.text else { return nil }
    return palette[text] ?? ThemeColours.plain(text)
  }

  /// A colour that needs no palette.
  static func plain(_ text: String) -> Colour? {
    if text == "default" { return .terminal }
    if let number = names.firstIndex(of: text) { return .ansi(UInt8(number)) }
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    let digits = bytes[1...].compactMap(hexValue)
    guard digits.count == 6 else { return nil }
    return .rgb(digits[0] << 4 | digits[1], digits[2] << 4 | digits[3], digits[4] << 4 | digits[5])
  }

  /// A colour of the palette: no name of another one.
  static func ofPalette(_ value: SettingsValue) -> Colour? {
    value.number.flatMap(numbered) ?? value.text.flatMap(plain)
  }

  /// One of the sixteen or the terminal's own, for `c16`.
  static func ofSixteen(_ value: SettingsValue) -> Colour? {
    switch ofPalette(value) {
    case .terminal: .terminal
    case .ansi(let number): .ansi(number)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Colour? {
    guard let byte = UInt8(exactly: number) else { return nil }
    return byte < 16 ? .ansi(byte) : .index(byte)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]
}

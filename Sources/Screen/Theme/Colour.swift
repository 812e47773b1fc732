/// A colour as a theme names it.
public enum Colour: Hashable, Sendable {
  /// The terminal's own ground or ink; its value is not known.
  case terminal
  /// One of the terminal's own sixteen, 0 to 15: black, red, green, yellow, blue, magenta, cyan, white, then the
  /// bright eight. Their values are the terminal's business.
  case ansi(UInt8)
  /// One of xterm's 256: 16 to 231 the cube, 232 to 255 the greys; below 16 as `ansi`.
  case index(UInt8)
  /// Red, green and blue, 0 to 255 each.
  case rgb(UInt8, UInt8, UInt8)

  /// The light it gives, where that is known for certain: not for the terminal's own colours.
  public var light: Light? {
    switch self {
    case .terminal, .ansi: nil
    case .index(let number): number < 16 ? nil : Light(index: number)
    case .rgb(let red, let green, let blue): Light(red: red, green: green, blue: blue)
    }
  }

  /// The light it gives, or most often gives: xterm's values stand in for the terminal's sixteen.
  public var usualLight: Light? {
    switch self {
    case .terminal: nil
    case .ansi(let number): Light.usualSixteen[Int(number & 15)]
    case .index(let number): number < 16 ? Light.usualSixteen[Int(number)] : Light(index: number)
    case .rgb: light
    }
  }
}

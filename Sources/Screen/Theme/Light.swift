/// Red, green and blue light, 0 to 255 each, with what can be computed from them.
public struct Light: Hashable, Sendable {
  /// Red, 0 to 255.
  public let red: UInt8
  /// Green, 0 to 255.
  public let green: UInt8
  /// Blue, 0 to 255.
  public let blue: UInt8

  /// Light of the given parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The light of one of xterm's fixed colours, 16 to 255; a lower number gives xterm's usual value.
  public init(index: UInt8) {
    switch index {
    case ..<16:
      self = Light.usualSixteen[Int(index)]
    case 232...:
      let grey = 8 + 10 * (index - 232)
      self.init(red: grey, green: grey, blue: grey)
    default:
      let cube = Int(index) - 16
      self.init(
        red: Light.steps[cube / 36], green: Light.steps[cube / 6 % 6], blue: Light.steps[cube % 6])
    }
  }

  /// Relative luminance, 0 to 1, by WCAG 2.1.
  public var luminance: Double {
    0.2126 * Light.linear[Int(red)] + 0.7152 * Light.linear[Int(green)] + 0.0722 * Light.linear[Int(blue)]
  }

  /// How far two lights lie apart for the eye: 1 (the same) to 21 (black and white), by WCAG 2.1.
  public func contrast(with other: Light) -> Double {
    let mine = luminance
    let theirs = other.luminance
    return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
  }

  /// A squared distance that weighs green most and blue least; only its order means something.
  func distance(to other: Light) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  /// The steps of xterm's colour cube.
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// xterm's usual sixteen.
  static let usualSixteen: [Light] = [
    Light(red: 0, green: 0, blue: 0), Light(red: 205, green: 0, blue: 0),
    Light(red: 0, green: 205, blue: 0), Light(red: 205, green: 205, blue: 0),
    Light(red: 0, green: 0, blue: 238), Light(red: 205, green: 0, blue: 205),
    Light(red: 0, green: 205, blue: 205), Light(red: 229, green: 229, blue: 229),
    Light(red: 127, green: 127, blue: 127), Light(red: 255, green: 0, blue: 0),
    Light(red: 0, green: 255, blue: 0), Light(red: 255, green: 255, blue: 0),
    Light(red: 92, green: 92, blue: 255), Light(red: 255, green: 0, blue: 255),
    Light(red: 0, green: 255, blue: 255), Light(red: 255, green: 255, blue: 255),
  ]

  /// The linear part of each of the 256 steps of a channel, by the sRGB curve.
  private static let linear: [Double] = (0...255).map { step in
    let share = Double(step) / 255
    return share <= 0.04045 ? share / 12.92 : Power.raised((share + 0.055) / 1.055)
  }

  /// x to the power of 2.4 without a maths library: x² · x^(2/5), the fifth root by Newton's steps.
  private enum Power {
    static func raised(_ base: Double) -> Double {
      let square = base * base
      var root = 1.0
      for _ in 0..<40 {
        root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
      }
      return square * root
    }
  }
}

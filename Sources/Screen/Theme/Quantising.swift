/// Bringing a colour to what a terminal can show. Done once, when a theme is chosen; the terminal's palette is never
/// redefined.
extension Colour {
  /// The nearest colour that a terminal of that depth has.
  public func quantised(to depth: ColourDepth) -> Colour {
    switch (depth, self) {
    case (.mono, _): return .terminal
    case (_, .terminal), (_, .ansi), (.direct, _): return self
    case (.twoFiftySix, .index): return self
    case (.twoFiftySix, .rgb(let red, let green, let blue)):
      return .index(Self.nearest(to: Light(red: red, green: green, blue: blue), among: 16...255))
    case (.sixteen, .index(let number)) where number < 16: return .ansi(number)
    case (.sixteen, .index(let number)):
      return .ansi(Self.nearest(to: Light(index: number), among: 0...15))
    case (.sixteen, .rgb(let red, let green, let blue)):
      return .ansi(Self.nearest(to: Light(red: red, green: green, blue: blue), among: 0...15))
    }
  }

  private static func nearest(to light: Light, among numbers: ClosedRange<UInt8>) -> UInt8 {
    var best = numbers.lowerBound
    var distance = Int.max
    for number in numbers {
      let candidate = Light(index: number).distance(to: light)
      if candidate < distance {
        best = number
        distance = candidate
      }
    }
    return best
  }
}

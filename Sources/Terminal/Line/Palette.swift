import CNcurses
import Screen

/// Turns styles into what ncurses draws with: attributes and a colour pair, each pair made once.
struct Palette {
  /// What ncurses needs to draw a cell.
  struct Ink {
    let attributes: attr_t
    let pair: Int16
  }

  private struct Colours: Hashable {
    let foreground: Int32
    let background: Int32
  }

  /// How many colours are used.
  let depth: ColourDepth
  private let isEight: Bool
  /// Whether colours are named by their light (xterm-direct) instead of by places in a palette.
  private let namesLight: Bool
  private let mostPairs: Int
  private var pairs: [Colours: Int16] = [:]

  /// Asks the terminal for its colours and starts them, at most `deepest`. No colour call is made where there are none.
  init(deepest: ColourDepth) {
    guard deepest != .mono, has_colors(), start_color() == OK else {
      (depth, isEight, namesLight, mostPairs) = (.mono, false, false, 0)
      return
    }
    use_default_colors()
    let count = cn_colours()
    namesLight = count > 256
    isEight = count < 16
    depth = count < 256 || deepest == .sixteen ? .sixteen : namesLight ? deepest : .twoFiftySix
    mostPairs = min(Int(cn_colour_pairs()), Int(Int16.max))
  }

  /// What to draw `style` with; past the terminal's last pair only the attributes are left.
  mutating func ink(for style: Style) -> Ink {
    let style = isEight ? style.inEightColours : style
    return Ink(attributes: Palette.attributes(style.attributes), pair: pair(for: style))
  }

  private mutating func pair(for style: Style) -> Int16 {
    guard depth != .mono else { return 0 }
    let colours = Colours(foreground: number(of: style.foreground), background: number(of: style.background))
    if colours == Colours(foreground: -1, background: -1) { return 0 }
    if let known = pairs[colours] { return known }
    let next = pairs.count + 1
    guard next < mostPairs, init_extended_pair(Int32(next), colours.foreground, colours.background) == OK
    else {
      return 0
    }
    pairs[colours] = Int16(next)
    return Int16(next)
  }

  /// The number of a colour in ncurses; -1 is the terminal's own.
  private func number(of colour: Colour) -> Int32 {
    switch colour {
    case .terminal: return -1
    case .ansi(let number) where number < 8 || !namesLight: return Int32(number & 15)
    case .index(let number) where !namesLight: return Int32(number)
    case .ansi, .index, .rgb: return namesLight ? light(colour) : -1
    }
  }

  /// The number is the light itself; the first eight numbers are taken by the terminal's own colours.
  private func light(_ colour: Colour) -> Int32 {
    guard let light = colour.usualLight else { return -1 }
    let value = Int32(light.red) << 16 | Int32(light.green) << 8 | Int32(light.blue)
    return value > 0 && value < 8 ? 8 : value
  }

  private static func attributes(_ attributes: Attributes) -> attr_t {
    let known: [(Attributes, attr_t)] = [
      (.bold, cn_bold()), (.reverse, cn_reverse()), (.underline, cn_underline()), (.dim, cn_dim()),
      (.italic, cn_italic()),
    ]
    return known.reduce(0) { attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}

/// How a cell is drawn: colours and attributes.
public struct Rendition: Hashable, Sendable {
  /// A colour of the terminal.
  public enum Colour: Hashable, Sendable {
    /// The terminal's own.
    case standard
    /// One of the palette, 0 to 255.
    case palette(Int)
    /// Red, green and blue.
    case light(Int, Int, Int)
  }

  /// The colour of the letters.
  public var foreground = Colour.standard
  /// The colour behind them.
  public var background = Colour.standard
  /// Whether the letters are bold.
  public var isBold = false
  /// Whether the letters are faint.
  public var isDim = false
  /// Whether the letters are slanted.
  public var isItalic = false
  /// Whether a line runs below.
  public var isUnderlined = false
  /// Whether ink and ground are exchanged.
  public var isReversed = false

  /// The terminal's own look.
  public init() {}

  /// Whether any colour but the terminal's own is used.
  public var isColoured: Bool { foreground != .standard || background != .standard }

  /// Takes an SGR sequence.
  mutating func apply(_ figures: [Int]) {
    var rest = figures.isEmpty ? [0][...] : figures[...]
    while let figure = rest.popFirst() {
      switch max(0, figure) {
      case 0: self = Rendition()
      case 1: isBold = true
      case 2: isDim = true
      case 3: isItalic = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      case 22: (isBold, isDim) = (false, false)
      case 23: isItalic = false
      case 24: isUnderlined = false
      case 27: isReversed = false
      case let number where (30...37).contains(number): foreground = .palette(number - 30)
      case 38: foreground = Rendition.extended(&rest) ?? foreground
      case 39: foreground = .standard
      case let number where (40...47).contains(number): background = .palette(number - 40)
      case 48: background = Rendition.extended(&rest) ?? background
      case 49: background = .standard
      case let number where (90...97).contains(number): foreground = .palette(number - 82)
      case let number where (100...107).contains(number): background = .palette(number - 92)
      default: break
      }
    }
  }

  private static func extended(_ rest: inout ArraySlice<Int>) -> Colour? {
    switch rest.popFirst() {
    case 5: return rest.popFirst().map { .palette($0) }
    case 2:
      guard let red = rest.popFirst(), let green = rest.popFirst(), let blue = rest.popFirst() else {
        return nil
      }
      return .light(red, green, blue)
    default: return nil
    }
  }
}

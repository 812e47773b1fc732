/// How a cell looks: ink, ground and attributes, ready for a terminal of one depth.
public struct Style: Hashable, Sendable {
  /// The colour of the letters.
  public var foreground: Colour
  /// The colour behind them.
  public var background: Colour
  /// Bold, reverse and the like.
  public var attributes: Attributes

  /// A style; without arguments the terminal's own.
  public init(
    foreground: Colour = .terminal, background: Colour = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The contrast of letters and ground where both colours are known for certain; nil where one is the terminal's.
  public var contrast: Double? {
    guard let ink = foreground.light, let ground = background.light else { return nil }
    return ink.contrast(with: ground)
  }

  /// The style for a terminal with eight colours, made from the one for sixteen: a bright ink becomes the plain one in
  /// bold, bright black becomes white or black, whichever the ground does not hide, and a bright ground the plain one.
  ///
  /// Bold is brightness there, so a plain ink is never bold: bold black would be grey on whatever the ground is.
  public var inEightColours: Style {
    var style = self
    if case .ansi = foreground { style.attributes.remove(.bold) }
    if case .ansi(let number) = background, number > 7 { style.background = .ansi(number - 8) }
    guard case .ansi(let number) = foreground, number > 7 else { return style }
    if number == 8 {
      style.foreground = style.background == .ansi(7) ? .ansi(0) : .ansi(7)
    } else {
      style.foreground = .ansi(number - 8)
      style.attributes.insert(.bold)
    }
    if style.foreground == style.background {
      style.foreground = number == 15 ? .ansi(0) : .ansi(7)
      style.attributes.remove(.bold)
    }
    return style
  }
}

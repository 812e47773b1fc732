import ThaiText

/// The arms of a line-drawing character: how lines that meet become one joint.
struct BoxArms: OptionSet, Hashable {
  let rawValue: UInt8

  static let up = BoxArms(rawValue: 1)
  static let down = BoxArms(rawValue: 2)
  static let left = BoxArms(rawValue: 4)
  static let right = BoxArms(rawValue: 8)
  static let horizontal: BoxArms = [.left, .right]
  static let vertical: BoxArms = [.up, .down]

  /// The character with these arms; an arm alone is drawn as the whole line.
  func glyph(ascii: Bool) -> TextCell {
    let index = Int(rawValue & 15)
    return ascii ? BoxArms.asciiGlyphs[index] : BoxArms.glyphs[index]
  }

  /// The arms of what a cell shows; none if it shows no line.
  init(of cell: TextCell, ascii: Bool) {
    let glyphs = ascii ? BoxArms.asciiGlyphs : BoxArms.glyphs
    switch cell {
    case glyphs[Int(BoxArms.horizontal.rawValue)]: self = .horizontal
    case glyphs[Int(BoxArms.vertical.rawValue)]: self = .vertical
    default: self.init(rawValue: UInt8(truncatingIfNeeded: glyphs.firstIndex(of: cell) ?? 0))
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// By the bits of the arms; without any, a blank.
  private static let glyphs = " ││││┘┐┤─└┌├─┴┬┼".reordered
  private static let asciiGlyphs = " ||||+++-+++-+++".reordered
}

extension String {
  /// One cell a scalar; place 4, the left arm alone, is that of the right arm alone.
  fileprivate var reordered: [TextCell] {
    var cells = textCells(self)
    cells[4] = cells[8]
    return cells
  }
}

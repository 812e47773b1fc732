/// One cell of the emulated screen.
public struct EmulatedCell: Hashable, Sendable {
  /// What stands in it, marks included; empty in the right half of a wide character.
  public var text: String
  /// How it is drawn.
  public var rendition: Rendition

  /// A cell with a text drawn that way.
  init(_ text: String = " ", _ rendition: Rendition = Rendition()) {
    self.text = text
    self.rendition = rendition
  }

  /// What erasing leaves: a blank in the colour of the ground.
  static func erased(_ rendition: Rendition) -> EmulatedCell {
    var look = Rendition()
    look.background = rendition.background
    return EmulatedCell(" ", look)
  }
}

/// How many colours a terminal shows.
public enum ColourDepth: Hashable, Sendable, CaseIterable {
  /// None, or none wanted (`NO_COLOR`): attributes and glyphs alone.
  case mono
  /// The terminal's own sixteen; one with eight shows the bright eight as the plain eight in bold.
  case sixteen
  /// xterm's 256.
  case twoFiftySix
  /// Red, green and blue as given.
  case direct
}

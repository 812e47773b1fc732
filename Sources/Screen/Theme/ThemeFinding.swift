/// What is wrong with a theme, as `tambondesk theme check` and the tests of the shipped themes tell it.
public enum ThemeFinding: Hashable, Sendable {
  /// Neither the role, nor a group above it, nor "text" says which ink and ground it has.
  case unresolved(Role)
  /// Letters and ground are too close: the contrast found and the one promised, at that depth.
  case lowContrast(Role, depth: ColourDepth, ratio: Double, needed: Double)
  /// Ink and ground are the same colour at that depth.
  case invisible(Role, depth: ColourDepth)
  /// Two states look alike without colours and no sign tells them apart.
  case alike(Role, Role)
  /// A role that carries Thai words is underlined or dim, by attribute name, so that marks are lost.
  case hidesMarks(Role, attribute: String)
  /// The sign is not one plain character of one column, or its ASCII form is not ASCII.
  case badGlyph(Role, glyph: String)
}

/// What a theme says of one name; whatever it leaves out is taken from the group above, in the end from `text`.
public struct RoleForm: Hashable, Sendable {
  /// Ink, at 256 colours and more.
  public var foreground: Colour?
  /// Ground, at 256 colours and more.
  public var background: Colour?
  /// Attributes wherever there are colours.
  public var attributes: Attributes?
  /// Ink with sixteen colours; else the nearest to `foreground`.
  public var sixteenForeground: Colour?
  /// Ground with sixteen colours; else the nearest to `background`.
  public var sixteenBackground: Colour?
  /// Attributes without colours; else `attributes`.
  public var mono: Attributes?
  /// The sign that goes with the role: one column.
  public var glyph: String?
  /// The same sign for terminals that show ASCII only.
  public var ascii: String?

  /// A form that says nothing yet.
  public init() {}

  /// This form, with `other` wherever `other` says something: how a theme lies over the one it inherits from.
  public func overlaid(with other: RoleForm) -> RoleForm {
    var form = other
    form.foreground = other.foreground ?? foreground
    form.background = other.background ?? background
    form.attributes = other.attributes ?? attributes
    form.sixteenForeground = other.sixteenForeground ?? (other.foreground == nil ? sixteenForeground : nil)
    form.sixteenBackground = other.sixteenBackground ?? (other.background == nil ? sixteenBackground : nil)
    form.mono = other.mono ?? mono
    form.glyph = other.glyph ?? glyph
    form.ascii = other.ascii ?? (other.glyph == nil ? ascii : nil)
    return form
  }

  /// This form, with what it leaves open taken from the group above it.
  ///
  /// Unlike a theme that lies over another, its attributes also hold without colours unless it says otherwise.
  func filled(from group: RoleForm) -> RoleForm {
    var form = group.overlaid(with: self)
    form.mono = mono ?? attributes ?? group.mono
    return form
  }
}

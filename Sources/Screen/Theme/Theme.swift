/// How every role looks: a value, made once from a theme file and the themes it inherits from.
public struct Theme: Hashable, Sendable {
  /// What a theme says of itself.
  public struct Card: Hashable, Sendable {
    /// Its short name, the name of its file without ".toml".
    public var id: String
    /// Its Thai name, for the list of themes.
    public var thai: String
    /// Its English name.
    public var english: String
    /// Which ground it is made for.
    public var variant: Variant
    /// The contrast it promises wherever both colours are its own, by WCAG 2.1: 4.5, or 7 for high contrast.
    public var promisedContrast: Double

    /// A card with all that it says.
    public init(
      id: String, thai: String, english: String, variant: Variant = .any, promisedContrast: Double = 4.5
    ) {
      self.id = id
      self.thai = thai
      self.english = english
      self.variant = variant
      self.promisedContrast = promisedContrast
    }
  }

  /// The ground a theme is made for.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    /// Dark letters on light ground.
    case light
    /// Light letters on dark ground.
    case dark
    /// The terminal's own ground, whichever it is.
    case any
  }

  /// What it says of itself.
  public let card: Card
  /// The form of every role after the fall-back, in the order of `Role.rawValue`.
  private let resolved: [RoleForm]

  /// A theme from the forms of its names (`Role.themeNames`); names that no role falls back to have no effect.
  public init(card: Card, forms: [String: RoleForm]) {
    self.card = card
    resolved = Role.allCases.map { role in
      role.ancestry.reversed().reduce(RoleForm()) { form, name in
        forms[name]?.filled(from: form) ?? form
      }
    }
  }

  /// The form of a role after the fall-back to its groups and to "text".
  public func form(of role: Role) -> RoleForm {
    resolved[Int(role.rawValue)]
  }

  /// How a role looks on a terminal of that depth.
  ///
  /// Computes the nearest colours: ask once, not for every cell.
  public func style(of role: Role, depth: ColourDepth) -> Style {
    let form = form(of: role)
    let attributes = form.attributes ?? []
    switch depth {
    case .mono:
      return Style(attributes: form.mono ?? attributes)
    case .sixteen:
      return Style(
        foreground: (form.sixteenForeground ?? form.foreground ?? .terminal).quantised(to: depth),
        background: (form.sixteenBackground ?? form.background ?? .terminal).quantised(to: depth),
        attributes: attributes)
    case .twoFiftySix, .direct:
      return Style(
        foreground: (form.foreground ?? .terminal).quantised(to: depth),
        background: (form.background ?? .terminal).quantised(to: depth), attributes: attributes)
    }
  }

  /// How every role looks at that depth, in the order of `Role.rawValue`.
  public func styles(depth: ColourDepth) -> [Style] {
    Role.allCases.map { style(of: $0, depth: depth) }
  }

  /// The sign of a role, one column: the theme's own, or its ASCII form where the terminal shows no more; "" if it
  /// has none.
  public func glyph(of role: Role, ascii: Bool = false) -> String {
    let form = form(of: role)
    return (ascii ? form.ascii ?? form.glyph : form.glyph) ?? ""
  }
}

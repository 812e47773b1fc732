/// The sign that goes with each role, one column each, taken from a theme for the terminal at hand.
public struct Signs: Hashable, Sendable {
  /// Whether lines and signs keep to ASCII.
  public let ascii: Bool
  private let signs: [String]

  /// The signs of `theme`.
  public init(_ theme: Theme, ascii: Bool = false) {
    self.ascii = ascii
    signs = Role.allCases.map { theme.glyph(of: $0, ascii: ascii) }
  }

  /// The signs of the theme that needs no file.
  public static let standard = Signs(.plain)

  /// The sign of a role; "" if it has none.
  public subscript(role: Role) -> String { signs[Int(role.rawValue)] }
}

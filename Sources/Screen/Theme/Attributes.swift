/// How letters are drawn besides their colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// The attributes of these bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter letters.
  public static let bold = Attributes(rawValue: 1)
  /// Ink and ground exchanged.
  public static let reverse = Attributes(rawValue: 2)
  /// A line below; runs through ุ and ู, so never on a role that carries Thai.
  public static let underline = Attributes(rawValue: 4)
  /// Fainter letters; never on a role that carries Thai.
  public static let dim = Attributes(rawValue: 8)
  /// Slanted letters.
  public static let italic = Attributes(rawValue: 16)

  /// Every attribute with its name in theme files.
  public static let named: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("reverse", .reverse), ("underline", .underline), ("dim", .dim), ("italic", .italic),
  ]

  /// The attribute of that name; nil if there is none.
  public init?(name: String) {
    guard let found = Attributes.named.first(where: { $0.name == name }) else { return nil }
    self = found.attribute
  }
}

/// A kit that the rule book recommends: what is packed in one where nobody says otherwise.
public struct KitRecipe: Hashable, Sendable {
  /// The kit's code: `BAG`.
  public let code: String
  /// As shown: ชุดทั่วไป.
  public let thai: String
  /// The same in English.
  public let english: String
  /// What is packed in one, at least one item.
  public let items: [KitItem]

  /// A recipe.
  public init(code: String, thai: String, english: String, items: [KitItem]) {
    self.code = code
    self.thai = thai
    self.english = english
    self.items = items
  }
}

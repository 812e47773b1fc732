import ThaiText
import Welfare

/// What is in one bag, as officers type it: `ข้าวสาร 5 กก., ปลากระป๋อง 10 กระป๋อง`.
enum TypedItems {
  /// The items, parted by commas: a name, a number from 1 and what it counts; nil where one cannot be read so.
  static func items(_ text: String) -> [KitItem]? {
    var items: [KitItem] = []
    for part in text.unicodeScalars.split(separator: ",") where !TypedValues.isBlank(String(part)) {
      guard let item = item(part.split(separator: " ").map { String($0) }) else { return nil }
      items.append(item)
    }
    return items
  }

  private static func item(_ words: [String]) -> KitItem? {
    guard let index = words.lastIndex(where: { TypedValues.number($0) != nil }), index > 0,
      let quantity = TypedValues.number(words[index]), quantity > 0
    else { return nil }
    return KitItem(
      title: words[..<index].joined(separator: " "), quantity: UInt64(quantity),
      unit: words[(index + 1)...].joined(separator: " "))
  }
}

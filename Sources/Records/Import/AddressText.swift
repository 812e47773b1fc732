import ThaiText

/// An address written as one text, `124/28 หมู่ 2 ต.ดินทอง`, in its parts.
struct AddressText {
  var houseNumber = ""
  /// 0 if the address does not say.
  var moo: UInt64 = 0
  var tambon = ""

  /// Takes apart a tidy text.
  init(_ text: String) {
    guard !text.isEmpty else { return }
    let plain = asciiDigits(text)
    var words = plain.unicodeScalars.split(separator: " ").map { String($0) }
    words = words.flatMap(AddressText.parted)
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if holds(AddressText.mooWords, word), index < words.count, let moo = AddressText.moo(words[index]) {
        self.moo = moo
        index += 1
      } else if holds(AddressText.tambonWords, word), index < words.count {
        tambon = words[index]
        index += 1
      } else if houseNumber.isEmpty, !holds(AddressText.houseWords, word) {
        guard word.utf8.contains(where: { $0 &- 0x30 < 10 }) else { continue }
        houseNumber = word
      }
    }
  }

  /// A village number 1–99 such as `2`, `หมู่ 2`, `ม.2`; nil for anything else.
  static func moo(_ text: String) -> UInt64? {
    var rest = text.unicodeScalars[...]
    if digit(of: rest.first ?? " ") == nil,
      let word = mooWords.first(where: { rest.starts(with: $0.unicodeScalars) })
    {
      rest = rest.dropFirst(word.unicodeScalars.count)
    }
    let digits = rest.filter { $0 != " " }
    guard (1...2).contains(digits.count), digits.allSatisfy({ digit(of: $0) != nil }) else { return nil }
    let value = digits.reduce(UInt64(0)) { $0 * 10 + UInt64(digit(of: $1) ?? 0) }
    return value > 0 ? value : nil
  }

  /// A tambon's name without the word for tambon.
  static func withoutPrefix(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard let word = tambonWords.first(where: { scalars.starts(with: $0.unicodeScalars) }) else {
      return name
    }
    return String(scalars.dropFirst(word.unicodeScalars.count).drop { $0 == " " })
  }

  /// `หมู่2` and `ต.ดินทอง` as two words.
  private static func parted(_ word: String) -> [String] {
    let scalars = word.unicodeScalars
    if scalars.first.map({ digit(of: $0) != nil }) ?? true { return [word] }
    for prefix in prefixes where scalars.starts(with: prefix.unicodeScalars) {
      let rest = String(scalars.dropFirst(prefix.unicodeScalars.count))
      return rest.isEmpty ? [word] : [prefix, rest]
    }
    return [word]
  }

  /// Longest first.
  private static let mooWords = ["หมู่บ้านที่", "หมู่ที่", "หมู่", "ม.", "moo"]
  private static let tambonWords = ["ตำบล", "ต."]
  private static let houseWords = ["บ้านเลขที่", "เลขที่"]
  private static let prefixes = mooWords + tambonWords + houseWords
}

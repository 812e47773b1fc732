import ThaiText

extension LookupText {
  private static let mooMarks = ["หมู่ที่", "หมู่", "ม.", "ม", "moo.", "moo", "m.", "m"].map(folded)
  private static let houseMarks = ["บ้านเลขที่", "เลขที่บ้าน", "เลขที่", "บ้าน"].map(folded)
  private static let villageMark = folded("บ้าน")

  /// A place and a name in a folded text, in any order: `262/29`, `262/29 ม9`, `262/29 หมู่ 9`, `262/29 9`, `ม.9 262/29`,
  /// `ม.3 สมชาย`, `บ้านหนองบัว แก้ว`; nil if no place is typed, or more than one.
  static func place(in folded: String) -> Place? {
    var place = Place(name: "")
    var names: [String] = []
    var isMooNext = false
    for word in words(of: folded) {
      if isMooNext {
        guard place.village == nil, let moo = moo(word) else { return nil }
        place.village = .moo(moo)
        isMooNext = false
      } else if mooMarks.contains(word) {
        isMooNext = true
      } else if let moo = markedMoo(word) {
        guard place.village == nil else { return nil }
        place.village = .moo(moo)
      } else if beginsWithDigit(word) {
        if place.house == nil {
          place.house = word
        } else {
          guard place.village == nil, let moo = moo(word) else { return nil }
          place.village = .moo(moo)
        }
      } else if place.village == nil, let letters = villageName(word) {
        place.village = .name(letters)
      } else {
        names.append(word)
      }
    }
    // Of a house whose moo is still being typed, what there is.
    guard place.house != nil || !isMooNext && place.village != nil else { return nil }
    place.name = names.joined(separator: " ")
    return place
  }

  /// The words of a text, a village mark written onto a house number parted from it, words for "house" left out.
  private static func words(of folded: String) -> [String] {
    folded.unicodeScalars.split(separator: " ").flatMap { scalars -> [String] in
      var word = String(String.UnicodeScalarView(scalars))
      if let mark = houseMarks.first(where: { begins(word, with: $0) }) {
        let rest = dropping(mark, from: word)
        if rest.isEmpty { return [] }
        if beginsWithDigit(rest) { word = rest }
      }
      guard beginsWithDigit(word) else { return [word] }
      let inside = word.unicodeScalars.indices.dropFirst().first { index in
        markedMoo(String(String.UnicodeScalarView(word.unicodeScalars[index...]))) != nil
      }
      guard let inside else { return [word] }
      return [
        String(String.UnicodeScalarView(word.unicodeScalars[..<inside])),
        String(String.UnicodeScalarView(word.unicodeScalars[inside...])),
      ]
    }
  }

  private static func dropping(_ mark: String, from word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.dropFirst(mark.unicodeScalars.count)))
  }

  private static func beginsWithDigit(_ word: String) -> Bool {
    word.unicodeScalars.first.map { digit(of: $0) != nil } ?? false
  }

  /// A village number: one or two digits.
  private static func moo(_ word: String) -> UInt64? {
    word.utf8.count <= 2 ? UInt64(word) : nil
  }

  /// A village number with its mark before it: `ม.9`.
  private static func markedMoo(_ word: String) -> UInt64? {
    mooMarks.first { begins(word, with: $0) }.flatMap { moo(dropping($0, from: word)) }
  }

  /// The toneless letters of a village's name after บ้าน, two at least.
  private static func villageName(_ word: String) -> [UInt8]? {
    guard begins(word, with: villageMark) else { return nil }
    let letters = NameLetters(folded: dropping(villageMark, from: word)).toneless.bytes
    return letters.count >= 2 ? letters : nil
  }
}

import ThaiText

extension LookupText {
  private static let mooMarks = ["หมู่ที่", "หมู่", "ม.", "ม", "moo.", "moo", "m.", "m"].map(folded)
  private static let houseMarks = ["บ้านเลขที่", "เลขที่บ้าน", "เลขที่", "บ้าน"].map(folded)

  /// The house in a folded text: `262/29`, `262/29 ม9`, `262/29 หมู่ 9`, `262/29 m9`, `262/29 9`, `ม.9 262/29`.
  static func house(in folded: String) -> House? {
    var number: String?
    var moo: UInt64?
    var isMooNext = false
    for word in words(of: folded) {
      if isMooNext {
        guard moo == nil, let value = village(word) else { return nil }
        moo = value
        isMooNext = false
      } else if mooMarks.contains(word) {
        isMooNext = true
      } else if let mark = mooMarks.first(where: { begins(word, with: $0) }),
        let value = village(dropping(mark, from: word))
      {
        moo = value
      } else if number == nil {
        guard let first = word.unicodeScalars.first, digit(of: first) != nil else { return nil }
        number = word
      } else if moo == nil, let value = village(word) {
        moo = value
      } else {
        return nil
      }
    }
    return number.map { House(number: $0, moo: moo) }
  }

  /// The words of a text, a village mark written onto a house number parted from it, words for "house" left out.
  private static func words(of folded: String) -> [String] {
    folded.unicodeScalars.split(separator: " ").flatMap { scalars -> [String] in
      var word = String(String.UnicodeScalarView(scalars))
      if let mark = houseMarks.first(where: { begins(word, with: $0) }) { word = dropping(mark, from: word) }
      guard !word.isEmpty else { return [] }
      let inside = word.unicodeScalars.indices.dropFirst().first { index in
        let rest = String(String.UnicodeScalarView(word.unicodeScalars[index...]))
        return mooMarks.contains { begins(rest, with: $0) && village(dropping($0, from: rest)) != nil }
      }
      guard let inside, word.unicodeScalars.first.map({ digit(of: $0) != nil }) ?? false else {
        return [word]
      }
      return [
        String(String.UnicodeScalarView(word.unicodeScalars[..<inside])),
        String(String.UnicodeScalarView(word.unicodeScalars[inside...])),
      ]
    }
  }

  private static func dropping(_ mark: String, from word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.dropFirst(mark.unicodeScalars.count)))
  }

  /// A village number: one or two digits.
  private static func village(_ word: String) -> UInt64? {
    word.utf8.count <= 2 ? UInt64(word) : nil
  }
}

extension LookupText {
  private static let villageMark = folded("บ้าน")

  /// A place and a name in a folded text; nil if no place is typed, or only a house.
  static func place(in folded: String) -> Place? {
    var place = Place(name: "")
    var names: [String] = []
    var isMooNext = false
    for word in folded.unicodeScalars.split(separator: " ").map({ String(String.UnicodeScalarView($0)) }) {
      let mark = mooMarks.first { begins(word, with: $0) }
      if isMooNext {
        guard place.village == nil, let moo = village(word) else { return nil }
        place.village = .moo(moo)
        isMooNext = false
      } else if mooMarks.contains(word) {
        isMooNext = true
      } else if let mark, let moo = village(dropping(mark, from: word)) {
        guard place.village == nil else { return nil }
        place.village = .moo(moo)
      } else if let first = word.unicodeScalars.first, digit(of: first) != nil {
        guard place.house == nil else { return nil }
        place.house = word
      } else if place.village == nil, let letters = villageName(word) {
        place.village = .name(letters)
      } else {
        names.append(word)
      }
    }
    guard !isMooNext, place.house != nil || place.village != nil else { return nil }
    place.name = names.joined(separator: " ")
    return place.house != nil && names.isEmpty ? nil : place
  }

  /// The toneless letters of a village's name after บ้าน, two at least.
  private static func villageName(_ word: String) -> [UInt8]? {
    guard begins(word, with: villageMark) else { return nil }
    let letters = NameLetters(folded: dropping(villageMark, from: word)).toneless.bytes
    return letters.count >= 2 ? letters : nil
  }
}

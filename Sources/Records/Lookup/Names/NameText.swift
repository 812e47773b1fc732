import ThaiText

/// What a folded text may be of a name: a word that a first name or a surname begins with, or one of each.
struct NameText {
  /// The whole as one word: names may hold blanks; and without them.
  let wholes: [NameWord]
  /// What stands before and after each blank.
  let pairs: [(NameWord, NameWord)]

  /// No name is longer.
  private static let longest = 120

  /// Reads a folded text, as far as names go.
  init(folded whole: String) {
    let text = String(String.UnicodeScalarView(whole.unicodeScalars.prefix(Self.longest)))
    let words = text.unicodeScalars.split(separator: " ").map { String(String.UnicodeScalarView($0)) }
    var wholes = [NameWord(folded: text)]
    if words.count > 1 { wholes.append(NameWord(folded: words.joined())) }
    self.wholes = wholes.filter { !$0.letters.isEmpty }
    pairs = (1..<max(1, words.count)).prefix(6).map { cut in
      (
        NameWord(folded: words[..<cut].joined(separator: " ")),
        NameWord(folded: words[cut...].joined(separator: " "))
      )
    }
  }
}

extension NameWord {
  /// A word of toneless letters.
  init(plain: [UInt8]) {
    let letters = NameLetters(bytes: plain)
    self.init(letters)
  }
}

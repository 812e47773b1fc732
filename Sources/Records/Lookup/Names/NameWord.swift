import ThaiText

/// How a name fits what was typed, the best first.
enum NameFit: UInt8, Comparable {
  /// Letter by letter, the whole.
  case whole
  /// It begins so.
  case beginning
  /// As `whole`, but for tones.
  case wholeToneless
  /// As `beginning`, but for tones.
  case beginningToneless
  /// It stands inside.
  case inside
  /// It sounds the same.
  case sound
  /// Its beginning sounds the same.
  case soundBeginning
  /// One letter is another, too many, left out or swapped.
  case typo
  /// It begins with letters of which one is another, too many, left out or swapped.
  case typoInBeginning
  /// It sounds alike.
  case roughSound

  static func < (one: NameFit, other: NameFit) -> Bool { one.rawValue < other.rawValue }
}

/// A word as typed, in all the forms in which names are compared with it.
struct NameWord: Hashable {
  /// As typed, folded.
  let letters: [UInt8]
  /// Without tones.
  let plain: [UInt8]
  /// The second fold.
  let sound: [UInt8]
  /// The third fold.
  let rough: [UInt8]

  /// The forms of a folded text.
  init(folded text: String) { self.init(NameLetters(folded: text)) }

  /// The forms of these letters.
  init(_ letters: NameLetters) {
    self.letters = letters.bytes
    plain = letters.toneless.bytes
    sound = letters.sound.bytes
    rough = letters.roughSound.bytes
  }

  /// Slips; nil for a word so short that a slip says nothing.
  var typo: OneTypo? { plain.count >= 3 ? OneTypo(NameLetters(bytes: plain)) : nil }
}

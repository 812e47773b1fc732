import ThaiText
import Welfare

extension NameFit {
  /// Whether the name only sounds like what was typed.
  var isOfSound: Bool { self == .sound || self == .soundBeginning }
}

extension LookupIndexes.Hit {
  /// Why the row answers.
  var why: LookupRow.Why {
    if isFormer { return .formerName }
    switch fit {
    case .whole, .beginning:
      return answers == .first ? .namePrefix : answers == .surname ? .surnamePrefix : .name
    case .wholeToneless, .beginningToneless: return .tone
    case .inside: return .nameInside
    case .sound, .soundBeginning: return .sound
    case .typo, .typoInBeginning: return .typo
    case .roughSound: return .roughSound
    }
  }

  /// The letters that were taken for one another, as `ศ/ส`.
  ///
  /// - Parameters:
  ///   - typed: what was looked for, folded.
  ///   - first: the person's first name.
  ///   - surname: their surname.
  func homophones(_ typed: [String], first: String, surname: String) -> String? {
    let words = typed.flatMap { text in
      let parts = text.unicodeScalars.split(separator: " ").map { String(String.UnicodeScalarView($0)) }
      return [text] + parts
    }
    for name in [first, surname].map({ NameLetters($0) }) {
      for word in words.map(NameLetters.init(folded:)) {
        let sound = word.sound.bytes
        guard word != name, name.sound.bytes.starts(with: sound), let pair = name.homophones(with: word)
        else {
          continue
        }
        return String(pair.0) + "/" + String(pair.1)
      }
    }
    return nil
  }
}

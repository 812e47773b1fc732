import ThaiText
import Welfare

extension NameFit {
  /// Whether the name only sounds like what was typed.
  var isOfSound: Bool { self == .sound || self == .soundBeginning }
}

extension LookupNames.Hit {
  /// Why the row answers.
  var why: LookupRow.Why {
    if isFormer { return .formerName }
    switch fit {
    case .whole, .beginning:
      return part == .first ? .namePrefix : part == .surname ? .surnamePrefix : .name
    case .wholeToneless, .beginningToneless: return .tone
    case .inside: return .nameInside
    case .sound, .soundBeginning: return .sound
    case .typo: return .typo
    case .roughSound: return .roughSound
    }
  }

  /// The letters that were taken for one another, as `ศ/ส`.
  ///
  /// - Parameters:
  ///   - typed: what was looked for, folded.
  ///   - full: the person's first name and surname, folded.
  ///   - surname: the surname of it.
  func homophones(_ typed: [String], in full: String, _ surname: String) -> String? {
    let first = String(
      String.UnicodeScalarView(full.unicodeScalars.dropLast(surname.unicodeScalars.count + 1)))
    let words = typed.flatMap { text in
      let parts = text.unicodeScalars.split(separator: " ").map { String(String.UnicodeScalarView($0)) }
      return [text] + parts
    }
    for name in [first, surname].map(NameLetters.init(folded:)) {
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

/// How keys are written on the screen, in help, and in the keys file.
extension Key {
  /// The name people read: "F6", "Enter", "Esc", "Ctrl-S", "Shift-Tab".
  public var name: String {
    switch self {
    case .function(let number): return "F\(number)"
    case .control(let letter): return "Ctrl-\(String(Character(letter.upperCasedASCII)))"
    default: return Self.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key of that name, upper or lower case alike; nil if there is none.
  public init?(name: String) {
    let folded = name.loweredASCII
    if let plain = Self.names.first(where: { $0.name.loweredASCII == folded }) {
      self = plain.key
    } else if folded.utf8.first == UInt8(ascii: "f"), let number = Int(folded.dropFirst()),
      (1...24).contains(number), String(number).utf8.count == folded.utf8.count - 1
    {
      self = .function(number)
    } else if folded.utf8.count == 6, folded.utf8.starts(with: "ctrl-".utf8),
      let letter = folded.unicodeScalars.last, ("a"..."z").contains(letter)
    {
      self = .control(letter)
    } else {
      return nil
    }
  }

  /// Every key with a fixed name; F-keys and Ctrl-letters are named by rule.
  private static let names: [(key: Key, name: String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.enter, "Enter"), (.tab, "Tab"),
    (.backTab, "Shift-Tab"), (.escape, "Esc"), (.backspace, "Backspace"), (.delete, "Delete"),
    (.insert, "Insert"), (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"),
  ]
}

extension Unicode.Scalar {
  /// The capital of an ASCII letter; any other scalar as it is.
  fileprivate var upperCasedASCII: Unicode.Scalar {
    ("a"..."z").contains(self) ? Unicode.Scalar(UInt8(value) - 32) : self
  }
}

extension String {
  /// ASCII letters in lower case, everything else untouched.
  fileprivate var loweredASCII: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { ("A"..."Z").contains($0) ? Unicode.Scalar(UInt8($0.value) + 32) : $0 }))
  }
}

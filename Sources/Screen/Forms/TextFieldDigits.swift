import ThaiText

extension TextField {
  /// The ASCII digits meant, for a number or a code; nil as soon as something else stands among them.
  ///
  /// Dashes and blanks are left out; but where letters of the Kedmanee digit row show that the Thai layout was on,
  /// `-` is 3 and `/` is 2.
  public var digits: String? {
    let onThaiLayout = holdsDigitRowLetters
    var digits = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == " " || (scalar == "-" && !onThaiLayout) { continue }
      guard let value = onThaiLayout ? digitOrKey(of: scalar) : digit(of: scalar) else { return nil }
      digits.append(Unicode.Scalar(UInt8(0x30 + value)))
    }
    return String(digits)
  }

  /// Whether letters of the Kedmanee digit row stand in it.
  private var holdsDigitRowLetters: Bool {
    scalars.contains { !$0.isASCII && digit(of: $0) == nil && digitOrKey(of: $0) != nil }
  }

  /// What is drawn: stars for a secret, the digits meant for a code typed on the Thai layout.
  var shown: String {
    switch kind {
    case .words, .number: text
    case .secret: String(repeating: "*", count: starts.count)
    case .code: holdsDigitRowLetters ? digits ?? text : text
    }
  }

  /// How many columns of what is drawn stand before the caret.
  var caretColumn: Int {
    let before = TextField(String(String.UnicodeScalarView(scalars.prefix(caret))), kind: kind, limit: caret)
    if kind == .code, holdsDigitRowLetters, let digits, digits.utf8.count == scalars.count { return caret }
    return columns(of: before.shown)
  }
}

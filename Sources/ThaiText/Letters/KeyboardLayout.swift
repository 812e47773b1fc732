/// A Thai keyboard layout: which US key gives which Thai scalar.
public enum KeyboardLayout: Sendable, CaseIterable {
  /// เกษมณี, on nearly every keyboard sold.
  case kedmanee
  /// ปัตตะโชติ, which has no ฃ and ฅ.
  case pattachote

  /// The US key on which this layout has the Thai scalar, or nil for what is not Thai or not on it.
  ///
  /// ASCII signs that a Thai layout also gives are nil here: a command takes them as typed.
  public func physicalKey(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar.value &- 0xE00 < 0x80 ? keys.key(of: scalar) : nil
  }

  /// What this layout gives on the US key, or nil where there is none.
  public func scalar(onKey key: Unicode.Scalar) -> Unicode.Scalar? {
    keys.scalar(on: key)
  }

  /// The Thai text meant by `text`, typed while a US layout was on: `l;ylfu` is สวัสดี.
  public func thai(typedAs text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { view.append(keys.scalar(on: scalar) ?? scalar) }
    return String(view)
  }

  /// The text meant by `text`, typed while this layout was on: สวัสดี is `l;ylfu`.
  public func latin(typedAs text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { view.append(keys.key(of: scalar) ?? scalar) }
    return String(view)
  }

  /// `text` as it would have come out with the other layout on: Thai where it holds no Thai scalar, else Latin.
  public func retyped(_ text: String) -> String {
    let holdsThai = text.unicodeScalars.contains { $0.value &- 0xE00 < 0x80 }
    return holdsThai ? latin(typedAs: text) : thai(typedAs: text)
  }

  private var keys: KeyTable {
    switch self {
    case .kedmanee: KeyTable.kedmanee
    case .pattachote: KeyTable.pattachote
    }
  }
}

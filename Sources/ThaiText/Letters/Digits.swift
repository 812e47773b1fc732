/// The value 0–9 of an ASCII or Thai digit.
@inline(__always)
public func digit(of scalar: Unicode.Scalar) -> Int? {
  let ascii = scalar.value &- 0x30
  if ascii < 10 { return Int(ascii) }
  let thai = scalar.value &- 0xE50
  return thai < 10 ? Int(thai) : nil
}

/// The value of an ASCII or Thai digit, or of a key of the Kedmanee digit row, where ๅ/-ภถุึคตจ are 1234567890.
public func digitOrKey(of scalar: Unicode.Scalar) -> Int? {
  if let value = digit(of: scalar) { return value }
  return switch scalar {
  case "ๅ": 1
  case "/": 2
  case "-": 3
  case "ภ": 4
  case "ถ": 5
  case "\u{E38}": 6
  case "\u{E36}": 7
  case "ค": 8
  case "ต": 9
  case "จ": 0
  default: nil
  }
}

/// The ASCII digits meant by exactly `count` scalars all typed on the Kedmanee digit row, else nil.
///
/// Thirteen of them are a national ID, typed or scanned while the Thai layout was on.
public func kedmaneeDigits(_ text: String, count: Int = 13) -> String? {
  guard text.unicodeScalars.count == count else { return nil }
  var digits = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    guard digit(of: scalar) == nil, let value = digitOrKey(of: scalar) else { return nil }
    digits.append(Unicode.Scalar(UInt8(0x30 + value)))
  }
  return String(digits)
}

/// `text` with ASCII digits as Thai ones.
public func thaiDigits(_ text: String) -> String {
  return ThaiText.text(
    of: text.unicodeScalars.lazy.map { $0.value &- 0x30 < 10 ? $0.value + 0xE20 : $0.value })
}

/// The digits of `text`, as ASCII, and nothing else.
public func digitsOnly(_ text: String) -> String {
  var digits = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let value = digit(of: scalar) { digits.append(Unicode.Scalar(UInt8(0x30 + value))) }
  }
  return String(digits)
}

/// `text` with Thai digits as ASCII ones.
public func asciiDigits(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  return ThaiText.text(
    of: text.unicodeScalars.lazy.map { $0.value &- 0xE50 < 10 ? $0.value - 0xE20 : $0.value })
}

import ThaiText

/// `text` as typed, but for the middle of each ID that stands in it: `965xxxxxx0160` (DOMAIN rule 14).
///
/// Thirteen digits in a row are taken for an ID, whether or not the last one checks the others; single dashes and
/// blanks between them stay. Digits of a subject's hexadecimal id are none.
public func maskingIDs(_ text: String) -> String {
  var scalars = Array(text.unicodeScalars)
  var row: [Int] = []
  func mask() {
    guard row.count == 13, !isWithinIdentifier(row[0], of: scalars) else { return }
    for index in row[3..<9] { scalars[index] = "x" }
  }
  for (index, scalar) in scalars.enumerated() {
    if digit(of: scalar) != nil {
      row.append(index)
    } else if !separators.contains(scalar) || row.last != index - 1 {
      mask()
      row = []
    }
  }
  mask()
  return String(String.UnicodeScalarView(scalars))
}

private let separators: Set<Unicode.Scalar> = ["-", " ", "\u{2013}", "\u{A0}"]

/// Whether the scalar at `index` stands among 32 hexadecimal digits.
private func isWithinIdentifier(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
  func isHexadecimal(_ scalar: Unicode.Scalar) -> Bool {
    UInt8(exactly: scalar.value).flatMap(hexadecimalValue) != nil
  }
  let before = scalars[..<index].reversed().prefix(while: isHexadecimal).count
  return before + scalars[index...].prefix(while: isHexadecimal).count == 32
}

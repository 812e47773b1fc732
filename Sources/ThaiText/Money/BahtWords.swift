/// An amount of money in Thai words, as it stands on receipts: หนึ่งหมื่นเก้าพันบาทถ้วน, สิบบาทยี่สิบห้าสตางค์.
///
/// A one that is not the only digit is เอ็ด, also behind millions: หนึ่งล้านเอ็ดบาทถ้วน. Less than a baht is told in satang alone.
///
/// - Parameter satang: hundredths of a baht; less than nothing begins with ลบ.
public func bahtInWords(_ satang: Int64) -> String {
  let value = satang.magnitude
  let (baht, part) = (value / 100, value % 100)
  let sign = satang < 0 ? "ลบ" : ""
  if value == 0 { return "ศูนย์บาทถ้วน" }
  let whole = baht == 0 ? "" : numberInThai(baht) + "บาท"
  return sign + whole + (part == 0 ? "ถ้วน" : numberInThai(part) + "สตางค์")
}

/// A whole number in Thai words: ยี่สิบเอ็ด.
public func numberInThai(_ value: UInt64) -> String {
  value == 0 ? "ศูนย์" : words(of: value, isBehindMore: false)
}

private let digitWords = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
private let placeWords = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"]

/// The words of a number, in groups of a million; `isBehindMore` says that a one at its end is not the only digit.
private func words(of value: UInt64, isBehindMore: Bool) -> String {
  let (millions, rest) = (value / 1_000_000, value % 1_000_000)
  var text = millions == 0 ? "" : words(of: millions, isBehindMore: isBehindMore) + "ล้าน"
  var divisor: UInt64 = 100_000
  for place in stride(from: 5, through: 0, by: -1) {
    let digit = Int(rest / divisor % 10)
    let isLone = value == 1 && !isBehindMore
    switch (place, digit) {
    case (_, 0): break
    case (0, 1): text += isLone ? "หนึ่ง" : "เอ็ด"
    case (1, 1): text += "สิบ"
    case (1, 2): text += "ยี่สิบ"
    default: text += digitWords[digit] + placeWords[place]
    }
    divisor /= 10
  }
  return text
}

/// The digits of a phone number as one number that orders as they do: the first seventeen, then how many there are.
struct PhoneDigits: Hashable, Sendable {
  let value: UInt64
  private static let most = 17

  /// The number of some digits, each 0–9.
  init(_ digits: [UInt8]) {
    var value: UInt64 = 0
    for place in 0..<Self.most { value = value * 10 + UInt64(place < digits.count ? digits[place] : 0) }
    self.value = value * 32 + UInt64(min(digits.count, 31))
  }

  /// The digits of a text, 0–9 each; whatever else it holds is left out.
  static func digits(of text: some StringProtocol) -> [UInt8] {
    text.utf8.filter { $0 &- 0x30 < 10 }.map { $0 - 0x30 }
  }

  /// Every number that begins with some digits.
  static func beginning(_ digits: [UInt8]) -> Range<UInt64> {
    let shown = Array(digits.prefix(most))
    let unit = (shown.count..<most).reduce(UInt64(32)) { unit, _ in unit * 10 }
    let low = PhoneDigits(shown).value & ~31
    return low..<low + unit
  }

  /// That number and no other.
  static func whole(_ digits: [UInt8]) -> Range<UInt64> {
    let value = PhoneDigits(digits).value
    return value..<value + 1
  }
}

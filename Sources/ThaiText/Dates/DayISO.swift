extension Day {
  /// The day as `2026-11-23`.
  public var iso: String {
    let (year, month, day) = civil
    return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2)
  }

  /// The day written as `2026-11-23`, or nil when it reads otherwise or does not exist.
  public init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = spelled(bytes[0..<4]),
      let month = spelled(bytes[5..<7]), let day = spelled(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Day: CustomStringConvertible {
  /// The day as `2026-11-23`.
  public var description: String { iso }
}

/// `value` in ASCII digits, filled with zeros to `width`.
func digits(_ value: Int, _ width: Int) -> String {
  let plain = String(value)
  return String(repeating: "0", count: max(0, width - plain.utf8.count)) + plain
}

/// The number that ASCII digits spell, or nil when there are none, or others, or more than nine.
func spelled(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
  var value = 0
  for byte in bytes {
    guard byte &- 0x30 < 10 else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}

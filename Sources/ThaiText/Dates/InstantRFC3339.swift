extension Instant {
  /// The moment as `2026-11-23T09:42:00+07:00`, with milliseconds only where there are some.
  public var rfc3339: String {
    let time = Int(millisecondOfDay)
    let seconds = time / 1000
    let fraction = time % 1000 == 0 ? "" : "." + digits(time % 1000, 3)
    let clock = digits(seconds / 3600, 2) + ":" + digits(seconds / 60 % 60, 2) + ":" + digits(seconds % 60, 2)
    return day.iso + "T" + clock + fraction + "+07:00"
  }

  /// The moment that an RFC 3339 text names, in any offset; digits past the millisecond are left out.
  ///
  /// Nil when it reads otherwise or does not exist. A leap second counts as the second before it.
  public init?(rfc3339: String) {
    let bytes = Array(rfc3339.utf8)
    guard bytes.count >= 20, let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] | 0x20 == 0x74, bytes[13] == 0x3A, bytes[16] == 0x3A,
      let hour = spelled(bytes[11..<13]), let minute = spelled(bytes[14..<16]),
      let second = spelled(bytes[17..<19]),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var end = 19
    var fraction = 0
    if bytes[end] == 0x2E {
      let start = end + 1
      end = bytes[start...].firstIndex { $0 &- 0x30 > 9 } ?? bytes.count
      guard end > start, end < bytes.count else { return nil }
      for place in start..<start + 3 {
        fraction = fraction * 10 + (place < end ? Int(bytes[place] - 0x30) : 0)
      }
    }
    guard let offset = Instant.offsetMinutes(bytes[end...]) else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + min(second, 59))
    self.init(milliseconds: (seconds - Int64(offset) * 60) * 1000 + Int64(fraction))
  }

  /// Minutes east of UTC in `Z`, `+07:00` or `-03:30`.
  private static func offsetMinutes(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first else { return nil }
    if bytes.count == 1, sign | 0x20 == 0x7A { return 0 }
    let start = bytes.startIndex
    guard bytes.count == 6, sign == 0x2B || sign == 0x2D, bytes[start + 3] == 0x3A,
      let hours = spelled(bytes[start + 1..<start + 3]), let minutes = spelled(bytes[start + 4..<start + 6]),
      hours < 24, minutes < 60
    else { return nil }
    return (sign == 0x2D ? -1 : 1) * (hours * 60 + minutes)
  }
}

extension Instant: CustomStringConvertible {
  /// The moment as RFC 3339 in Bangkok.
  public var description: String { rfc3339 }
}

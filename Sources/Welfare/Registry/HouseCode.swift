import ThaiText

/// เลขรหัสประจำบ้าน: eleven digits. Its check digit is warned about and never blocks (DOMAIN rule 2).
public struct HouseCode: Hashable, Comparable, Sendable {
  /// The eleven digits as a number.
  public let number: UInt64

  /// Reads a code as typed: Thai digits, spaces, dashes and a prefix of letters (`HC-`) are accepted; nil
  /// unless eleven digits are left.
  public init?(_ text: String) {
    var number: UInt64 = 0
    var count = 0
    for scalar in text.unicodeScalars {
      if let digit = digit(of: scalar) {
        number = number &* 10 &+ UInt64(digit)
        count += 1
      } else if count > 0, scalar != "-", scalar != " " {
        return nil
      }
      if count > 11 { return nil }
    }
    guard count == 11 else { return nil }
    self.number = number
  }

  /// A code that was read before; nil past eleven digits.
  public init?(number: UInt64) {
    guard number < 100_000_000_000 else { return nil }
    self.number = number
  }

  /// Eleven ASCII digits.
  public var digits: String {
    let text = String(number)
    return String(repeating: "0", count: 11 - text.utf8.count) + text
  }

  /// As printed on the house register: `6508-000006-6`.
  public var dashed: String {
    let digits = digits
    return digits.prefix(4) + "-" + digits.dropFirst(4).prefix(6) + "-" + digits.suffix(1)
  }

  /// Whether the last digit checks the ten before it: `Σ d[i]·(11−i), i = 0…9`, then as for a national ID.
  public var isChecked: Bool {
    let digits = digits.utf8.map { UInt64($0 - 0x30) }
    var sum: UInt64 = 0
    for index in 0..<10 { sum += digits[index] * UInt64(11 - index) }
    return (11 - sum % 11) % 10 == digits[10]
  }

  /// By number.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

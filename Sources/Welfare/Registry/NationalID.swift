import ThaiText

/// เลขประจำตัวประชาชน: thirteen digits whose last one checks the others. A value cannot hold a bad one.
///
/// `s = Σ d[i]·(13−i), i = 0…11`; the check digit is `(11 − s mod 11) mod 10`. The first digit 0…8 is
/// accepted (0, 6, 7 and 8 are real people); 9, issued to nobody, only in a practice store. Source: DOMAIN
/// rule 1.
public struct NationalID: Hashable, Comparable, Sendable {
  /// The thirteen digits as a number, 0 … 9 999 999 999 999.
  public let number: UInt64

  /// Why a text is no national ID.
  public enum Trouble: Error, Hashable, Sendable {
    /// Not thirteen digits (Thai or ASCII, spaces and dashes aside).
    case notThirteenDigits
    /// The check digit is wrong; `swap` is the number that one swap of neighbours makes right, if exactly one.
    case wrongDigit(swap: String?)
    /// Starts with 9 in a real store.
    case onlyForPractice
  }

  /// Reads an ID as typed: Thai digits, spaces and dashes are accepted.
  ///
  /// - Throws: `Trouble`.
  public init(_ text: String, inPractice isPractice: Bool) throws(Trouble) {
    var digits: [UInt64] = []
    for scalar in text.unicodeScalars where !Self.separators.contains(scalar) {
      guard let digit = digit(of: scalar), digits.count < 13 else { throw .notThirteenDigits }
      digits.append(UInt64(digit))
    }
    guard digits.count == 13 else { throw .notThirteenDigits }
    guard Self.isValid(digits) else { throw .wrongDigit(swap: Self.swap(for: digits)) }
    guard digits[0] != 9 || isPractice else { throw .onlyForPractice }
    number = digits.reduce(0) { $0 * 10 + $1 }
  }

  /// An ID that was checked when it was written; nil if the number cannot be one.
  public init?(number: UInt64) {
    guard number < 10_000_000_000_000, Self.isValid(Self.digits(of: number)) else { return nil }
    self.number = number
  }

  /// Thirteen ASCII digits, in clear: never drawn without a coded reason.
  public var digits: String {
    Self.digits(of: number).map(String.init).joined()
  }

  /// First 3, last 4: `965xxxxxx2205`, as every screen shows it (DOMAIN rule 14).
  public var masked: String {
    let digits = digits
    return digits.prefix(3) + "xxxxxx" + digits.suffix(4)
  }

  /// By number.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  private static let separators: Set<Unicode.Scalar> = ["-", " ", "\u{2013}", "\u{A0}"]

  private static func digits(of number: UInt64) -> [UInt64] {
    var digits = [UInt64](repeating: 0, count: 13)
    var rest = number
    for index in stride(from: 12, through: 0, by: -1) {
      digits[index] = rest % 10
      rest /= 10
    }
    return digits
  }

  private static func isValid(_ digits: [UInt64]) -> Bool {
    var sum: UInt64 = 0
    for index in 0..<12 { sum += digits[index] * UInt64(13 - index) }
    return (11 - sum % 11) % 10 == digits[12]
  }

  /// The one number that a swap of two neighbours makes valid; nil for none or several.
  private static func swap(for digits: [UInt64]) -> String? {
    var found: [[UInt64]] = []
    for index in 0..<12 where digits[index] != digits[index + 1] {
      var swapped = digits
      swapped.swapAt(index, index + 1)
      if isValid(swapped) { found.append(swapped) }
    }
    guard found.count == 1, let only = found.first else { return nil }
    return only.map(String.init).joined()
  }
}

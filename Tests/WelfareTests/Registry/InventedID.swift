import TestSupport

/// An invented national ID that is issued to nobody: it starts with 9.
struct InventedID {
  /// Thirteen digits.
  var digits: [Int]

  /// Twelve digits of chance and the one that checks them, as DOMAIN rule 1 writes it.
  init(_ chance: inout Seeded) {
    digits = [9] + (0..<11).map { _ in Int.random(in: 0...9, using: &chance) }
    digits.append(Self.check(digits))
  }

  /// A first digit, eleven zeros and the digit that checks them: no province has the number 000.
  init(first: Int) {
    digits = [first] + [Int](repeating: 0, count: 11)
    digits.append(Self.check(digits))
  }

  init(digits: [Int]) {
    self.digits = digits
  }

  /// The text of the digits.
  var text: String { digits.map(String.init).joined() }

  /// Whether the last digit checks the others.
  var isChecked: Bool { Self.check(Array(digits.prefix(12))) == digits[12] }

  /// The remainder that the check digit is made of.
  var remainder: Int { Self.sum(digits) % 11 }

  /// The same with two neighbours swapped, the first at `index`.
  func swapped(at index: Int) -> InventedID {
    var swapped = self
    swapped.digits.swapAt(index, index + 1)
    return swapped
  }

  private static func check(_ digits: [Int]) -> Int { (11 - sum(digits) % 11) % 10 }

  private static func sum(_ digits: [Int]) -> Int {
    zip(digits, stride(from: 13, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

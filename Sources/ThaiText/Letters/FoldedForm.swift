/// Sees in one pass, without copying, that a text is folded already, as most texts are.
struct FoldedForm {
  private let keepsCaseAndDigits: Bool
  private var previous: UInt32 = 0x20
  private var previousPlace: UInt32?
  private var hasNikhahit = false

  /// Whether `text` is Thai or ASCII in folded form; false where that takes more than a look.
  static func holds(_ text: String, keepingCaseAndDigits: Bool) -> Bool {
    var form = FoldedForm(keepsCaseAndDigits: keepingCaseAndDigits)
    for scalar in text.unicodeScalars {
      guard form.allows(scalar.value) else { return false }
    }
    return text.isEmpty || form.previous != 0x20
  }

  private init(keepsCaseAndDigits: Bool) {
    self.keepsCaseAndDigits = keepsCaseAndDigits
  }

  private mutating func allows(_ value: UInt32) -> Bool {
    if value &- 0xE00 < 0x80, let place = ThaiScalar.markPlace(value) { return allows(mark: value, place) }
    defer {
      previous = value
      previousPlace = nil
      hasNikhahit = false
    }
    if value < 0x7F {
      if value == 0x20 { return previous != 0x20 }
      return value > 0x20 && (keepsCaseAndDigits || value &- 0x41 >= 26)
    }
    switch value {
    case ThaiScalar.saraAa, ThaiScalar.saraAm: return !hasNikhahit
    case ThaiScalar.saraE: return previous != ThaiScalar.saraE
    case 0xE50...0xE59: return keepsCaseAndDigits
    default: return value &- 0xE00 < 0x80
    }
  }

  private mutating func allows(mark: UInt32, _ place: UInt32) -> Bool {
    if let before = previousPlace {
      guard (before, previous) < (place, mark) else { return false }
    } else if place > 0, previous == ThaiScalar.saraAm {
      return false
    }
    previous = mark
    previousPlace = place
    if mark == ThaiScalar.nikhahit { hasNikhahit = true }
    return true
  }
}

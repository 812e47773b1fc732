/// `text` in the one form in which Thai is searched and compared; compare its scalars or bytes.
///
/// Nikhahit + aa becomes am (a tone between them moves before it), marks of a letter stand in one order and once,
/// เ + เ becomes แ, invisible scalars go, Thai digits become ASCII, A–Z become a–z, every run of blanks becomes one
/// space with none at the ends. Folding twice changes nothing more.
public func folded(_ text: String) -> String {
  if FoldedForm.holds(text, keepingCaseAndDigits: false) { return text }
  return ThaiText.text(of: foldedScalars(text, keepingTones: true))
}

/// As ``folded(_:)``, and without tone marks, maitaikhu, thanthakhat, yamakkan and phinthu.
public func foldedWithoutTones(_ text: String) -> String {
  ThaiText.text(of: foldedScalars(text, keepingTones: false))
}

/// `text` as records keep it: as ``folded(_:)``, but with its own digits and capitals.
///
/// It looks the same on a screen as what was typed, and two spellings that look the same become one.
public func tidied(_ text: String) -> String {
  if isTidy(text) { return text }
  var fold = Fold(keepsCaseAndDigits: true)
  fold.scalars.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars { fold.take(scalar) }
  if fold.scalars.last == 0x20 { fold.scalars.removeLast() }
  return ThaiText.text(of: fold.scalars)
}

/// Whether ``tidied(_:)`` would give back `text`, for certain: false may also mean letters that are neither Thai nor ASCII.
public func isTidy(_ text: String) -> Bool {
  FoldedForm.holds(text, keepingCaseAndDigits: true)
}

/// How many scalars of `text` are never seen: zero-width spaces, joiners, bidi controls and the like.
public func invisibleScalars(in text: String) -> Int {
  var count = 0
  for scalar in text.unicodeScalars where scalar.value >= 0xA0 {
    switch ScalarKind(scalar) {
    case .hidden, .dropped: count += 1
    case .mark, .narrow, .wide, .unknown, .control: continue
    }
  }
  return count
}

/// The scalars of ``folded(_:)`` or, without tones, of ``foldedWithoutTones(_:)``.
func foldedScalars(_ text: String, keepingTones: Bool) -> [UInt32] {
  var fold = Fold(keepsCaseAndDigits: false)
  fold.scalars.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars where keepingTones || !ThaiScalar.isToneLike(scalar.value) {
    fold.take(scalar)
  }
  if fold.scalars.last == 0x20 { fold.scalars.removeLast() }
  return fold.scalars
}

/// Folds a text scalar by scalar.
private struct Fold {
  let keepsCaseAndDigits: Bool
  var scalars: [UInt32] = []

  mutating func take(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value &- 0xE00 < 0x80 {
      takeThai(value)
    } else if value < 0x7F, value > 0x20 {
      scalars.append(value &- 0x41 < 26 && !keepsCaseAndDigits ? value + 0x20 : value)
    } else if scalar.properties.isWhitespace || value < 0x20 || value &- 0x7F < 33 {
      if let last = scalars.last, last != 0x20 { scalars.append(0x20) }
    } else {
      switch ScalarKind(scalar) {
      case .hidden, .dropped: break
      default: scalars.append(value)
      }
    }
  }

  private mutating func takeThai(_ value: UInt32) {
    if let place = ThaiScalar.markPlace(value) {
      insert(mark: value, place: place)
      return
    }
    switch value {
    case ThaiScalar.saraAa: scalars.append(removeNikhahit() ? ThaiScalar.saraAm : value)
    case ThaiScalar.saraAm:
      _ = removeNikhahit()
      scalars.append(value)
    case ThaiScalar.saraE where scalars.last == ThaiScalar.saraE:
      scalars[scalars.count - 1] = ThaiScalar.saraAe
    case 0xE50...0xE59 where !keepsCaseAndDigits: scalars.append(value - 0xE50 + 0x30)
    default: scalars.append(value)
    }
  }

  /// Puts a mark at its place among those of the last letter; a tone typed after am goes before it.
  private mutating func insert(mark: UInt32, place: UInt32) {
    var index = scalars.count
    while place > 0, index > 0, scalars[index - 1] == ThaiScalar.saraAm { index -= 1 }
    while index > 0, let other = ThaiScalar.markPlace(scalars[index - 1]) {
      if scalars[index - 1] == mark { return }
      if (other, scalars[index - 1]) < (place, mark) { break }
      index -= 1
    }
    scalars.insert(mark, at: index)
  }

  /// Takes the nikhahit from the marks of the last letter, and says whether there was one.
  private mutating func removeNikhahit() -> Bool {
    var index = scalars.count
    while index > 0, ThaiScalar.markPlace(scalars[index - 1]) != nil {
      index -= 1
      if scalars[index] == ThaiScalar.nikhahit {
        scalars.remove(at: index)
        return true
      }
    }
    return false
  }
}

import ThaiText

/// A house number as it is compared.
enum HouseNumber {
  /// Folded, without blanks.
  static func folded(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in ThaiText.folded(text).unicodeScalars where scalar != " " { view.append(scalar) }
    return String(view)
  }

  /// The scalars backwards.
  static func backwards(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.reversed())
    return String(view)
  }
}

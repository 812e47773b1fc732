public import ThaiText

/// What asks again because it is not as usual (DOMAIN rule 6).
extension StockRule {
  /// Goods that keep longer are a slip of the finger.
  public static let greatestShelfLife = 20 * 366

  /// Whether a quantity is as usual: less than three times the median of what it was lately.
  ///
  /// Asked only where there were three at least; the smaller of two middle ones is the median.
  ///
  /// - Throws: `Refusal`: `oddQuantity`.
  public static func requireUsual(_ quantity: Int64, among lately: [Int64]) throws(Refusal) {
    guard lately.count >= 3 else { return }
    let usual = lately.sorted()[(lately.count - 1) / 2]
    let (limit, isAbsurd) = max(usual, 1).multipliedReportingOverflow(by: 3)
    if !isAbsurd, quantity >= limit { throw .stock(.oddQuantity(quantity, usual: usual)) }
  }

  /// Whether the last day of goods that come in is as usual: not past, and not further off than goods keep.
  ///
  /// - Throws: `Refusal`: `oddExpiry`.
  public static func requireUsualExpiry(_ expires: Day?, on day: Day) throws(Refusal) {
    guard let expires else { return }
    if expires < day || expires > day.adding(days: greatestShelfLife) { throw .stock(.oddExpiry(expires)) }
  }
}

extension StockSent {
  /// A paper's number as it is kept and compared: without blanks, in capitals, in Arabic digits.
  public static func normalised(paper: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in asciiDigits(paper).unicodeScalars where !scalar.properties.isWhitespace {
      scalars.append(
        ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) - 32) : scalar)
    }
    return String(scalars)
  }
}

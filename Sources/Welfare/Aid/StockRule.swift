import ThaiText

/// What may be received and opened, asked at commit.
public enum StockRule {
  /// More in one delivery is a slip of the finger.
  public static let greatestQuantity: Int64 = 100_000
  /// A kit worth more, in satang, is a slip of the finger: 100,000 baht.
  public static let greatestUnitValue: Satang = 10_000_000

  /// Whether goods may be received; `known` is the lot of that kit and code, if there is one.
  ///
  /// Receiving is always possible where the goods are: only figures that cannot be, and a lot that is
  /// another, are refused. A lot is goods of one value, from one source, with one expiry.
  ///
  /// - Throws: `Refusal`: `receivedQuantity`, `unitValue`, `lotDiffers`.
  public static func receive(_ request: StockRequest, known: LotState.Facts?) throws(Refusal) {
    guard request.quantity >= 1, request.quantity <= greatestQuantity else {
      throw .stock(.quantity(request.quantity, greatest: greatestQuantity))
    }
    guard request.unitValue >= 0, request.unitValue <= greatestUnitValue else {
      throw .stock(.unitValue(request.unitValue, greatest: greatestUnitValue))
    }
    guard let known else { return }
    guard known.unitValue == request.unitValue, known.expires == request.expires,
      known.source.unicodeScalars.elementsEqual(request.source.unicodeScalars)
    else { throw .stock(.lotDiffers(lot: request.lot)) }
  }
}

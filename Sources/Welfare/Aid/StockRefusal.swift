public import ThaiText

/// Why goods cannot move.
public enum StockRefusal: Hashable, Sendable {
  /// `stock.empty`: not enough here; who had the last one.
  case empty(kit: String, onHand: Int64, last: GivenAid?)
  /// `stock.lot-expired`.
  case lotExpired(lot: String, expired: Day)
  /// `stock.unknown-lot`.
  case unknownLot(String)
  /// `stock.lot-differs`: that code of that kit is there with another value, source or expiry.
  case lotDiffers(lot: String)
  /// `stock.quantity`: not between 1 and `greatest`.
  case quantity(Int64, greatest: Int64)
  /// `stock.value`: negative or absurd, satang.
  case unitValue(Satang, greatest: Satang)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .empty: "stock.empty"
    case .lotExpired: "stock.lot-expired"
    case .unknownLot: "stock.unknown-lot"
    case .lotDiffers: "stock.lot-differs"
    case .quantity: "stock.quantity"
    case .unitValue: "stock.value"
    }
  }
}

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
  /// `stock.short`: fewer of the lot lie in that place than are to leave it.
  case short(lot: String, place: String, onHand: Int64, asked: Int64)
  /// `stock.lot-recalled`: nobody is to be given anything of it.
  case lotRecalled(lot: String, reason: LotRecalled.Reason)
  /// `stock.recall-unchanged`: it is recalled already, or it is not and cannot be released.
  case recallUnchanged(lot: String, isRecalled: Bool)
  /// `stock.lot-ambiguous`: several kits have a lot of that code.
  case lotAmbiguous(lot: String, kits: [String])
  /// `stock.not-keeper`: another device keeps that place; only it commits moves out.
  case notKeeper(place: String)
  /// `stock.same-place`: from and to are one.
  case samePlace(String)
  /// `stock.not-reversible`: that entry moved no goods, or is taken back in another way.
  case notReversible(entry: String)
  /// `stock.reversed-already`.
  case reversedAlready(entry: String)
  /// `stock.goods-gone`: what came in by that entry has left since; so many would have to be there.
  case goodsGone(lot: String, place: String, onHand: Int64, needed: Int64)
  /// `stock.count-below`: more has left since that moment than was counted then.
  case countBelow(lot: String, counted: Int64, leftSince: Int64)
  /// `stock.future`: the moment is still to come.
  case momentAhead(Instant)
  /// `stock.own-witness`: who counts cannot be the witness.
  case ownWitness
  /// `stock.odd-quantity`: three times what is usual, and not said to be meant.
  case oddQuantity(Int64, usual: Int64)
  /// `stock.odd-expiry`: past, or further off than goods keep, and not said to be meant.
  case oddExpiry(Day)
  /// `stock.transfer-done`: what was sent under that paper arrived already, or was received ahead of it.
  case transferDone(paper: String)
  /// `stock.before-taken`: handed over before the volunteer took it along.
  case beforeTaken(Day)
  /// `stock.held`: the record holds enough of the lot, so that it can be handed over as usual.
  case held(lot: String, onHand: Int64)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .empty: "stock.empty"
    case .lotExpired: "stock.lot-expired"
    case .unknownLot: "stock.unknown-lot"
    case .lotDiffers: "stock.lot-differs"
    case .quantity: "stock.quantity"
    case .unitValue: "stock.value"
    case .short: "stock.short"
    case .lotRecalled: "stock.lot-recalled"
    case .recallUnchanged: "stock.recall-unchanged"
    case .lotAmbiguous: "stock.lot-ambiguous"
    case .notKeeper: "stock.not-keeper"
    case .samePlace: "stock.same-place"
    case .notReversible: "stock.not-reversible"
    case .reversedAlready: "stock.reversed-already"
    case .goodsGone: "stock.goods-gone"
    case .countBelow: "stock.count-below"
    case .momentAhead: "stock.future"
    case .ownWitness: "stock.own-witness"
    case .oddQuantity: "stock.odd-quantity"
    case .oddExpiry: "stock.odd-expiry"
    case .transferDone: "stock.transfer-done"
    case .beforeTaken: "stock.before-taken"
    case .held: "stock.held"
    }
  }
}

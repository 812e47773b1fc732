public import ThaiText

/// What may leave a shelf, be counted on it, or be taken back, asked at commit.
extension StockRule {
  /// What goods are taken from a shelf for.
  public enum Purpose: Hashable, Sendable {
    /// To lie elsewhere here, or to be written off: expired and recalled goods too.
    case keeping
    /// To be given to people sooner or later, here or elsewhere: never expired or recalled ones.
    case giving
  }

  /// Whether so many kits may leave where `line` lies.
  ///
  /// - Throws: `Refusal`: `quantity`, `notKeeper`, `lotRecalled`, `lotExpired`, `short`.
  public static func takeOut(
    _ quantity: Int64, of line: LotLine, for purpose: Purpose, on day: Day
  ) throws(Refusal) {
    try requireQuantity(quantity)
    guard line.isKept else { throw .stock(.notKeeper(place: line.placeTitle)) }
    if purpose == .giving {
      if let reason = line.recall { throw .stock(.lotRecalled(lot: line.code, reason: reason)) }
      if let expires = line.expires, expires < day {
        throw .stock(.lotExpired(lot: line.code, expired: expires))
      }
    }
    guard line.onHand >= quantity else {
      throw .stock(
        .short(lot: line.code, place: line.placeTitle, onHand: line.onHand, asked: quantity))
    }
  }

  /// Whether a figure can be a number of kits: 1 to `greatestQuantity`.
  ///
  /// - Throws: `Refusal`: `quantity`.
  public static func requireQuantity(_ quantity: Int64) throws(Refusal) {
    guard quantity >= 1, quantity <= greatestQuantity else {
      throw .stock(.quantity(quantity, greatest: greatestQuantity))
    }
  }

  /// How a count of `line` differs from the record as of its moment.
  ///
  /// What moved since is netted: the difference is what moves, so that counting yesterday's shelf and giving since come
  /// to what lies there now. Never below nothing: more cannot have left than was there.
  ///
  /// - Parameters:
  ///   - counted: kits that lay there, from 0.
  ///   - recorded: what the record says of that moment.
  ///   - line: what it says of now.
  /// - Throws: `Refusal`: `quantity`, `countBelow`.
  public static func difference(
    counted: Int64, recorded: Int64, of line: LotLine
  ) throws(Refusal) -> Int64 {
    guard counted >= 0, counted <= greatestQuantity else {
      throw .stock(.quantity(counted, greatest: greatestQuantity))
    }
    let (difference, isAbsurd) = counted.subtractingReportingOverflow(recorded)
    let (after, isTooMany) = line.onHand.addingReportingOverflow(difference)
    guard !isAbsurd, !isTooMany else { throw .stock(.quantity(counted, greatest: greatestQuantity)) }
    guard after >= 0 else {
      throw .stock(.countBelow(lot: line.code, counted: counted, leftSince: recorded - line.onHand))
    }
    return difference
  }

  /// Whether a count may be made as of `moment` with `witness`.
  ///
  /// - Throws: `Refusal`: `momentAhead`, `ownWitness`.
  public static func count(
    asOf moment: Instant, now: Instant, by officer: Identifier<Officer>, witness: StockCounted.Witness?
  ) throws(Refusal) {
    if moment > now { throw .stock(.momentAhead(moment)) }
    if witness == .officer(officer) { throw .stock(.ownWitness) }
  }

  /// Whether an entry's moves may be taken back; `lines` are what would move, each with the shelf as it is now.
  ///
  /// - Throws: `Refusal`: `reversedAlready`, `notKeeper`, `goodsGone`.
  public static func reverse(
    _ entry: String, lines: [(move: StockMove, line: LotLine)], isReversed: Bool
  ) throws(Refusal) {
    if isReversed { throw .stock(.reversedAlready(entry: entry)) }
    for (move, line) in lines where move.quantity < 0 {
      guard line.isKept else { throw .stock(.notKeeper(place: line.placeTitle)) }
      guard line.onHand + move.quantity >= 0 else {
        throw .stock(
          .goodsGone(lot: line.code, place: line.placeTitle, onHand: line.onHand, needed: -move.quantity))
      }
    }
  }
}

import ThaiText
import Welfare

/// Stock as of any moment: sums of whole days, and the moves of the last one.
///
/// A day's moves of a lot in a place are one row, kept by the fold; so ten years are read in a few milliseconds,
/// however many moves there were.
struct StockDays {
  /// The connection.
  let tables: Tables

  /// What lay in each place at a moment, as the moves up to it say.
  func onHand(asOf moment: Instant) throws -> [StockMove] {
    let start = Instant(moment.day)
    var sums: [Shelf: Int64] = [:]
    try tables.each(
      """
      SELECT detail, sum(value) FROM running WHERE name = 'stock_day' AND key > ? GROUP BY detail
      """, .integer(-Int64(moment.day.number))
    ) { row in
      guard let shelf = Shelf(row.bytes(0)) else { return }
      sums[shelf] = row.integer(1)
    }
    try tables.each(
      "SELECT lot, place, quantity FROM stock_move WHERE at >= ? AND at <= ?", .integer(start.milliseconds),
      .integer(moment.milliseconds)
    ) { row in
      sums[Shelf(lot: row.identifier(0), place: row.identifier(1)), default: 0] += row.integer(2)
    }
    return sums.map { StockMove(lot: $0.lot, place: $0.place, quantity: $1) }
  }

  /// What lay of a lot in a place at a moment.
  func onHand(of lot: Identifier<Lot>, in place: Identifier<Place>, asOf moment: Instant) throws -> Int64 {
    try onHand(asOf: moment).first { $0.lot == lot && $0.place == place }?.quantity ?? 0
  }

  private struct Shelf: Hashable {
    let lot: Identifier<Lot>
    let place: Identifier<Place>

    init(lot: Identifier<Lot>, place: Identifier<Place>) {
      (self.lot, self.place) = (lot, place)
    }

    init?(_ bytes: [UInt8]) {
      guard let lot = Identifier<Lot>(bytes: bytes.prefix(16)),
        let place = Identifier<Place>(bytes: bytes.dropFirst(16))
      else { return nil }
      (self.lot, self.place) = (lot, place)
    }
  }
}

import TestSupport
import ThaiText
import Welfare

@testable import Records

extension RandomWork {
  /// A wish about goods, more often of a shelf that holds some.
  mutating func stockWish() throws -> (String, StockProposal)? {
    let stocked = try store.read {
      try $0.rows("SELECT lot, place FROM stock_balance WHERE on_hand > 0 ORDER BY lot, place") {
        ($0.identifier(0) as Identifier<Lot>, $0.identifier(1) as Identifier<Place>)
      }
    }.randomElement(using: &chance)
    guard let anyLot: Identifier<Lot> = try any(.lot), let anyPlace: Identifier<Place> = try any(.place)
    else { return nil }
    let (lot, place) = chance.isOne(in: 4) ? (anyLot, anyPlace) : stocked ?? (anyLot, anyPlace)
    let line = StockLineRequest(lot: lot, quantity: Int64.random(in: 0...3, using: &chance))
    switch Int.random(in: 0..<21, using: &chance) {
    case 0:
      let code = "P" + String(Int.random(in: 1...3, using: &chance))
      return ("place", .addPlaces([PlaceRequest(code: code, title: code)]))
    case 1...3:
      guard let to: Identifier<Place> = try any(.place) else { return nil }
      return ("move", .move(from: place, to: to, lines: [line]))
    case 4, 5: return ("write-off", .writeOff(place: place, line: line, reason: .damaged))
    case 6: return ("recall", .recall(lot, reason: .unsafe))
    case 7: return ("release", .release(lot))
    case 8...10:
      let back = Int64.random(in: 0...90, using: &chance) * 60_000
      return (
        "count",
        .count(
          CountRequest(
            place: place, asOf: chance.isOne(in: 2) ? clock.now.adding(milliseconds: -back) : nil,
            lines: [line]))
      )
    case 11: return ("send", .send(from: place, receiver: "650802", lines: [line]))
    case 12: return try any(.transfer).map { ("take-in", .takeIn($0, to: anyPlace, lines: nil)) }
    case 13, 14:
      return try any(.volunteer).map {
        ("carry", .carry(CarryRequest(volunteer: $0, from: place, lines: [line])))
      }
    case 15:
      return try any(.carrying).map { ("bring-back", .bringBack($0, to: anyPlace, lines: nil)) }
    default:
      let moves = try store.read {
        try $0.rows("SELECT DISTINCT log, seq FROM stock_move WHERE issuance = x'' ORDER BY at, log, seq") {
          $0.entryName(0)
        }
      }
      return moves.suffix(12).randomElement(using: &chance).map {
        ("take-back", .reverse($0, reason: .mistake))
      }
    }
  }
}

extension RandomWork {
  /// What wants a chain of others before it, and not every seed comes to.
  static let rare: Set = [
    "send", "take-in", "carry", "bring-back", "take-back", "recall", "release", "move", "cancel", "campaign",
  ]
}

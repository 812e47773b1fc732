import ThaiText
import Welfare

/// Acts about goods whose bytes are kept.
enum StockSamples {
  static let all: [Act] = ends + moves + counts + unheld

  private static let lot = Sample.id(0x0800, of: Lot.self)
  private static let place = Sample.id(0x0900, of: Place.self)
  private static let lines = [
    StockLine(lot: Sample.id(0x0800), quantity: 3), StockLine(lot: Sample.id(0x0801), quantity: 300),
  ]

  /// What stands at the end of acts of before, where there is something to say.
  private static let ends: [Act] = [
    .kitAdded(
      KitAdded(
        kit: Sample.id(0x1101), code: "BAG", version: 2, title: "ผู้สูงอายุ",
        items: [
          KitItem(title: "ข้าวสาร", quantity: 5, unit: "กก."),
          KitItem(title: "ปลากระป๋อง", quantity: 10, unit: "กระป๋อง"),
        ])),
    .stockReceived(
      StockReceived(
        lot: lot, kit: Sample.id(0x1100), code: "69-07", source: "650802", unitValue: 62_000, expires: nil,
        place: place, quantity: 20, paper: "B-70/T0007")),
  ]

  private static let moves: [Act] = [
    .stockMoved(StockMoved(from: place, to: Sample.id(0x0901), lines: lines)),
    .stockSent(
      StockSent(
        transfer: Sample.id(0x2000), paper: "A-70/T0001", fiscalYear: 2570, number: 1, place: place,
        receiver: "650802", lines: lines)),
    .stockTakenIn(StockTakenIn(transfer: Sample.id(0x2000), place: place, lines: lines)),
    .carryTaken(
      CarryTaken(
        carrying: Sample.id(0x2100), volunteer: Sample.id(0x0400), place: place, campaign: nil, lines: lines)),
    .carryTaken(
      CarryTaken(
        carrying: Sample.id(0x2100), volunteer: Sample.id(0x0400), place: place, campaign: Sample.id(0x1000),
        lines: lines)),
    .carryReturned(CarryReturned(carrying: Sample.id(0x2100), place: place, lines: lines)),
    .stockWrittenOff(StockWrittenOff(place: place, lot: lot, quantity: 2, reason: .lost)),
    .lotRecalled(LotRecalled(lot: lot, reason: .wrongContents)),
    .lotReleased(lot: lot),
  ]

  private static let counts: [Act] = [
    .stockCounted(
      StockCounted(
        count: Sample.id(0x2200), place: place, asOf: Instant(milliseconds: 1_795_000_000_000), witness: nil,
        lines: [StockCounted.Line(lot: lot, counted: 40, difference: -3)])),
    .stockCounted(
      StockCounted(
        count: Sample.id(0x2200), place: place, asOf: Instant(milliseconds: 0),
        witness: .officer(Sample.id(0x0500)),
        lines: [StockCounted.Line(lot: lot, counted: 0, difference: 0)])),
    .stockCounted(
      StockCounted(
        count: Sample.id(0x2200), place: place, asOf: Instant(milliseconds: 0),
        witness: .volunteer(Sample.id(0x0400)),
        lines: [StockCounted.Line(lot: lot, counted: 300, difference: 12)])),
    .stockReversed(
      StockReversed(
        entry: EntryName(log: Sample.log, seq: 128), reason: .mistake, subject: nil,
        lines: [StockMove(lot: lot, place: place, quantity: -20)])),
    .stockReversed(
      StockReversed(
        entry: EntryName(log: Sample.log, seq: 129), reason: .didNotHappen,
        subject: Sample.id(0x2200, of: StockCount.self).of(.count),
        lines: [StockMove(lot: lot, place: place, quantity: 3)])),
  ]

  private static let unheld: [Act] = [
    .aidUnheld(
      AidIssued(
        issuance: Sample.id(0x1203), household: Sample.id(0x0200), recipient: nil,
        campaign: Sample.id(0x1000), kit: Sample.id(0x1100), lot: lot, place: place, quantity: 1,
        value: 62_000, receipt: "A-70/0152", fiscalYear: 2570, number: 152, ticket: nil, venue: .point,
        proof: .signature, ruleBook: [UInt8](repeating: 0x5A, count: 32)))
  ]
}

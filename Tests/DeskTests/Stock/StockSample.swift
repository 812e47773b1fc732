import Desk
import Screen
import ThaiText
import Welfare

/// A stock with everything that wants to be looked at.
extension Sample {
  static let centreShelf: Identifier<Place> = id(330)
  static let temple: Identifier<Place> = id(331)

  static func lotLine(
    _ number: UInt64, _ code: String, kit: String = "ผู้สูงอายุ", kitCode: String = "BAG", onHand: Int64,
    expires: Day? = day(2027, 2, 14), place: Identifier<Place> = centreShelf, title: String = "ศูนย์",
    recall: LotRecalled.Reason? = nil, isKept: Bool = true, carrier: Identifier<Volunteer>? = nil
  ) -> LotLine {
    LotLine(
      lot: id(number), code: code, kit: id(kitCode == "BAG" ? 310 : 311), kitCode: kitCode, kitTitle: kit,
      source: "พมจ.", unitValue: 62_000, expires: expires, place: place, placeTitle: title, onHand: onHand,
      recall: recall, isKept: isKept, carrier: carrier)
  }

  static let carrying = CarryingLine(
    carrying: id(350), volunteer: id(401), name: "นางศิริพร สิงห์สุขวัฒน์",
    since: Instant(day(2026, 11, 23), minuteOfDay: 510), campaign: nil,
    lines: [lotLine(320, "69-07", onHand: 3, place: id(350), title: "นางศิริพร สิงห์สุขวัฒน์", carrier: id(401))])

  static let transfer = TransferLine(
    transfer: id(360), paper: "T-70/0003", receiver: "650802",
    at: Instant(day(2026, 11, 22), minuteOfDay: 600),
    sent: 10, arrived: 0, isOpen: true, lines: [StockLine(lot: id(320), quantity: 10)])

  static let unheld = UnheldLine(
    given: GivenAid(
      issuance: id(342), receipt: "A-70/0147", at: Instant(day(2026, 11, 23), minuteOfDay: 555), counter: 1,
      by: "วิภา", recipient: "นางนันนี มียิ่งรัตน์", campaign: id(300), campaignTitle: "ฝนปลายปี 2569", aid: "bag",
      quantity: 1, isReversed: false), lot: "69-07", place: "ศูนย์",
    shelf: StockShelf(lot: id(320), place: centreShelf))

  static let places = [
    PlaceLine(place: centreShelf, code: "CENTRE", title: "ศูนย์", isKept: true),
    PlaceLine(place: temple, code: "TEMPLE", title: "ศาลาวัด", isKept: true),
  ]

  /// A calm stock: one lot on one shelf.
  static let stock = StockBoard(
    lots: [lot], places: [places[0]],
    officers: [Officer(id: id(1), code: "wipha", name: "วิภา ใจงาม", roles: [.issuer])])

  /// A stock in which much is the matter.
  static let busyStock = StockBoard(
    lots: [
      lotLine(321, "69-01", onHand: 4, expires: day(2026, 11, 1)), lot,
      lotLine(320, "69-07", onHand: 12, place: temple, title: "ศาลาวัด"),
      lotLine(322, "69-08", onHand: 25, recall: .unsafe),
      lotLine(327, "69-09", onHand: 30, expires: day(2026, 12, 5)),
      lotLine(323, "เล็ก-1", kit: "เด็กเล็กและหญิงตั้งครรภ์", kitCode: "CHILD", onHand: 1_250, expires: nil),
      lotLine(324, "68-11", kit: "เด็กเล็กและหญิงตั้งครรภ์", kitCode: "CHILD", onHand: -2),
      lotLine(325, "68-02", onHand: 0), lotLine(326, "68-03", onHand: 0, isKept: false),
    ], places: places, carryings: [carrying], transfers: [transfer], unheld: [unheld],
    runOut: ["BAG": .today(Instant(day(2026, 11, 23), minuteOfDay: 862))],
    officers: [Officer(id: id(1), code: "wipha", name: "วิภา ใจงาม", roles: [.issuer])])

  static let history = [
    movement(9, "stock.counted", "69-07", -1, isReversed: false),
    movement(8, "aid.issued", "69-07", -1, isReversed: false, isReversible: false),
    movement(7, "stock.moved", "69-07", -12, isReversed: true),
    movement(2, "stock.received", "69-07", 56, isReversed: false),
  ]

  private static func movement(
    _ seq: UInt64, _ kind: String, _ lot: String, _ quantity: Int64, isReversed: Bool,
    isReversible: Bool = true
  ) -> StockHistoryLine {
    StockHistoryLine(
      entry: EntryName(log: log, seq: seq), at: Instant(day(2026, 11, 23), minuteOfDay: 500 + Int(seq)),
      by: "วิภา ใจงาม", kind: kind, lot: lot, place: "ศูนย์", quantity: quantity, isReversed: isReversed,
      isReversible: isReversible)
  }

  static let lotGiven = [
    RecallRow(
      given: unheld.given, household: id(100),
      house: HouseholdParticulars(
        houseCode: nil, houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย"))
  ]
}

extension Counter {
  /// The stock, opened by keys.
  mutating func openStock() {
    press(.function(9))
    type("5")
  }

  /// The stock with everything in it that can be, opened by keys.
  static func atStock(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai,
    _ board: StockBoard = Sample.busyStock
  ) -> Counter {
    var counter = Counter(columns, rows, language: language)
    counter.stock = board
    counter.history = Sample.history
    counter.lotGiven = Sample.lotGiven
    counter.openStock()
    return counter
  }
}

import Screen
import ThaiText
import Welfare

/// คลัง: kits on hand by lot, and the forms by which goods, kits and campaigns come in.
struct StockRoom: Hashable, Sendable {
  /// A row that the focus can stand on.
  enum Item: Hashable, Sendable {
    /// A lot in a place.
    case lot(Identifier<Lot>)
    /// + รับของเข้า.
    case receive
    /// + ชุดใหม่.
    case addKit
    /// + รอบใหม่.
    case openCampaign
  }

  /// The lots; nil before the first answer.
  private(set) var lots: [LotLine]?
  /// The list of rows.
  private(set) var list = ListView()
  private var wanted: Item?

  /// The stock, with a row to be chosen when it is there.
  init(_ item: Item? = nil) { wanted = item }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .stock }

  /// The rows: lots, then what can be done.
  var items: [Item] {
    (lots ?? []).map { .lot($0.lot) } + [.receive, .addKit, .openCampaign]
  }

  /// The row with the focus.
  var focused: Item? { list.focused.map { items[$0] } ?? wanted }

  /// The code of the kit that a form opened from here is about, as far as known.
  var kitCode: String {
    if case .lot(let id) = focused, let lot = lots?.first(where: { $0.lot == id }) { return lot.kitCode }
    return lots?.first?.kitCode ?? ""
  }

  /// Takes over the lots; the focus stays on its row.
  mutating func receive(_ answer: Answer) {
    guard case .stock(let lots) = answer else { return }
    let kept = focused
    self.lots = lots
    list.show(count: items.count, focus: kept.flatMap { items.firstIndex(of: $0) } ?? 0)
    wanted = nil
  }

  /// Takes a key while `rows` rows are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    if stroke.key == .escape { return .close }
    switch list.update(stroke.input, rows: rows) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .opened(let index):
      switch items[index] {
      case .lot, .receive: return .open(.receiveStock(kit: kitCode))
      case .addKit: return .open(.addKit)
      case .openCampaign: return .open(.openCampaign(kit: kitCode))
      }
    }
  }

  /// Writes where the focus stands.
  func encode(into writer: inout CanonicalWriter) {
    switch focused {
    case .lot(let lot):
      writer.write(1 as UInt64)
      writer.write(lot)
    case .receive, nil: writer.write(2 as UInt64)
    case .addKit: writer.write(3 as UInt64)
    case .openCampaign: writer.write(4 as UInt64)
    }
  }

  /// Reads where the focus stood; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch try reader.unsigned() {
    case 1: self.init(.lot(try reader.identifier()))
    case 2: self.init(.receive)
    case 3: self.init(.addKit)
    case 4: self.init(.openCampaign)
    default: throw .code
    }
  }
}

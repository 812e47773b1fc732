import Screen
import ThaiText
import Welfare

/// คลัง: what lies where, what is on its way, what wants to be looked at, and how goods, kits and campaigns come in.
struct StockRoom: Hashable, Sendable {
  /// A row that the focus can stand on.
  enum Item: Hashable, Sendable {
    /// A lot in a place.
    case shelf(StockShelf)
    /// Lots of which nothing is left: shown or hidden.
    case emptied
    /// What a volunteer carries.
    case carrying(Identifier<Carrying>)
    /// A transfer, by its paper.
    case transfer(String)
    /// A hand-over beyond the record, by its receipt.
    case unheld(String)
    /// + รับของเข้า.
    case receive
    /// + ชุดใหม่.
    case addKit
    /// + รอบใหม่.
    case openCampaign
    /// + ที่เก็บใหม่.
    case addPlace
    /// ความเคลื่อนไหวทั้งหมด.
    case history
  }

  /// What can be done from here, whatever lies there.
  static let actions: [Item] = [.receive, .addKit, .openCampaign, .addPlace, .history]

  /// The records' answer; nil before the first one.
  private(set) var board: StockBoard?
  /// The list of rows.
  private(set) var list = ListView()
  /// Whether lots of which nothing is left are shown.
  private(set) var showsEmptied = false
  private var wanted: Item?
  private var wantedLot: Identifier<Lot>?

  /// The stock, with a row to be chosen when it is there.
  init(_ item: Item? = nil) { wanted = item }

  /// The stock, with a lot to be chosen, wherever it lies.
  init(lot: Identifier<Lot>) { wantedLot = lot }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .stock }

  /// The rows: lots, then what is out or in doubt, then what can be done.
  var items: [Item] {
    guard let board else { return Self.actions }
    let left = board.lots.filter { $0.onHand != 0 }
    let emptied = board.lots.filter { $0.onHand == 0 }
    return left.map { .shelf($0.shelf) }
      + (showsEmptied ? emptied.map { .shelf($0.shelf) } : [])
      + (emptied.isEmpty ? [] : [.emptied])
      + board.unheld.map { .unheld($0.given.receipt) }
      + board.carryings.map { .carrying($0.carrying) }
      + board.transfers.map { .transfer($0.paper) } + Self.actions
  }

  /// The row with the focus.
  var focused: Item? { list.focused.map { items[$0] } ?? wanted }

  /// The lot in a place that the focus stands on.
  var shelf: LotLine? {
    if case .shelf(let shelf) = focused { line(of: shelf) } else { nil }
  }

  /// A lot in a place, as the records have it.
  func line(of shelf: StockShelf) -> LotLine? { board?.lots.first { $0.shelf == shelf } }

  /// The code of the kit that a form opened from here is about, as far as known.
  var kitCode: String { shelf?.kitCode ?? board?.lots.first?.kitCode ?? "" }

  /// Takes over the board; the focus stays on its row.
  mutating func receive(_ answer: Answer) {
    guard case .stock(let board) = answer else { return }
    let kept = focused
    self.board = board
    if let lot = wantedLot {
      if let line = board.lots.first(where: { $0.lot == lot }) {
        if line.onHand == 0 { showsEmptied = true }
        wanted = .shelf(line.shelf)
      }
      wantedLot = nil
    }
    let items = items
    let target = wanted ?? kept
    list.show(count: items.count, focus: target.flatMap { items.firstIndex(of: $0) } ?? list.focus)
    wanted = nil
  }

  /// Takes a key while `rows` rows are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    if stroke.key == .escape { return .close }
    let input: Input = stroke.input == .text(" ") ? .key(.enter) : stroke.input
    switch list.update(input, rows: rows) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .opened(let index): return stroke.endsBurst ? .handled : open(items[index])
    }
  }

  private mutating func open(_ item: Item) -> FormOutcome {
    switch item {
    case .shelf(let shelf): return .open(.lotActions(shelf))
    case .emptied:
      showsEmptied.toggle()
      list.show(count: items.count, focus: items.firstIndex(of: .emptied))
      return .handled
    case .carrying(let carrying): return .open(.stock(.bringBack, .carrying(carrying)))
    case .transfer(let paper):
      guard let line = board?.transfers.first(where: { $0.paper == paper }), line.isOpen,
        let transfer = line.transfer
      else { return .tell(.nothingToTakeIn) }
      return .open(.stock(.takeIn, .transfer(transfer)))
    case .unheld(let receipt):
      guard let line = board?.unheld.first(where: { $0.given.receipt == receipt }) else { return .handled }
      return .open(.stock(.count, .shelf(line.shelf)))
    case .receive: return .open(.stock(.receive, .kit(kitCode)))
    case .addKit: return .open(.stock(.kit, .kit("")))
    case .openCampaign: return .open(.stock(.campaign, .kit(kitCode)))
    case .addPlace: return .open(.stock(.place, .kit("")))
    case .history: return .open(.stockHistory(nil))
    }
  }
}

extension StockRoom {
  /// Writes where the focus stands.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(showsEmptied)
    switch focused {
    case .shelf(let shelf):
      writer.write(1 as UInt64)
      writer.write(shelf.lot)
      writer.write(shelf.place)
    case .carrying(let carrying):
      writer.write(2 as UInt64)
      writer.write(carrying)
    case .transfer(let paper):
      writer.write(3 as UInt64)
      writer.write(paper)
    case .unheld(let receipt):
      writer.write(4 as UInt64)
      writer.write(receipt)
    case .emptied: writer.write(5 as UInt64)
    case let action: writer.write(6 + UInt64(action.flatMap { Self.actions.firstIndex(of: $0) } ?? 0))
    }
  }

  /// Reads where the focus stood; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    let showsEmptied = try reader.boolean()
    let item: Item
    switch try reader.unsigned() {
    case 1: item = .shelf(StockShelf(lot: try reader.identifier(), place: try reader.identifier()))
    case 2: item = .carrying(try reader.identifier())
    case 3: item = .transfer(try reader.text())
    case 4: item = .unheld(try reader.text())
    case 5: item = .emptied
    case let code:
      guard (6..<6 + UInt64(Self.actions.count)).contains(code) else { throw .code }
      item = Self.actions[Int(code - 6)]
    }
    self.init(item)
    self.showsEmptied = showsEmptied
  }
}

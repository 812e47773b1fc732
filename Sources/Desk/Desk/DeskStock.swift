import Screen
import Welfare

/// คลัง: its screen, its forms, and what can be done with a lot.
extension Desk {
  /// Opens the stock with a row chosen.
  mutating func openStock(_ item: StockRoom.Item?) { openStock(StockRoom(item)) }

  /// Opens the stock with a lot chosen, wherever it lies.
  mutating func openStock(lot: Identifier<Lot>) { openStock(StockRoom(lot: lot)) }

  private mutating func openStock(_ room: StockRoom) {
    push(.stock(room))
    ask(room.query)
  }

  /// Opens a form of the stock; what the screen below it knows is known to it.
  mutating func openStockForm(_ kind: StockForm.Kind, _ about: StockForm.About) {
    let form = StockForm(kind, about: about, board: stockRoom?.board, request: ids.mint(), context: context)
    push(.stockForm(form))
    for query in form.queries(context) { ask(query) }
  }

  /// Opens what moved of a lot, or of everything.
  mutating func openStockHistory(of lot: Identifier<Lot>?) {
    let history = StockHistoryList(lot)
    push(.stockHistory(history))
    ask(history.query)
  }

  private mutating func openGiven(of line: LotLine) {
    let given = LotGivenList(line.lot, code: line.code)
    push(.lotGiven(given))
    ask(given.query)
  }

  /// The stock, where it stands below a list or a form.
  var stockRoom: StockRoom? {
    for layer in layers.reversed() { if case .stock(let room) = layer { return room } }
    return nil
  }

  /// The lot that a command is about: of the list in sight, else the row with the focus.
  var targetLot: LotLine? {
    if case .list(let list) = layers.last, case .shelf(let shelf) = list.subject {
      return stockRoom?.line(of: shelf)
    }
    return stockRoom?.shelf
  }

  /// Whether a command about lots can be given for `line`.
  func availability(of command: CommandID, on line: LotLine?) -> Availability {
    guard let line else { return .not(.noLot) }
    switch command {
    case .moveStock, .carryStock, .sendStock, .writeOff:
      if !line.isKept { return .not(.keptElsewhere) }
      if line.onHand <= 0 { return .not(.nothingOnHand) }
      if command == .moveStock, (stockRoom?.board?.places.count ?? 0) < 2 { return .not(.onePlace) }
      return .available
    default: return .available
    }
  }

  /// Does what was chosen for a lot.
  mutating func run(_ command: CommandID, on line: LotLine, _ stroke: Stroke) {
    switch command {
    case .receiveLot: openStockForm(.receive, .shelf(line.shelf))
    case .countStock: openStockForm(.count, .shelf(line.shelf))
    case .moveStock: openStockForm(.move, .shelf(line.shelf))
    case .carryStock: openStockForm(.carry, .shelf(line.shelf))
    case .sendStock: openStockForm(.send, .shelf(line.shelf))
    case .writeOff: openStockForm(.writeOff, .shelf(line.shelf))
    case .recallLot:
      if line.recall == nil {
        open(.recall(line.lot), stroke)
      } else {
        propose(.stock(.release(line.lot)), for: .stock)
      }
    case .lotHistory: openStockHistory(of: line.lot)
    case .lotGiven: openGiven(of: line)
    default: break
    }
  }

  /// What a coded reason for a recall or for taking an entry back leads to.
  mutating func choose(_ index: Int, ofStock list: ActionList) {
    switch list.subject {
    case .recall(let lot):
      guard LotRecalled.Reason.allCases.indices.contains(index) else { return }
      propose(
        .stock(.recall(lot, reason: LotRecalled.Reason.allCases[index])), for: .stock, request: list.request)
    case .reverseStock(let entry, _):
      guard StockReversed.Reason.allCases.indices.contains(index) else { return }
      propose(
        .stock(.reverse(entry, reason: StockReversed.Reason.allCases[index])), for: .reverseStock(entry),
        request: list.request)
    default: break
    }
  }

  /// What the rule found odd is asked once more: saved again as it stands, it is meant.
  mutating func confirmIfOdd(_ refusal: Refusal, _ request: String) {
    guard refusal.isOdd, let index = layers.firstIndex(where: { $0.request == request }) else { return }
    switch layers[index] {
    case .stockForm(var form):
      form.confirm()
      layers[index] = .stockForm(form)
    case .bag(var form):
      form.confirm()
      layers[index] = .bag(form)
    default: break
    }
  }
}

extension Refusal {
  /// Whether it only asks if something unusual is meant.
  fileprivate var isOdd: Bool {
    switch self {
    case .stock(.oddQuantity), .stock(.oddExpiry): true
    default: false
    }
  }
}

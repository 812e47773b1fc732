import Screen
import ThaiText
import Welfare

/// The queue of today: the ticket at this window, those who wait, those put aside or missed, and the row that makes a
/// new ticket.
struct QueuePane: Hashable, Sendable {
  /// A row that the focus can stand on.
  enum Item: Hashable, Sendable {
    /// A ticket.
    case ticket(Identifier<Ticket>)
    /// `+ ออกบัตรคิว`.
    case take
  }

  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// The key is not for the pane.
    case ignored
    /// The focus has moved.
    case moved
    /// Enter on a ticket.
    case opened(QueueRow)
    /// Space on a ticket: its actions, whatever Enter would do.
    case actions(QueueRow)
    /// Enter on the last row.
    case take
  }

  /// What the records said last; nil before the first answer.
  private(set) var board: QueueBoard?
  /// The row with the focus.
  private(set) var selected: Item?
  private var place = 0

  /// The ticket at a window.
  func ticket(atWindow number: UInt64) -> QueueRow? {
    board?.windows.first { $0.number == number }?.ticket
  }

  /// Every ticket in the order of the rows: this window's, the waiting, the parked, the missed.
  func rows(window: UInt64) -> [QueueRow] {
    guard let board else { return [] }
    return (ticket(atWindow: window).map { [$0] } ?? []) + board.waiting + board.parked + board.missed
  }

  /// The row of a ticket, at whatever window.
  func row(of ticket: Identifier<Ticket>) -> QueueRow? {
    guard let board else { return nil }
    return board.windows.compactMap(\.ticket).first { $0.ticket == ticket }
      ?? (board.waiting + board.parked + board.missed).first { $0.ticket == ticket }
  }

  /// The ticket with the focus.
  func focusedRow(window: UInt64) -> QueueRow? {
    guard case .ticket(let ticket) = focused(window: window) else { return nil }
    return rows(window: window).first { $0.ticket == ticket }
  }

  /// The row with the focus: the one chosen while it is there, else the nearest to where it was.
  func focused(window: UInt64) -> Item {
    let items = items(window: window)
    if let selected, items.contains(selected) { return selected }
    return items[min(place, items.count - 1)]
  }

  /// Takes over what the records said.
  mutating func show(_ board: QueueBoard, window: UInt64) {
    self.board = board
    guard let selected else { return }
    let items = items(window: window)
    if let index = items.firstIndex(of: selected) { place = index } else { self.selected = nil }
  }

  /// Puts the focus on a ticket, there now or soon.
  mutating func select(_ item: Item) { selected = item }

  /// Takes a key while about `rows` rows are in sight.
  mutating func update(_ input: Input, window: UInt64, rows: Int) -> Outcome {
    let items = items(window: window)
    let here = items.firstIndex(of: focused(window: window)) ?? 0
    switch input {
    case .key(.up): return move(to: here == 0 ? items.count - 1 : here - 1, of: items)
    case .key(.down): return move(to: here == items.count - 1 ? 0 : here + 1, of: items)
    case .key(.pageUp): return move(to: max(0, here - max(1, rows - 1)), of: items)
    case .key(.pageDown): return move(to: min(items.count - 1, here + max(1, rows - 1)), of: items)
    case .key(.home): return move(to: 0, of: items)
    case .key(.end): return move(to: items.count - 1, of: items)
    case .key(.enter), .text(" "):
      guard let row = focusedRow(window: window) else { return .take }
      return input == .key(.enter) ? .opened(row) : .actions(row)
    default: return .ignored
    }
  }

  private mutating func move(to index: Int, of items: [Item]) -> Outcome {
    place = index
    selected = items[index]
    return .moved
  }

  private func items(window: UInt64) -> [Item] {
    rows(window: window).map { .ticket($0.ticket) } + [.take]
  }
}

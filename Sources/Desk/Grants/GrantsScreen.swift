import Screen
import ThaiText
import Welfare

/// บ้านพอเพียง: every grant, and below them the money they are paid from.
struct GrantsScreen: Hashable, Sendable {
  /// A row that the focus can stand on.
  enum Item: Hashable, Sendable {
    /// A grant.
    case grant(Identifier<HousingGrant>)
    /// An allotment.
    case budget(Identifier<Allotment>)
    /// + จัดสรรงบ.
    case allot
  }

  /// The records' answer; nil before the first one.
  private(set) var board: GrantsBoard?
  /// The rows, grants and money as one list.
  private(set) var list = ListView()
  private var wanted: Item?

  /// The screen, with a row to be chosen when it is there.
  init(_ item: Item? = nil) { wanted = item }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .grants }

  /// The rows: grants, then allotments, then what can be done.
  var items: [Item] {
    (board?.grants ?? []).map { .grant($0.file.grant) }
      + (board?.budgets ?? []).map { .budget($0.allotment) } + [.allot]
  }

  /// The row with the focus.
  var focused: Item? { list.focused.map { items[$0] } ?? wanted }

  /// An allotment, as the records have it.
  func budget(_ allotment: Identifier<Allotment>) -> BudgetLine? {
    board?.budgets.first { $0.allotment == allotment }
  }

  /// Takes over the board; the focus stays on its row.
  mutating func receive(_ answer: Answer) {
    guard case .grants(let board) = answer else { return }
    let kept = focused
    self.board = board
    let items = items
    let target = wanted ?? kept
    list.show(count: items.count, focus: target.flatMap { items.firstIndex(of: $0) } ?? list.focus)
    wanted = nil
  }

  /// Takes a key while `rows` grants are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    if stroke.key == .escape { return .close }
    let input: Input = stroke.input == .text(" ") ? .key(.enter) : stroke.input
    switch list.update(input, rows: rows) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved: return .handled
    case .opened(let index): return stroke.endsBurst ? .handled : open(items[index])
    }
  }

  private func open(_ item: Item) -> FormOutcome {
    switch item {
    case .grant(let grant): .open(.grant(grant))
    case .budget(let allotment): .open(.budgetActions(allotment))
    case .allot: .open(.grantForm(.allot, .nothing))
    }
  }

  /// Writes where the focus stands.
  func encode(into writer: inout CanonicalWriter) {
    switch focused {
    case .grant(let grant):
      writer.write(1 as UInt64)
      writer.write(grant)
    case .budget(let allotment):
      writer.write(2 as UInt64)
      writer.write(allotment)
    case .allot: writer.write(3 as UInt64)
    case nil: writer.write(0 as UInt64)
    }
  }

  /// Reads where the focus stood; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch try reader.unsigned() {
    case 0: self.init()
    case 1: self.init(.grant(try reader.identifier()))
    case 2: self.init(.budget(try reader.identifier()))
    case 3: self.init(.allot)
    default: throw .code
    }
  }
}

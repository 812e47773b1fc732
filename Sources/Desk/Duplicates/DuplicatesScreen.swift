import Screen
import ThaiText
import Welfare

/// รายชื่อที่อาจซ้ำ: two that may be one, both sides field by field below the list.
struct DuplicatesScreen: Hashable, Sendable {
  /// Whose; nil for all.
  let household: Identifier<Household>?
  /// What was found; nil before the records' answer.
  private(set) var board: DuplicatesBoard?
  private(set) var list = ListView()
  /// Lines of the sides scrolled past.
  private(set) var top = 0
  /// Put off: they stand last while the screen is open.
  private var later: [Pair] = []
  /// Decided since the board was read.
  private var decided: Set<Pair> = []
  /// The one that the officer stands on.
  private var stands: Pair?

  /// A screen that knows of none yet.
  init(_ household: Identifier<Household>? = nil) { self.household = household }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .duplicates(household) }

  /// The lines as they stand: what is decided is gone, what is put off last.
  var lines: [DuplicateLine] {
    let lines = (board?.lines ?? []).filter { !decided.contains($0.pair) }
    return lines.filter { !later.contains($0.pair) }
      + later.compactMap { pair in lines.first { $0.pair == pair } }
  }

  /// The one under the focus.
  var chosen: DuplicateLine? {
    let lines = lines
    return lines.indices.contains(list.focus) ? lines[list.focus] : nil
  }

  /// The line of a pair; nil once it is gone.
  func line(of pair: Pair) -> DuplicateLine? { lines.first { $0.pair == pair } }

  /// Takes over what was found; the one under the focus keeps it.
  mutating func receive(_ answer: Answer) {
    guard case .duplicates(let board) = answer, board.household == household else { return }
    self.board = board
    decided = []
    show()
  }

  /// A pair was decided: the next one has the focus before the records have answered.
  mutating func settle(_ pair: Pair) {
    decided.insert(pair)
    if stands == pair { stands = nil }
    show()
  }

  /// A pair is put off.
  mutating func putOff(_ pair: Pair) {
    later.removeAll { $0 == pair }
    later.append(pair)
    if stands == pair { stands = nil }
    show()
  }

  private mutating func show() {
    let lines = lines
    list.show(count: lines.count)
    if let index = lines.firstIndex(where: { $0.pair == stands }) {
      list.move(to: index)
    } else {
      top = 0
    }
    stands = chosen?.pair ?? stands
  }

  /// Takes a key while its sides have `count` lines, of which `rows` are in sight.
  mutating func update(_ stroke: Stroke, listRows: Int, sides rows: Int, of count: Int) -> FormOutcome {
    switch stroke.key {
    case .escape: return .close
    case .pageDown, .pageUp:
      top = max(0, min(top + (stroke.key == .pageDown ? rows : -rows), count - rows))
      return .handled
    default: break
    }
    switch list.update(stroke.input, rows: listRows) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved:
      top = 0
      stands = chosen?.pair
      return .handled
    case .opened:
      guard !stroke.endsBurst, let chosen else { return .handled }
      return .open(.pair(chosen.pair))
    }
  }

  /// Writes whose and which one has the focus; `query` is to be asked.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(household) { $0.write($1) }
    writer.write(stands) { writer, pair in
      writer.write(pair.one)
      writer.write(pair.other)
    }
  }

  /// Reads it.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    household = try reader.optionalID(Household.self)
    stands = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      guard let pair = Pair(try r.subject(), try r.subject()) else { throw CanonicalTrouble.code }
      return pair
    }
  }
}

import Screen
import ThaiText
import Welfare

/// ข้อมูลไม่ตรงกัน: what devices did apart, and the sides of the chosen one beside each other.
struct ConflictsScreen: Hashable, Sendable {
  /// Those that want to be settled; nil before the records' answer.
  private(set) var conflicts: [Conflict]?
  private(set) var list = ListView()
  /// Lines of the sides scrolled past.
  private(set) var top = 0
  /// The one that the officer stands on, in the list or gone from it.
  private var stands: Conflict.ID?

  /// A screen that knows of none yet.
  init() {}

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .conflicts(isAll: false) }

  /// The one under the focus.
  var chosen: Conflict? {
    guard let conflicts, conflicts.indices.contains(list.focus) else { return nil }
    return conflicts[list.focus]
  }

  /// Takes over the conflicts; the one under the focus keeps it.
  mutating func receive(_ answer: Answer) {
    guard case .conflicts(let conflicts) = answer else { return }
    self.conflicts = conflicts
    list.show(count: conflicts.count)
    if let index = conflicts.firstIndex(where: { $0.id == stands }) {
      list.move(to: index)
    } else {
      top = 0
    }
    stands = chosen?.id ?? stands
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
      stands = chosen?.id
      return .handled
    case .opened:
      guard !stroke.endsBurst, let chosen else { return .handled }
      return chosen.keeps.isEmpty ? .tell(.noKnownSide) : .open(.settle(chosen))
    }
  }

  /// Writes which one has the focus; `query` is to be asked.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(stands) { $0.write(fixed: $1.bytes) }
  }

  /// Reads it.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    stands = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      Conflict.ID(try r.fixed(32))
    }
  }
}

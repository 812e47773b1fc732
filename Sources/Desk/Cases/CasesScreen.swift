import Screen
import ThaiText
import Welfare

/// เรื่อง: every case of which something is to be done, what is due first before the others.
struct CasesScreen: Hashable, Sendable {
  /// The records' answer; nil before the first one.
  private(set) var lines: [CaseLine]?
  /// The rows.
  private(set) var list = ListView()
  private var wanted: Identifier<Case>?

  /// The screen, with a case to be chosen when it is there.
  init(_ wanted: Identifier<Case>? = nil) { self.wanted = wanted }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .cases }

  /// The case with the focus.
  var focused: Identifier<Case>? { list.focused.flatMap { lines?[$0].file.subject } ?? wanted }

  /// Takes over the list; the focus stays on its case.
  mutating func receive(_ answer: Answer) {
    guard case .cases(let lines) = answer else { return }
    let kept = focused
    self.lines = lines
    list.show(count: lines.count, focus: lines.firstIndex { $0.file.subject == kept } ?? list.focus)
    wanted = nil
  }

  /// Takes a key while `rows` cases are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    if stroke.key == .escape { return .close }
    let input: Input = stroke.input == .text(" ") ? .key(.enter) : stroke.input
    switch list.update(input, rows: rows) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved: return .handled
    case .opened(let index):
      guard !stroke.endsBurst, let line = lines?[index] else { return .handled }
      return .open(.case(line.file.subject, isRestricted: line.file.restriction != nil))
    }
  }

  /// Writes where the focus stands.
  func encode(into writer: inout CanonicalWriter) { writer.write(focused) { $0.write($1) } }

  /// Reads where the focus stood; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.identifier() as Identifier<Case>
      })
  }
}

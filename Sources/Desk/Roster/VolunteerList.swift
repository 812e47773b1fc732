import Screen
import ThaiText
import Welfare

/// F9, 6 อพม.: every volunteer with the card, narrowed by typing; whose card has run out is marked.
struct VolunteerList: Hashable, Sendable {
  /// What is looked for.
  private(set) var field: TextField
  private(set) var list = ListView()
  /// Every volunteer; nil before the first answer.
  private(set) var volunteers: [VolunteerLine]?
  /// The day on which the cards are judged.
  let day: Day

  /// A list of today.
  init(_ context: DeskContext, text: String = "") {
    day = context.now.day
    field = TextField(text, placeholder: context.words.searchVolunteers, limit: 60)
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .volunteers(day) }

  /// Takes over the volunteers; the focus stays at its row.
  mutating func receive(_ answer: Answer) {
    guard case .volunteers(let volunteers) = answer else { return }
    self.volunteers = volunteers.sorted { $0.isBefore($1) }
    list.show(count: found.count)
  }

  /// Those who answer to what was typed, by name or card number.
  var found: [VolunteerLine] { (volunteers ?? []).filter { $0.answers(to: field.text) } }

  /// Takes a key while about `rows` rows are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    if stroke.key == .escape {
      guard !field.isEmpty else { return .close }
      field.replace(with: "")
      list = ListView(count: found.count)
      return .handled
    }
    switch list.update(stroke.input, rows: rows) {
    case .moved, .opened: return .handled
    case .ignored: break
    }
    switch field.update(stroke.input) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved: return .handled
    case .changed:
      list = ListView(count: found.count)
      return .handled
    }
  }

  /// Writes what was typed.
  func encode(into writer: inout CanonicalWriter) { writer.write(field.text) }

  /// Reads what was typed; `query` is to be asked.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    self.init(context, text: try reader.text())
  }
}

extension VolunteerLine {
  /// Whether the name or the card number holds `text`; every volunteer answers to an empty one.
  func answers(to text: String) -> Bool {
    let wanted = folded(text).unicodeScalars
    return wanted.isEmpty || folded(particulars.fullName).unicodeScalars.contains(wanted)
      || folded(particulars.cardNumber).unicodeScalars.contains(wanted)
  }

  /// By name, then by card.
  fileprivate func isBefore(_ other: VolunteerLine) -> Bool {
    let (left, right) = (sortKey(particulars.fullName), sortKey(other.particulars.fullName))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return particulars.cardNumber.utf8.lexicographicallyPrecedes(other.particulars.cardNumber.utf8)
  }
}

import Screen
import ThaiText
import Welfare

/// แผนครอบครัว: the goals of a household, open ones first; Enter ends one or opens it again, the last row adds one.
struct PlanScreen: Hashable, Sendable {
  /// Whose plan.
  let household: Identifier<Household>
  /// The household's card as the records have it; nil before their answer.
  private(set) var card: HouseholdCard?
  private(set) var list = ListView(count: 1)
  /// The goal that the officer stands on; nil on the last row.
  private var stands: Identifier<PlanItem>?

  /// The plan of a household, with the focus on a goal where one is told.
  init(_ household: Identifier<Household>, card: HouseholdCard? = nil, on item: Identifier<PlanItem>? = nil) {
    self.household = household
    self.card = card?.household == household ? card : nil
    stands = item ?? lines.first?.item
    show()
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .household(household) }

  /// The goals.
  var lines: [PlanLine] { card?.plan ?? [] }

  /// The goal under the focus; nil on the last row.
  var chosen: PlanLine? { lines.indices.contains(list.focus) ? lines[list.focus] : nil }

  /// Takes over what the records know; the goal under the focus keeps it.
  mutating func receive(_ answer: Answer) {
    guard case .household(let card) = answer, card.household == household else { return }
    let isFirst = self.card == nil
    self.card = card
    if isFirst, stands == nil { stands = lines.first?.item }
    show()
  }

  /// Puts the focus on a goal, now or as soon as the records tell of it.
  mutating func stand(on item: Identifier<PlanItem>) {
    stands = item
    show()
  }

  private mutating func show() {
    list.show(count: lines.count + 1)
    if let index = lines.firstIndex(where: { $0.item == stands }) { list.move(to: index) }
  }

  /// Takes a key while `rows` rows are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    switch stroke.key {
    case .escape: return .close
    case .insert: return .open(.planForm(.add, household))
    default: break
    }
    switch list.update(stroke.input, rows: rows) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved:
      stands = chosen?.item
      return .handled
    case .opened:
      if stroke.endsBurst || card == nil { return .handled }
      guard let chosen else { return .open(.planForm(.add, household)) }
      return .open(chosen.isOpen ? .planForm(.close(chosen.item), household) : .endedGoal(chosen.item))
    }
  }

  /// Writes whose and which goal has the focus; `query` is to be asked.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(household)
    writer.write(stands) { $0.write($1) }
  }

  /// Reads it.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(try reader.identifier(), on: try reader.optionalID(PlanItem.self))
  }
}

import Screen
import ThaiText
import Welfare

/// F5: the week by days and shifts; from a slot volunteers are put on and taken off.
struct RosterScreen: Hashable, Sendable {
  /// Where the keyboard is.
  enum Place: Hashable, Sendable {
    /// In the table of the week.
    case week
    /// In the list of the chosen slot.
    case slot(ListView)
    /// Asked whether somebody is to be taken off.
    case asking(Question, Identifier<Assignment>)
  }

  /// The Monday of the week shown.
  private(set) var monday: Day
  /// The chosen day.
  private(set) var day: Day
  /// The chosen shift's place among the day's.
  private(set) var shift: Int
  /// The week's rosters; nil before they are answered.
  private(set) var pages: [RosterPage]?
  /// Where the keyboard is.
  private(set) var place = Place.week
  /// The request id of the next taking off.
  private(set) var request: String

  /// The week of `day`, which is chosen.
  init(_ day: Day, shift: Int = 0, request: String) {
    monday = day.adding(days: 1 - day.weekday)
    self.day = day
    self.shift = max(0, shift)
    self.request = request
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .rosterWeek(monday) }

  /// The roster of the chosen day.
  var page: RosterPage? { pages?.first { $0.day == day } }

  /// The chosen slot.
  var slot: RosterPage.Slot? {
    guard let page, page.slots.indices.contains(shift) else { return nil }
    return page.slots[shift]
  }

  /// Takes over a week; another week's is passed over.
  mutating func receive(_ answer: Answer) {
    guard case .rosterWeek(let pages) = answer, pages.first?.day == monday else { return }
    self.pages = pages
    shift = max(0, min(shift, (page?.slots.count ?? 1) - 1))
    if case .slot(var list) = place {
      list.show(count: rowCount)
      place = .slot(list)
    }
  }

  /// After somebody was taken off: the question is gone, and the next one has another request id.
  mutating func settled(next request: String) {
    self.request = request
    if case .asking = place { place = .slot(ListView(count: rowCount)) }
  }

  /// Those on the slot, then the row that puts somebody on.
  private var rowCount: Int { (slot?.assigned.count ?? 0) + 1 }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch place {
    case .week: return updateWeek(stroke)
    case .slot(var list):
      if stroke.key == .escape {
        place = .week
        return .handled
      }
      let outcome = list.update(stroke.input, rows: rowCount)
      place = .slot(list)
      return chose(outcome, stroke, context)
    case .asking(var question, let assignment):
      let outcome = question.update(stroke)
      place = .asking(question, assignment)
      return answered(outcome, assignment)
    }
  }

  private mutating func updateWeek(_ stroke: Stroke) -> FormOutcome {
    switch stroke.key {
    case .escape: return .close
    case .up: return go(to: day.adding(days: -1))
    case .down: return go(to: day.adding(days: 1))
    case .pageUp: return go(to: day.adding(days: -7))
    case .pageDown: return go(to: day.adding(days: 7))
    case .home: return go(to: monday)
    case .end: return go(to: monday.adding(days: 6))
    case .left: shift = max(0, shift - 1)
    case .right: shift = max(0, min(shift + 1, (page?.slots.count ?? 1) - 1))
    case .enter:
      if slot != nil, !stroke.endsBurst { place = .slot(ListView(count: rowCount, focus: rowCount - 1)) }
    default: return .ignored
    }
    return .handled
  }

  private mutating func go(to day: Day) -> FormOutcome {
    self.day = day
    let monday = day.adding(days: 1 - day.weekday)
    guard monday != self.monday else { return .handled }
    self.monday = monday
    pages = nil
    return .ask(query)
  }

  private mutating func chose(
    _ outcome: ListView.Outcome, _ stroke: Stroke, _ context: DeskContext
  ) -> FormOutcome {
    guard case .opened(let index) = outcome, let slot, !stroke.endsBurst else {
      return outcome == .ignored ? .ignored : .handled
    }
    guard slot.assigned.indices.contains(index) else {
      return .open(.assign(day, slot, duties: page?.duties ?? []))
    }
    let assigned = slot.assigned[index]
    place = .asking(question(assigned, slot, stroke, context.words), assigned.assignment)
    return .handled
  }

  private func question(
    _ assigned: RosterPage.Assigned, _ slot: RosterPage.Slot, _ stroke: Stroke, _ words: Words
  ) -> Question {
    Question(
      Dialog(title: words.cancelTitle(assigned.name)),
      body: words.cancelQuestion(day, slot.shift, assigned.duty).map { Line($0, role: .dialogBody) },
      buttons: Buttons([
        Buttons.Button(id: "no", label: words.cancelNo), Buttons.Button(id: "yes", label: words.cancelYes),
      ]),
      openedBy: stroke)
  }

  private mutating func answered(
    _ outcome: Question.Outcome, _ assignment: Identifier<Assignment>
  ) -> FormOutcome {
    switch outcome {
    case .ignored, .moved: return .handled
    case .answered("yes"): return .propose(.cancelAssignment(assignment))
    case .answered, .cancelled:
      place = .slot(ListView(count: rowCount))
      return .handled
    }
  }

  /// Writes which slot is chosen.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(signed: Int64(day.number))
    writer.write(UInt64(shift))
    writer.write(request)
  }

  /// Reads which slot was chosen; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard let number = Int32(exactly: try reader.signed()) else { throw .code }
    let shift = Int(clamping: try reader.unsigned())
    self.init(Day(number: number), shift: shift, request: try reader.text())
  }
}

import Screen
import ThaiText
import Welfare

/// จัดคนเข้าเวร: who, chosen from a list that typing narrows, and for which duty. Those whose card has expired or who have
/// the shift already are listed with the reason, and the rule has the last word.
struct AssignForm: Hashable, Sendable {
  /// The day.
  let day: Day
  /// The slot that lacks somebody.
  let slot: RosterPage.Slot
  /// The duties to choose from.
  let duties: [DutyLine]
  /// The request id under which it is saved.
  let request: String
  /// What is looked for.
  private(set) var field = TextField(limit: 60)
  /// The duty chosen.
  private(set) var duty: ChoiceField
  /// Whether the keyboard is on the duty rather than on the list.
  private(set) var isOnDuty = false
  private(set) var list = ListView()
  /// Every volunteer; nil before the first answer.
  private(set) var volunteers: [VolunteerLine]?

  /// A form for a slot of a day.
  init(day: Day, slot: RosterPage.Slot, duties: [DutyLine], request: String, context: DeskContext) {
    self.day = day
    self.slot = slot
    self.duties = duties
    self.request = request
    field = TextField(placeholder: context.words.searchVolunteers, limit: 60)
    duty = ChoiceField(duties.map(\.title))
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .volunteers(day) }

  /// Whether something was typed that leaving would lose: a search is nothing to lose.
  var isDirty: Bool { false }

  /// Whether typed text goes into the search.
  var takesText: Bool { !isOnDuty }

  /// Takes over the volunteers; the focus stays on its row.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    guard case .volunteers(let volunteers) = answer else { return }
    self.volunteers = volunteers
    list.show(count: found.count)
  }

  /// The volunteers who answer to what was typed: those who can be put on first.
  var found: [VolunteerLine] {
    let answering = (volunteers ?? []).filter { $0.answers(to: field.text) }
    return answering.filter(isFree) + answering.filter { !isFree($0) }
  }

  /// Whether nothing that is known here speaks against it.
  func isFree(_ line: VolunteerLine) -> Bool { line.isValid && !line.shifts.contains(slot.shift.code) }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch stroke.input {
    case .key(.escape): return .close
    case .key(.tab), .key(.backTab):
      isOnDuty = !isOnDuty && duties.count > 1
      return .handled
    case .key(.function(8)), .key(.control("s")): return stroke.endsBurst ? .handled : save()
    default: break
    }
    if isOnDuty {
      if stroke.key == .enter {
        isOnDuty = false
        return .handled
      }
      return duty.update(stroke.input) == .ignored ? .ignored : .handled
    }
    switch list.update(stroke.input, rows: Dialog.mostRows - 8) {
    case .moved: return .handled
    case .opened: return stroke.endsBurst ? .handled : save()
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

  /// Puts back what a draft kept.
  mutating func restore(_ text: String, duty index: Int) {
    field.replace(with: text)
    duty.select(index)
  }

  private func save() -> FormOutcome {
    let found = found
    guard let index = list.focused, found.indices.contains(index), duties.indices.contains(duty.selected)
    else {
      return .handled
    }
    return .propose(
      .assign(
        volunteer: found[index].volunteer, duty: duties[duty.selected].duty, day: day, shift: slot.shift.shift
      ))
  }

  /// Names for the line that says what was saved.
  func names(of facts: AssignmentMade) -> SavedNames {
    let name = volunteers?.first { $0.volunteer == facts.volunteer }?.particulars.fullName
    return SavedNames(name: name ?? "", shift: slot.shift.code, day: facts.day)
  }
}

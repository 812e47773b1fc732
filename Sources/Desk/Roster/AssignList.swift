import Screen
import ThaiText
import Welfare

/// Who goes on a slot of the roster: volunteers with their cards; an expired one says why it cannot be chosen.
struct AssignList: Hashable, Sendable {
  /// The day.
  let day: Day
  /// The shift to be filled.
  let slot: RosterPage.Slot
  /// The duties that exist.
  let duties: [DutyLine]
  /// The request id under which it is saved.
  let request: String
  private(set) var volunteers: [VolunteerLine]?
  private(set) var list = ListView()
  private(set) var duty = 0

  /// The volunteers for a slot.
  init(day: Day, slot: RosterPage.Slot, duties: [DutyLine], request: String) {
    self.day = day
    self.slot = slot
    self.duties = duties
    self.request = request
  }

  /// Takes over the volunteers: those whose card counts first.
  mutating func receive(_ answer: Answer) {
    guard case .volunteers(let lines) = answer else { return }
    let kept = list.focused
    volunteers = lines.filter(\.isValid) + lines.filter { !$0.isValid }
    list.show(count: lines.count, focus: kept ?? 0)
  }

  /// Takes a key: Enter puts the volunteer on, Space takes the next duty.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    if stroke.key == .escape { return .close }
    if case .text(" ") = stroke.input, !duties.isEmpty {
      duty = (duty + 1) % duties.count
      return .handled
    }
    switch list.update(stroke.input, rows: Self.rows) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .opened(let index):
      guard !stroke.endsBurst, let line = volunteers?[index], duties.indices.contains(duty) else {
        return .handled
      }
      if !line.isValid, let expired = line.card.expires {
        return .open(
          .refusal(.cardExpired(name: line.particulars.fullName, expired: expired), household: nil))
      }
      return .propose(
        .assign(volunteer: line.volunteer, duty: duties[duty].duty, day: day, shift: slot.shift.shift))
    }
  }

  /// Volunteers in sight at once.
  static let rows = 12
}

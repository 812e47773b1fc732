public import ThaiText

/// เวร: a part of every day with a wanted strength.
public struct Shift: Hashable, Sendable {
  /// The facts of `shift.added`.
  public let facts: ShiftAdded

  /// A shift of these facts.
  public init(facts: ShiftAdded) {
    self.facts = facts
  }
}

/// The facts of `shift.added`.
public struct ShiftAdded: Hashable, Sendable {
  /// The shift.
  public let shift: Identifier<Shift>
  /// `morning`, `afternoon`.
  public let code: String
  /// First minute of the day, 0 … 1439.
  public let from: UInt64
  /// The minute after the last, 1 … 1440.
  public let to: UInt64
  /// ต้องการ: how many volunteers.
  public let wanted: UInt64

  /// The facts.
  public init(shift: Identifier<Shift>, code: String, from: UInt64, to: UInt64, wanted: UInt64) {
    self.shift = shift
    self.code = code
    self.from = from
    self.to = to
    self.wanted = wanted
  }
}

/// จัดเวร: a volunteer on the roster. A marker for the id.
public enum Assignment {}

/// The facts of `assignment.made`.
public struct AssignmentMade: Hashable, Sendable {
  /// The assignment.
  public let assignment: Identifier<Assignment>
  /// Who.
  public let volunteer: Identifier<Volunteer>
  /// For what.
  public let duty: Identifier<Duty>
  /// On which day.
  public let day: Day
  /// In which part of it.
  public let shift: Identifier<Shift>

  /// The facts.
  public init(
    assignment: Identifier<Assignment>, volunteer: Identifier<Volunteer>, duty: Identifier<Duty>, day: Day,
    shift: Identifier<Shift>
  ) {
    self.assignment = assignment
    self.volunteer = volunteer
    self.duty = duty
    self.day = day
    self.shift = shift
  }
}

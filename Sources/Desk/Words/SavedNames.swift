public import ThaiText

/// Names that an act carries only as ids, for the line that says what was saved.
public struct SavedNames: Hashable, Sendable {
  /// The ticket's label: ก011; empty if there is none.
  public var ticket: String
  /// The volunteer's, visitor's or person's name; empty if not known.
  public var name: String
  /// The shift's code; empty if not known.
  public var shift: String
  /// The day of an assignment.
  public var day: Day?

  /// These names.
  public init(ticket: String = "", name: String = "", shift: String = "", day: Day? = nil) {
    self.ticket = ticket
    self.name = name
    self.shift = shift
    self.day = day
  }
}

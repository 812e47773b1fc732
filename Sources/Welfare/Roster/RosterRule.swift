public import ThaiText

/// Whether a volunteer may go on the roster (DOMAIN rule 12): an unexpired card, and never two places at once.
public enum RosterRule {
  /// A shift that the volunteer has that day.
  public struct Booked: Hashable, Sendable {
    /// The shift.
    public let shift: ShiftAdded
    /// The duty's title.
    public let duty: String

    /// A shift with its duty.
    public init(shift: ShiftAdded, duty: String) {
      self.shift = shift
      self.duty = duty
    }
  }

  /// Asks whether the assignment may be made.
  ///
  /// The card's last day counts; shifts that only touch do not overlap.
  ///
  /// - Throws: `Refusal`: `cardExpired`, `doubleBooked`.
  public static func assign(
    name: String, card: VolunteerCard, day: Day, shift: ShiftAdded, booked: [Booked]
  ) throws(Refusal) {
    if let expires = card.expires, expires < day { throw .roster(.cardExpired(name: name, expired: expires)) }
    for other in booked where other.shift.from < shift.to && shift.from < other.shift.to {
      throw .roster(.doubleBooked(name: name, shift: other.shift.code, duty: other.duty, day: day))
    }
  }
}

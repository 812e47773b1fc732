public import ThaiText

/// Why a volunteer cannot go on the roster.
public enum RosterRefusal: Hashable, Sendable {
  /// `roster.card-expired`.
  case cardExpired(name: String, expired: Day)
  /// `roster.double-booked`: has that shift, or one at the same hours, already.
  case doubleBooked(name: String, shift: String, duty: String, day: Day)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .cardExpired: "roster.card-expired"
    case .doubleBooked: "roster.double-booked"
    }
  }
}

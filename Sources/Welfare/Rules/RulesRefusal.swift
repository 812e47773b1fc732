public import ThaiText

/// Why the rules themselves stand in the way.
public enum RulesRefusal: Hashable, Sendable {
  /// `rules.none-that-day`: no row of that file holds on the day.
  case noneThatDay(file: String, day: Day)
  /// `rules.unchanged`: the files are those in force.
  case unchanged

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .noneThatDay: "rules.none-that-day"
    case .unchanged: "rules.unchanged"
    }
  }
}

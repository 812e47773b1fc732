public import ThaiText
public import Welfare

/// What every view and form of the desk may know of its surroundings.
public struct DeskContext: Hashable, Sendable {
  /// The words on screen.
  public var language: Language
  /// Thai digits instead of ASCII ones in what is drawn.
  public var usesThaiDigits: Bool
  /// The keyboard whose letters stand for keys in command context.
  public var keyboard: KeyboardLayout
  /// What the clock says.
  public var now: Instant
  /// The centre.
  public var centre: CentreLine
  /// The rules in force.
  public var rules: RuleBook

  /// Surroundings of these values.
  public init(
    language: Language, usesThaiDigits: Bool, keyboard: KeyboardLayout, now: Instant, centre: CentreLine,
    rules: RuleBook
  ) {
    self.language = language
    self.usesThaiDigits = usesThaiDigits
    self.keyboard = keyboard
    self.now = now
    self.centre = centre
    self.rules = rules
  }
}

public import ThaiText

/// What an operator may choose for this machine, as the settings file tells it; everything has a value that works.
public struct Preferences: Hashable, Sendable {
  /// Whether colours are shown.
  public enum ColourUse: String, Hashable, Sendable, CaseIterable {
    /// As the terminal has them, none where `NO_COLOR` is set.
    case auto
    /// As the terminal has them, even where `NO_COLOR` is set.
    case always
    /// None.
    case never
  }

  /// The least and the greatest wait for the rest of a key's bytes, in milliseconds.
  public static let escapeDelays = 1...1_000

  /// The language of the screen.
  public var language: Language
  /// The name of the theme, or the path of its file.
  public var theme: String
  /// Whether figures are written ๑๒๓.
  public var thaiDigits: Bool
  /// Whether Ctrl-Z may leave the desk for a shell.
  public var allowSuspend: Bool
  /// Whether colours are shown.
  public var colour: ColourUse
  /// The Thai keyboard layout by which letters are read where a command is expected.
  public var layout: KeyboardLayout
  /// How long an Esc waits for the rest of a key's bytes, in milliseconds; more on slow links.
  public var escapeDelay: Int
  /// How papers are printed.
  public var printing = PrintPreferences()

  /// What holds where nothing was chosen.
  public init() {
    language = .thai
    theme = "paper"
    thaiDigits = false
    allowSuspend = false
    colour = .auto
    layout = .kedmanee
    escapeDelay = 25
  }
}

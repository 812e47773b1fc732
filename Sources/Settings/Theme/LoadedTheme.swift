public import Screen

/// A theme ready for use, and how it came about.
public struct LoadedTheme: Hashable, Sendable {
  /// Where a theme was found.
  public enum Origin: Hashable, Sendable {
    /// Compiled into the program.
    case shipped
    /// In a file of that path.
    case file(String)
  }

  /// The theme: the one asked for, or what stands in for it.
  public let theme: Theme
  /// Where it was found.
  public let origin: Origin
  /// What is wrong with its files, and whether another theme stands in.
  public let troubles: [SettingsTrouble]
  /// Every file that a change of would make another theme of it, there or not yet.
  public let files: [String]

  /// Everything wrong with how it looks, at every depth of colour.
  public func findings() -> [ThemeFinding] { theme.findings() }

  /// Whether nothing is wrong, neither with its files nor with how it looks.
  public var isSound: Bool { troubles.isEmpty && findings().isEmpty }
}

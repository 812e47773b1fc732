import Screen
import Settings

/// The theme in use and those it can be changed for.
struct DeskThemes {
  /// Where themes are looked for.
  let library: ThemeLibrary
  private var choice: String
  private var loaded: LoadedTheme

  /// The theme of a name or file; the nearest that can be had if it cannot.
  init(_ choice: String, in library: ThemeLibrary) {
    self.library = library
    self.choice = choice
    loaded = library.theme(choice)
  }

  /// The theme.
  var theme: Theme { loaded.theme }
  /// What is wrong with it.
  var troubles: [SettingsTrouble] { loaded.troubles }
  /// The files whose change makes another of it.
  var files: [String] { loaded.files }

  /// Takes another one.
  mutating func choose(_ choice: String) {
    self.choice = choice
    reload()
  }

  /// Reads its files again.
  mutating func reload() { loaded = library.theme(choice) }
}

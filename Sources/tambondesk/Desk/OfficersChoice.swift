import Records
import Screen
import ThaiText
import Welfare

/// The language and theme that an officer chose on this machine; kept sealed in the store's drafts.
struct OfficersChoice {
  var language: Language
  var theme: String

  /// What the settings file says, before the officer chose anything.
  init(_ preferences: Preferences) {
    language = preferences.language
    theme = preferences.theme
  }

  /// What the officer chose here before; nil for nothing.
  init?(of officer: Officer, in store: Store) {
    guard let bytes = store.draft(Self.name(officer)) else { return nil }
    var reader = CanonicalReader(bytes)
    guard let code = try? reader.text(), let language = Language(rawValue: code),
      let theme = try? reader.text()
    else { return nil }
    self.language = language
    self.theme = theme
  }

  /// Keeps the choice; one that cannot be kept is for this session only.
  func keep(for officer: Officer, in store: Store) {
    var writer = CanonicalWriter()
    writer.write(language.rawValue)
    writer.write(theme)
    try? store.saveDraft(Self.name(officer), writer.bytes)
  }

  private static func name(_ officer: Officer) -> String { "choice-" + officer.id.hex }
}

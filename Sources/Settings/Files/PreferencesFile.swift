public import Screen
import ThaiText

extension Preferences {
  /// The preferences of a settings file; those that hold anyway where it is absent or `path` is nil.
  public static func loaded(from path: String?) -> Loaded<Preferences> {
    guard let path else { return Loaded(Preferences()) }
    do throws(SettingsTrouble) {
      return read(try SettingsDocument(file: path, text: try FileText.read(path)))
    } catch .missing {
      return Loaded(Preferences())
    } catch {
      return Loaded(Preferences(), troubles: [error])
    }
  }

  private static func read(_ document: SettingsDocument) -> Loaded<Preferences> {
    var preferences = Preferences()
    var troubles: [SettingsTrouble] = []
    for (key, value) in document.top.sorted(by: { $0.key < $1.key }) {
      switch preferences.take(key, value) {
      case true?: continue
      case false?: troubles.append(document.badValue([key]))
      case nil: troubles.append(document.unknownKey([key]))
      }
    }
    return Loaded(preferences, troubles: troubles)
  }

  /// Whether the value was one for the key; nil if there is no such key.
  private mutating func take(_ key: String, _ value: SettingsValue) -> Bool? {
    switch key {
    case "version": value.number == 1
    case "language": set(\.language, value.text.flatMap(Language.init(rawValue:)))
    case "theme": set(\.theme, value.text.flatMap { $0.isEmpty ? nil : $0 })
    case "thai_digits": set(\.thaiDigits, value.truth)
    case "allow_suspend": set(\.allowSuspend, value.truth)
    case "colour", "color": set(\.colour, value.text.flatMap(ColourUse.init(rawValue:)))
    case "layout": set(\.layout, value.text.flatMap(KeyboardLayout.init(settingsName:)))
    case "esc_delay":
      set(\.escapeDelay, value.number.flatMap { Preferences.escapeDelays.contains($0) ? $0 : nil })
    default: nil
    }
  }

  private mutating func set<Value>(_ path: WritableKeyPath<Preferences, Value>, _ value: Value?) -> Bool {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }
}

extension KeyboardLayout {
  /// The layout by its name in the settings file.
  fileprivate init?(settingsName: String) {
    switch settingsName {
    case "kedmanee": self = .kedmanee
    case "pattachote": self = .pattachote
    default: return nil
    }
  }
}

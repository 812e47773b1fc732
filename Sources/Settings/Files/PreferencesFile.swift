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
      if key == "print" {
        troubles += preferences.takePrinting(value, document)
        continue
      }
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

  /// What is wrong with the table of printing; the rest of it holds.
  private mutating func takePrinting(
    _ value: SettingsValue, _ document: SettingsDocument
  ) -> [SettingsTrouble] {
    guard let table = value.table else { return [document.badValue(["print"])] }
    return table.sorted { $0.key < $1.key }.compactMap { key, value in
      switch takePrinting(key, value) {
      case true?: nil
      case false?: document.badValue(["print", key])
      case nil: document.unknownKey(["print", key])
      }
    }
  }

  private mutating func takePrinting(_ key: String, _ value: SettingsValue) -> Bool? {
    func number(in range: ClosedRange<Int>) -> Int? {
      value.number.flatMap { range.contains($0) ? $0 : nil }
    }
    return switch key {
    case "program":
      set(\.printing.program, value.texts.flatMap { ($0.first ?? "").isEmpty ? nil : $0 })
    case "seconds": set(\.printing.seconds, number(in: PrintPreferences.waits))
    case "columns": set(\.printing.columns, number(in: PrintPreferences.widths))
    case "lines": set(\.printing.lines, number(in: PrintPreferences.heights))
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

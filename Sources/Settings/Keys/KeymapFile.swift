public import Screen

extension Keymap {
  /// The keys of a keys file: `[keys]`, with `"queue.call" = ["F6", "Ctrl-N"]`. No file and no line changes nothing.
  ///
  /// Only F-keys and Ctrl-letters are free: moving, Enter, Esc and Backspace are certain everywhere, and Ctrl with C,
  /// H, I, J, M or Z has a meaning of its own. With `commands` an id that is not among them is found.
  public static func loaded(from path: String?, commands: Set<String>? = nil) -> Loaded<Keymap> {
    guard let path else { return Loaded(Keymap()) }
    do throws(SettingsTrouble) {
      return read(try SettingsDocument(file: path, text: try FileText.read(path)), commands: commands)
    } catch .missing {
      return Loaded(Keymap())
    } catch {
      return Loaded(Keymap(), troubles: [error])
    }
  }

  private static func read(_ document: SettingsDocument, commands: Set<String>?) -> Loaded<Keymap> {
    var map = Keymap()
    var troubles: [SettingsTrouble] = []
    for (key, value) in document.top.sorted(by: { $0.key < $1.key }) {
      switch (key, value) {
      case ("version", .number(1)): continue
      case ("keys", .table(let table)):
        for entry in flattened(table, under: []) {
          troubles += map.take(entry.path, entry.value, of: document, commands: commands)
        }
      case ("version", _), ("keys", _): troubles.append(document.badValue([key]))
      default: troubles.append(document.unknownKey([key]))
      }
    }
    return Loaded(map, troubles: troubles)
  }

  /// Gives a command the keys of one line; what is wrong with the line.
  private mutating func take(
    _ path: [String], _ value: SettingsValue, of document: SettingsDocument, commands: Set<String>?
  ) -> [SettingsTrouble] {
    let id = path.joined(separator: ".")
    let path = ["keys"] + path
    if let commands, !commands.contains(id) {
      return [.unknownCommand(file: document.file, line: document.line(of: path), id: id)]
    }
    guard let names = value.texts else { return [document.badValue(path)] }
    var troubles: [SettingsTrouble] = []
    var taken: [Key] = []
    for name in names {
      switch Key(name: name) {
      case let key? where key.isFree: taken.append(key)
      case nil: troubles.append(document.badValue(path))
      default: troubles.append(.keyNotFree(file: document.file, line: document.line(of: path), key: name))
      }
    }
    if !taken.isEmpty || names.isEmpty { keys[id] = taken }
    return troubles
  }

  /// Ids may be written in quotes or as tables within tables.
  private static func flattened(
    _ table: [String: SettingsValue], under path: [String]
  ) -> [(path: [String], value: SettingsValue)] {
    table.sorted { $0.key < $1.key }.flatMap { key, value in
      value.table.map { flattened($0, under: path + [key]) } ?? [(path + [key], value)]
    }
  }
}

extension Key {
  /// Whether it may be given to a command.
  fileprivate var isFree: Bool {
    switch self {
    case .function: true
    case .control(let letter): !["c", "h", "i", "j", "m", "z"].contains(letter)
    default: false
    }
  }
}

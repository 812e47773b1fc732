import Screen

extension ThemeFile {
  /// The forms of its roles by dotted name, with the colours of `colours`, and what is wrong with them.
  func forms(_ colours: ThemeColours) -> (forms: [String: RoleForm], troubles: [SettingsTrouble]) {
    var forms: [String: RoleForm] = [:]
    var troubles: [SettingsTrouble] = []
    for role in roles {
      var reading = FormReading(document: document, path: ["roles"] + role.path, colours: colours)
      for (key, value) in role.keys.sorted(by: { $0.key < $1.key }) { reading.read(key, value) }
      forms[role.path.joined(separator: ".")] = reading.form
      troubles += reading.troubles
    }
    return (forms, troubles)
  }
}

/// The reading of one role's form.
private struct FormReading {
  let document: SettingsDocument
  let path: [String]
  let colours: ThemeColours
  var form = RoleForm()
  var troubles: [SettingsTrouble] = []

  init(document: SettingsDocument, path: [String], colours: ThemeColours) {
    self.document = document
    self.path = path
    self.colours = colours
  }

  mutating func read(_ key: String, _ value: SettingsValue) {
    switch key {
    case "fg": form.foreground = expected(colours.colour(value), [key])
    case "bg": form.background = expected(colours.colour(value), [key])
    case "attr": form.attributes = attributes(value, key)
    case "mono": form.mono = attributes(value, key)
    case "glyph": form.glyph = expected(value.text, [key])
    case "ascii": form.ascii = expected(value.text, [key])
    case "c16": expected(value.table, [key]).map { readSixteen($0) }
    default: troubles.append(document.unknownKey(path + [key]))
    }
  }

  private mutating func readSixteen(_ table: [String: SettingsValue]) {
    for (key, value) in table.sorted(by: { $0.key < $1.key }) {
      switch key {
      case "fg": form.sixteenForeground = expected(ThemeColours.ofSixteen(value), ["c16", key])
      case "bg": form.sixteenBackground = expected(ThemeColours.ofSixteen(value), ["c16", key])
      default: troubles.append(document.unknownKey(path + ["c16", key]))
      }
    }
  }

  private mutating func attributes(_ value: SettingsValue, _ key: String) -> Attributes? {
    guard let names = expected(value.texts, [key]) else { return nil }
    var attributes: Attributes = []
    for name in names {
      if let attribute = expected(Attributes(name: name), [key]) { attributes.insert(attribute) }
    }
    return attributes
  }

  private mutating func expected<Value>(_ value: Value?, _ keys: [String]) -> Value? {
    if value == nil { troubles.append(document.badValue(path + keys)) }
    return value
  }
}

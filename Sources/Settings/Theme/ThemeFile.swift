import Screen

/// One theme file as it stands, before what it inherits is laid below it.
struct ThemeFile {
  /// The file itself, for the lines of what is wrong.
  let document: SettingsDocument
  /// What it says of itself; what it leaves out is the parent's.
  var thai: String?
  var english: String?
  var variant: Theme.Variant?
  var contrast: Double?
  /// The theme it lies over.
  var inherits: String?
  /// Its palette.
  private(set) var palette: [String: Colour] = [:]
  /// What it says of roles, by dotted name.
  private(set) var roles: [(path: [String], keys: [String: SettingsValue])] = []
  /// What is wrong with it.
  private(set) var troubles: [SettingsTrouble] = []

  /// Reads theme text; only text that is not TOML throws.
  init(file: String, text: String) throws(SettingsTrouble) {
    document = try SettingsDocument(file: file, text: text)
    for (key, value) in document.top.sorted(by: { $0.key < $1.key }) { read(key, value) }
  }

  private mutating func read(_ key: String, _ value: SettingsValue) {
    switch key {
    case "version": expect(value.number == 1, [key])
    case "name": thai = expected(value.text, [key])
    case "name_en": english = expected(value.text, [key])
    case "inherits": inherits = expected(value.text, [key])
    case "variant": variant = expected(value.text.flatMap(Theme.Variant.init(rawValue:)), [key])
    case "contrast": contrast = expected(ThemeFile.contrast(value), [key])
    case "palette": expected(value.table, [key]).map { readPalette($0) }
    case "roles": expected(value.table, [key]).map { readRoles($0, under: []) }
    default: troubles.append(document.unknownKey([key]))
    }
  }

  private mutating func readPalette(_ table: [String: SettingsValue]) {
    for (name, value) in table.sorted(by: { $0.key < $1.key }) {
      palette[name] = expected(ThemeColours.ofPalette(value), ["palette", name])
    }
  }

  /// Roles may be written `"queue.serving" = { … }` or as tables within tables.
  private mutating func readRoles(_ table: [String: SettingsValue], under path: [String]) {
    var own: [String: SettingsValue] = [:]
    for (key, value) in table.sorted(by: { $0.key < $1.key }) {
      if !path.isEmpty, ThemeFile.formKeys.contains(key) {
        own[key] = value
      } else if let inner = value.table {
        readRoles(inner, under: path + [key])
      } else {
        troubles.append(document.unknownKey(["roles"] + path + [key]))
      }
    }
    guard !own.isEmpty else { return }
    let name = path.joined(separator: ".")
    if Role.themeNames.contains(name) {
      roles.append((path, own))
    } else {
      troubles.append(
        .unknownRole(file: document.file, line: document.line(of: ["roles"] + path), name: name))
    }
  }

  private mutating func expect(_ holds: Bool, _ path: [String]) {
    if !holds { troubles.append(document.badValue(path)) }
  }

  private mutating func expected<Value>(_ value: Value?, _ path: [String]) -> Value? {
    expect(value != nil, path)
    return value
  }

  private static func contrast(_ value: SettingsValue) -> Double? {
    switch value {
    case .text("normal"): 4.5
    case .text("high"): 7
    case .number(let number) where (1...21).contains(number): Double(number)
    case .fraction(let number) where (1...21).contains(number): number
    default: nil
    }
  }

  /// The keys of a role's form.
  static let formKeys: Set<String> = ["fg", "bg", "attr", "c16", "mono", "glyph", "ascii"]
}

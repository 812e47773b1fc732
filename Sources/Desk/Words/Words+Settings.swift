public import Screen

/// What is wrong with a file that people edit, and with a theme.
extension Words {
  /// What is wrong with a settings, theme or key file, and what was done instead; the file's path comes last, where a
  /// narrow screen may cut it off.
  public func trouble(_ trouble: SettingsTrouble) -> String {
    switch trouble {
    case .missing(let file): choose("ไม่พบไฟล์ \(file)", "No file \(file)")
    case .unreadable(let file):
      choose(
        "อ่านไฟล์ไม่ได้ ตรวจสิทธิ์และว่าเป็น UTF-8: \(file)",
        "It cannot be read; look at its rights and that it is UTF-8: \(file)")
    case .syntax(let file, let line):
      choose(
        "บรรทัด \(line) ไม่ใช่ TOML จึงไม่ใช้ไฟล์นี้: \(file)",
        "Line \(line) is not TOML; the file is not used: \(file)")
    case .unknownKey(let file, let line, let key):
      choose("ไม่รู้จัก \(key) ที่บรรทัด \(line): \(file)", "\(key) at line \(line) means nothing: \(file)")
    case .badValue(let file, let line, let key):
      choose(
        "ค่าของ \(key) ที่บรรทัด \(line) ใช้ไม่ได้: \(file)",
        "The value of \(key) at line \(line) cannot be used: \(file)")
    case .unknownRole(let file, let line, let name):
      choose("ไม่มีบทบาทสี \(name) ที่บรรทัด \(line): \(file)", "No role \(name), line \(line): \(file)")
    case .unknownCommand(let file, let line, let id):
      choose("ไม่มีคำสั่ง \(id) ที่บรรทัด \(line): \(file)", "No command \(id), line \(line): \(file)")
    case .keyNotFree(let file, let line, let key):
      choose(
        "แป้น \(key) ที่บรรทัด \(line) ใช้เลื่อนอยู่ ให้คำสั่งไม่ได้: \(file)",
        "\(key) at line \(line) is needed for moving about: \(file)")
    case .missingTheme(let name, let used):
      choose("ไม่มีชุดสี \(name) จึงใช้ \(used)", "No theme \(name); \(used) is used")
    case .circle(let file):
      choose("ชุดสีสืบทอดกันเป็นวงหรือลึกเกินไป: \(file)", "Themes inherit in a circle or too deep: \(file)")
    }
  }

  /// The first of several things wrong with files that people edit, and how many there are.
  public func trouble(_ first: SettingsTrouble, of count: Int) -> String {
    guard count > 1 else { return trouble(first) }
    return choose(
      "\(trouble(first))  (และอีก \(number(count - 1)) ข้อ)",
      "\(trouble(first))  (and \(number(count - 1)) more)")
  }

  /// What `theme check` finds.
  public func finding(_ finding: ThemeFinding) -> String {
    switch finding {
    case .unresolved(let role): choose("\(role.name): ไม่ได้กำหนดสี", "\(role.name): has no colours")
    case .lowContrast(let role, let depth, let ratio, let needed):
      choose(
        "\(role.name) (\(depth)): ความต่างสี \(tenths(ratio)) ต้องอย่างน้อย \(tenths(needed))",
        "\(role.name) (\(depth)): contrast \(tenths(ratio)), needs \(tenths(needed))")
    case .invisible(let role, let depth):
      choose(
        "\(role.name) (\(depth)): ตัวอักษรสีเดียวกับพื้น",
        "\(role.name) (\(depth)): letters in the colour of the ground")
    case .alike(let one, let other):
      choose(
        "\(one.name) กับ \(other.name): ไม่มีสีแล้วดูเหมือนกัน",
        "\(one.name) and \(other.name): alike without colours")
    case .hidesMarks(let role, let attribute):
      choose(
        "\(role.name): \(attribute) ทับสระและวรรณยุกต์",
        "\(role.name): \(attribute) runs through vowels and tones")
    case .badGlyph(let role, let glyph):
      choose(
        "\(role.name): เครื่องหมาย \(glyph) ต้องกว้างหนึ่งช่อง",
        "\(role.name): the sign \(glyph) is not one plain column")
    }
  }

  /// A theme without findings.
  public func themeSound(_ id: String) -> String {
    choose("ชุดสี \(id) ใช้ได้ทุกระดับสี", "Theme \(id) is sound at every depth")
  }

  /// A theme with findings.
  public func themeFindings(_ count: Int) -> String {
    choose("พบ \(number(count)) ข้อ", "\(number(count)) findings")
  }

  private func tenths(_ ratio: Double) -> String {
    figures(String((ratio * 10).rounded(.down) / 10))
  }
}

public import ThaiText
public import Welfare

/// The rules themselves: files, what is wrong with them, what is in force.
extension Words {
  /// Why a rule file cannot be used, and where.
  public func trouble(_ trouble: RuleFileTrouble) -> String {
    let reason = reason(trouble.reason)
    guard trouble.line > 0 else {
      return choose(
        "ไฟล์ระเบียบ \(trouble.file): \(reason)  ใช้ระเบียบเดิมต่อไป",
        "Rule file \(trouble.file): \(reason). The rules in force stay.")
    }
    return choose(
      "ไฟล์ระเบียบ \(trouble.file) บรรทัด \(number(trouble.line)): \(reason)  ใช้ระเบียบเดิมต่อไป",
      "Rule file \(trouble.file), line \(number(trouble.line)): \(reason). The rules in force stay.")
  }

  private func reason(_ reason: RuleFileTrouble.Reason) -> String {
    switch reason {
    case .syntax: choose("เขียนผิดรูปแบบ TOML", "not TOML")
    case .unknownKey(let key, let meant?):
      choose("ไม่รู้จัก “\(key)” หมายถึง “\(meant)” หรือไม่", "“\(key)” means nothing; did you mean “\(meant)”?")
    case .unknownKey(let key, nil):
      choose("ไม่รู้จัก “\(key)” ตรวจตัวสะกด", "“\(key)” means nothing; check the spelling")
    case .missingKey(let key): choose("ขาด “\(key)”", "“\(key)” is missing")
    case .badValue(let key, let expected):
      choose("“\(key)” ต้องเป็น\(self.expected(expected))", "“\(key)” must be \(self.expected(expected))")
    case .overlap(let key, let line):
      choose(
        "“\(key)” มีวันซ้อนกับแถวที่บรรทัด \(number(line)) ให้แต่ละวันมีแถวเดียว",
        "“\(key)” holds on days of the row at line \(number(line)); each day may have one")
    case .capBelowGiven(let key, let cap, let receipt, let value):
      choose(
        "“\(key)” ไม่เกิน \(money(cap)) แต่มอบไปแล้ว \(money(value)) ตามใบรับ \(figures(receipt)) ให้เริ่มแถวใหม่หลังวันนั้น",
        "“\(key)” allows \(money(cap)), but \(money(value)) was given on receipt \(figures(receipt)); begin a row after that day"
      )
    case .missingFile: choose("ไม่พบไฟล์นี้", "the file is missing")
    case .unknownFile(let known):
      choose(
        "ไม่ใช่ชื่อไฟล์ระเบียบ ชื่อที่ใช้ได้: \(listed(known))", "no rule file has that name; there are \(listed(known))")
    case .tooLong(let bytes, let greatest):
      choose(
        "ระเบียบทั้งชุดยาว \(number(bytes)) ไบต์ ยาวได้ไม่เกิน \(number(greatest)) ให้ตัดหมายเหตุออกบ้าง",
        "the whole book has \(number(bytes)) bytes and may have \(number(greatest)); take some remarks out")
    }
  }

  private func expected(_ expected: RuleFileTrouble.Expected) -> String {
    switch expected {
    case .text: choose("ข้อความที่ไม่ว่าง", "a text that is not empty")
    case .code:
      choose("รหัสตัวอักษรอังกฤษ ตัวเลข หรือ - ไม่เกิน 64 ตัว", "a code of ASCII letters, digits and -, at most 64")
    case .number(let range):
      choose(
        "จำนวนเต็มตั้งแต่ \(number(range.lowerBound)) ถึง \(number(range.upperBound))",
        "a whole number from \(number(range.lowerBound)) to \(number(range.upperBound))")
    case .truth: "true / false"
    case .day: choose("วันที่ เขียนแบบ 2026-10-01 (ค.ศ.)", "a day, written 2026-10-01")
    case .minute: choose("เวลา เขียนแบบ \"08:30\"", "a time, written \"08:30\"")
    case .choice(let words): choose("คำใดคำหนึ่งใน \(listed(words))", "one of \(listed(words))")
    case .table: choose("ตาราง [ชื่อ]", "a table")
    case .list: choose("รายการ [[ชื่อ]] อย่างน้อยหนึ่งแถว", "a list of at least one")
    case .unique: choose("ค่าที่ไม่ซ้ำกันในแต่ละแถว", "another value in each row")
    case .listed(let list): choose("รหัสที่มีใน \(list)", "codes that stand in \(list)")
    case .after(let key): choose("ค่าที่มากกว่า “\(key)”", "greater than “\(key)”")
    case .letter: choose("พยัญชนะไทยหนึ่งตัว", "one Thai consonant")
    }
  }

  func refusal(_ refusal: RulesRefusal) -> RefusalText {
    switch refusal {
    case .noneThatDay(let file, let day):
      RefusalText(
        title: choose("ยังไม่มีระเบียบของวันนั้น", "No rule holds on that day"),
        because: choose(
          "ไฟล์ระเบียบ \(file) ไม่มีแถวที่ใช้ในวันที่ \(date(day, .long))",
          "No row of the rule file \(file) holds on \(date(day, .long))."),
        instead: choose(
          "ระบุค่าเอง หรือเพิ่มแถวแล้วใช้ tambondesk rules adopt",
          "Say the figures yourself, or add a row and run tambondesk rules adopt."),
        tell: choose("ขอตรวจระเบียบสักครู่นะคะ", "Let me check the rules, please."))
    case .unchanged:
      RefusalText(
        title: choose("ระเบียบไม่เปลี่ยน", "The rules would not change"),
        because: choose("ไฟล์นี้เหมือนกับที่ใช้อยู่ทุกตัวอักษร", "The files are those in force, letter for letter."),
        instead: choose("แก้ไฟล์ก่อน แล้วสั่งอีกครั้ง", "Change a file first, then try again."),
        tell: choose("ขอตรวจระเบียบสักครู่นะคะ", "Let me check the rules, please."))
    }
  }

  /// What stands beside a figure that somebody still has to confirm.
  func toConfirm(_ source: String) -> String {
    choose("ยังไม่ยืนยัน: \(source)", "to be confirmed: \(source)")
  }

  /// A rule file in force, for `rules show`.
  public func ruleFile(_ file: RuleFile, toConfirm: Int, isShipped: Bool) -> String {
    let confirm =
      toConfirm > 0 ? choose("   รอยืนยัน \(number(toConfirm)) แถว", "   \(number(toConfirm)) to confirm") : ""
    let origin = isShipped ? choose("ตามที่มากับโปรแกรม", "as shipped") : choose("ของศูนย์", "the centre’s own")
    return "\(file.name)   \(origin)\(confirm)"
  }

  /// Since when the rules are in force, and who adopted them.
  public func rulesInForce(since instant: Instant, by name: String, hash: String) -> String {
    choose(
      "ใช้ตั้งแต่ \(moment(instant))  โดย \(name)  รหัสชุด \(hash.prefix(12))",
      "In force since \(moment(instant)), adopted by \(name), hash \(hash.prefix(12))")
  }

  /// Files that this program ships and the centre has not adopted.
  public func rulesNotAdopted(_ names: [String]) -> String {
    choose(
      "ยังไม่ได้รับมาใช้: \(listed(names))  สั่ง tambondesk rules adopt --shipped",
      "Not adopted yet: \(listed(names)). Run tambondesk rules adopt --shipped.")
  }

  /// The files can be adopted as they are.
  public func rulesSound(_ names: [String]) -> String {
    choose("ใช้ได้: \(listed(names))", "Sound: \(listed(names))")
  }
}

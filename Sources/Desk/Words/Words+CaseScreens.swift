import ThaiText
import Welfare

/// เรื่อง on the desk: the list of cases, a case's file, a household's line, today's work.
extension Words {
  var casesTitle: String { choose("เรื่อง", "Cases") }
  var casesFooter: String { choose("Enter เปิดแฟ้ม   Esc กลับ", "Enter opens the file   Esc back") }
  var readingCases: String { choose("กำลังเปิดแฟ้ม…", "Reading the files…") }
  var noCasesYet: [String] {
    language == .thai
      ? ["ไม่มีเรื่องที่ค้าง", "เปิดเรื่อง: กด F3 หาบ้าน เปิดครัวเรือน แล้วกด F4 และ 2"]
      : ["No case is open", "To open one: F3 finds the house, open it, then F4 and 2"]
  }
  var caseColumns: [String] {
    language == .thai
      ? ["เลขเรื่อง", "บ้าน", "ผู้ประสบปัญหา", "สถานะ", "เวลา", "ภายใน"]
      : ["Number", "House", "In trouble", "Status", "Time", "By"]
  }
  var restrictedMark: String { choose("เรื่องปกปิด", "restricted") }
  func restrictedFor(_ restriction: Case.Restriction) -> String {
    choose("! ปกปิด: \(self.restriction(restriction))", "! restricted: \(self.restriction(restriction))")
  }

  /// เรื่อง A-70/C0031.
  func caseFileTitle(_ file: CaseFile?) -> String {
    file.map { choose("เรื่อง  \(figures($0.paper))", "Case  \(figures($0.paper))") } ?? casesTitle
  }
  func caseFileFooter(isThere: Bool) -> String {
    isThere ? choose("Enter ทำต่อ   Esc กลับ", "Enter goes on   Esc back") : escBack
  }
  var caseNotShown: String {
    choose(
      "ไม่มีเรื่องนี้ หรือเป็นเรื่องปกปิด กด Esc แล้วเปิดจากรายการพร้อมเหตุ",
      "There is no such case, or it is restricted: Esc, then open it from the list with a reason.")
  }
  var seeCaseTitle: String { choose("เรื่องปกปิด เปิดดูเพราะ", "Restricted: opened because of") }

  /// What is missing before it can be sent, else who it waits for.
  func caseNeeds(_ sheet: CaseSheet) -> String {
    let file = sheet.line.file
    let missing = sheet.papers.filter { $0.standing == .missing }.map { words($0.choice) }
    if let letter = file.unanswered.first {
      return choose(
        "รอคำตอบ \(agency(letter.sent.facts.agency, sheet.rules))",
        "Waiting for \(agency(letter.sent.facts.agency, sheet.rules))")
    }
    if file.status.isLast { return "" }
    if missing.isEmpty, sheet.isConditionUntold {
      return choose("เอกสารครบ ยังไม่บันทึกเงื่อนไขของระเบียบ", "All papers are here; the conditions are not told")
    }
    return missing.isEmpty
      ? choose("เอกสารครบ", "All papers are here")
      : choose("ยังขาด: \(listed(missing))", "Missing: \(listed(missing))")
  }

  var caseDeedColumns: [String] {
    language == .thai ? ["วันที่", "รายการ", "บันทึก", "ผู้บันทึก"] : ["Day", "What", "Written", "By"]
  }

  /// What may follow in a case.
  func caseNext(_ next: CaseNext) -> String {
    switch next {
    case .print: choose("พิมพ์เอกสาร", "Print a paper")
    case .takeBack: choose("ย้อนรายการล่าสุด", "Take the newest step back")
    case .form(let kind): caseFormName(kind)
    }
  }

  // A household's line, and today's work

  var caseLineLabel: String { choose("เรื่อง / เงินสงเคราะห์", "Case, cash aid") }

  /// How often, and how much, in the fiscal year.
  func usedThisYear(_ uses: [RegulationUse]) -> String {
    let times = uses.flatMap(\.times)
    guard let year = uses.first?.year else { return "" }
    let amount = times.reduce(0) { $0 + $1.amount }
    return times.isEmpty
      ? choose("ยังไม่ได้รับ ปีงบฯ \(figures(year.twoDigits))", "none in \(figures(String(year.buddhist)))")
      : choose(
        "\(number(times.count)) ครั้ง \(roundMoney(amount)) ปีงบฯ \(figures(year.twoDigits))",
        "\(number(times.count)) times, \(roundMoney(amount)) in \(figures(String(year.buddhist)))")
  }

  /// A regulation in the aid pane: REG-44 ใช้ 1/3, REG-47 ภาณุเดช ใช้ 1/3.
  func useInShort(_ use: RegulationUse, name: String) -> String {
    let what = name.isEmpty ? use.regulation.code : use.regulation.code + " " + name
    let times =
      use.regulation.timesAYear.map { "\(number(use.times.count))/\(number($0))" } ?? number(use.times.count)
    return choose("\(what) ใช้ \(times)", "\(what) \(times) used")
  }

  /// So many more of them.
  func todayMoreCases(_ count: Int) -> String {
    choose("เรื่องที่ถึงกำหนดอีก \(number(count)) เรื่อง", "\(number(count)) more cases due")
  }

  /// A case that is due, among today's work.
  func todayCase(_ line: CaseLine) -> String {
    let isHidden = line.file.restriction != nil
    let house = isHidden ? restrictedMark : houseInShort(line.house)
    let what = line.file.toDo.first.flatMap { $0.due == line.due ? $0.sort : nil }.map { followUp($0) }
    return choose(
      "เรื่อง \(figures(line.file.paper)) \(house) \(what ?? status(line.file.status))",
      "Case \(figures(line.file.paper)) \(house) \(what ?? status(line.file.status))")
  }
}

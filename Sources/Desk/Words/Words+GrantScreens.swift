import ThaiText
import Welfare

/// บ้านพอเพียง on the desk: the list of grants, their money, a grant's file.
extension Words {
  var grantsTitle: String { choose("บ้านพอเพียง และงบซ่อมบ้าน", "Baan Por Piang and its money") }
  var grantsFooter: String {
    choose("Enter เปิดแฟ้ม / ทำกับงบ   Esc กลับ", "Enter opens the file / acts on the money   Esc back")
  }
  var readingGrants: String { choose("กำลังเปิดแฟ้ม…", "Reading the files…") }
  var noSuchGrant: String {
    choose("ไม่มีแฟ้มนี้ที่นี่  กด Esc กลับ", "There is no such file here  Esc goes back")
  }
  var noGrantsYet: [String] {
    language == .thai
      ? ["ยังไม่มีเรื่องซ่อมบ้าน", "ยื่นคำขอ: กด F3 หาบ้าน เปิดครัวเรือน แล้วกด F4 และ 3"]
      : ["No grant yet", "To apply: F3 finds the house, open it, then F4 and 3"]
  }
  var grantColumns: [String] {
    language == .thai
      ? ["เลขเรื่อง", "บ้าน", "ผู้ขอ", "ขั้น", "ใช้/วงเงิน", "ภายใน"]
      : ["Number", "House", "Applicant", "Step", "Used of", "By"]
  }
  var budgetColumns: [String] {
    language == .thai
      ? ["งบ", "ปีงบฯ", "เหลือ / จัดสรร", "จอง+ผูกพัน", "จ่ายแล้ว", ""]
      : ["Money", "Year", "Left of", "Promised", "Spent", ""]
  }
  var noBudgetThisYear: String { choose("ยังไม่มีงบที่ใช้ได้", "no money yet") }
  var allotAction: String { choose("+ จัดสรรงบ", "+ Allot money") }
  var keptByAnother: String { choose("เครื่องอื่นดูแล", "kept by another device") }

  /// A house without its village: `262/29 ม.9`.
  func houseInShort(_ house: HouseholdParticulars) -> String {
    self.house(HouseholdParticulars(houseCode: nil, houseNumber: house.houseNumber, moo: house.moo))
  }

  /// What the bill comes to of what was decided: `16,350/19,000`; nothing before a decision.
  func meter(_ file: GrantFile) -> String {
    guard let amount = file.approved ?? file.decision?.facts.amount else { return "" }
    return baht(file.billed) + "/" + baht(amount)
  }

  // The file

  /// บ้านพอเพียง A-65/H0001.
  func grantFileTitle(_ file: GrantFile?) -> String {
    guard let facts = file?.application.facts else { return grantsTitle }
    return sentenceStart(scheme(facts.kind)) + "  " + figures(facts.paper)
  }

  private func sentenceStart(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, language == .english else { return text }
    return String(first).uppercased() + String(text.unicodeScalars.dropFirst())
  }

  func grantFileFooter(_ file: GrantFile?) -> String {
    guard let file else { return escBack }
    return file.step.isLast
      ? choose("Enter พิมพ์เอกสาร   Esc กลับ", "Enter prints a paper   Esc back")
      : choose(
        "Enter ทำขั้นต่อไป หรือพิมพ์เอกสาร   Esc กลับ", "Enter takes the next step, or prints   Esc back")
  }

  /// What was done apart on two devices and does not fit.
  func apart(_ count: Int) -> String {
    choose("! ทำแยกกันสองเครื่อง \(number(count)) รายการไม่นับ", "! \(number(count)) done apart do not count")
  }

  var deedColumns: [String] {
    language == .thai ? ["วันที่", "รายการ", "ชื่อ", "ผู้บันทึก"] : ["Day", "What", "Names", "By"]
  }

  func dueBy(_ day: Day, isOverdue: Bool) -> String {
    isOverdue ? "! " + overdueSince(day) : choose("ภายใน \(date(day))", "by \(date(day))")
  }

  func overdueSince(_ day: Day) -> String {
    choose("เลยกำหนด \(date(day))", "overdue since \(date(day))")
  }

  func appliedBy(_ name: String) -> String {
    name.isEmpty ? "" : choose("ผู้ขอ \(name)", "Applicant \(name)")
  }

  /// ใช้ 16,350 / 19,000   จ่ายแล้ว 10,000   สมทบ 1,500.
  func meterInFull(_ file: GrantFile) -> String {
    var parts: [String] = []
    if let amount = file.approved ?? file.decision?.facts.amount {
      parts.append(
        choose("ใช้ \(baht(file.billed)) / \(baht(amount))", "\(baht(file.billed)) / \(baht(amount)) used"))
    } else {
      parts.append(choose("ยังไม่มีวงเงิน", "No sum decided yet"))
    }
    if file.paid > 0 { parts.append(choose("จ่ายแล้ว \(baht(file.paid))", "\(baht(file.paid)) paid")) }
    if file.contributed > 0 {
      parts.append(choose("สมทบ \(baht(file.contributed))", "\(baht(file.contributed)) given beside"))
    }
    return parts.joined(separator: "   ")
  }

  /// Which money it is paid from.
  func paidFrom(_ sheet: GrantSheet) -> String {
    sheet.allotment.map { choose("งบ \($0.code)", "from \($0.code)") } ?? ""
  }

  /// All that is known of one thing that happened.
  func told(_ deed: GrantFile.Deed, _ sheet: GrantSheet) -> String {
    let told = sheet.told[deed.entry]
    var parts = [self.deed(deed.act)]
    let names = told?.particulars.names ?? []
    if !names.isEmpty { parts.append(listed(names)) }
    if let note = told?.particulars.note, !note.isEmpty { parts.append(note) }
    let evidence = deed.act.evidence.map { moment($0.moment) + " " + String(hexadecimal($0.hash).prefix(8)) }
    if !evidence.isEmpty { parts.append(listed(evidence)) }
    if let by = told?.by, !by.isEmpty { parts.append("(\(by) \(date(deed.at.day)) \(clock(deed.at)))") }
    return parts.joined(separator: "  ")
  }

  // A household's line, and today's work

  var grantLineLabel: String { choose("บ้านพอเพียง", "House repair") }
  func usedOf(_ meter: String) -> String { choose("ใช้ \(meter)", "\(meter) used") }
  var mayApply: String { choose("ยื่นขอได้", "may apply") }
  var repairedMark: String { choose("ซ่อมแล้ว", "repaired") }

  /// So many more of them.
  func todayMoreGrants(_ count: Int) -> String {
    choose("ซ่อมบ้านเลยกำหนดอีก \(number(count)) เรื่อง", "\(number(count)) more houses overdue")
  }

  /// A grant that should have gone on, among today's work.
  func todayGrant(_ line: GrantLine) -> String {
    choose(
      "ซ่อมบ้าน \(houseInShort(line.house)) \(step(line.file.step))",
      "House \(houseInShort(line.house)) \(step(line.file.step))")
  }
}

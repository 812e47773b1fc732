import ThaiText
import Welfare

/// Cases in reports.
extension Words {
  var caseTableTitle: String {
    choose("เรื่อง แยกสถานะ เมื่อสิ้นช่วง", "Cases, by status at the end")
  }
  var caseReportColumns: [String] {
    language == .thai
      ? ["สถานะ", "เปิดในช่วง", "เมื่อสิ้นช่วง", "เกินเวลา"] : ["Status", "Opened", "At the end", "Over time"]
  }
  var allCases: String { choose("รวมทุกเรื่อง", "All cases") }
  var allOfThem: String { choose("รวมทั้งหมด", "All") }
  var restrictedCases: String { choose("ปกปิด", "Restricted") }
  var restrictedNote: String {
    choose(
      "ทุกตาราง เรื่องปกปิดนับไว้ในบรรทัดปกปิดและในยอดรวมเท่านั้น",
      "In every table restricted cases are counted on their own line and in the sum alone.")
  }
  var noCasesInPeriod: String {
    choose("ไม่มีเรื่องที่เปิดอยู่ในช่วงนี้", "No case was open in this period.")
  }
  var caseTableNote: String {
    choose(
      "นับเรื่องที่ยังไม่จบเมื่อสิ้นช่วง และที่จบในช่วงนี้  เกินเวลาคือนานกว่าวันที่กำหนดไว้สำหรับรายเดิมหรือรายใหม่",
      "Cases still open when the period ended, and those that ended in it. Over time: longer than a known or a new client should wait."
    )
  }

  /// Where a row of a figure belongs: its village, or that it is restricted.
  func place(of row: FigureRow, _ figure: FigureID) -> String {
    if let village = row.village { return self.village(village) }
    if case .caseload = figure { return restrictedCases }
    return ""
  }

  var letterTableTitle: String {
    choose("หนังสือส่งต่อ แยกกรมและหน่วยงาน", "Letters sent, by department and agency")
  }
  var letterReportColumns: [String] {
    language == .thai
      ? ["หน่วยงาน", "ส่ง", "ตอบแล้ว", "รอคำตอบ", "เลยกำหนด"]
      : ["Agency", "Sent", "Answered", "Waiting", "Overdue"]
  }

  /// An agency by its name alone; a code that the rules do not list any more as it is.
  func agencyName(_ code: String, _ rules: CaseRules) -> String {
    rules.agency(code).map { words($0.choice) } ?? figures(code)
  }

  var caseMoneyTitle: String {
    choose("เงินสงเคราะห์ แยกระเบียบ (บาท)", "Money of cases, by regulation (baht)")
  }
  var caseMoneyColumns: [String] {
    language == .thai
      ? ["ระเบียบ", "ยื่นขอ", "ไม่เข้าเกณฑ์", "ครั้ง", "คน", "ครัวเรือน", "จำนวนเงิน"]
      : ["Regulation", "Asked", "Refused", "Times", "People", "Houses", "Amount"]
  }
  var caseMoneyNote: String {
    choose(
      "นับตามวันที่ให้ ไม่รวมที่ย้อนก่อนสิ้นช่วง  ยอดรวมนับแต่ละคนและครัวเรือนครั้งเดียว เว้นเรื่องปกปิดซึ่งนับแยก",
      "By the day it was given, without what was taken back before the end. The sum counts each person and household once, those of restricted cases apart."
    )
  }

  func caseYearTitle(_ year: FiscalYear) -> String {
    let number = figures(String(year.buddhist))
    return choose(
      "เงินสงเคราะห์ ปีงบประมาณ \(number) ถึงสิ้นช่วง (บาท)",
      "Money of cases in fiscal year \(number), up to the end (baht)")
  }
  var caseYearColumns: [String] {
    language == .thai ? ["ระเบียบ", "ครั้ง", "จำนวนเงิน"] : ["Regulation", "Times", "Amount"]
  }

  var caseVillageTitle: String {
    choose("เรื่องและเงินสงเคราะห์ แยกหมู่บ้าน (บาท)", "Cases and their money, by village (baht)")
  }
  var caseVillageColumns: [String] {
    language == .thai
      ? ["หมู่บ้าน", "เปิดในช่วง", "เมื่อสิ้นช่วง", "ครั้ง", "ครัวเรือน", "จำนวนเงิน"]
      : ["Village", "Opened", "At the end", "Times", "Houses", "Amount"]
  }

  var followUpTitle: String { choose("การติดตาม แยกชนิด (ครั้ง)", "Follow-ups, by what was to be done") }
  var followUpColumns: [String] {
    language == .thai
      ? ["การติดตาม", "ครบกำหนด", "ทำแล้ว", "ทำช้า", "ยกเลิกนัด", "ค้างเลยวัน"]
      : ["Follow-up", "Due", "Done", "Late", "Dropped", "Overdue"]
  }
  var followUpNote: String {
    choose(
      "ครบกำหนดคือวันนัดอยู่ในช่วงนี้  ทำแล้วรวมที่ไม่ได้นัดไว้  ค้างเลยวันคือยังไม่ทำเมื่อสิ้นช่วง ไม่ว่านัดไว้เมื่อใด",
      "Due: the day is in the period. Done counts those that nobody planned. Overdue: not done at the end, whenever it was due."
    )
  }
}

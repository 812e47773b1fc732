import ThaiText
import Welfare

/// บัญชีรายชื่อผู้รับถุงยังชีพ on paper.
extension Words {
  var signingListPaper: String { choose("บัญชีรายชื่อผู้รับถุงยังชีพ", "List of those who receive survival bags") }

  func signingListMark(_ code: String) -> String {
    choose("รอบมอบ \(figures(code))", "Campaign \(figures(code))")
  }

  var paperDates: String { choose("ระยะเวลา", "Dates") }
  var paperCertified: String { choose("รับรองรายชื่อ", "Certified") }
  var listOfReceived: String { choose("รายชื่อผู้ที่รับมอบแล้ว", "those who have received") }

  func certified(_ list: CampaignRound.List) -> String {
    let paper = list.document.isEmpty ? "" : " " + figures(list.document)
    return choose(
      "\(figures(list.body))\(paper) เมื่อ \(date(list.day, .medium))",
      "\(figures(list.body))\(paper) on \(date(list.day, .medium))")
  }

  func offList(_ name: String) -> String { choose("\(name) (ตกหล่น)", "\(name) (off the list)") }

  var signingColumns: [String] {
    language == .thai
      ? ["ลำดับ", "บ้านเลขที่", "ชื่อ-สกุล", "เลขประจำตัว", "จำนวน", "ลายมือชื่อ", "วันที่"]
      : ["No.", "House", "Name", "ID", "Bags", "Signature", "Date"]
  }

  func onBehalf(_ name: String, _ head: String) -> String {
    choose("\(name) (แทน \(head))", "\(name) (for \(head))")
  }

  func goesOn(_ village: String) -> String { choose("\(village) (ต่อ)", "\(village) (continued)") }

  var fingerprintHere: String { choose("(พิมพ์ลายนิ้วมือ)", "(fingerprint)") }

  func rowVoid(_ receipt: String) -> String {
    choose("กลับรายการแล้ว\n\(figures(receipt))", "void\n\(figures(receipt))")
  }

  func sumOfVillage(rows: Int, bags: UInt64) -> String {
    choose(
      "รวม \(number(rows)) ครัวเรือน  \(self.bags(bags))",
      "In all \(number(rows)) households, \(self.bags(bags))")
  }

  func sumOfAll(villages: Int, rows: Int, bags: UInt64) -> String {
    choose(
      "รวมทั้งสิ้น \(number(villages)) หมู่บ้าน  \(number(rows)) ครัวเรือน  \(self.bags(bags))",
      "Total: \(number(villages)) villages, \(number(rows)) households, \(self.bags(bags))")
  }

  var nobodyOnList: String { choose("ยังไม่มีผู้รับในรอบนี้", "Nobody has received in this campaign yet.") }

  var certifyAbove: String {
    choose("ขอรับรองว่าผู้มีรายชื่อข้างต้นได้รับสิ่งของจริง", "We certify that those listed above received the goods.")
  }

  var certifierRole: String { choose("ผู้รับรอง", "certifier") }
}

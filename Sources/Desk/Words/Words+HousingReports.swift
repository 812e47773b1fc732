import ThaiText
import Welfare

/// Houses in reports.
extension Words {
  var grantTableTitle: String {
    choose(
      "เงินซ่อมบ้าน แยกปีงบประมาณและขั้น เมื่อสิ้นช่วง (บาท)",
      "Repair of houses, by fiscal year and step, at the end (baht)")
  }
  var grantReportColumns: [String] {
    language == .thai
      ? ["ปีงบฯ / ขั้น", "เรื่อง", "อนุมัติ", "ค่าวัสดุ", "จ่ายแล้ว", "สมทบ"]
      : ["Year / step", "Grants", "Approved", "Materials", "Paid", "Given"]
  }
  func grantStepLabel(_ step: HousingGrant.Step, _ year: UInt64) -> String {
    figures(String(year)) + " " + self.step(step)
  }
  var allGrants: String { choose("รวมทุกเรื่อง", "All grants") }
  var grantTableNote: String {
    choose(
      "นับเรื่องที่เปิดอยู่ในช่วงนี้ ตามที่เป็นเมื่อสิ้นช่วง  เงินที่จ่ายและส่วนสมทบนับตั้งแต่เริ่มเรื่อง  ส่วนสมทบไม่รวมในเงินซ่อมบ้าน",
      "Grants that were open in the period, as they stood at its end; paid and given since each began. What was given is apart from the grant."
    )
  }

  var grantActTableTitle: String {
    choose("เงินซ่อมบ้าน สิ่งที่ทำในช่วงนี้", "Repair of houses, what was done in the period")
  }
  var grantActColumns: [String] {
    language == .thai ? ["รายการ", "ครั้ง", "จำนวนเงิน (บาท)"] : ["What", "Times", "Amount (baht)"]
  }
  func grantAct(_ what: FigureID.GrantActs) -> String {
    switch what {
    case .applied: choose("ยื่นคำขอ", "Applied for")
    case .approved: choose("อนุมัติ", "Approved")
    case .paid: choose("จ่ายงวด", "Instalments paid")
    case .contributed: choose("ส่วนสมทบของชุมชน", "Given by the community")
    case .handedOver: choose("ส่งมอบบ้าน", "Handed over")
    case .closed: choose("ปิดเรื่อง", "Closed")
    case .cancelled: choose("ยกเลิก", "Cancelled")
    }
  }

  var budgetTableTitle: String { choose("งบซ่อมบ้าน เมื่อสิ้นช่วง (บาท)", "Money for houses, at the end (baht)") }
  var budgetReportColumns: [String] {
    language == .thai
      ? ["งบ", "จัดสรร", "จอง+ผูกพัน", "จ่ายแล้ว", "คงเหลือ"] : ["Money", "Allotted", "Promised", "Spent", "Left"]
  }
  func budgetLabel(_ facts: BudgetAllotted) -> String {
    choose(
      "\(figures(facts.code)) ปีงบฯ \(figures(String(facts.fiscalYear)))",
      "\(figures(facts.code)), \(figures(String(facts.fiscalYear)))")
  }
  var allBudgets: String { choose("รวมทุกงบ", "All money") }

  /// What an entry did to money, by its kind; nil for another kind.
  func moneyEntry(_ kind: String) -> String? {
    switch kind {
    case "budget.allotted": choose("จัดสรรงบ", "allotted")
    case "budget.changed": choose("ปรับงบ", "changed")
    case "budget.transferred": choose("โอนงบ", "transferred")
    case "grant.reserved": choose("จองงบ", "reserved")
    case "grant.billed": choose("ประเมินวัสดุ", "materials priced")
    case "grant.paid": choose("จ่ายงวด", "instalment paid")
    case "grant.closed": choose("ปิดเรื่อง คืนงบ", "closed, given back")
    case "grant.cancelled": choose("ยกเลิก คืนงบ", "cancelled, given back")
    default: nil
    }
  }
}

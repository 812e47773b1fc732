/// What sort of paper the program makes; the raw value stands in `print.made` and never changes.
public enum PaperKind: String, CaseIterable, Hashable, Sendable {
  /// ใบรับมอบสิ่งของ of one hand-over.
  case receipt
  /// บัญชีรายชื่อผู้รับถุงยังชีพ of a campaign, by village.
  case signingList = "signing-list"
  /// รายการเอกสาร: what a visitor is to bring.
  case checklist
  /// Why something cannot be done yet, for the visitor to take home.
  case refusal
  /// รายงานประจำวัน.
  case dayReport = "day-report"
  /// รายงานประจำเดือน.
  case monthReport = "month-report"
  /// รายงานประจำปีงบประมาณ.
  case yearReport = "year-report"
  /// Who is probably entitled to something and not found to receive it, by village.
  case coverage
  /// แบบคำขอรับเงินซ่อมบ้าน.
  case grantApplication = "grant-application"
  /// รายงานการประชุมประชาคม about a house.
  case grantMinutes = "grant-minutes"
  /// ใบตรวจรับงาน of an instalment.
  case grantInspection = "grant-inspection"
  /// ใบสำคัญรับเงิน of an instalment.
  case grantReceipt = "grant-receipt"
  /// ใบส่งมอบงานและรับมอบบ้าน.
  case grantHandOver = "grant-hand-over"
  /// แบบ ปสค.1 and แบบสอบข้อเท็จจริง of a case.
  case caseRequest = "case-request"
  /// หนังสือส่งต่อ of a case.
  case caseLetter = "case-letter"
  /// รายการเอกสารที่ยังขาด of a case.
  case caseChecklist = "case-checklist"
}

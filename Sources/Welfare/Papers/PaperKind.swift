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
  /// Who is probably entitled to something and not found to receive it, by village.
  case coverage
}

import ThaiText
import Welfare

/// ข้อมูลไม่ตรงกัน, as the desk shows it.
extension Words {
  func conflictsTitle(_ count: Int?) -> String {
    let title = choose("ข้อมูลไม่ตรงกัน", "Conflicts")
    return count.map { title + "  \(number($0))" } ?? title
  }
  var conflictsFooter: String { choose("Enter ตกลงเรื่องนี้   Esc กลับ", "Enter settle it   Esc back") }
  var escBack: String { choose("Esc กลับ", "Esc back") }
  var settleTitle: String { choose("ตกลงข้อมูลที่ไม่ตรงกัน", "Settle a conflict") }
  var noConflictsMeans: String {
    choose(
      "เรื่องที่เครื่องอื่นทำไว้ต่างกันจะขึ้นที่นี่หลังซิงค์", "What devices did apart shows up here after a sync.")
  }
  var showConflicts: String { choose("ดูข้อมูลที่ไม่ตรงกัน", "See the conflicts") }
  var keepField: String { choose("ใช้ของ", "Keep") }
  var settleReason: String { choose("เหตุผล", "Why") }
  var settleReasonPlaceholder: String { choose("เช่น โทรถามเจ้าตัวแล้ว", "such as: asked by telephone") }
  var settleButton: String { choose("ตกลงตามนี้", "Settle it") }

  func keep(_ keep: SettlementRequest.Keep) -> String {
    switch keep {
    case .all: choose("เก็บไว้ทั้งหมด", "keep all")
    case .device(let letter): device(letter)
    }
  }

  /// What may be kept, with what that side of a conflict says.
  func keep(_ keep: SettlementRequest.Keep, of conflict: Conflict) -> String {
    guard case .device(let letter) = keep, let side = conflict.sides.first(where: { $0.device == letter })
    else { return self.keep(keep) }
    return self.keep(keep) + "  " + conflictValue(side.value)
  }

  /// What settling it does.
  func conflictMeans(_ conflict: Conflict) -> [String] {
    let means =
      conflict.kind.field == nil
      ? choose(
        "ตกลงแล้วเพียงปิดเรื่อง สิ่งที่บันทึกไว้และของที่มอบแล้วไม่เปลี่ยน",
        "Settling only closes it: what was recorded and handed over stays.")
      : choose("ค่าที่เลือกจะใช้แทนค่าอื่นในทุกเครื่อง", "The value kept takes the others’ place on every device.")
    guard case .disagreed = conflict.state else { return [means] }
    return [
      choose("! ตกลงไว้ไม่ตรงกันที่สองเครื่อง ต้องตกลงใหม่", "! Settled differently at two devices: settle it again."),
      means,
    ]
  }
}

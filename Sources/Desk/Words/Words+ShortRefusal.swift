import ThaiText
public import Welfare

extension Words {
  /// Why a bag cannot be handed over, in the few columns of the aid pane: รับแล้ว 19 พ.ย. 69.
  public func shortRefusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .bag(.given(_, _, let given, _)):
      choose("รับแล้ว \(date(given.at.day))", "given \(date(given.at.day))")
    case .bag(.withinWindow(let window, _, _)):
      choose("ยังไม่ครบ \(days(window))", "less than \(days(window))")
    case .bag(.campaignNotOpen): choose("นอกช่วงของรอบ", "not in its dates")
    case .bag(.noCampaign): choose("ยังไม่มีรอบเปิด", "no campaign open")
    case .bag(.notCertified): choose("ไม่อยู่ในบัญชี", "not on the list")
    case .stock(.empty): choose("ของหมด", "none left")
    case .stock(.lotExpired): choose("ของหมดอายุ", "goods expired")
    case .stock(.lotRecalled): choose("ล็อตถูกเรียกคืน", "lot recalled")
    case .bag(.aboveCeiling): choose("มูลค่าเกินเพดาน", "above the ceiling")
    case .bag(.kitNotInCampaign): choose("ไม่ใช่ชุดของรอบนี้", "not of this campaign")
    case .role: choose("ต้องเป็นผู้จ่าย", "needs an issuer")
    default: choose("ยังมอบไม่ได้", "not now")
    }
  }

  /// From when it will be possible, beside the short reason: มอบได้อีก 19 ธ.ค. 69; empty where no date helps.
  public func shortPossible(_ refusal: Refusal) -> String {
    guard let day = refusal.possibleFrom else { return "" }
    switch refusal {
    case .bag(.campaignNotOpen): return choose("เริ่ม \(date(day))", "from \(date(day))")
    default: return choose("มอบได้อีก \(date(day))", "again from \(date(day))")
    }
  }
}

import ThaiText
public import Welfare

/// เงินซ่อมบ้าน and its budgets: what things are called.
extension Words {
  /// A scheme: บ้านพอเพียง.
  public func scheme(_ kind: HousingGrant.Kind) -> String {
    switch kind {
    case .sufficientHome: choose("บ้านพอเพียง", "Baan Por Piang")
    case .elderlyHome: choose("ปรับบ้านผู้สูงอายุ", "elderly home modification")
    case .disabledHome: choose("ปรับบ้านคนพิการ", "disabled home modification")
    }
  }

  /// A part of a house: หลังคา.
  public func part(_ part: HousingGrant.Part) -> String {
    switch part {
    case .roof: choose("หลังคา", "roof")
    case .walls: choose("ฝา", "walls")
    case .floor: choose("พื้น", "floor")
    case .structure: choose("เสา/โครงสร้าง", "structure")
    case .toilet: choose("ห้องน้ำ", "toilet")
    case .electricity: choose("ไฟฟ้า", "electricity")
    case .openings: choose("ประตูหน้าต่าง", "doors and windows")
    case .access: choose("ทางลาด/ราวจับ", "ramp and rails")
    }
  }

  /// How far a grant has come: รอประชาคม.
  public func step(_ step: HousingGrant.Step) -> String {
    switch step {
    case .applied: choose("รอสำรวจ", "to be surveyed")
    case .surveyed: choose("รอประชาคม", "to be met about")
    case .met: choose("รอมติอนุมัติ", "to be decided")
    case .decided: choose("รอผู้ตรวจคนที่สอง", "to be checked")
    case .approved: choose("รอจองงบ", "to be reserved")
    case .reserved: choose("รอประเมินวัสดุ", "to be priced")
    case .building: choose("กำลังซ่อม", "being built")
    case .handedOver: choose("ส่งมอบแล้ว รอปิด", "handed over")
    case .closed: choose("ปิดแล้ว", "closed")
    case .cancelled: choose("ยกเลิก", "cancelled")
    }
  }

  /// On which ground the family may stay.
  public func right(_ right: HousingGrant.RightToStay) -> String {
    switch right {
    case .ownLand: choose("ที่ดินของตนเอง", "own land")
    case .ownersConsent: choose("เจ้าของที่ดินยินยอม", "owner's consent")
    }
  }

  /// What was given beside the grant.
  public func contribution(_ sort: HousingGrant.ContributionSort) -> String {
    switch sort {
    case .labour: choose("แรงงาน", "labour")
    case .materials: choose("วัสดุ", "materials")
    case .money: choose("เงินสมทบ", "money")
    }
  }

  /// Why a grant came to nothing.
  public func cancelReason(_ reason: HousingGrant.CancelReason) -> String {
    switch reason {
    case .withdrawn: choose("ขอถอน", "withdrawn")
    case .died: choose("เสียชีวิต", "died")
    case .movedAway: choose("ย้ายออก", "moved away")
    case .notConfirmed: choose("ประชาคมไม่รับรอง", "not confirmed by the meeting")
    case .notApproved: choose("หน่วยงานไม่อนุมัติ", "not approved")
    case .helpedElsewhere: choose("ได้รับจากที่อื่นแล้ว", "helped elsewhere")
    case .noBudget: choose("ไม่มีงบประมาณ", "no budget")
    }
  }

  /// Of which moment a picture is.
  public func moment(_ moment: Evidence.Moment) -> String {
    switch moment {
    case .before: choose("ภาพก่อนซ่อม", "picture of before")
    case .during: choose("ภาพระหว่างซ่อม", "picture of the work")
    case .after: choose("ภาพหลังซ่อม", "picture of after")
    case .document: choose("เอกสาร", "document")
    }
  }

  /// What a step is called where somebody asks for it.
  public func grantStep(_ code: String) -> String {
    switch code {
    case "survey": choose("สำรวจ", "survey")
    case "meet": choose("ประชาคม", "meeting")
    case "decide": choose("บันทึกมติ", "decision")
    case "approve": choose("ตรวจอนุมัติ", "approval")
    case "reserve": choose("จองงบ", "reservation")
    case "bill": choose("ประเมินวัสดุ", "bill of materials")
    case "inspect": choose("ตรวจรับ", "inspection")
    case "pay": choose("จ่ายงวด", "payment")
    case "contribute": choose("ส่วนสมทบ", "contribution")
    case "hand-over": choose("ส่งมอบ", "hand-over")
    case "close": choose("ปิดเรื่อง", "closing")
    case "cancel": choose("ยกเลิก", "cancelling")
    default: choose("ย้อนขั้นตอน", "taking back")
    }
  }

  /// What an entry of a grant did, without names.
  public func deed(_ act: GrantAct) -> String {
    switch act {
    case .applied(let facts):
      choose(
        "ยื่นขอ\(scheme(facts.kind)) \(figures(facts.paper))",
        "\(scheme(facts.kind)) applied for, \(figures(facts.paper))")
    case .surveyed(let facts):
      choose(
        "สำรวจบ้าน: \(listed(facts.parts.map { part($0) }))",
        "surveyed: \(listed(facts.parts.map { part($0) }))")
    case .met(let facts):
      choose(
        "ประชาคม อันดับ \(number(facts.rank))/\(number(facts.ranked)) รายงาน \(figures(facts.minutes))",
        "met: rank \(number(facts.rank))/\(number(facts.ranked)), minutes \(figures(facts.minutes))"
      )
    case .decided(let facts):
      choose(
        "มติ\(facts.body) \(figures(facts.meeting)) \(roundMoney(facts.amount))",
        "decided by \(facts.body) \(figures(facts.meeting)), \(roundMoney(facts.amount))")
    case .approved: choose("ผู้ตรวจคนที่สองอนุมัติ", "checked by a second officer")
    case .reserved(let facts):
      choose("จองงบ \(roundMoney(facts.amount))", "\(roundMoney(facts.amount)) reserved")
    case .billed(let facts):
      choose("ประเมินวัสดุ \(roundMoney(facts.total))", "materials of \(roundMoney(facts.total)) priced")
    case .inspected(let facts):
      facts.isPassed
        ? choose(
          "ตรวจรับงวด \(number(facts.instalment)) ผ่าน",
          "instalment \(number(facts.instalment)) accepted")
        : choose(
          "ตรวจรับงวด \(number(facts.instalment)) ไม่ผ่าน",
          "instalment \(number(facts.instalment)) not accepted")
    case .paid(let facts):
      choose(
        "จ่ายงวด \(number(facts.instalment)) \(roundMoney(facts.amount)) \(figures(facts.paper))",
        "instalment \(number(facts.instalment)) paid, \(roundMoney(facts.amount)), \(figures(facts.paper))"
      )
    case .contributed(let facts):
      choose(
        "สมทบ\(contribution(facts.sort)) \(roundMoney(facts.value))",
        "\(contribution(facts.sort)) worth \(roundMoney(facts.value)) given")
    case .handedOver: choose("ส่งมอบบ้าน", "handed over")
    case .closed: choose("ปิดเรื่อง", "closed")
    case .cancelled(let facts):
      choose("ยกเลิก (\(cancelReason(facts.reason)))", "cancelled (\(cancelReason(facts.reason)))")
    case .takenBack: choose("ย้อนขั้นตอนล่าสุด", "the newest step taken back")
    }
  }

  /// What an entry of an allotment did.
  public func deed(_ act: BudgetAct) -> String {
    switch act {
    case .allotted(let facts):
      choose(
        "จัดสรร \(facts.code) \(roundMoney(facts.amount))",
        "\(facts.code): \(roundMoney(facts.amount)) allotted")
    case .changed(_, let difference, _):
      choose("ปรับงบ \(withSign(difference))", "allotment changed by \(withSign(difference))")
    case .transferred(_, _, let amount, _):
      choose("โอนงบ \(roundMoney(amount))", "\(roundMoney(amount)) transferred")
    case .kept: choose("รับดูแลงบต่อ", "kept by this device")
    case .carriedOver(_, let day, _):
      choose("กันเงินเหลื่อมปีถึง \(date(day))", "carried over to \(date(day))")
    }
  }

  private func withSign(_ value: Satang) -> String { (value < 0 ? "-" : "+") + roundMoney(abs(value)) }

  /// Money with its unit, satang only where there are some: `19,000 บ.`, `19,000 baht`.
  public func roundMoney(_ value: Satang) -> String { choose("\(baht(value)) บ.", "\(baht(value)) baht") }

  /// What an entry of a grant came to.
  func saved(_ facts: GrantFacts) -> String {
    choose("บันทึกแล้ว  \(deed(facts.act))", "Saved  \(deed(facts.act))")
  }

  /// What an entry of an allotment came to.
  func saved(_ act: BudgetAct) -> String {
    choose("บันทึกแล้ว  \(deed(act))", "Saved  \(deed(act))")
  }
}

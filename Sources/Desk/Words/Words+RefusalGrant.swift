import ThaiText
import Welfare

/// Refusals of steps of a grant.
extension Words {
  func refusal(_ refusal: GrantRefusal) -> RefusalText {
    switch refusal {
    case .step(let paper, let step, let wanted): grantStep(paper, step, wanted)
    case .notLivingHere(let name): notLivingHere(name)
    case .openAlready(let paper, let step): openAlready(paper, step)
    case .repairedRecently(let paper, let day, let years, let from): repaired(paper, day, years, from)
    case .samePart(let part, let paper): samePart(part, paper)
    case .datesBackwards(let day, let before): datesBackwards(day, before)
    case .dayToCome(let day): grantDayToCome(day)
    case .noCap(let day): noCap(day)
    case .overCap(let asked, let cap, let source): overCap(asked, cap, source)
    case .amount(let amount): grantAmount(amount)
    case .noParts: noParts()
    case .evidenceMissing(let moment): evidenceMissing(moment)
    case .evidenceGone(let hash): evidenceGone(hash)
    case .evidenceChanged(let hash): evidenceChanged(hash)
    case .rank(let rank, let ranked): badRank(rank, of: ranked)
    case .unsigned: decisionUnsigned()
    case .ownApproval: ownApproval()
    case .changedSince: contentChanged()
    case .overApproved(let total, let approved): overApproved(total, approved)
    case .sum(let said, let comes): badSum(said, comes)
    case .committee: committee()
    case .notInspected(let instalment): notInspected(instalment)
    case .paidAlready(let instalment, let receipt, let day): paidAlready(instalment, receipt, day)
    case .overBill(let asked, let left): overBill(asked, left)
    case .noPayee: noPayee()
    case .witnesses: grantWitnesses()
    case .nothingToTakeBack(let paper): nothingToTakeBack(paper)
    case .noPaper(let kind, let paper, let step, let instalment): noPaper(kind, paper, step, instalment)
    }
  }

  private var checkingFile: String {
    choose("ขอตรวจแฟ้มซ่อมบ้านสักครู่นะคะ", "Let me look at the file of the house, please.")
  }

  private func grantStep(_ paper: String, _ step: HousingGrant.Step, _ wanted: String) -> RefusalText {
    RefusalText(
      title: choose(
        "ยัง\(grantStep(wanted))ไม่ได้", "Not the time for that step: \(grantStep(wanted))"),
      because: choose(
        "\(figures(paper)) อยู่ที่ขั้น “\(self.step(step))”", "\(figures(paper)) is at “\(self.step(step))”."),
      instead: choose("ทำขั้นที่รออยู่ก่อน ดูด้วย grant show", "Do the step that waits first; see grant show."),
      tell: checkingFile)
  }

  private func notLivingHere(_ name: String) -> RefusalText {
    RefusalText(
      title: choose("ผู้ขอไม่ได้อยู่บ้านหลังนี้", "The applicant does not live in that house"),
      because: choose(
        "\(name) ไม่ได้อยู่จริง ย้ายออก หรือเสียชีวิตแล้ว ผู้ขอต้องอยู่ในบ้านที่จะซ่อม",
        "\(name) lives elsewhere, has moved or has died; whoever asks lives in the house to be repaired."),
      instead: choose("เลือกผู้ขอที่อยู่จริง หรือแก้การอยู่อาศัยก่อน", "Choose who lives there, or correct the register."),
      tell: choose("ขอให้ผู้ที่อยู่ในบ้านเป็นผู้ยื่นคำขอนะคะ", "Somebody who lives there has to ask, please."))
  }

  private func openAlready(_ paper: String, _ step: HousingGrant.Step) -> RefusalText {
    RefusalText(
      title: choose("บ้านหลังนี้มีเรื่องค้างอยู่", "The house has an open grant"),
      because: choose(
        "\(figures(paper)) ยังไม่จบ: \(self.step(step))", "\(figures(paper)) is open: \(self.step(step))."),
      instead: choose("ทำเรื่องเดิมต่อ หรือยกเลิกเรื่องเดิมก่อน", "Go on with that one, or cancel it first."),
      tell: choose("บ้านนี้ยื่นไว้แล้วนะคะ กำลังดำเนินการ", "Your house is on the list already."))
  }

  private func repaired(_ paper: String, _ day: Day, _ years: Int, _ from: Day) -> RefusalText {
    RefusalText(
      title: choose("บ้านหลังนี้เพิ่งซ่อมไป", "The house was repaired not long ago"),
      because: choose(
        "ซ่อมอีกได้เมื่อครบ \(number(years)) ปี", "A house is repaired again after \(number(years)) years."),
      facts: RefusalText.Part(
        choose("ซ่อมเมื่อ", "Repaired"), ["\(figures(paper))  \(date(day))"]),
      possible: RefusalText.Part(choose("ขอได้อีก", "Possible from"), [date(from)]),
      instead: choose(
        "ถ้าเดือดร้อนเร่งด่วน ส่งต่อหน่วยงานอื่น", "If it is urgent, refer them to another agency."),
      tell: choose(
        "บ้านนี้ขออีกได้ตั้งแต่ \(date(from)) นะคะ", "The house can be put forward again from \(date(from))."))
  }

  private func samePart(_ part: HousingGrant.Part, _ paper: String) -> RefusalText {
    RefusalText(
      title: choose("ส่วนนี้มีโครงการอื่นซ่อม", "Another scheme repairs that part"),
      because: choose(
        "\(self.part(part)) อยู่ใน \(figures(paper)) แล้ว เงินสองโครงการไม่ซ่อมส่วนเดียวกัน",
        "The \(self.part(part)) stands in \(figures(paper)); two schemes never repair one part."),
      instead: choose("ตัดส่วนนี้ออก หรือทำในเรื่องเดิม", "Leave that part out, or do it under the other."),
      tell: checkingFile)
  }

  private func datesBackwards(_ day: Day, _ before: Day) -> RefusalText {
    RefusalText(
      title: choose("วันที่ย้อนก่อนขั้นก่อนหน้า", "That day is before the step before it"),
      because: choose(
        "\(date(day)) ก่อนขั้นก่อนหน้าเมื่อ \(date(before))",
        "\(date(day)) is before \(date(before)), when the step before it was."),
      instead: choose("ตรวจวันที่ในเอกสาร", "Look at the day on the paper."), tell: checkingFile)
  }

  private func grantDayToCome(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("วันที่ยังมาไม่ถึง", "That day is still to come"),
      because: choose(
        "\(date(day)) ยังไม่ถึง บันทึกได้เมื่อเกิดแล้ว", "\(date(day)) has not come; what happened is written down."),
      instead: choose("ตรวจวันที่ในเอกสาร", "Look at the day on the paper."), tell: checkingFile)
  }

  private func noCap(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("ไม่มีเพดานของวันนั้น", "No cap is known of that day"),
      because: choose(
        "ระเบียบที่ใช้อยู่ไม่มีเพดานเงินของ \(date(day))", "The rules in force have no cap for \(date(day))."),
      instead: choose(
        "เพิ่มเพดานใน housing.toml แล้วใช้ระเบียบใหม่", "Add it to housing.toml and adopt the rules."),
      tell: checkingFile)
  }

  private func overCap(_ asked: Satang, _ cap: Satang, _ source: String) -> RefusalText {
    RefusalText(
      title: choose("เกินเพดานต่อหลัง", "More than a house may get"),
      because: choose(
        "ขอ \(roundMoney(asked)) เพดาน \(roundMoney(cap))",
        "\(roundMoney(asked)) was asked, the cap is \(roundMoney(cap))."),
      facts: RefusalText.Part(choose("ที่มา", "Source"), [source]),
      instead: choose("ลดวงเงิน ส่วนที่เกินเป็นส่วนสมทบ", "Lower it; the rest can be contributed."),
      tell: choose("วงเงินต่อหลังไม่เกิน \(roundMoney(cap)) นะคะ", "A house gets at most \(roundMoney(cap))."))
  }

  private func grantAmount(_ amount: Satang) -> RefusalText {
    RefusalText(
      title: choose("จำนวนใช้ไม่ได้", "That is no amount"),
      because: choose("จำนวนต้องมากกว่าศูนย์", "An amount is more than nothing."),
      instead: choose("ตรวจตัวเลขอีกครั้ง", "Look at the figure once more."), tell: checkingFile)
  }

  private func noParts() -> RefusalText {
    RefusalText(
      title: choose("ไม่ได้บอกส่วนที่ต้องซ่อม", "Nothing is said to be repaired"),
      because: choose("ต้องมีอย่างน้อยหนึ่งรายการ", "There has to be one at least."),
      instead: choose("บอกส่วนของบ้านที่ไม่ปลอดภัย หรือรายการวัสดุ", "Say what is unsafe, or which materials."),
      tell: checkingFile)
  }
}

import ThaiText
import Welfare

/// Refusals about campaigns, their certified lists and the families they count.
extension Words {
  func refusal(_ refusal: CampaignRefusal) -> RefusalText {
    switch refusal {
    case .endsBeforeItBegins(let from, let to): campaignEndsBeforeItBegins(from, to)
    case .listEmpty: listEmpty()
    case .listUnsigned: listUnsigned()
    case .listInFuture(let day): listInFuture(day)
    case .listKnown(let body, let day): listKnown(body, day)
    case .noList: noList()
    case .listUsed(let receipt): listUsed(receipt)
    case .familyMembers: familyMembers()
    case .familyOfEveryone: familyOfEveryone()
    case .familyOfAnother(let name): familyOfAnother(name)
    case .familyHasAid(let receipt): familyHasAid(receipt)
    }
  }

  func campaignEndsBeforeItBegins(_ from: Day, _ to: Day) -> RefusalText {
    RefusalText(
      title: choose("เปิดรอบมอบช่วงนี้ไม่ได้", "These dates cannot be a campaign"),
      because: choose(
        "วันสิ้นสุด \(date(to)) อยู่ก่อนวันเริ่ม \(date(from))",
        "It would end on \(date(to)), before it begins on \(date(from))."),
      instead: choose("แก้วันเริ่มหรือวันสิ้นสุด", "Correct the first or the last day."),
      tell: choose("ขอตรวจกำหนดการสักครู่นะคะ", "Let me check the dates, please."))
  }

  private func listEmpty() -> RefusalText {
    RefusalText(
      title: choose("รับรองบัญชีนี้ไม่ได้", "This list cannot be certified"),
      because: choose("ไม่พบครัวเรือนในบัญชีนี้ในทะเบียนเลย", "The register knows no household of the list."),
      instead: choose(
        "ตรวจไฟล์และเงื่อนไขที่เลือก หรือนำเข้าทะเบียนก่อน",
        "Check the file and what was selected, or import the register first."
      ), tell: listTell)
  }

  private func listUnsigned() -> RefusalText {
    RefusalText(
      title: choose("รับรองบัญชีนี้ไม่ได้", "This list cannot be certified"),
      because: choose("ยังไม่ได้บอกว่าใครรับรอง", "It is not said who certified it."),
      instead: choose(
        "ใส่ชื่อคณะกรรมการหรือหน่วยงานที่รับรอง", "Say which committee or office certified it."), tell: listTell)
  }

  private func listInFuture(_ day: Day) -> RefusalText {
    RefusalText(
      title: choose("รับรองบัญชีนี้ไม่ได้", "This list cannot be certified"),
      because: choose("วันที่รับรอง \(date(day)) ยังมาไม่ถึง", "\(date(day)) has not come yet."),
      instead: choose("แก้วันที่รับรอง", "Correct the day it was certified."), tell: listTell)
  }

  private func listKnown(_ body: String, _ day: Day) -> RefusalText {
    RefusalText(
      title: choose("บัญชีนี้รับรองไว้แล้ว", "This list was certified already"),
      because: choose(
        "ไฟล์เดียวกันรับรองโดย\(body) เมื่อ \(date(day))", "The same file was certified by \(body) on \(date(day))."
      ),
      instead: choose("เลือกไฟล์อื่น หรือเลิกใช้บัญชีเดิมก่อน", "Choose another file, or withdraw the list first."),
      tell: listTell)
  }

  private func noList() -> RefusalText {
    RefusalText(
      title: choose("ไม่มีบัญชีให้เลิกใช้", "There is no list to withdraw"),
      because: choose("รอบนี้ยังไม่มีบัญชีรายชื่อที่รับรอง", "The campaign has no certified list."),
      instead: choose("ตรวจรหัสรอบมอบ", "Check the campaign’s code."), tell: listTell)
  }

  private func listUsed(_ receipt: String) -> RefusalText {
    let receipt = figures(receipt)
    return RefusalText(
      title: choose("เลิกใช้บัญชีนี้ไม่ได้", "This list cannot be withdrawn"),
      because: choose(
        "มอบของตามบัญชีนี้ไปแล้ว ใบรับ \(receipt)", "Aid was given under it, receipt \(receipt) for one."),
      instead: choose(
        "กลับรายการใบรับก่อน หรือรับรองบัญชีเพิ่ม", "Take the receipts back first, or certify another list."),
      tell: listTell)
  }

  private var listTell: String {
    choose("ขอตรวจบัญชีรายชื่อสักครู่นะคะ", "Let me check the list, please.")
  }

  private func familyMembers() -> RefusalText {
    RefusalText(
      title: familyTitle,
      because: choose("ยังไม่ได้เลือกคน หรือมีคนที่ไม่อยู่ในบ้านนี้", "Nobody was chosen, or somebody of another house."),
      instead: choose("เลือกเฉพาะคนในบ้านนี้ที่เป็นอีกครอบครัว", "Choose those of this house who are another family."),
      tell: familyTell)
  }

  private func familyOfEveryone() -> RefusalText {
    RefusalText(
      title: familyTitle,
      because: choose(
        "เลือกทุกคน จึงไม่เหลือใครในครอบครัวแรก", "Everybody was chosen: the first family would be empty."),
      instead: choose("เว้นคนของครอบครัวแรกไว้", "Leave out those of the first family."), tell: familyTell)
  }

  private func familyOfAnother(_ name: String) -> RefusalText {
    RefusalText(
      title: familyTitle,
      because: choose("\(name) อยู่ในอีกครอบครัวแล้ว", "\(name) is of another declared family."),
      instead: choose("รวมครอบครัวนั้นกลับก่อน แล้วแยกใหม่", "Join that family again first, then declare anew."),
      tell: familyTell)
  }

  private func familyHasAid(_ receipt: String) -> RefusalText {
    let receipt = figures(receipt)
    return RefusalText(
      title: choose("รวมครอบครัวนี้กลับยังไม่ได้", "This family cannot be joined yet"),
      because: choose(
        "ได้รับของในรอบที่ยังเปิดอยู่ ใบรับ \(receipt)", "It got aid in a campaign still open, receipt \(receipt)."),
      instead: choose("รอให้จบรอบ หรือกลับรายการใบรับก่อน", "Wait for its end, or take the receipt back first."),
      tell: familyTell)
  }

  private var familyTitle: String { choose("แยกครอบครัวแบบนี้ไม่ได้", "They cannot be a family of their own") }

  private var familyTell: String {
    choose("ขอตรวจรายชื่อคนในบ้านสักครู่นะคะ", "Let me check who lives in the house, please.")
  }
}

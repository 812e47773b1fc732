import ThaiText
import Welfare

/// Refusals of merges.
extension Words {
  func refusal(_ refusal: DuplicateRefusal) -> RefusalText {
    switch refusal {
    case .same: pairSame()
    case .twoNumbers(let one, let other): pairNumbers(one, other)
    case .changed(let at): pairChanged(at)
    case .notMerged: pairNotMerged()
    case .laterActs(let kind, let at): pairLater(kind, at)
    case .toldApart: pairToldApart()
    }
  }

  private func pairSame() -> RefusalText {
    RefusalText(
      title: choose("เป็นรายการเดียวกันอยู่แล้ว", "They are one already"),
      because: choose("ทั้งสองชื่อรวมเป็นรายการเดียวแล้ว", "Both names are one entry of the register."),
      instead: choose("ถ้าผิด ให้แยกกลับก่อน", "If that is wrong, take them apart first."),
      tell: choose("ข้อมูลของท่านรวมกันไว้แล้วค่ะ", "Your entries are one already."))
  }

  private func pairNumbers(_ one: String, _ other: String) -> RefusalText {
    RefusalText(
      title: choose("รวมสองคนนี้ไม่ได้", "These two cannot be merged"),
      because: choose(
        "แต่ละคนมีเลขประจำตัวของตัวเอง คนเดียวมีเลขเดียว", "Each has an ID of their own, and one person has one."),
      facts: RefusalText.Part(
        choose("เลขประจำตัว", "IDs"), [figures(one), figures(other)]),
      instead: choose(
        "ดูบัตรจริง ถ้าเลขใดผิดให้แก้ก่อน ถ้าไม่ผิดคือคนละคน",
        "Look at the card: mend a wrong number first; if neither is wrong they are two."),
      tell: choose("ขอดูบัตรประชาชนอีกครั้งนะคะ", "May I see the ID card once more?"))
  }

  private func pairChanged(_ at: Instant) -> RefusalText {
    RefusalText(
      title: choose("ข้อมูลเปลี่ยนหลังจากเทียบ", "It has changed since they were compared"),
      because: choose("มีคนแก้ข้อมูลของรายการนี้", "Somebody wrote something about one of them."),
      facts: RefusalText.Part(choose("เมื่อ", "When"), [moment(at)]),
      instead: choose("ดูทั้งสองรายการใหม่แล้วเลือกอีกครั้ง", "Look at both again, then choose."),
      tell: choose("ขอตรวจสอบข้อมูลอีกครั้งสักครู่นะคะ", "Let me check that once more, please."))
  }

  private func pairNotMerged() -> RefusalText {
    RefusalText(
      title: choose("สองรายการนี้ไม่ได้รวมกัน", "These two are not merged"),
      because: choose("ไม่มีการรวมที่จะแยกกลับ", "There is no merge to take back."),
      instead: choose("เลือกจากรายการที่รวมแล้วของครัวเรือน", "Choose from what was merged of the household."),
      tell: choose("ขอตรวจสอบข้อมูลอีกครั้งสักครู่นะคะ", "Let me check that once more, please."))
  }

  private func pairLater(_ kind: String, _ at: Instant) -> RefusalText {
    RefusalText(
      title: choose("แยกกลับไม่ได้แล้ว", "They cannot be taken apart any more"),
      because: choose(
        "หลังจากรวมมีการทำรายการกับชื่อนี้ แยกแล้วจะไม่รู้ว่าเป็นของใคร",
        "Since they were merged something was done with them; apart, nobody would know whose it was."),
      facts: RefusalText.Part(choose("รายการแรก", "The first"), ["\(kind)  \(moment(at))"]),
      instead: choose(
        "กลับรายการนั้นไม่ได้ช่วย  แก้ข้อมูลบนบัตรครัวเรือนแทน", "Mend what is wrong on the card instead."),
      tell: choose("ขอแก้ข้อมูลให้ตรงแทนนะคะ", "I will put your entry right instead."))
  }

  private func pairToldApart() -> RefusalText {
    RefusalText(
      title: choose("มีคนบอกแล้วว่าเป็นคนละรายการ", "Somebody said that they are two"),
      because: choose(
        "คู่นี้ หรือคู่อื่นที่จะรวมไปด้วยกัน ถูกบอกว่าเป็นคนละรายการ",
        "This pair, or another one that would be merged with it, was told apart."),
      instead: choose(
        "ถ้าผิด ให้รวมคู่ที่บอกว่าเป็นคนละรายการนั้นโดยตรง", "If that is wrong, merge that very pair."),
      tell: choose("ขอตรวจสอบข้อมูลอีกครั้งสักครู่นะคะ", "Let me check that once more, please."))
  }
}

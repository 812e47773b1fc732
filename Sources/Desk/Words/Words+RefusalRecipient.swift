import ThaiText
import Welfare

/// Refusals about who takes a bag, how, and whether the list has them.
extension Words {
  func proxyUnrelated() -> RefusalText {
    RefusalText(
      title: proxyTitle,
      because: choose("ยังไม่ได้บอกว่าเกี่ยวข้องกันอย่างไร", "It is not said how the proxy is related."),
      instead: choose("ใส่ความเกี่ยวข้อง หรือเลือกอาสาสมัคร", "Say how they are related, or choose a volunteer."),
      tell: choose("เกี่ยวข้องกับเจ้าของบ้านอย่างไรคะ", "How are you related to the household, please?"))
  }

  func proxyUnexplained() -> RefusalText {
    RefusalText(
      title: proxyTitle,
      because: choose("ยังไม่ได้บอกเหตุที่คนในบ้านไม่ได้มาเอง", "It is not said why nobody of the household came."),
      instead: choose("ใส่เหตุที่มารับแทน", "Say why somebody else takes it."),
      tell: choose("คนในบ้านไม่สะดวกมาเพราะอะไรคะ", "Why could nobody of the household come, please?"))
  }

  func witnessesMissing(_ named: Int) -> RefusalText {
    RefusalText(
      title: choose("พิมพ์ลายนิ้วมือต้องมีพยานสองคน", "A fingerprint needs two witnesses"),
      because: choose(
        "ใส่ชื่อพยานไว้ \(number(named)) คน", "\(number(named)) named so far; two different people are needed."),
      instead: choose("ใส่ชื่อพยานสองคนที่ไม่ซ้ำกัน", "Put in the names of two different people."),
      tell: choose("ขอชื่อพยานสองคนด้วยค่ะ", "May I have the names of two witnesses?"))
  }

  func notCertified(_ campaign: String, _ body: String, _ day: Day) -> RefusalText {
    RefusalText(
      title: choose("ครัวเรือนนี้ไม่อยู่ในบัญชีรายชื่อ", "This household is not in the certified list"),
      because: choose(
        "\(round(campaign)) มอบตามบัญชีที่รับรองแล้ว และไม่พบครัวเรือนนี้",
        "“\(campaign)” is given by its certified list, and the household is not in it."),
      facts: RefusalText.Part(
        choose("รับรองโดย", "Certified"),
        [choose("\(body) เมื่อ \(date(day, .long))", "by \(body) on \(date(day, .long))")]),
      instead: choose(
        "ถ้าตกหล่นจริง เลือกเหตุในช่อง “นอกบัญชี” แล้วบอกเหตุผล",
        "If it was left out by mistake, choose why under “off the list” and say the reason."),
      tell: choose(
        "บ้านนี้ยังไม่มีชื่อในบัญชีรอบนี้ค่ะ ขอสอบถามข้อมูลเพิ่มสักครู่นะคะ",
        "The household is not on this list; may I ask a few questions?"))
  }

  func inclusionUnexplained() -> RefusalText {
    RefusalText(
      title: choose("ยังเพิ่มเป็นรายตกหล่นไม่ได้", "It cannot be added to the list yet"),
      because: choose("ยังไม่ได้บอกเหตุผลที่มอบนอกบัญชี", "It is not said why it is given off the list."),
      instead: choose("ใส่เหตุผลในช่องเหตุผล", "Put in the reason."),
      tell: choose("ขอทราบเหตุผลเพิ่มเติมด้วยค่ะ", "May I ask for the reason, please?"))
  }

  private var proxyTitle: String {
    choose("ยังบันทึกการรับแทนไม่ได้", "That somebody else takes it cannot be put down yet")
  }
}

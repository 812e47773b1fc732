import ThaiText
import Welfare

/// Refusals about evidence, approval, materials and money of a grant.
extension Words {
  private var checkingPapers: String {
    choose("ขอตรวจเอกสารอีกครั้งสักครู่นะคะ", "Let me look at the papers once more, please.")
  }

  func evidenceMissing(_ moment: Evidence.Moment) -> RefusalText {
    RefusalText(
      title: choose("ยังขาด\(self.moment(moment))", "Missing: \(self.moment(moment))"),
      because: choose("ขั้นนี้ต้องมี\(self.moment(moment))", "This step needs a \(self.moment(moment))."),
      instead: choose("แนบไฟล์แล้วบันทึกใหม่", "Bring the file and save again."), tell: checkingPapers)
  }

  func evidenceGone(_ hash: String) -> RefusalText {
    RefusalText(
      title: choose("ไม่มีไฟล์หลักฐานในเครื่องนี้", "The evidence is not on this device"),
      because: choose("ไฟล์ \(hash) ที่บันทึกไว้ไม่อยู่แล้ว", "The file \(hash) that was noted is not here."),
      instead: choose(
        "นำไฟล์เดิมกลับเข้าด้วย grant evidence หรือทำที่เครื่องที่มีไฟล์",
        "Bring the same file back with grant evidence, or do it where the file is."), tell: checkingPapers)
  }

  func evidenceChanged(_ hash: String) -> RefusalText {
    RefusalText(
      title: choose("ไฟล์หลักฐานถูกเปลี่ยน", "The evidence was changed"),
      because: choose(
        "ไฟล์ \(hash) ไม่ตรงกับที่บันทึกไว้", "The file \(hash) is not what was noted."),
      instead: choose(
        "หาสาเหตุก่อน แล้วนำไฟล์เดิมกลับเข้าด้วย grant evidence",
        "Find out why; then bring the file as it was back with grant evidence."), tell: checkingPapers)
  }

  func badRank(_ rank: UInt64, of ranked: UInt64) -> RefusalText {
    RefusalText(
      title: choose("อันดับไม่ถูกต้อง", "That rank cannot be"),
      because: choose(
        "อันดับ \(number(rank)) ไม่อยู่ใน \(number(ranked)) หลังที่จัดอันดับ",
        "Rank \(number(rank)) is none of the \(number(ranked)) that were ranked."),
      instead: choose("ตรวจรายงานประชาคม", "Look at the minutes."), tell: checkingPapers)
  }

  func decisionUnsigned() -> RefusalText {
    RefusalText(
      title: choose("ไม่ได้บอกที่ประชุมหรือเลขเอกสาร", "Not said which body, meeting or minutes"),
      because: choose("มติต้องอ้างหน่วยงานและเลขประชุมได้", "A decision names its body and its meeting."),
      instead: choose("ใส่ชื่อที่ประชุมและเลขเอกสาร", "Name the body and the number."), tell: checkingPapers)
  }

  func ownApproval() -> RefusalText {
    RefusalText(
      title: choose("ผู้บันทึกมติอนุมัติเองไม่ได้", "Whoever wrote the decision down does not approve it"),
      because: choose(
        "ต้องเป็นเจ้าหน้าที่อีกคน ไม่ว่าจะนั่งช่องใด", "It takes another officer, at whatever window."),
      instead: choose(
        "ให้ผู้อนุมัติอีกคนเข้าใช้แล้วตรวจ (F9 บรรทัดสุดท้าย เปลี่ยนเจ้าหน้าที่)",
        "Let another approver work here and check it (F9, the last line)."),
      tell: choose("รอเจ้าหน้าที่อีกท่านตรวจก่อนนะคะ", "A colleague has to check it first, please."))
  }

  func contentChanged() -> RefusalText {
    RefusalText(
      title: choose("เนื้อหาเปลี่ยนหลังจากที่ดู", "It is not what was looked at"),
      because: choose("คำขอ ผลสำรวจ หรือมติถูกแก้หลังจากนั้น", "Request, survey or decision changed since."),
      instead: choose("ดูใหม่ด้วย grant show แล้วอนุมัติอีกครั้ง", "Look at it with grant show, then approve."),
      tell: checkingPapers)
  }

  func overApproved(_ total: Satang, _ approved: Satang) -> RefusalText {
    RefusalText(
      title: choose("ค่าวัสดุเกินวงเงินอนุมัติ", "The materials come to more than was approved"),
      because: choose(
        "รวม \(roundMoney(total)) อนุมัติ \(roundMoney(approved))",
        "\(roundMoney(total)) of \(roundMoney(approved))."),
      instead: choose("ลดรายการ หรือบันทึกส่วนเกินเป็นส่วนสมทบ", "Leave something out, or let it be contributed."),
      tell: checkingPapers)
  }

  func badSum(_ said: Satang, _ comes: Satang) -> RefusalText {
    RefusalText(
      title: choose("ยอดรวมไม่ตรงกัน", "The sum does not add up"),
      because: choose(
        "บอกไว้ \(roundMoney(said)) แต่รายการรวมได้ \(roundMoney(comes))",
        "\(roundMoney(said)) was said, the lines come to \(roundMoney(comes))."),
      instead: choose("ตรวจจำนวนและราคาทีละรายการ", "Look at each quantity and price."), tell: checkingPapers)
  }

  func committee() -> RefusalText {
    RefusalText(
      title: choose("กรรมการตรวจรับต้องมีสามคน", "A committee is three people"),
      because: choose(
        "ต้องเป็นคนละคน และไม่ใช่ผู้ขอ", "Three different people, none of them the applicant."),
      instead: choose("ใส่ชื่อกรรมการให้ครบสามคน", "Name all three."), tell: checkingPapers)
  }

  func notInspected(_ instalment: UInt64) -> RefusalText {
    let which = number(instalment)
    return RefusalText(
      title: choose("งวด \(which) ยังตรวจรับไม่ผ่าน", "Instalment \(which) is not accepted yet"),
      because: choose("จ่ายได้หลังกรรมการตรวจรับงวดนั้น", "Money follows the committee's inspection."),
      instead: choose("บันทึกการตรวจรับก่อน", "Write the inspection down first."),
      tell: choose("จ่ายได้หลังกรรมการตรวจงานนะคะ", "It is paid once the committee has looked."))
  }

  func paidAlready(_ instalment: UInt64, _ receipt: String, _ day: Day) -> RefusalText {
    let which = number(instalment)
    return RefusalText(
      title: choose("งวด \(which) จ่ายไปแล้ว", "Instalment \(which) was paid"),
      because: choose("แต่ละงวดจ่ายครั้งเดียว", "Each instalment is paid once."),
      facts: RefusalText.Part(choose("จ่ายเมื่อ", "Paid"), ["\(date(day))  \(figures(receipt))"]),
      instead: choose("ดูใบสำคัญรับเงินเดิม", "Look at the receipt."),
      tell: choose("งวดนี้จ่ายไปแล้วเมื่อ \(date(day)) นะคะ", "That was paid on \(date(day))."))
  }

  func overBill(_ asked: Satang, _ left: Satang) -> RefusalText {
    RefusalText(
      title: choose("เกินที่เหลือจ่าย", "More than is left to pay"),
      because: choose(
        "ขอจ่าย \(roundMoney(asked)) เหลือ \(roundMoney(left))", "\(roundMoney(asked)) of \(roundMoney(left))."),
      instead: choose("จ่ายไม่เกินที่เหลือ", "Pay what is left at most."), tell: checkingPapers)
  }

  func noPayee() -> RefusalText {
    RefusalText(
      title: choose("ไม่ได้บอกผู้รับเงิน", "Nobody is named who takes the money"),
      because: choose("ใบสำคัญรับเงินต้องมีชื่อผู้รับ", "A receipt names who took it."),
      instead: choose("ใส่ชื่อร้านหรือผู้รับเงิน", "Name the shop or the person."), tell: checkingPapers)
  }

  func grantWitnesses() -> RefusalText {
    RefusalText(
      title: choose("พิมพ์นิ้วมือต้องมีพยานสองคน", "A fingerprint wants two witnesses"),
      because: choose("ต้องเป็นคนละคน", "Two different people."),
      instead: choose("ใส่ชื่อพยานสองคน หรือลงลายมือชื่อ", "Name two witnesses, or take a signature."),
      tell: choose("ขอพยานสองท่านนะคะ", "Two witnesses, please."))
  }

  func nothingToTakeBack(_ paper: String) -> RefusalText {
    RefusalText(
      title: choose("ไม่มีขั้นตอนให้ย้อน", "There is no step to take back"),
      because: choose(
        "\(figures(paper)) มีแต่คำขอ หรือปิดเรื่องแล้ว", "\(figures(paper)) is only a request, or closed."),
      instead: choose("ถ้าไม่ทำต่อ ให้ยกเลิกเรื่อง", "If it ends here, cancel it."), tell: checkingPapers)
  }
}

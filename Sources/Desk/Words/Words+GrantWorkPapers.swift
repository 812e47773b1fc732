import ThaiText
import Welfare

/// What stands on inspections, receipts of money and the hand-over of a house.
extension Words {
  /// Money as papers carry it: ๑๖,๓๕๐.๐๐ บาท.
  func inBaht(_ value: Satang) -> String { choose("\(amount(value)) บาท", "\(amount(value)) baht") }

  func instalmentNo(_ instalment: UInt64) -> String {
    choose("งวดที่ \(number(instalment))", "instalment \(number(instalment))")
  }

  var decisionLabel: String { choose("มติอนุมัติ", "Decided by") }
  func decision(_ facts: GrantDecided) -> String {
    choose(
      "\(figures(facts.body)) ครั้งที่ \(figures(facts.meeting)) วงเงิน \(inBaht(facts.amount))",
      "\(figures(facts.body)), meeting \(figures(facts.meeting)), \(inBaht(facts.amount))")
  }

  var moneyFromLabel: String { choose("งบประมาณ", "Money from") }
  func moneyFrom(_ allotment: BudgetAllotted) -> String {
    let year = figures(String(allotment.fiscalYear))
    return choose(
      "\(figures(allotment.code)) \(figures(allotment.source)) ปีงบประมาณ \(year)",
      "\(figures(allotment.code)), \(figures(allotment.source)), fiscal year \(year)")
  }

  // Materials

  var billHeading: String { choose("รายการวัสดุ", "Materials") }
  var billColumns: [String] {
    language == .thai
      ? ["ลำดับ", "ส่วน", "รายการ", "จำนวน", "หน่วย", "ราคา/หน่วย", "จำนวนเงิน"]
      : ["No.", "Part", "Material", "How many", "Unit", "Price", "Amount"]
  }

  /// Hundredths of a unit without zeros at the end: `๖๐`, `๑๐.๕`.
  func quantity(_ hundredths: UInt64) -> String {
    let part = hundredths % 100
    guard part > 0 else { return number(hundredths / 100) }
    let decimals = part % 10 == 0 ? String(part / 10) : (part < 10 ? "0" : "") + String(part)
    return number(hundredths / 100) + figures("." + decimals)
  }

  func billTotal(_ total: Satang) -> String { choose("รวม \(inBaht(total))", "In all \(inBaht(total))") }

  var approvedLabel: String { choose("วงเงิน", "Approved") }

  /// ใช้ ๑๖,๓๕๐.๐๐ / ๑๙,๐๐๐.๐๐ บาท  เหลือ ๒,๖๕๐.๐๐ บาท.
  func used(_ billed: Satang, of approved: Satang) -> String {
    choose(
      "ใช้ \(amount(billed)) / \(inBaht(approved))  เหลือ \(inBaht(approved - billed))",
      "\(amount(billed)) used of \(inBaht(approved)), \(inBaht(approved - billed)) left")
  }

  var paidBeforeLabel: String { choose("จ่ายแล้วก่อนหน้า", "Paid before") }
  func paidBefore(_ paid: Satang, _ left: Satang) -> String {
    choose(
      "\(inBaht(paid))  ยังไม่จ่าย \(inBaht(left))", "\(inBaht(paid)), \(inBaht(left)) not paid yet")
  }

  // What the committee saw

  var committeeSaw: String { choose("คณะกรรมการได้ตรวจงานแล้ว เห็นว่า", "The committee has looked at the work:") }
  var seenPassed: String {
    choose(
      "งานถูกต้อง ใช้วัสดุตามรายการ ตรวจรับงานงวดนี้", "it is as it should be, of the materials listed; accepted")
  }
  var seenFailed: String { choose("งานยังไม่ถูกต้อง ไม่ตรวจรับ", "it is not as it should be; not accepted") }
  var whyFailed: String { choose("เพราะ", "because") }
  var evidenceLabel: String { choose("หลักฐาน", "Evidence") }
  var evidenceNote: String {
    choose(
      "รหัสหลักฐานคือส่วนต้นของ SHA-256 ของไฟล์ที่เก็บไว้ที่ศูนย์ ไฟล์ที่ถูกแก้ภายหลังจะไม่ตรงกับรหัสนี้",
      "Evidence is named by the beginning of the SHA-256 of the file that the centre keeps: a file that is changed does not agree with it."
    )
  }

  /// A picture or paper by its moment and the first twelve figures of its hash, which are compared with a file's and stay as they are.
  func evidence(_ evidence: Evidence) -> String {
    moment(evidence.moment) + "  " + String(hexadecimal(evidence.hash).prefix(12))
  }

  var committeeRole: String { choose("กรรมการ", "committee") }

  // The receipt of money

  func moneyReceiptSeries(_ receipt: String, _ fiscalYear: UInt64) -> String {
    let year = figures(String(fiscalYear))
    return choose(
      "ใบสำคัญรับเงิน \(figures(receipt))  เลขเรียงไม่เว้น ปีงบประมาณ \(year)",
      "Receipt of money \(figures(receipt))  numbered without gaps in fiscal year \(year)")
  }

  var moneyReceiptVoid: String {
    choose(
      "*** ย้อนรายการแล้ว ใบสำคัญนี้ไม่มีผล เลขที่คงไว้ไม่ใช้ซ้ำ ***",
      "*** Taken back: this receipt is void; its number is kept and not used again ***")
  }

  /// The grant was cancelled after money was paid.
  func cancelledAfterPayment(_ facts: GrantCancelled) -> String {
    choose(
      "เรื่องนี้ยกเลิกภายหลัง เมื่อ \(date(facts.day, .medium)) เงินตามใบสำคัญนี้จ่ายไปแล้วจริง",
      "The grant was cancelled afterwards, on \(date(facts.day, .medium)); the money of this receipt was paid."
    )
  }

  var payeeLabel: String { choose("ข้าพเจ้า", "I,") }
  var payeeAddressLabel: String { choose("ที่อยู่", "living at") }
  var receivedFromLabel: String { choose("ได้รับเงินจาก", "have received from") }
  var moneyColumns: [String] {
    language == .thai ? ["รายการ", "จำนวนเงิน (บาท)"] : ["For", "Amount (baht)"]
  }

  func paidFor(_ facts: GrantPaid, _ kind: HousingGrant.Kind, _ paper: String, _ house: String) -> String {
    choose(
      "ค่าซ่อมบ้าน \(scheme(kind)) งวดที่ \(number(facts.instalment)) บ้านเลขที่ \(house) เรื่อง \(figures(paper))",
      "Repair of the house \(house), \(scheme(kind)), instalment \(number(facts.instalment)), grant \(figures(paper))"
    )
  }

  var inWordsLabel: String { choose("ตัวอักษร", "In Thai words") }
  var receivedInFull: String {
    choose("ข้าพเจ้าได้รับเงินจำนวนนี้ไว้ครบถ้วนแล้ว", "I have received this money in full.")
  }
  var payeeRole: String { choose("ผู้รับเงิน", "received by") }
  var payerRole: String { choose("ผู้จ่ายเงิน", "paid by") }

  // The hand-over

  var paidHeading: String { choose("เงินซ่อมบ้านที่จ่าย", "Money of the grant") }
  var paidColumns: [String] {
    language == .thai
      ? ["งวดที่", "ใบสำคัญรับเงิน", "วันที่", "จำนวนเงิน"] : ["Instalment", "Receipt", "Day", "Amount"]
  }
  func paidTotal(_ paid: Satang) -> String {
    choose("รวมจ่าย \(inBaht(paid))", "Paid in all: \(inBaht(paid))")
  }

  var givenHeading: String {
    choose("ส่วนสมทบของชุมชน (ไม่นับรวมเงินซ่อมบ้าน)", "Given by the community, apart from the grant")
  }
  var givenColumns: [String] {
    language == .thai
      ? ["วันที่", "สิ่งที่ให้", "จาก", "แรงงาน (วัน)", "มูลค่า"] : ["Day", "What", "From", "Labour (days)", "Worth"]
  }
  func givenTotal(_ value: Satang, _ tenths: UInt64) -> String {
    let days = quantity(tenths * 10)
    return choose(
      "รวมมูลค่า \(inBaht(value))  แรงงาน \(days) วัน", "Worth in all \(inBaht(value)), \(days) days of labour")
  }

  var repairedLabel: String { choose("ส่วนที่ซ่อม", "Repaired") }
  var houseTaken: String {
    choose(
      "ข้าพเจ้าได้รับมอบบ้านที่ซ่อมแล้ว และได้ตรวจดูจนพอใจแล้ว ต่อหน้าพยาน",
      "I have taken the repaired house back and looked at it, before the witnesses below.")
  }
  var ownerRole: String { choose("ผู้รับมอบบ้าน", "took the house") }
  var handingRole: String { choose("ผู้ส่งมอบ", "handed over by") }

  // Where there is no such paper

  func noPaper(
    _ kind: PaperKind, _ paper: String, _ step: HousingGrant.Step, _ instalment: UInt64?
  ) -> RefusalText {
    let title = grantPaperTitle(kind)
    let which = instalment.map { choose(" งวดที่ \(number($0))", ", instalment \(number($0))") } ?? ""
    return RefusalText(
      title: choose("ยังไม่มี\(title)\(which)", "There is no such paper: \(title)\(which)"),
      because: choose(
        "\(figures(paper)) อยู่ที่ขั้น “\(self.step(step))” \(notThere(kind))",
        "\(figures(paper)) is at “\(self.step(step))”: \(notThere(kind))."),
      instead: instead(kind),
      tell: choose("เอกสารนี้ยังออกให้ไม่ได้นะคะ", "That paper cannot be made yet, I am sorry."))
  }

  private func notThere(_ kind: PaperKind) -> String {
    switch kind {
    case .grantMinutes: choose("ไม่มีประชาคมที่นับอยู่", "no meeting counts")
    case .grantInspection: choose("ไม่มีการตรวจรับที่นับอยู่", "no inspection counts")
    case .grantReceipt: choose("ยังไม่ได้จ่ายเงิน", "nothing was paid")
    case .grantHandOver: choose("ยังไม่ได้ส่งมอบบ้าน", "the house was not handed over")
    default: choose("ยังไม่ถึงขั้นนั้น", "it has not come to that")
    }
  }

  private func instead(_ kind: PaperKind) -> String {
    switch kind {
    case .grantMinutes: choose("บันทึกประชาคมก่อน: grant meet", "Write the meeting down first: grant meet.")
    case .grantInspection:
      choose("บันทึกตรวจรับก่อน: grant inspect", "Write the inspection down first: grant inspect.")
    case .grantReceipt: choose("จ่ายงวดก่อน: grant pay", "Pay the instalment first: grant pay.")
    case .grantHandOver:
      choose("บันทึกส่งมอบก่อน: grant hand-over", "Write the hand-over down first: grant hand-over.")
    default: choose("ดูแฟ้มด้วย grant show", "See grant show.")
    }
  }
}

import ThaiText
import Welfare

/// The forms of grants and their money: titles, fields, and what is wrong with them.
extension Words {
  /// What a form fills in, and about which grant or money.
  func grantFormTitle(_ form: GrantForm) -> String {
    let paper = form.known.sheet.map { figures($0.line.file.application.facts.paper) }
    let house =
      form.known.sheet.map { houseInShort($0.line.house) }
      ?? form.known.card.map { self.house($0.particulars) }
    let code = form.budget?.facts.code
    return ([grantFormName(form.kind)] + [paper, house, code].compactMap(\.self)).joined(separator: "  ")
  }

  private func grantFormName(_ kind: GrantForm.Kind) -> String {
    switch kind {
    case .apply: choose("ยื่นคำขอซ่อมบ้าน", "Apply for house repair")
    case .survey: choose("สำรวจบ้าน", "Survey the house")
    case .meet: choose("ประชาคมรับรอง", "Community meeting")
    case .decide: choose("บันทึกมติของหน่วยงาน", "What the outside body decided")
    case .approve: choose("ตรวจและอนุมัติ", "Check and approve")
    case .reserve: choose("จองงบ", "Reserve money")
    case .bill: choose("ประเมินวัสดุ", "Bill of materials")
    case .inspect: choose("ตรวจรับงาน", "Inspection")
    case .pay: choose("จ่ายเงินงวด", "Pay an instalment")
    case .contribute: choose("ส่วนสมทบ", "Contribution")
    case .handOver: choose("ส่งมอบบ้าน", "Hand the house over")
    case .close: choose("ปิดเรื่อง", "Close")
    case .cancel: choose("ยกเลิกเรื่อง", "Cancel")
    case .allot: choose("จัดสรรงบ", "Allot money")
    case .change: choose("ปรับวงเงินงบ", "Change an allotment")
    case .transfer: choose("โอนงบ", "Transfer money")
    case .carryOver: choose("กันเงินเหลื่อมปี", "Carry money over")
    case .keep: choose("รับดูแลงบ", "Keep the money here")
    }
  }

  /// The button that saves.
  func grantSaveButton(_ kind: GrantForm.Kind) -> String {
    kind == .approve ? choose("F8 อนุมัติ", "F8 Approve") : saveButton
  }
  var addLineButton: String { choose("เพิ่มรายการ", "Add the line") }
  var removeLineButton: String { choose("ลบรายการท้าย", "Drop the last") }

  // Fields

  var schemeField: String { choose("โครงการ", "Scheme") }
  var applicantField: String { choose("ผู้ขอ", "Applicant") }
  var dayField: String { choose("วันที่", "Day") }
  var partsField: String { choose("ส่วนที่ไม่ปลอดภัย", "Unsafe parts") }
  var partsHint: String { choose("กดเลขตามด้านล่าง", "digits from below") }
  var partsError: String { choose("ใช้เลข 1–8", "digits 1–8") }
  var rightField: String { choose("สิทธิในที่ดิน", "Right to stay") }
  var beforeField: String { choose("ภาพก่อนซ่อม", "Pictures before") }
  var afterField: String { choose("ภาพหลังซ่อม", "Pictures after") }
  var consentField: String { choose("หนังสือยินยอม", "Owner’s consent") }
  var decisionFileField: String { choose("ไฟล์มติ", "Decision as file") }
  var pathPlaceholder: String { choose("ที่อยู่ไฟล์ หลายไฟล์คั่นด้วย ;", "path; several parted by ;") }
  var onePathPlaceholder: String { choose("ที่อยู่ไฟล์", "path") }
  var noFileNamed: String { choose("ไม่ได้แนบ", "none") }
  var oneFileError: String { choose("ใส่ไฟล์เดียว", "one file only") }
  var rankField: String { choose("อันดับที่", "Rank") }
  var rankHint: String { choose("1 = เดือดร้อนที่สุด", "1 is the worst off") }
  var rankedField: String { choose("จากกี่หลัง", "Of how many") }
  var minutesField: String { choose("รายงานประชุมที่", "Minutes no.") }
  var minutesHint: String { choose("เช่น 3/2565", "such as 3/2565") }
  var attendeesField: String { choose("ผู้เข้าประชุม", "Attended") }
  var peopleHint: String { choose("คน", "people") }
  var amountField: String { choose("จำนวนเงิน", "Amount") }
  var bodyField: String { choose("หน่วยงานที่มีมติ", "Body") }
  var bodyHint: String { choose("เช่น คณะทำงานจังหวัด", "who decided") }
  var meetingField: String { choose("การประชุมที่", "Meeting no.") }
  var meetingHint: String { choose("เช่น 2/2565", "such as 2/2565") }
  var budgetField: String { choose("งบ", "Money") }
  var partField: String { choose("ส่วนของบ้าน", "Part") }
  var materialField: String { choose("วัสดุ", "Material") }
  var materialHint: String { choose("เช่น สังกะสี 8 ฟุต", "such as roof sheet") }
  var howManyField: String { choose("จำนวน", "Quantity") }
  var howManyHint: String { choose("เช่น 60 หรือ 10.5", "such as 60 or 10.5") }
  var howManyError: String { choose("ใส่จำนวน เช่น 10.5", "a number: 10.5") }
  var measureField: String { choose("หน่วย", "Unit") }
  var measureHint: String { choose("แผ่น ถุง ลบ.ม.", "sheet, bag, m³") }
  var priceField: String { choose("ราคาต่อหน่วย", "Price of one") }
  var priceHint: String { choose("บาท  Enter เพิ่มรายการ", "baht; Enter adds it") }
  func committeeField(_ place: Int) -> String {
    choose("กรรมการคนที่ \(number(place))", "Committee \(number(place))")
  }
  var passedField: String { choose("ผลตรวจรับ", "Result") }
  var passedYes: String { choose("ผ่าน", "accepted") }
  var passedNo: String { choose("ไม่ผ่าน", "not accepted") }
  var payeeField: String { choose("จ่ายให้", "Paid to") }
  var payeeHint: String { choose("ร้าน หรือช่าง", "shop or builder") }
  var givenField: String { choose("สิ่งที่สมทบ", "What") }
  var labourField: String { choose("แรงงาน", "Labour") }
  var labourHint: String { choose("วัน เช่น 4.5 เฉพาะแรงงาน", "days: 4.5; labour only") }
  var labourError: String { choose("ใส่จำนวนวัน เช่น 4.5", "days, such as 4.5") }
  var worthField: String { choose("มูลค่า", "Worth") }
  var giverField: String { choose("ผู้ให้", "From") }
  var giverHint: String { choose("เว้นว่างได้", "may be empty") }
  func witnessOfField(_ place: Int) -> String {
    choose("พยานคนที่ \(number(place))", "Witness \(number(place))")
  }
  var fingerprintHint: String { choose("ถ้าพิมพ์นิ้วมือ", "for a fingerprint") }
  var moneyInBahtError: String { choose("ใส่เป็นบาท เช่น 19,000", "in baht: 19,000") }
  var appliedField: String { choose("ผู้ขอ", "Applicant") }
  var surveyedField: String { choose("ผลสำรวจ", "Survey") }
  var metField: String { choose("ประชาคม", "Meeting") }
  var decidedField: String { choose("มติ", "Decision") }
  var recorderField: String { choose("ผู้บันทึกมติ", "Written by") }
  var contentField: String { choose("เนื้อหา", "Content") }
  var budgetCodeHint: String { choose("เช่น BPP-65", "such as BPP-65") }
  var fiscalYearField: String { choose("ปีงบประมาณ", "Fiscal year") }
  var fiscalYearError: String { choose("พ.ศ. สี่หลัก", "four digits, BE") }
  var budgetSourceHint: String { choose("เช่น พอช.", "such as พอช.") }
  var documentField: String { choose("หนังสือเลขที่", "Paper no.") }
  var documentHint: String { choose("ที่บอกเรื่องนี้", "that says so") }
  var newAmountField: String { choose("วงเงินใหม่", "New sum") }
  var toBudgetField: String { choose("โอนไปงบ", "Into") }
  var carriedUntilField: String { choose("กันไว้ถึงวันที่", "Until") }
  var nothingToChoose: String { choose("ไม่มีให้เลือก", "nothing to choose") }
  var nobodyLivesHere: String { choose("ไม่มีผู้อยู่จริงในบ้านนี้", "nobody lives here") }

  /// What a house may get: ไม่เกิน 19,000.
  func capHint(_ cap: Satang?) -> String {
    cap.map { choose("บาท ไม่เกิน \(baht($0))", "baht, up to \(baht($0))") } ?? bahtHint
  }

  /// What of the bill is not paid: จาก 16,350.
  func leftHint(_ file: GrantFile?) -> String {
    file.map { choose("บาท ค้างจ่าย \(baht($0.unpaid))", "baht, \(baht($0.unpaid)) unpaid") } ?? bahtHint
  }

  /// Money as it stands in a field to be typed over.
  func typedMoney(_ value: Satang) -> String { baht(value) }

  /// An allotment to choose: `BPP-65 เหลือ 81,000`.
  func budgetChoice(_ line: BudgetLine) -> String {
    choose("\(line.facts.code)  เหลือ \(baht(line.left))", "\(line.facts.code)  \(baht(line.left)) left")
  }

  /// So many pictures and papers.
  func files(_ count: Int) -> String { choose("\(number(count)) ไฟล์", "\(number(count)) files") }

  /// A line of materials: `หลังคา  สังกะสี 8 ฟุต  60 แผ่น × 185`.
  func billLine(_ line: BillLine) -> String {
    let quantity = shortAmount(Satang(clamping: line.quantity))
    return "\(part(line.part))  \(line.title)  \(quantity) \(line.unit) × \(baht(line.unitPrice))"
  }

  /// Hundredths without zeros at the end: `60`, `2.5`.
  private func shortAmount(_ value: Satang) -> String {
    value % 100 == 0 || value % 10 != 0 ? baht(value) : String(amount(value).unicodeScalars.dropLast())
  }

  /// Lines that stand above those in sight.
  func linesBefore(_ count: Int) -> String {
    choose("ก่อนหน้านี้ \(number(count)) รายการ", "\(number(count)) lines before these")
  }
}

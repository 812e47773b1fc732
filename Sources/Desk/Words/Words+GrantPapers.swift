import ThaiText
import Welfare

/// What stands on every paper of a grant, on its application and on the minutes of its meeting.
extension Words {
  /// The title of a paper of a grant.
  func grantPaperTitle(_ kind: PaperKind) -> String {
    switch kind {
    case .grantApplication: choose("แบบคำขอรับเงินซ่อมบ้าน", "Application for the repair of a house")
    case .grantMinutes: choose("รายงานการประชุมประชาคม", "Minutes of the community meeting")
    case .grantInspection: choose("ใบตรวจรับงาน", "Inspection of the work")
    case .grantReceipt: choose("ใบสำคัญรับเงิน", "Receipt of money")
    case .grantHandOver: choose("ใบส่งมอบงานและรับมอบบ้าน", "Hand-over of the house")
    default: paper(kind.rawValue)
    }
  }

  /// A paper of a grant where one is chosen: ใบตรวจรับงาน งวดที่ 1.
  func grantPaper(_ paper: GrantPaper, _ file: GrantFile?) -> String {
    let title = grantPaperTitle(paper.kind)
    switch paper {
    case .application, .minutes, .handOver: return title
    case .inspection(let instalment):
      return choose("\(title) งวดที่ \(number(instalment))", "\(title), instalment \(number(instalment))")
    case .receipt(let receipt):
      let named = "\(title) \(figures(receipt))"
      guard let facts = file?.payment(of: receipt)?.facts else { return named }
      let what = choose(
        "\(named) งวดที่ \(number(facts.instalment)) \(roundMoney(facts.amount))",
        "\(named), instalment \(number(facts.instalment)), \(roundMoney(facts.amount))")
      return file?.isVoid(receipt) == true ? what + "  " + voidReceipt : what
    }
  }

  private var voidReceipt: String { choose("ย้อนแล้ว ไม่มีผล", "void") }

  /// What stands at the foot: เรื่อง A-๖๕/H๐๐๐๑ ปีงบประมาณ ๒๕๖๕.
  func grantMark(_ facts: GrantApplied) -> String {
    let year = figures(String(facts.fiscalYear))
    return choose(
      "เรื่อง \(figures(facts.paper))  ปีงบประมาณ \(year)", "Grant \(figures(facts.paper)), fiscal year \(year)")
  }

  func grantNo(_ paper: String) -> String {
    choose("เลขเรื่อง \(figures(paper))", "Grant \(figures(paper))")
  }

  /// The grant came to nothing: what is printed of it says so.
  func grantCancelled(_ facts: GrantCancelled) -> String {
    choose(
      "*** เรื่องนี้ยกเลิกแล้ว เมื่อ \(date(facts.day, .medium)) เหตุ: \(cancelReason(facts.reason)) ***",
      "*** This grant was cancelled on \(date(facts.day, .medium)): \(cancelReason(facts.reason)) ***")
  }

  var schemeLabel: String { choose("โครงการ", "Scheme") }
  var applicantLabel: String { choose("ผู้ขอ", "Applicant") }
  var unsafeLabel: String { choose("ส่วนที่ต้องซ่อม", "To be repaired") }

  // The application

  var ageLabel: String { choose("อายุ", "Age") }
  var livingThereLabel: String { choose("ผู้อยู่อาศัย", "Living there") }
  var phoneLabel: String { choose("โทรศัพท์", "Phone") }

  /// Before the boxes of what is to be repaired; who looked at the house and when, once somebody did.
  func partsAsked(_ survey: GrantSurveyed?) -> String {
    guard let survey else {
      return choose(
        "ขอรับเงินซ่อมบ้านที่อยู่อาศัย ในส่วนต่อไปนี้ (ทำเครื่องหมายในช่อง)",
        "asks for money for the repair of the house, in these parts (tick the boxes)")
    }
    return choose(
      "ขอรับเงินซ่อมบ้านที่อยู่อาศัย ในส่วนต่อไปนี้ ตามผลสำรวจเมื่อ \(date(survey.day, .medium))",
      "asks for money for the repair of the house, in these parts, as surveyed on \(date(survey.day, .medium))"
    )
  }

  var rightAsked: String { choose("สิทธิในที่ดินที่ปลูกบ้าน", "On which ground the family may stay") }
  var papersAsked: String { choose("เอกสารประกอบคำขอ", "Papers with the application") }

  /// The papers that belong to an application, the last two about evidence.
  var applicationPapers: [String] {
    language == .thai
      ? [
        "สำเนาบัตรประจำตัวประชาชนของผู้ขอ", "สำเนาทะเบียนบ้าน", "ภาพถ่ายบ้านก่อนซ่อม", "หนังสือยินยอมของเจ้าของที่ดิน (ถ้ามี)",
      ]
      : [
        "Copy of the applicant's ID card", "Copy of the house register", "Pictures of the house before",
        "Written consent of the land's owner, if it is another's",
      ]
  }

  var applicationClosing: String {
    choose(
      "ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริง และยินยอมให้เจ้าหน้าที่เข้าสำรวจและถ่ายภาพบ้านเพื่อประกอบการพิจารณา",
      "I declare that the above is true, and agree that the house is looked at and pictures of it are taken.")
  }

  var takenByRole: String { choose("ผู้รับคำขอ", "taken by") }

  // The minutes

  func minutesNo(_ minutes: String) -> String {
    choose("รายงานการประชุมที่ \(figures(minutes))", "Minutes \(figures(minutes))")
  }

  func minutesMark(_ minutes: String, _ facts: GrantApplied) -> String {
    choose(
      "ประชาคม \(figures(minutes))  \(grantMark(facts))", "Meeting \(figures(minutes)), \(grantMark(facts))")
  }

  var meetingPlaceLabel: String { choose("สถานที่ประชุม", "Place") }
  var meetingAboutLabel: String { choose("เรื่องที่พิจารณา", "About") }
  func meetingAbout(_ kind: HousingGrant.Kind) -> String {
    choose(
      "รับรองและจัดลำดับบ้านที่ขอรับเงินซ่อม \(scheme(kind))",
      "confirming and ranking houses to be repaired: \(scheme(kind))")
  }

  var attendedLabel: String { choose("ผู้เข้าประชุม", "Attended by") }
  var resolvedLabel: String { choose("มติที่ประชุม", "Resolved") }
  func resolved(_ facts: GrantMet) -> String {
    choose(
      "รับรองว่าบ้านหลังนี้ควรได้รับการซ่อม และจัดไว้ลำดับที่ \(number(facts.rank)) จากบ้านที่จัดลำดับ \(number(facts.ranked)) หลัง",
      "This house is to be repaired, and stands at rank \(number(facts.rank)) of the \(number(facts.ranked)) houses that were ranked."
    )
  }

  var remarksLabel: String { choose("ข้อสังเกต", "Remarks") }
  var chairRole: String { choose("ประธาน", "chair") }
  var secretaryRole: String { choose("เลขานุการ", "secretary") }
  var attendeesHeading: String { choose("ลายมือชื่อผู้เข้าประชุม", "Those who attended") }
  var attendeeColumns: [String] {
    language == .thai ? ["ลำดับ", "ชื่อ-สกุล", "บ้านเลขที่", "ลายมือชื่อ"] : ["No.", "Name", "House", "Signature"]
  }

  /// More attended than there are lines.
  func moreAttendees(_ count: UInt64) -> String {
    choose(
      "อีก \(people(count)) ลงลายมือชื่อในแผ่นแนบ", "\(people(count)) more sign on a sheet that is attached.")
  }
}

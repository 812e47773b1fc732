public import Welfare

/// Paper that was made, and printers that would not.
extension Words {
  /// What a paper is called.
  public func paper(_ paper: String) -> String {
    switch PaperKind(rawValue: paper) {
    case .receipt: choose("ใบรับมอบสิ่งของ", "the receipt")
    case .signingList: choose("บัญชีรายชื่อผู้รับ", "the signing list")
    case .checklist: choose("รายการเอกสาร", "the list of papers")
    case .refusal: choose("เหตุที่ยังทำไม่ได้", "the reasons")
    case .dayReport: choose("รายงานประจำวัน", "the report of the day")
    case .monthReport: choose("รายงานประจำเดือน", "the report of the month")
    case .yearReport: choose("รายงานประจำปีงบประมาณ", "the report of the year")
    case .coverage: choose("รายชื่อผู้ที่น่าจะได้สิทธิ", "the list of likely benefits")
    case .grantApplication: choose("แบบคำขอรับเงินซ่อมบ้าน", "the application for a repair")
    case .grantMinutes: choose("รายงานการประชุมประชาคม", "the minutes of the meeting")
    case .grantInspection: choose("ใบตรวจรับงาน", "the inspection")
    case .grantReceipt: choose("ใบสำคัญรับเงิน", "the receipt of money")
    case .grantHandOver: choose("ใบส่งมอบงานและรับมอบบ้าน", "the hand-over of the house")
    case .caseRequest: choose("แบบ ปสค.1", "the request form")
    case .caseLetter: choose("หนังสือส่งต่อ", "the letter")
    case .caseChecklist: choose("รายการเอกสารที่ยังขาด", "the list of missing papers")
    case nil: choose("เอกสาร", "a paper")
    }
  }

  /// What became of a paper, in one sentence.
  public func printed(_ facts: PrintMade, _ outcome: PrintOutcome) -> String {
    let what = sheets(facts)
    return switch outcome {
    case .printed(let program): choose("ส่งพิมพ์แล้ว \(what) ที่ \(program)", "Sent to \(program): \(what)")
    case .written(let path): choose("เก็บ \(what) ไว้ที่ \(path)", "Written \(what) to \(path)")
    case .kept(let path, .absent(let program)):
      choose(
        "ไม่มีโปรแกรมพิมพ์ \(program)  เก็บ \(what) ไว้ที่ \(path)",
        "There is no printing program \(program); \(what) was kept at \(path)")
    case .kept(let path, .hung(let program, let seconds)):
      choose(
        "\(program) ไม่ตอบใน \(self.seconds(seconds)) จึงหยุดไว้  เก็บ \(what) ไว้ที่ \(path)",
        "\(program) did not answer within \(self.seconds(seconds)) and was ended; \(what) was kept at \(path)"
      )
    case .kept(let path, .failed(let program, let status)):
      choose(
        "\(program) พิมพ์ไม่ได้ (รหัส \(number(Int(status))))  เก็บ \(what) ไว้ที่ \(path)",
        "\(program) could not print (code \(number(Int(status)))); \(what) was kept at \(path)")
    }
  }

  /// ใบรับมอบสิ่งของ สำเนา 2 จำนวน 1 หน้า.
  func sheets(_ facts: PrintMade) -> String {
    let name = paper(facts.paper)
    let pages = choose(
      "\(number(facts.pages)) หน้า", facts.pages == 1 ? "1 page" : "\(number(facts.pages)) pages")
    let last = facts.before + facts.copies - 1
    if last == 0 { return choose("\(name) \(pages)", "\(name), \(pages)") }
    if facts.copies == 1 {
      return choose("\(name) สำเนา \(number(last)) \(pages)", "\(name), copy \(number(last)), \(pages)")
    }
    return choose(
      "\(name) \(number(facts.copies)) ชุด ถึงสำเนา \(number(last)) ชุดละ \(pages)",
      "\(name), \(number(facts.copies)) times up to copy \(number(last)), \(pages) each")
  }

  func refusal(_ refusal: PapersRefusal) -> RefusalText {
    switch refusal {
    case .copies(let copies, let greatest):
      RefusalText(
        title: choose("พิมพ์จำนวนนี้ไม่ได้", "That many copies cannot be printed"),
        because: choose(
          "พิมพ์ครั้งละ 1 ถึง \(number(greatest)) ชุด แต่ขอมา \(number(copies))",
          "One to \(number(greatest)) at a time, and \(number(copies)) were asked for."),
        instead: choose("ลดจำนวนชุดลง แล้วพิมพ์อีกครั้ง", "Ask for fewer, and print again if more are needed."),
        tell: choose("ขอพิมพ์ให้สักครู่นะคะ", "One moment while I print it."))
    }
  }
}

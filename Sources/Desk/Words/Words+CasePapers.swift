import ThaiText
import Welfare

/// What stands on every document of a case, on its letter and on the list of what is missing.
extension Words {
  /// The title of a document of a case.
  func caseDocumentTitle(_ kind: PaperKind) -> String {
    switch kind {
    case .caseRequest:
      choose(
        "แบบคำขอรับความช่วยเหลือผู้ประสบปัญหาทางสังคม (ปสค.\(figures("1")))",
        "Request for help by somebody in trouble (ปสค.1)")
    case .caseLetter: choose("หนังสือส่งต่อ", "Letter of referral")
    default: paper(kind.rawValue)
    }
  }

  /// A document of a case where one is chosen: หนังสือส่งต่อ A-69/L0001  พมจ.
  func caseDocument(_ document: CaseDocument, _ sheet: CaseSheet?) -> String {
    switch document {
    case .request:
      return choose(
        "แบบ ปสค.\(figures("1")) และแบบสอบข้อเท็จจริง", "Request form ปสค.1 and fact-finding sheet")
    case .letter(let number):
      let named = choose("หนังสือส่งต่อ \(figures(number))", "Letter of referral \(figures(number))")
      guard let sheet, let sent = sheet.letter(number) else { return named }
      return named + "  " + agency(sent.sent.facts.agency, sheet.rules)
    case .checklist:
      let named = choose("รายการเอกสารที่ยังขาด", "Papers that are still missing")
      guard let sheet else { return named }
      let count = number(sheet.missing.count)
      return choose("\(named) \(count) รายการ", "\(named): \(count)")
    }
  }

  /// What stands at the foot: เรื่อง A-๗๐/C๐๐๓๑  ปีงบประมาณ ๒๕๗๐.
  func caseMark(_ facts: CaseOpened) -> String {
    let year = figures(String(facts.fiscalYear))
    return choose(
      "เรื่อง \(figures(facts.paper))  ปีงบประมาณ \(year)", "Case \(figures(facts.paper)), fiscal year \(year)")
  }

  func caseNo(_ paper: String) -> String { choose("เลขเรื่อง \(figures(paper))", "Case \(figures(paper))") }

  var restrictedPaper: String {
    choose(
      "*** เรื่องปกปิด ให้ดูได้เฉพาะผู้ดำเนินการในเรื่องนี้ ***", "*** Restricted: for those alone who handle this case ***"
    )
  }
  func urgentPaper(_ urgency: Case.Urgency) -> String {
    choose("*** เร่งด่วน: \(self.urgency(urgency)) ***", "*** Urgent: \(self.urgency(urgency)) ***")
  }

  var inTroubleLabel: String { choose("ผู้ประสบปัญหา", "In trouble") }
  var problemsLabel: String { choose("สภาพปัญหา", "Problems") }
  var askedForLabel: String { choose("ขอรับ", "Asked for") }

  /// What is wanted, and under which regulation money is asked for.
  func caseWishes(_ sheet: CaseSheet) -> String {
    let wishes = figures(listed(self.wishes(of: sheet)))
    guard let code = sheet.line.file.opening.facts.regulation else { return wishes }
    let regulation = sheet.uses.first { $0.regulation.code == code }?.regulation
    let name = regulation.map { " " + figures(choose($0.thai, $0.english)) } ?? ""
    return choose(
      "\(wishes) ตามระเบียบ \(figures(code))\(name)", "\(wishes), under regulation \(figures(code))\(name)")
  }

  // The letter

  func letterNo(_ paper: String) -> String { choose("ที่ \(figures(paper))", "No. \(figures(paper))") }
  var letterAboutLabel: String { choose("เรื่อง", "About") }
  var letterAbout: String {
    choose("ส่งต่อเรื่องขอรับความช่วยเหลือของครอบครัวผู้ประสบปัญหา", "a family in trouble that asks for help")
  }
  var letterToLabel: String { choose("เรียน", "To") }

  /// The agency alone: its number stands on it for those who call.
  func letterTo(_ code: String, _ rules: CaseRules) -> String { figures(agency(code, rules)) }

  var letterReferenceLabel: String { choose("อ้างถึง", "Our case") }
  func letterReference(_ facts: CaseOpened) -> String {
    choose(
      "เรื่อง \(figures(facts.paper)) รับเมื่อ \(date(facts.day, .full))",
      "\(figures(facts.paper)), taken on \(date(facts.day, .full))")
  }
  var letterPapersLabel: String { choose("สิ่งที่ส่งมาด้วย", "Attached") }
  var nothingAttached: String { choose("ไม่มี", "nothing") }
  func letterOpening(_ centre: String, _ day: Day) -> String {
    choose(
      "ด้วย\(centreHeading(centre)) ได้รับเรื่องขอรับความช่วยเหลือเมื่อ \(date(day, .full)) ตรวจสอบเบื้องต้นแล้ว เห็นว่าอยู่ในอำนาจหน้าที่ของท่าน จึงขอส่งเรื่องมาเพื่อพิจารณาให้ความช่วยเหลือ ดังนี้",
      "The \(centreHeading(centre)) took the following request on \(date(day, .full)). It has been looked at, and is for you to decide."
    )
  }
  var addressLabel: String { choose("ที่อยู่", "Address") }
  var noteLabel: String { choose("ข้อความเพิ่มเติม", "Note") }
  func answerWanted(_ due: Day) -> String {
    choose(
      "เมื่อพิจารณาแล้ว ขอได้โปรดแจ้งผลให้ศูนย์ทราบภายใน \(date(due, .full))",
      "Please let the centre know what you decide by \(date(due, .full)).")
  }
  var letterClosing: String { choose("จึงเรียนมาเพื่อโปรดพิจารณา", "Yours faithfully") }
  var senderRole: String { choose("ผู้ส่งเรื่อง", "for the centre") }
  var hotlinesLabel: String { choose("สายด่วน", "Hotlines") }

  /// A hotline with its number, unless its name says it.
  func hotline(_ agency: Agency) -> String {
    let name = words(agency.choice)
    let isNamed = agency.phone.isEmpty || name.contains(agency.phone)
    return figures(isNamed ? name : name + " " + agency.phone)
  }

  // What is missing

  /// For which case papers are to be brought, without anybody's name.
  func missingFor(_ facts: CaseOpened) -> String {
    choose(
      "เรื่อง \(facts.paper) ยื่นเมื่อ \(date(facts.day, .full)) ยังขาดเอกสารต่อไปนี้",
      "For case \(facts.paper), asked on \(date(facts.day, .full)), these papers are still missing")
  }
  func missingNote(_ centre: String) -> String {
    choose(
      "นำมาที่\(centreHeading(centre)) แล้วแจ้งเลขเรื่องข้างต้น เมื่อเอกสารครบจึงส่งต่อหน่วยงานได้",
      "Bring them to the \(centreHeading(centre)) and name the case above; it is sent on once all are here.")
  }

  /// There is no such document of a case.
  func noPaper(_ kind: PaperKind, _ paper: String, letter: String?) -> RefusalText {
    let isLetter = kind == .caseLetter
    let asked = letter.map { " " + typed($0) } ?? ""
    return RefusalText(
      title: choose(
        "ไม่มี\(self.paper(kind.rawValue))\(asked)",
        "There is no such paper: \(self.paper(kind.rawValue))\(asked)"),
      because: isLetter
        ? choose(
          "\(figures(paper)) ไม่มีหนังสือส่งต่อ\(asked)ที่นับอยู่", "No letter\(asked) of \(figures(paper)) counts.")
        : choose("\(figures(paper)) ไม่มีเอกสารที่ยังขาด", "Nothing is missing for \(figures(paper))."),
      instead: isLetter
        ? choose("ส่งต่อก่อน: case forward", "Forward it first: case forward.")
        : choose("ดูรายการด้วย case papers", "See the list with case papers."),
      tell: choose("เอกสารนี้ยังออกให้ไม่ได้นะคะ", "That paper cannot be made yet, I am sorry."))
  }
}

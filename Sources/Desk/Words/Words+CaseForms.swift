import ThaiText
import Welfare

/// The forms of cases: titles, fields, and what is wrong with them.
extension Words {
  /// What a form fills in, and about which case or house.
  func caseFormTitle(_ form: CaseForm) -> String {
    let paper = form.sheet.map { figures($0.line.file.paper) }
    let house = form.sheet.map { houseInShort($0.line.house) } ?? form.card.map { self.house($0.particulars) }
    return ([caseFormName(form.kind)] + [paper, house].compactMap(\.self)).joined(separator: "  ")
  }

  /// What a form is called, in lists too.
  func caseFormName(_ kind: CaseForm.Kind) -> String {
    switch kind {
    case .open: choose("เปิดเรื่อง", "Open a case")
    case .status: choose("เปลี่ยนสถานะ", "Change the status")
    case .forward: choose("ส่งต่อหน่วยงาน", "Send it to an agency")
    case .answer: choose("บันทึกคำตอบของหน่วยงาน", "An agency answered")
    case .papers: choose("ตรวจเอกสาร", "Go through the checklist")
    case .write: choose("เขียน ปสค.1 / แบบสอบข้อเท็จจริง", "Write a section of the request")
    case .certify: choose("ผู้รับรองสองคน", "Two who certify")
    case .condition: conditionName
    case .diagnose: choose("คำวินิจฉัยของฉัน", "My diagnosis")
    case .plan: choose("นัดติดตาม", "Plan a follow-up")
    case .visit: choose("บันทึกการเยี่ยมบ้าน / ติดตาม", "A visit or follow-up")
    case .restrict: choose("ปกปิดเรื่อง", "Restrict the case")
    }
  }

  var addProblemButton: String { choose("+ ปัญหา", "+ problem") }
  var addWishButton: String { choose("+ ความต้องการ", "+ wish") }
  var addPersonButton: String { choose("+ คน", "+ person") }
  func inTrouble(_ names: [String]) -> String {
    choose("ผู้ประสบปัญหา: \(listed(names))", "In trouble: \(listed(names))")
  }
  func taken(_ names: [String]) -> String { choose("เลือกแล้ว: \(listed(names))", "Taken: \(listed(names))") }

  /// The words of a code, or the code itself where the rules do not list it.
  func name(of code: String, among choices: [Choice]) -> String {
    choices.first { $0.code == code }.map { words($0) } ?? code
  }

  // Fields

  var caseApplicantField: String { choose("ผู้ขอ", "Who asks") }
  var nobodyAsks: String { choose("ไม่มีผู้ขอ (มีผู้แจ้ง)", "nobody; it was told") }
  var inTroubleField: String { choose("ผู้ประสบปัญหา", "In trouble") }
  var informantField: String { choose("ผู้แจ้งเรื่อง", "Told by") }
  var anonymousInformant: String { choose("ไม่ประสงค์ออกนาม", "anonymous") }
  var problemHeadField: String { choose("ด้าน", "Head") }
  var problemField: String { choose("ปัญหา", "Problem") }
  var wishField: String { choose("ต้องการ", "Wanted") }
  var regulationField: String { choose("ระเบียบ", "Regulation") }
  var noRegulation: String { choose("ไม่ขอเงินตามระเบียบ", "none") }
  func regulation(_ regulation: Regulation) -> String {
    "\(regulation.code) \(choose(regulation.thai, regulation.english))"
  }
  var careField: String { choose("เร่งด่วน / ปกปิด", "Urgent, restricted") }
  var cares: [String] {
    [choose("ปกติ", "as usual")]
      + Case.Urgency.allCases.map { choose("เร่งด่วน: \(urgency($0))", "urgent: \(urgency($0))") }
      + Case.Restriction.allCases.map { choose("ปกปิด: \(restriction($0))", "restricted: \(restriction($0))") }
  }
  var storyField: String { choose("เรื่องที่เล่า", "The story") }
  var statusField: String { choose("สถานะใหม่", "New status") }
  var answerField: String { choose("ผลที่ตอบ", "They say") }
  var sentLetterField: String { choose("หนังสือ", "Letter") }
  func letter(_ letter: CaseFile.Letter, _ rules: CaseRules) -> String {
    "\(figures(letter.sent.facts.paper)) \(agency(letter.sent.facts.agency, rules))"
  }
  var agencySortField: String { choose("ประเภท", "Sort") }
  var agencyField: String { choose("หน่วยงาน", "Agency") }
  func agencySort(_ sort: Agency.Sort) -> String {
    switch sort {
    case .department: choose("หน่วยงาน พม.", "of the ministry")
    case .ministry: choose("กระทรวงอื่น", "another ministry")
    case .hotline: choose("สายด่วน", "hotline")
    case .other: choose("อื่น ๆ", "other")
    }
  }
  var answerByField: String { choose("ขอคำตอบภายใน", "Answer by") }
  var sectionField: String { choose("ส่วน", "Section") }
  var textField: String { choose("ข้อความ", "Text") }
  var firstCertifierField: String { choose("ผู้รับรองคนที่ 1", "First is") }
  var secondCertifierField: String { choose("ผู้รับรองคนที่ 2", "Second is") }
  var certifierNameField: String { choose("ชื่อ", "Name") }
  var diagnosisField: String { choose("คำวินิจฉัย", "Diagnosis") }
  var followUpField: String { choose("ทำอะไร", "What") }
  var dueField: String { choose("วันที่นัด", "When") }
  var responsibleField: String { choose("ผู้รับผิดชอบ", "By whom") }
  var responsibleHint: String { choose("ชื่อ รหัส หรือเลขบัตร", "name, code or card") }
  var detailField: String { choose("รายละเอียด", "Details") }
  var seenField: String { choose("บันทึกที่พบ", "What was seen") }
  var nextField: String { choose("นัดครั้งต่อไป", "Next date") }
  var nextHint: String { choose("เว้นว่างถ้าไม่มี", "empty for none") }
  var restrictionField: String { choose("ปกปิดเพราะ", "Because of") }
  var notRestricted: String { choose("ไม่ปกปิด", "not restricted") }
  var givenMoneyField: String { choose("ได้รับเงิน", "Money given") }
  var givenMoneyHint: String { choose("บาท เว้นว่างถ้าไม่มี", "baht; empty for none") }
  var forWhomField: String { choose("ให้ใคร", "For whom") }
  var onlyHelpedError: String { choose("เฉพาะเมื่อช่วยเหลือแล้ว", "only once helped") }

  /// What a form comes to, in a line.
  func willSave(_ wish: CaseProposal, _ form: CaseForm) -> String {
    switch wish {
    case .open(let request):
      let names = request.beneficiaries.compactMap { person in
        form.members.first { $0.person == person }?.particulars.fullName
      }
      let cash = request.regulation.map { " \($0)" } ?? ""
      return choose("เปิดเรื่องของ \(listed(names))\(cash)", "A case of \(listed(names))\(cash)")
    case .follow(_, let step): return willSave(step, form)
    }
  }

  private func willSave(_ step: CaseStepRequest, _ form: CaseForm) -> String {
    switch step {
    case .move(let status, let day, _, let aid, _):
      let money = aid.map { " \(roundMoney($0.amount)) \($0.regulation)" } ?? ""
      return choose(
        "\(self.status(status)) \(date(day))\(money)", "\(self.status(status)), \(date(day))\(money)")
    case .forward(let agency, _, let due, _):
      let name = form.sheet.map { self.agency(agency, $0.rules) } ?? agency
      return choose(
        "ส่งต่อ \(name)  ขอคำตอบ \(due.map { date($0) } ?? "")",
        "to \(name), answer by \(due.map { date($0) } ?? "")")
    case .write(let section, _): return choose("บันทึก\(self.section(section))", "\(self.section(section))")
    case .notePapers(let papers):
      return papers.isEmpty
        ? choose("ยังไม่มีอะไรเปลี่ยน", "nothing changed yet")
        : choose("ตรวจเอกสาร \(number(papers.count)) รายการ", "\(number(papers.count)) papers")
    case .certify(_, let names): return choose("รับรองโดย \(listed(names))", "certified by \(listed(names))")
    case .tellCondition(let told): return condition(told)
    case .diagnose: return choose("คำวินิจฉัยของท่าน แทนฉบับก่อน", "your diagnosis, in place of the one before")
    case .plan(let sort, let due, _, _):
      return choose("นัด\(followUp(sort)) \(date(due))", "\(followUp(sort)) on \(date(due))")
    case .followUp(_, let sort, _, let outcome, _, let next):
      let again = next.map { choose("  นัดต่อ \(date($0))", ", again on \(date($0))") } ?? ""
      return choose(
        "\(followUp(sort)): \(self.outcome(outcome))\(again)",
        "\(followUp(sort)): \(self.outcome(outcome))\(again)")
    case .restrict(let restriction):
      return restriction.map { restrictedFor($0) } ?? notRestricted
    case .see, .takeBack: return ""
    }
  }
}

import ThaiText
public import Welfare

/// What regulations want to be true besides their sums, and the sum of all of them.
extension Words {
  /// What was told of a condition.
  func condition(_ told: CaseCondition) -> String {
    switch told {
    case .funeral(_, let certificate):
      choose("ค่าจัดการศพ ใบมรณบัตร \(date(certificate))", "funeral; death certificate of \(date(certificate))")
    case .child(_, let income, let members):
      choose(
        "เด็กแรกเกิด รายได้ปีละ \(roundMoney(income)) สมาชิก \(number(members)) คน เฉลี่ย \(roundMoney(told.average ?? 0))",
        "child; \(roundMoney(income)) a year shared by \(number(members)), \(roundMoney(told.average ?? 0)) each"
      )
    }
  }

  /// What a regulation wants to be true besides its sums.
  func condition(_ condition: RegulationCondition) -> String {
    switch condition {
    case .funeral(let terms):
      choose(
        "ผู้ตายอายุ \(number(terms.age)) ปีขึ้นไป ยื่นใน \(number(terms.months)) เดือนจากวันออกใบมรณบัตร ศพละครั้งเดียว",
        "Of who died at \(number(terms.age)) or older, within \(number(terms.months)) months of the death certificate, once for each."
      )
    case .child(let terms):
      choose(
        "เด็กเกิดตั้งแต่ \(date(terms.bornFrom)) อายุไม่เกิน \(number(terms.age)) ปี รายได้เฉลี่ยไม่เกิน \(roundMoney(terms.income)) ต่อคนต่อปี",
        "Born on \(date(terms.bornFrom)) or later, at most \(number(terms.age)), and at most \(roundMoney(terms.income)) a year for each of the household."
      )
    }
  }

  /// What a case's regulation wants to be true, while nobody told it; nil where nothing is missing.
  public func conditionsMissing(_ sheet: CaseSheet) -> String? {
    guard let condition = sheet.condition, sheet.isConditionUntold, !sheet.line.file.status.isLast else {
      return nil
    }
    return choose(
      "ยังไม่บันทึกเงื่อนไขของระเบียบ: \(self.condition(condition))",
      "Conditions not told: \(self.condition(condition))")
  }

  /// The sum of all regulations where it is above that of the rules: a sign and words, no refusal.
  public func sumWarning(_ sum: YearlySum?) -> String? {
    guard let sum, sum.isOver, let limit = sum.limit else { return nil }
    return choose(
      "! รวมทุกระเบียบ ปีงบฯ \(figures(sum.year.twoDigits)) \(number(sum.times)) ครั้ง \(roundMoney(sum.amount)) เกินเกณฑ์ \(roundMoney(limit))",
      "! All regulations in fiscal year \(figures(sum.year.twoDigits)): \(number(sum.times)) times, \(roundMoney(sum.amount)); more than \(roundMoney(limit))."
    )
  }

  /// The same in short, for the aid pane and beside a sum that is typed.
  func sumInShort(_ sum: YearlySum?) -> String? {
    guard let sum, sum.isOver, let limit = sum.limit else { return nil }
    return choose(
      "! รวมทุกระเบียบ \(roundMoney(sum.amount)) เกิน \(roundMoney(limit))",
      "! together \(roundMoney(sum.amount)), over \(roundMoney(limit))")
  }

  /// Cases of the same person stand side by side.
  public func findingActiveTwice(_ papers: [String]) -> String {
    choose(
      "คนเดียวกันมีเรื่องค้างพร้อมกัน: \(listed(papers.map { figures($0) }))  ยุติเรื่องหนึ่ง",
      "One person has several cases that are not decided: \(listed(papers.map { figures($0) })). End all but one."
    )
  }

  /// More than one case came to money for the same funeral.
  public func findingFuneralTwice(_ papers: [String]) -> String {
    choose(
      "ค่าจัดการศพรายเดียวกันให้หลายครั้ง: \(listed(papers.map { figures($0) }))",
      "One funeral was paid for more than once: \(listed(papers.map { figures($0) })).")
  }

  // The form

  var conditionName: String { choose("เงื่อนไขของระเบียบ", "Conditions of the regulation") }
  var whoDiedField: String { choose("ผู้ตาย", "Who died") }
  var nobodyDied: String {
    choose("ยังไม่มี บันทึกการเสียชีวิตในทะเบียนก่อน", "nobody; note the death in the register first")
  }
  var certificateField: String { choose("วันออกใบมรณบัตร", "Certificate of") }
  var childField: String { choose("เด็ก", "The child") }
  var incomeField: String { choose("รายได้ทั้งบ้านต่อปี", "Income a year") }
  var incomeHint: String { choose("บาท ทุกคนรวมกัน", "baht, all together") }
  var sharedByField: String { choose("สมาชิกกี่คน", "Shared by") }
  var sharedByHint: String { choose("คน นับเด็กด้วย", "people, the child too") }

  // Refusals

  func noCondition(_ code: String) -> RefusalText {
    RefusalText(
      title: choose("\(typed(code)) ไม่มีเงื่อนไขแบบนี้", "\(typed(code)) asks nothing of that kind"),
      because: choose(
        "ไม่มีระเบียบที่ใช้ในวันยื่นซึ่งถามเรื่องนี้", "No regulation that held on the day of the request asks for it."),
      instead: choose("ดูระเบียบของเรื่องด้วย case show", "See the case's regulation with case show."),
      tell: checkingRules)
  }

  func conditionsUntold(_ condition: RegulationCondition, _ code: String) -> RefusalText {
    RefusalText(
      title: choose("ยังไม่บันทึกเงื่อนไขของ \(code)", "The conditions of \(code) are not told"),
      because: self.condition(condition),
      instead: choose(
        "บันทึกที่แฟ้มเรื่อง: เงื่อนไขของระเบียบ (case condition)", "Tell them in the file (case condition)."),
      tell: choose("ขอถามเพิ่มอีกสองข้อนะคะ", "May I ask two more things, please."))
  }

  func notDead(_ name: String) -> RefusalText {
    RefusalText(
      title: choose("ทะเบียนยังไม่บอกว่า \(name) เสียชีวิต", "The register says that \(name) lives"),
      because: choose(
        "ค่าจัดการศพให้เฉพาะผู้ที่บันทึกการเสียชีวิตแล้ว", "Funeral costs are for somebody whose death is in the register."
      ),
      instead: choose("บันทึกการเสียชีวิตในทะเบียนก่อน", "Note the death in the register first."),
      tell: choose("ขอดูใบมรณบัตรนะคะ", "May I see the death certificate, please."))
  }

  func funeralGiven(_ name: String, _ paper: String) -> RefusalText {
    RefusalText(
      title: choose("ค่าจัดการศพของ \(name) มีเรื่องแล้ว", "The funeral of \(name) has a case already"),
      because: choose("ศพละครั้งเดียว: \(figures(paper))", "Once for each: \(figures(paper))."),
      instead: choose("ทำเรื่องเดิมต่อ หรือยุติเรื่องนี้", "Go on with that one, or end this one."),
      tell: choose("มีผู้ยื่นไว้แล้วนะคะ", "Somebody has asked for it already."))
  }

  func filedLate(_ certificate: Day, _ last: Day) -> RefusalText {
    RefusalText(
      title: choose("ยื่นช้าเกินกำหนด", "It was asked for too late"),
      because: choose(
        "ใบมรณบัตร \(date(certificate)) ยื่นได้ถึง \(date(last))",
        "The certificate is of \(date(certificate)); until \(date(last)) it could be asked for."),
      instead: choose(
        "ตรวจวันออกใบมรณบัตร หรือขอตามระเบียบอื่น",
        "Check the day of the certificate, or ask under another regulation."),
      tell: choose("เลยกำหนดยื่นแล้วนะคะ จะดูทางอื่นให้", "It is past the time; let us look for another way."))
  }

  func ageRefused(_ name: String, _ age: Int?, _ ages: Ages, _ bornFrom: Day?) -> RefusalText {
    var wanted: [String] = []
    if let from = ages.from { wanted.append(choose("อายุ \(number(from)) ปีขึ้นไป", "\(number(from)) or older")) }
    if let to = ages.to { wanted.append(choose("อายุไม่เกิน \(number(to)) ปี", "at most \(number(to))")) }
    if let day = bornFrom { wanted.append(choose("เกิดตั้งแต่ \(date(day))", "born on \(date(day)) or later")) }
    return RefusalText(
      title: age == nil
        ? choose("ไม่ทราบอายุของ \(name)", "Nobody knows the age of \(name)")
        : choose("อายุของ \(name) ไม่เข้าเงื่อนไข", "The age of \(name) does not fit"),
      because: listed(wanted),
      facts: age.map { RefusalText.Part(choose("อายุ", "Age"), [number($0)]) },
      instead: choose(
        "แก้วันเกิดในทะเบียนถ้าผิด หรือขอตามระเบียบอื่น",
        "Correct the birth in the register, or ask under another regulation."),
      tell: choose("ขอดูบัตรประชาชนหรือสูติบัตรนะคะ", "May I see the card or the birth certificate, please."))
  }

  func incomeRefused() -> RefusalText {
    RefusalText(
      title: choose("รายได้หรือจำนวนสมาชิกไม่ถูกต้อง", "That income, or that number of people, cannot be"),
      because: choose(
        "รายได้ตั้งแต่ 0 บาท และมีสมาชิกอย่างน้อยหนึ่งคน นับเด็กด้วย",
        "Nothing or more, shared by at least one, the child too."),
      instead: choose(
        "ใส่รายได้ทั้งบ้านต่อปี และจำนวนคน", "Write what the household has in a year, and how many share it."),
      tell: choose("ทั้งบ้านมีรายได้ปีละเท่าใดคะ", "What does the household have in a year?"))
  }

  func incomeOver(_ average: Satang, _ most: Satang, _ code: String) -> RefusalText {
    RefusalText(
      title: choose("รายได้เฉลี่ยเกินที่ \(code) ช่วย", "The household has more than \(code) helps with"),
      because: choose(
        "เฉลี่ย \(roundMoney(average)) ต่อคนต่อปี เกิน \(roundMoney(most))",
        "\(roundMoney(average)) a year for each; at most \(roundMoney(most))."),
      instead: choose(
        "ตรวจรายได้และจำนวนสมาชิก หรือขอตามระเบียบอื่น", "Check both, or ask under another regulation."),
      tell: choose(
        "รายได้เฉลี่ยเกินเกณฑ์นะคะ จะดูสิทธิอื่นให้", "It is above the limit; let us look for something else."))
  }

  private var checkingRules: String {
    choose("ขอตรวจระเบียบสักครู่นะคะ", "Let me look at the regulations, please.")
  }
}

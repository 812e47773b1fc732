import ThaiText
import Welfare

/// แบบ ปสค.1 and แบบสอบข้อเท็จจริง on paper.
extension Words {
  /// The heading of a section, from 1: ๔. สถานภาพและที่อยู่อาศัย.
  func requestSection(_ index: Int) -> String {
    let names =
      language == .thai
      ? [
        "ผู้ขอรับความช่วยเหลือ", "ที่อยู่", "โทรศัพท์", "สถานภาพและที่อยู่อาศัย", "สมาชิกในครัวเรือน", "เศรษฐกิจครอบครัว",
        "การอุปการะ", "ความช่วยเหลือที่เคยได้รับ", "สภาพปัญหาความเดือดร้อน", "ความช่วยเหลือที่ต้องการ",
        "หลักฐานการเยี่ยมบ้าน", "เอกสารประกอบคำขอ",
      ]
      : [
        "Who asks", "Address", "Phone", "Marital status and housing", "Members of the household",
        "The family's economy", "Who supports whom", "Help received", "The trouble",
        "The help that is wanted",
        "Evidence of home visits", "Papers with the request",
      ]
    let name = names.indices.contains(index - 1) ? names[index - 1] : ""
    return "\(number(index)). \(name)"
  }

  var toldByLabel: String { choose("ผู้แจ้งเรื่อง", "Told by") }

  /// Who told it and how it came, never by name.
  func toldBy(_ facts: CaseOpened) -> String {
    let who = facts.isAnonymous ? choose("ไม่ประสงค์ออกนาม", "anonymous") : informant(facts.informant)
    return "\(who) (\(channel(facts.channel)))"
  }

  /// A name with age and sex.
  func personOnForm(_ name: String, age: String, sex: String) -> String {
    choose("\(name)  อายุ \(age)  เพศ \(sex)", "\(name)  age \(age)  sex \(sex)")
  }

  var registeredAtLabel: String { choose("ตามทะเบียน", "In the register") }
  var livesAtLabel: String { choose("ปัจจุบัน", "Lives at") }
  var numberLabel: String { choose("หมายเลข", "Number") }
  var maritalLabel: String { choose("สถานภาพ", "Marital status") }
  var memberColumns: [String] {
    language == .thai ? ["ลำดับ", "ชื่อ-สกุล", "เป็น", "อายุ"] : ["No.", "Name", "In the house", "Age"]
  }

  // 8

  func helpYear(_ year: FiscalYear) -> String {
    choose("ปีงบฯ \(figures(String(year.buddhist)))", "Year \(figures(String(year.buddhist)))")
  }
  var noHelpKnown: String {
    choose("ศูนย์ไม่มีบันทึกว่าได้รับความช่วยเหลือในปีนี้", "the centre has no record of any help in this year")
  }

  /// Money under a regulation in the year.
  func helpUnder(_ use: RegulationUse) -> String {
    let name =
      figures(use.regulation.code) + " " + figures(choose(use.regulation.thai, use.regulation.english))
    return choose(
      "\(name)  \(number(use.times.count)) ครั้ง รวม \(inBaht(use.amount))",
      "\(name): \(times(use.times.count)), \(inBaht(use.amount))")
  }

  /// So often.
  func times(_ count: Int) -> String {
    choose("\(number(count)) ครั้ง", count == 1 ? "1 time" : "\(number(count)) times")
  }

  /// Bags that the household was given, and how often.
  func helpBags(_ quantity: UInt64, times: Int) -> String {
    choose("ถุงยังชีพ \(bags(quantity)) \(number(times)) ครั้ง", "\(bags(quantity)), \(self.times(times))")
  }

  /// A grant for the house.
  func helpGrant(_ file: GrantFile) -> String {
    let facts = file.application.facts
    return choose(
      "\(scheme(facts.kind)) \(figures(facts.paper))  \(step(file.step))",
      "\(scheme(facts.kind)) \(figures(facts.paper)): \(step(file.step))")
  }
  var helpElsewhere: String { choose("    จากที่อื่น หรือปีก่อน", "    From elsewhere, or in earlier years") }

  // 11

  /// What came of a visit, what was seen, and who was there.
  func visited(_ outcome: Case.FollowUpOutcome, _ text: String, by officer: String) -> String {
    let seen = text.isEmpty ? "" : "  " + text
    let by = officer.isEmpty ? "" : "  (\(officer))"
    return self.outcome(outcome) + seen + by
  }
  var visitPictures: [String] {
    language == .thai
      ? ["ภาพนอกบ้าน", "ภาพในบ้าน", "ภาพผู้ขอ", "ภาพสภาพปัญหา", "ภาพครอบครัว"]
      : ["outside", "inside", "the person", "the trouble", "the family"]
  }

  var requestClosing: String {
    choose(
      "ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริง และยินยอมให้ศูนย์เปิดเผยข้อมูลต่อหน่วยงานที่เกี่ยวข้องเพื่อพิจารณาให้ความช่วยเหลือ",
      "I declare that the above is true, and agree that it is shown to the agencies that decide about help.")
  }

  // แบบสอบข้อเท็จจริง

  var factFindingTitle: String { choose("แบบสอบข้อเท็จจริง", "Fact-finding sheet") }
  var factsFoundHeading: String { choose("ข้อเท็จจริงที่พบ", "The facts that were found") }
  var opinionHeading: String { choose("ความเห็นของเจ้าหน้าที่", "The officer's opinion") }

  /// Whose diagnosis follows: name and position, and since when it holds.
  func diagnosisBy(_ names: [String], on day: Day) -> String {
    choose(
      "คำวินิจฉัยของ \(listed(names)) เมื่อ \(date(day, .medium))",
      "Diagnosis by \(listed(names)), \(date(day, .medium))")
  }

  /// Before the places where two people certify it.
  func certifiersHeading(_ day: Day?) -> String {
    let text = choose(
      "ขอรับรองว่าผู้ขอประสบปัญหาตามที่แจ้งไว้จริง", "We certify that the trouble is as it was told.")
    return day.map { choose("\(text) เมื่อ \(date($0, .full))", "\(text) \(date($0, .full))") } ?? text
  }

  /// Who may certify, while nobody did.
  var certifierRoles: [String] {
    language == .thai ? ["อพม./อสม.", "กำนัน/ผญบ./ปลัด"] : ["volunteer", "village head or clerk"]
  }
  var investigatorRole: String { choose("ผู้สอบข้อเท็จจริง", "found the facts") }
}

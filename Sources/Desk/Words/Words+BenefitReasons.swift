import ThaiText
public import Welfare

/// Why a benefit is likely or has to be asked, and why a household is vulnerable.
extension Words {
  /// The reasons of a finding in one line.
  ///
  /// - Parameter name: what a member is called.
  public func reasons(_ finding: BenefitFinding, _ name: (Identifier<Person>) -> String) -> String {
    finding.reasons.map { reason($0, name) }.joined(separator: choose("  ", "; "))
  }

  private func reason(_ reason: BenefitReason, _ name: (Identifier<Person>) -> String) -> String {
    switch reason {
    case .age(let age): return choose("อายุ \(self.age(age))", "\(self.age(age)) old")
    case .ageBetween(let least, let greatest):
      return choose(
        "อายุ \(number(least)) หรือ \(self.age(greatest)) เพราะไม่รู้วันเกิดครบ ขอดูบัตร",
        "\(number(least)) or \(self.age(greatest)) old: the birth date is not wholly known, ask for the card")
    case .birthUnknown:
      return choose("ไม่รู้วันเกิด ขอดูบัตรหรือทะเบียนบ้าน", "no birth date is known: ask for the card")
    case .bornSince(let day): return choose("เกิดตั้งแต่ \(date(day))", "born since \(date(day))")
    case .bornSinceUncertain(let day):
      return choose("ไม่แน่ว่าเกิดก่อน \(date(day)) หรือไม่", "perhaps born before \(date(day))")
    case .member(let person, let age):
      let name = name(person)
      let who = name.isEmpty ? choose("สมาชิกในบ้าน", "a member") : name
      return age.map { "\(who) \(self.age($0))" } ?? who
    case .registered: return choose("ชื่ออยู่ในทะเบียนบ้าน", "in the house register")
    case .livesHere: return choose("อยู่จริง", "lives here")
    case .said(let question, let reply, let day):
      return said(question, reply, date(day))
    }
  }

  private func said(_ question: BenefitQuestion?, _ reply: Reply, _ day: String) -> String {
    guard let question else {
      return reply == .yes
        ? choose("บอกว่าได้รับแล้ว (\(day))", "says it is received (\(day))")
        : choose("บอกว่ายังไม่ได้รับ (\(day))", "says it is not received (\(day))")
    }
    return choose(
      "\(title(question)): \(self.reply(reply)) (\(day))", "\(title(question)): \(self.reply(reply)) (\(day))"
    )
  }

  // The household's card

  /// เปราะบาง ระดับ 2.
  public func level(_ vulnerability: Vulnerability) -> String {
    let mark = vulnerability.table.isToConfirm ? choose(" (รอยืนยัน)", " (to confirm)") : ""
    return switch vulnerability.standing {
    case .level(let level):
      choose("เปราะบาง ระดับ \(number(level))", "Vulnerable, level \(number(level))") + mark
    case .aboveIncome, .none: choose("ไม่เข้าเกณฑ์เปราะบาง", "Not vulnerable") + mark
    case .incomeUnknown: choose("เปราะบาง ยังไม่ทราบ", "Vulnerable: not known")
    }
  }

  /// What the level comes from, one line each.
  public func because(_ vulnerability: Vulnerability) -> [String] {
    let income = baht(vulnerability.table.value.income)
    let asked = vulnerability.income.map { date($0.day) } ?? ""
    let first =
      switch vulnerability.standing {
      case .level, .none:
        choose(
          "รายได้ไม่เกิน \(income) บ./คน/ปี (ถาม \(asked))", "income at most \(income) a head (asked \(asked))")
      case .aboveIncome:
        choose("รายได้เกิน \(income) บ./คน/ปี (ถาม \(asked))", "income above \(income) a head (asked \(asked))")
      case .incomeUnknown(let level?):
        choose(
          "ยังไม่ได้ถามรายได้ ถ้าไม่เกิน \(income) เป็นระดับ \(number(level))",
          "income not asked; at most \(income) would be level \(number(level))")
      case .incomeUnknown(nil): choose("ยังไม่ได้ถามรายได้", "income not asked")
      }
    var lines = [first, dependants(vulnerability)]
    if vulnerability.housing?.reply == .yes { lines.append(choose("บ้านไม่มั่นคง", "insecure house")) }
    if vulnerability.asks.contains(vulnerability.table.value.housingQuestion) {
      lines.append(choose("ยังไม่ได้ถามสภาพบ้าน", "house not asked"))
    }
    return lines
  }

  /// ผู้พึ่งพิง 2 คน: ผู้สูงอายุ 88 ปี, เด็ก 12 ปี.
  private func dependants(_ vulnerability: Vulnerability) -> String {
    let count = vulnerability.dependants.count
    guard count > 0 else { return choose("ไม่มีผู้พึ่งพิง", "no dependants") }
    let list = vulnerability.dependants.map { dependant in
      let kind =
        switch dependant.kind {
        case .child: choose("เด็ก", "child")
        case .elder: choose("ผู้สูงอายุ", "older person")
        case .disabled: choose("คนพิการ", "disability")
        }
      return dependant.age.map { "\(kind) \(age($0))" } ?? kind
    }
    return choose("ผู้พึ่งพิง \(people(count)): \(listed(list))", "\(dependantCount(count)): \(listed(list))")
  }

  private func dependantCount(_ count: Int) -> String {
    count == 1 ? "\(number(count)) dependant" : "\(number(count)) dependants"
  }

  /// The level's reason in one line, for a low screen.
  func becauseInShort(_ vulnerability: Vulnerability) -> String {
    let income = baht(vulnerability.table.value.income)
    let count = vulnerability.dependants.count
    let dependants = choose("พึ่งพิง \(people(count))", dependantCount(count))
    switch vulnerability.standing {
    case .level, .none:
      return choose(
        "เพราะ รายได้ไม่เกิน \(income) บ./คน/ปี  \(dependants)",
        "Because income at most \(income) a head, \(dependants)")
    case .aboveIncome:
      return choose("เพราะ รายได้เกิน \(income) บ./คน/ปี", "Because income above \(income) a head")
    case .incomeUnknown(let level?):
      return choose(
        "ยังไม่ได้ถามรายได้ ถ้าน้อยเป็นระดับ \(number(level))  \(dependants)",
        "Income not asked; if low, level \(number(level)), \(dependants)")
    case .incomeUnknown(nil):
      return choose("ยังไม่ได้ถามรายได้  \(dependants)", "Income not asked, \(dependants)")
    }
  }

  /// ระดับ 2 เพราะ.
  func becauseHeading(_ vulnerability: Vulnerability) -> String {
    if case .level(let level) = vulnerability.standing {
      return choose("ระดับ \(number(level)) เพราะ", "Level \(number(level)) because")
    }
    return choose("ความเปราะบาง", "Vulnerability")
  }
}

import ThaiText
public import Welfare

/// Why a benefit is likely or has to be asked.
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
}

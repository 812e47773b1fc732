public import ThaiText

/// สิทธิที่น่าจะได้ แต่ยังไม่พบว่าได้รับ: what a household may be entitled to, from what is known of it today.
///
/// A pure function of facts, rule rows and the day. A condition that fails ends it; one that is not known makes it a question;
/// a question that only excludes (a pension) leaves it likely until it is answered with yes.
public struct BenefitFinder: Sendable {
  private let rows: [Dated<Benefit>]
  private let day: Day

  /// The rules that hold on `day`.
  public init(rules: BenefitRules, on day: Day) {
    rows = rules.rows(on: day)
    self.day = day
  }

  /// Findings: likely ones, then those to ask, then what is received; in the order of the rules and members.
  public func findings(of facts: BenefitFacts) -> [BenefitFinding] {
    var findings: [BenefitFinding] = []
    for rule in rows {
      switch rule.value.unit {
      case .person:
        for member in facts.members {
          let judged = judge(member, by: rule.value.member, naming: false)
          if let finding = finding(rule, of: member, judged, facts) { findings.append(finding) }
        }
      case .household:
        if let judged = household(facts, by: rule.value.member),
          let finding = finding(rule, of: nil, judged, facts)
        {
          findings.append(finding)
        }
      }
    }
    return BenefitFinding.Standing.allCases.flatMap { standing in
      let these = findings.filter { $0.standing == standing }
      // What only a birth date is missing for stands last: there is nothing to ask at once.
      return these.filter { !$0.isWaitingForBirth } + these.filter(\.isWaitingForBirth)
    }
  }

  fileprivate struct Judged {
    var standing = ConditionStanding.holds
    var reasons: [BenefitReason] = []

    mutating func add(_ standing: ConditionStanding, _ reason: BenefitReason? = nil) {
      if self.standing == .holds || standing == .fails { self.standing = standing }
      if let reason { reasons.append(reason) }
    }
  }

  /// What a member has to be, judged at both ends of an uncertain birth date.
  private func judge(_ member: BenefitFacts.Member, by rule: Benefit.Member, naming: Bool) -> Judged {
    var judged = Judged()
    let ages = member.birth.flatMap { PossibleAges(of: $0, on: day) }
    if member.birth != nil, ages == nil { judged.add(.fails) }
    if !rule.ages.isAny || rule.bornFrom != nil {
      guard let birth = member.birth, let ages else {
        judged.add(.open, .birthUnknown)
        return judged.checked(member, by: rule)
      }
      let reason: BenefitReason =
        naming
        ? .member(member.person, age: ages.oldest)
        : ages.isCertain ? .age(ages.oldest) : .ageBetween(ages.youngest, ages.oldest)
      judged.add(ages.standing(among: rule.ages), reason)
      if let from = rule.bornFrom {
        if birth.last < from {
          judged.add(.fails)
        } else {
          birth.day < from
            ? judged.add(.open, .bornSinceUncertain(from)) : judged.add(.holds, .bornSince(from))
        }
      }
    } else if naming {
      judged.add(.holds, .member(member.person, age: ages?.oldest))
    }
    return judged.checked(member, by: rule)
  }

  /// The household is judged by the member for whom it stands best; nil if none will do.
  private func household(_ facts: BenefitFacts, by rule: Benefit.Member) -> Judged? {
    var open: Judged?
    for member in facts.members {
      let judged = judge(member, by: rule, naming: true)
      if judged.standing == .holds { return judged }
      if judged.standing == .open { open = open ?? judged }
    }
    return open
  }

  private func finding(
    _ rule: Dated<Benefit>, of member: BenefitFacts.Member?, _ judged: Judged, _ facts: BenefitFacts
  ) -> BenefitFinding? {
    guard judged.standing != .fails else { return nil }
    let benefit = rule.value
    let amount = amount(of: benefit, for: member, facts)
    let receives = (member?.answers ?? facts.answers).receives(benefit.code)
    var judged = judged
    if let receives {
      judged.reasons.append(.said(question: nil, reply: receives.reply, on: receives.day))
      if receives.reply == .yes {
        return BenefitFinding(
          rule: rule, person: member?.person, standing: .has, amount: amount, reasons: judged.reasons,
          questions: [])
      }
    }
    var open: [BenefitQuestion] = []
    for question in benefit.needs {
      guard let answer = facts.current(question, of: member, on: day) else {
        open.append(question)
        continue
      }
      guard answer.reply == .yes else { return nil }
      judged.reasons.append(.said(question: question, reply: .yes, on: answer.day))
    }
    let isOpen = judged.standing == .open || !open.isEmpty
    // What the household has not answered decides whether its members are asked at all.
    if let first = open.first(where: { $0.about == .household }) { open = [first] }
    for question in benefit.excludes {
      guard let answer = facts.current(question, of: member, on: day) else {
        if !isOpen { open.append(question) }
        continue
      }
      guard answer.reply == .no else { return nil }
      judged.reasons.append(.said(question: question, reply: .no, on: answer.day))
    }
    if !isOpen, let amount, amount.lowerBound < amount.upperBound {
      open += benefit.amounts.compactMap(\.ifYes).filter { facts.current($0, of: member, on: day) == nil }
    }
    return BenefitFinding(
      rule: rule, person: member?.person, standing: isOpen ? .ask : .likely, amount: amount,
      reasons: judged.reasons, questions: open)
  }
}

extension BenefitFinder {
  /// The least and the greatest amount that can fit, as far as age and answers are known.
  private func amount(
    of benefit: Benefit, for member: BenefitFacts.Member?, _ facts: BenefitFacts
  ) -> ClosedRange<Satang>? {
    let possible = possibleAmounts(of: benefit, for: member, facts)
    guard let least = possible.min(), let greatest = possible.max() else { return nil }
    return least...greatest
  }

  private func possibleAmounts(
    of benefit: Benefit, for member: BenefitFacts.Member?, _ facts: BenefitFacts
  ) -> [Satang] {
    guard let ages = member?.birth.flatMap({ PossibleAges(of: $0, on: day) }) else {
      return amounts(benefit.amounts, at: nil, member, facts)
    }
    let oldest = amounts(benefit.amounts, at: ages.oldest, member, facts)
    return ages.isCertain ? oldest : oldest + amounts(benefit.amounts, at: ages.youngest, member, facts)
  }

  private func amounts(
    _ amounts: [Benefit.Amount], at age: Int?, _ member: BenefitFacts.Member?, _ facts: BenefitFacts
  ) -> [Satang] {
    var possible: [Satang] = []
    for amount in amounts {
      if let age, !amount.ages.contains(age) { continue }
      var isCertain = age != nil || amount.ages.isAny
      if let question = amount.ifYes {
        let reply = facts.current(question, of: member, on: day)?.reply
        if reply == .no { continue }
        isCertain = isCertain && reply == .yes
      }
      possible.append(amount.satang)
      if isCertain { break }
    }
    return possible
  }
}

extension BenefitFinder.Judged {
  /// The same with the register's say, which ends it where the rule wants it otherwise.
  fileprivate func checked(_ member: BenefitFacts.Member, by rule: Benefit.Member) -> Self {
    var judged = self
    if rule.isRegistered { judged.add(member.isRegistered ? .holds : .fails, .registered) }
    if rule.livesHere { judged.add(member.livesHere ? .holds : .fails, .livesHere) }
    return judged
  }
}

extension BenefitFinding {
  /// Whether nothing can be asked before a birth date is known.
  fileprivate var isWaitingForBirth: Bool { standing == .ask && reasons.contains(.birthUnknown) }
}

import ThaiText
import Welfare

/// What is known of households where benefits are looked for.
struct BenefitReading {
  /// The connection.
  let tables: Tables

  /// The facts of a household, members in the order of its card.
  func facts(of card: HouseholdCard) throws -> BenefitFacts {
    let state = try tables.state(of: card.household.of(.household))
    var answers = KeptAnswers()
    if case .household(let state) = state {
      answers = try opened(state.answers, of: card.household.of(.household))
    }
    return BenefitFacts(
      members: try card.members.map { member in
        let state = try tables.person(member.person)
        return BenefitFacts.Member(
          person: member.person, birth: member.particulars.birth,
          isRegistered: member.membership.isRegistered, livesHere: member.membership.livesHere,
          answers: try state.map { try opened($0.answers, of: member.person.of(.person)) } ?? KeptAnswers())
      }, answers: answers)
  }

  /// Answers with what was said; none of it can be read where the key is gone.
  private func opened(_ places: AnswerPlaces, of subject: SubjectID) throws -> KeptAnswers {
    guard !places.items.isEmpty else { return KeptAnswers() }
    let journal = JournalTable(tables: tables)
    let vault = Vault(tables: tables)
    return KeptAnswers(
      try places.items.compactMap { item in
        guard let entry = try journal.entry(item.part.entry), let index = Int(exactly: item.part.index),
          entry.parts.indices.contains(index), entry.parts[index].subject == subject,
          let plain = try vault.open(entry.parts[index], in: item.part.entry, index: index)
        else { return nil }
        var reader = CanonicalReader(plain)
        return KeptAnswer(
          benefit: item.benefit, question: item.question,
          reply: try AnswerParticulars(from: &reader).reply, day: item.at.day)
      })
  }
}

extension Look {
  /// What a household may be entitled to; nil if no entry tells of it.
  func benefits(of household: Identifier<Household>, rules: RuleBook, on day: Day) throws -> BenefitSheet? {
    guard let card = try card(household, on: day) else { return nil }
    return try benefits(of: card, rules: rules, on: day)
  }

  /// What the household of a card may be entitled to.
  func benefits(of card: HouseholdCard, rules: RuleBook, on day: Day) throws -> BenefitSheet {
    let facts = try BenefitReading(tables: tables).facts(of: card)
    return BenefitSheet(
      card: card, facts: facts, findings: BenefitFinder(rules: rules.benefits, on: day).findings(of: facts),
      vulnerability: rules.vulnerability.row(on: day).flatMap {
        Vulnerability(of: facts, by: $0, on: day)
      }, questions: rules.benefits.questions)
  }
}

import ThaiText
import Welfare

/// What is known of households where benefits are looked for.
struct BenefitReading {
  /// The connection.
  let tables: Tables

  /// The facts of a household, members in the order of its card.
  func facts(of card: HouseholdCard) throws -> BenefitFacts {
    BenefitFacts(
      members: try card.members.map { member in
        BenefitFacts.Member(
          person: member.person, birth: member.particulars.birth,
          isRegistered: member.membership.isRegistered, livesHere: member.membership.livesHere,
          answers: try answers(of: member.person.of(.person)))
      }, answers: try answers(of: card.household.of(.household)), surveys: try surveys(of: card))
  }

  /// What surveys say of the household and its members, and of all that are one with them.
  private func surveys(of card: HouseholdCard) throws -> HouseholdSurveys {
    let reading = SurveyReading(tables: tables)
    return HouseholdSurveys(
      people: try card.members.flatMap { member in
        try reading.surveys(of: member.person.of(.person)).map { (member.person, $0.key, $0.answers) }
      }, household: try reading.surveys(of: card.household.of(.household)))
  }

  /// What was answered of a subject, and of all that are one with it.
  private func answers(of subject: SubjectID) throws -> KeptAnswers {
    let kept = try tables.aliases(around: subject).all(of: subject).flatMap { one -> [Kept] in
      switch try tables.state(of: one) {
      case .person(let state): state.answers.items.map { Kept(item: $0, subject: one) }
      case .household(let state): state.answers.items.map { Kept(item: $0, subject: one) }
      default: []
      }
    }
    return try opened(kept)
  }

  /// Where an answer stands, and whose it is.
  private struct Kept {
    let item: AnswerPlaces.Item
    let subject: SubjectID
  }

  /// Answers with what was said, oldest first; none of it can be read where the key is gone.
  private func opened(_ kept: [Kept]) throws -> KeptAnswers {
    guard !kept.isEmpty else { return KeptAnswers() }
    let journal = JournalTable(tables: tables)
    let vault = Vault(tables: tables)
    let inOrder = kept.enumerated().sorted {
      ($0.element.item.at, $0.offset) < ($1.element.item.at, $1.offset)
    }
    return KeptAnswers(
      try (Set(kept.map(\.subject)).count > 1 ? inOrder.map(\.element) : kept).compactMap { kept in
        let item = kept.item
        guard let entry = try journal.entry(item.part.entry), let index = Int(exactly: item.part.index),
          entry.parts.indices.contains(index), entry.parts[index].subject == kept.subject,
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

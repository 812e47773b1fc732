import ThaiText
import Welfare

extension Committing {
  /// What a visitor said is kept, sealed under the key of whom it is about.
  mutating func answer(_ request: AnswerRequest) throws {
    switch request.about {
    case .person(let person):
      guard try tables.person(person) != nil else { throw Refusal.notFound(.person, person.hex) }
    case .household(let household):
      guard try tables.state(of: household.of(.household)) != nil else {
        throw Refusal.notFound(.household, household.hex)
      }
    }
    try AnswerRule.check(request, rules: book.benefits, on: proposer.at.day)
    let particulars = AnswerParticulars(reply: request.reply)
    try appending.append(
      .benefitAnswered(
        BenefitAnswered(
          about: request.about, benefit: request.benefit, question: request.question, ruleBook: ruleBook)),
      parts: [PlainPart(request.about.subject) { particulars.encode(into: &$0) }])
  }
}

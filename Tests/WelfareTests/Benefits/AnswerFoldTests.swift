import Testing
import ThaiText
import Welfare

/// Answers in the state of whom they are about: where they stand, never what was said.
@Suite struct AnswerFoldTests {
  private static let person = SubjectID(kind: .person, high: 0, low: 1)
  private static let household = SubjectID(kind: .household, high: 0, low: 1)

  private static func answered(_ subject: SubjectID, _ question: String) -> Act {
    .benefitAnswered(
      BenefitAnswered(
        about: subject.kind == .person ? .person(subject.identifier()) : .household(subject.identifier()),
        benefit: "old-age", question: question, ruleBook: [UInt8](repeating: 1, count: 32)))
  }

  private static func answers(_ subject: SubjectID, _ acts: [(Act, EntryPlace)]) -> AnswerPlaces? {
    switch folded(subject, acts) {
    case .person(let state): state.answers
    case .household(let state): state.answers
    default: nil
    }
  }

  @Test(arguments: [person, household])
  func `every answer is kept in the order of the journal`(subject: SubjectID) throws {
    let acts = [
      (Self.answered(subject, "a"), Sample.place(1, parts: [subject])),
      (Self.answered(subject, "b"), Sample.place(2, in: Sample.otherLog, parts: [subject])),
      (Self.answered(subject, "a"), Sample.place(3, at: Sample.noon.adding(minutes: 9), parts: [subject])),
    ]
    let answers = try #require(Self.answers(subject, acts))
    #expect(answers.items.map(\.question) == ["a", "b", "a"])
    #expect(answers.items.map(\.part.entry.seq) == [1, 2, 3])
    #expect(answers.items.last?.at == Sample.noon.adding(minutes: 9))
    let state = try #require(folded(subject, acts))
    #expect(try SubjectState(kind: subject.kind, bytes: state.bytes) == state)
  }

  @Test func `an answer of somebody else, or without a part, changes nothing`() {
    let other = SubjectID(kind: .person, high: 0, low: 2)
    for acts in [
      [(Self.answered(other, "a"), Sample.place(1, parts: [other]))],
      [(Self.answered(Self.household, "a"), Sample.place(1, parts: [Self.household]))],
      [(Self.answered(Self.person, "a"), Sample.place(1))],
    ] {
      #expect(folded(Self.person, acts) == folded(Self.person, [(Act, EntryPlace)]()))
    }
  }

  @Test func `a state without answers has the bytes it always had`() {
    #expect(folded(Self.household, [(Act, EntryPlace)]())?.bytes == [0])
    #expect(folded(Self.person, [(Act, EntryPlace)]())?.bytes == [0, 0])
  }

  @Test(arguments: zip(Reply.allCases, [[1], [2], [3]] as [[UInt8]]))
  func `what was said is one number in the sealed part`(reply: Reply, bytes: [UInt8]) throws {
    var writer = CanonicalWriter()
    AnswerParticulars(reply: reply).encode(into: &writer)
    #expect(writer.bytes == bytes)
    var reader = CanonicalReader(bytes + [7])
    #expect(try AnswerParticulars(from: &reader).reply == reply)
    var wrong = CanonicalReader([4])
    #expect(throws: CanonicalTrouble.code) { try AnswerParticulars(from: &wrong) }
  }

  @Test(arguments: [3, 6, 99] as [UInt64])
  func `an answer of anything but a person or a household is not read`(kind: UInt64) {
    var facts = Self.answered(Self.person, "a").facts
    facts[0] = UInt8(kind)
    #expect(throws: CanonicalTrouble.code) { try Act(kind: "benefit.answered", version: 1, facts: facts) }
  }
}

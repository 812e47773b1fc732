import Testing
import Welfare

/// Surveys in the state of whom they are about: one field a source and year, and where they stand, never what was said.
@Suite struct SurveyFoldTests {
  private static let person = SubjectID(kind: .person, high: 0, low: 1)
  private static let household = SubjectID(kind: .household, high: 0, low: 1)

  private static func page(_ subject: SubjectID, _ keys: [Survey.Key], part: UInt64 = 0) -> Act {
    .surveyPage(
      SurveyPage(
        batch: Sample.id(9), page: 1,
        rows: keys.enumerated().map { index, key in
          SurveyPage.Row(
            about: subject.kind == .person
              ? .person(subject.identifier()) : .household(subject.identifier()),
            line: UInt64(index) + 2, key: key, part: part + UInt64(index))
        }))
  }

  private static func surveys(_ subject: SubjectID, _ acts: [(Act, EntryPlace)]) -> SurveyPlaces? {
    switch folded(subject, acts) {
    case .person(let state): state.surveys
    case .household(let state): state.surveys
    default: nil
    }
  }

  @Test(arguments: [person, household])
  func `each source and year is a field of its own, ascending`(subject: SubjectID) throws {
    let keys = [
      Survey.Key(.logbook, year: 2025), Survey.Key(.tpmap, year: 2024), Survey.Key(.tpmap, year: 2023),
    ]
    let acts = [
      (Self.page(subject, keys), Sample.place(1)),
      (Self.page(subject, [Survey.Key(.tpmap, year: 2024)], part: 7), Sample.place(2)),
    ]
    let surveys = try #require(Self.surveys(subject, acts))
    #expect(surveys.items.map(\.key) == keys.sorted())
    #expect(surveys.items.map(\.held.current) == [2, 7, 0])
    let state = try #require(folded(subject, acts))
    #expect(try SubjectState(kind: subject.kind, bytes: state.bytes) == state)
  }

  @Test func `two stores that had not seen each other both hold`() throws {
    let page = Self.page(Self.person, [Survey.Key(.tpmap, year: 2024)])
    let surveys = try #require(
      Self.surveys(Self.person, [(page, Sample.place(1)), (page, Sample.place(1, in: Sample.otherLog))]))
    #expect(surveys.items.count == 1 && surveys.items.first?.held.items.count == 2)
  }

  @Test(arguments: [person, household])
  func `a state without surveys has the bytes it always had, and with both answers and surveys is read back`(
    subject: SubjectID
  ) throws {
    let empty = try #require(folded(subject, [(Act, EntryPlace)]()))
    #expect(empty.bytes == (subject.kind == .person ? [0, 0] : [0]))
    let answered = Act.benefitAnswered(
      BenefitAnswered(
        about: subject.kind == .person ? .person(subject.identifier()) : .household(subject.identifier()),
        benefit: "old-age", question: "a", ruleBook: [UInt8](repeating: 1, count: 32)))
    let page = Self.page(subject, [Survey.Key(.tpmap, year: 2024)])
    for acts in [
      [(answered, Sample.place(1, parts: [subject]))],
      [(page, Sample.place(2))],
      [(answered, Sample.place(1, parts: [subject])), (page, Sample.place(2))],
    ] {
      let state = try #require(folded(subject, acts))
      #expect(try SubjectState(kind: subject.kind, bytes: state.bytes) == state)
    }
  }

  @Test func `answers of both sources are read as they were written`() throws {
    let samples: [Survey.Answers] = [
      .tpmap(TPMAPAnswers([:])),
      .tpmap(TPMAPAnswers([.health: .passes, .income: .fails], hasWelfareCard: false, age: 88)),
      .logbook(LogbookAnswers()),
      .logbook(
        LogbookAnswers(
          housing: .othersLand, income: 7_697_700, registered: 3, living: 2, disabled: 0, older: 1,
          surveyed: Sample.day("2025-06-15"))),
    ]
    for sample in samples {
      var writer = CanonicalWriter()
      sample.encode(into: &writer)
      var reader = CanonicalReader(writer.bytes)
      #expect(try Survey.Answers(sample.source, from: &reader) == sample)
      #expect(reader.isAtEnd)
    }
  }

  @Test(
    arguments: [
      (LogbookAnswers(income: 7_697_700, registered: 5, living: 3), 2_565_900),
      (LogbookAnswers(income: 1_000, registered: 3), 333),
      (LogbookAnswers(income: 1_000, registered: 3, living: 0), nil),
      (LogbookAnswers(registered: 3, living: 3), nil), (LogbookAnswers(income: 5), nil),
    ] as [(LogbookAnswers, Int64?)])
  func `income a head is by those who really live there`(answers: LogbookAnswers, perHead: Int64?) {
    #expect(answers.incomePerHead == perHead)
  }
}

import Foundation
import Testing
import ThaiText
import Welfare

@testable import Records

/// What a visitor said of themselves: kept with its day, sealed, and read back.
@Suite struct `Answers about benefits` {
  let centre: PracticeCentre
  let family: PracticeCentre.Family

  init() throws {
    centre = try PracticeCentre(seed: 31)
    family = try #require(
      try centre.register([
        (
          HouseholdParticulars(houseNumber: "262/29", moo: 9),
          [PersonParticulars(firstName: "ภาณุเดช", birth: PartialDay(iso: "1938"))]
        )
      ]).first)
  }

  private var person: AnswerSubject { .person(family.people[0]) }

  private func answer(_ reply: Reply, _ question: String = "state-pension") throws {
    try centre.commit(
      .answer(AnswerRequest(about: person, benefit: "old-age", question: question, reply: reply)))
  }

  private func sheet() throws -> BenefitSheet {
    try #require(try centre.store.benefits(of: family.household, at: centre.clock.now))
  }

  @Test func `what is likely is found without being asked`() throws {
    let sheet = try sheet()
    #expect(sheet.findings.map(\.benefit.code) == ["old-age", "welfare-card"])
    #expect(sheet.findings.map(\.standing) == [.likely, .ask])
    #expect(sheet.findings.first?.questions.map(\.code) == ["state-pension"])
    guard
      case .benefits(let answered?) = try centre.store.answer(
        .benefits(family.household), at: centre.clock.now, counter: 1)
    else {
      Issue.record("no sheet")
      return
    }
    #expect(answered == sheet)
  }

  @Test func `the newest answer counts and the older ones stay readable with their days`() throws {
    try answer(.yes)
    #expect(try sheet().findings.map(\.benefit.code) == ["welfare-card"])
    centre.clock.pass(minutes: 2 * 24 * 60)
    try answer(.no)
    centre.clock.pass(minutes: 24 * 60)
    let sheet = try sheet()
    #expect(sheet.findings.first?.standing == .likely)
    #expect(sheet.findings.first?.questions == [])
    let kept = try #require(sheet.facts.members.first?.answers.all)
    #expect(kept.map(\.reply) == [.yes, .no])
    #expect(kept.map(\.day.iso) == ["2026-11-23", "2026-11-25"])
    try answer(.unknown)
    #expect(try self.sheet().findings.first?.questions.map(\.code) == ["state-pension"])
  }

  @Test func `an answer says nothing in clear, and tables can be made again from the journal`() throws {
    try answer(.yes, BenefitQuestion.receives)
    try centre.commit(
      .answer(
        AnswerRequest(
          about: .household(family.household), benefit: "welfare-card", question: "income-low", reply: .yes)))
    let before = try sheet()
    #expect(before.findings.map(\.standing) == [.likely, .has])
    for reply in Reply.allCases {
      let other = try PracticeCentre(seed: 31)
      let family = try #require(
        try other.register([
          (
            HouseholdParticulars(houseNumber: "262/29", moo: 9),
            [PersonParticulars(firstName: "ภาณุเดช", birth: PartialDay(iso: "1938"))]
          )
        ]).first)
      try other.commit(
        .answer(
          AnswerRequest(
            about: .person(family.people[0]), benefit: "old-age", question: BenefitQuestion.receives,
            reply: reply)))
      let entry = try Entry(bytes: try #require(try other.store.entries().last?.bytes))
      let first = try #require(
        try centre.store.entries().map { try Entry(bytes: $0.bytes) }.first { $0.kind == "benefit.answered" })
      #expect(entry.facts == first.facts, "what was said must not be in the facts")
      #expect(entry.parts.map(\.box.count) == first.parts.map(\.box.count))
    }
    let digests = try centre.store.digests()
    #expect(try centre.store.verify(quick: false, rebuild: true).isSound)
    #expect(try centre.store.digests() == digests)
    #expect(try sheet() == before)
  }

  @Test func `a card read after an answer still shows the person`() throws {
    try answer(.yes)
    let card = try #require(try centre.store.card(of: family.household, at: centre.clock.now))
    #expect(card.members.first?.particulars.firstName == "ภาณุเดช")
    try centre.store.prepareLookup()
    try answer(.no)
    #expect(
      try centre.store.lookup("ภาณุเดช", limit: 5, at: centre.clock.now).rows.map(\.household) == [
        family.household
      ])
  }

  @Test(
    arguments: [
      ("old-age", "state-pension", false), ("old-age", BenefitQuestion.receives, false),
      ("old-age", "income-low", true), ("welfare-card", "income-low", true),
      ("welfare-card", BenefitQuestion.receives, true), ("sunshine", "state-pension", true),
    ])
  func `only questions of the benefit are kept`(benefit: String, question: String, isRefused: Bool) throws {
    let refused = try refusal {
      try centre.commit(
        .answer(AnswerRequest(about: person, benefit: benefit, question: question, reply: .yes)))
    }
    #expect((refused?.rule == "choice.unknown") == isRefused)
  }

  @Test func `somebody nobody knows is not answered for`() throws {
    let stray = Identifier<Person>(high: 1, low: 1)
    let refused = try refusal {
      try centre.commit(
        .answer(
          AnswerRequest(about: .person(stray), benefit: "old-age", question: "state-pension", reply: .yes)))
    }
    #expect(refused == .notFound(.person, stray.hex))
    let house = Identifier<Household>(high: 1, low: 1)
    let other = try refusal {
      try centre.commit(
        .answer(
          AnswerRequest(
            about: .household(house), benefit: "welfare-card", question: "income-low", reply: .yes)))
    }
    #expect(other == .notFound(.household, house.hex))
  }

  @Test(arguments: [
    (Officer.Role.reception, true), (.issuer, true), (.storekeeper, false), (.auditor, false),
  ])
  func `who serves people may keep their answers`(role: Officer.Role, mayKeep: Bool) throws {
    let officer = try centre.officer(role)
    let refused = try refusal {
      _ = try centre.store.commit(
        .answer(AnswerRequest(about: person, benefit: "old-age", question: "state-pension", reply: .no)),
        by: officer)
    }
    #expect((refused == nil) == mayKeep)
  }
}

import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Conditions of regulations in a store: told, checked again before money, and kept.
@Suite struct `A case under conditions` {
  let centre: CaseCentre
  /// Grandmother, her daughter, and the daughter's child.
  let family: PracticeCentre.Family

  init() throws {
    centre = try CaseCentre()
    let today = centre.today
    func person(_ name: String, years: Int) -> PersonParticulars {
      PersonParticulars(
        firstName: name, surname: "บุญมา", birth: PartialDay(today.adding(days: -366 * years)))
    }
    family = try #require(
      try centre.centre.register([
        (
          HouseholdParticulars(houseNumber: "7", moo: 2),
          [person("ยาย", years: 71), person("แม่", years: 30), person("หนู", years: 2)]
        )
      ]).first)
  }

  private var funeral: CaseStepRequest {
    .tellCondition(.funeral(of: family.people[0], certificate: centre.today))
  }

  @discardableResult
  private func died() throws -> Committed {
    try centre.commit(.register(.move(family.people[0], .died(centre.today))))
  }

  private func rule(_ subject: Identifier<Case>, _ request: CaseStepRequest) throws -> String? {
    try refusal { try centre.follow(subject, request) }?.rule
  }

  private func pay(_ regulation: String, to person: Int, _ amount: Satang = 300_000) -> CaseStepRequest {
    .move(
      .helped, day: centre.today, letter: nil,
      aid: CaseAid(regulation: regulation, amount: amount, person: family.people[person]), note: "")
  }

  @Test func `is sent and paid only after they are told, and they are checked again`() throws {
    let death = try died()
    let subject = try centre.open(centre.request(family, for: 1, regulation: "FUNERAL"))
    #expect(
      try #require(try centre.store.caseSheet(subject, on: centre.today)).candidates == [family.people[0]])
    try centre.notePapers(subject)
    let send = CaseStepRequest.forward(agency: "pmj", day: centre.today, due: nil, note: "")
    #expect(try rule(subject, send) == "case.conditions-untold")
    #expect(try rule(subject, pay("FUNERAL", to: 1)) == "case.conditions-untold")
    #expect(
      try rule(subject, .tellCondition(.funeral(of: family.people[1], certificate: centre.today)))
        == "case.not-dead")
    #expect(
      try rule(
        subject, .tellCondition(.funeral(of: family.people[0], certificate: centre.today.adding(days: 1))))
        == "case.day-future")
    try centre.follow(subject, funeral)
    let sent = try centre.follow(subject, send)
    #expect(sent.acts.count == 1)
    let letter = try #require(try centre.file(subject).unanswered.first).sent.facts.paper
    // The register was wrong after all: she lives.
    let entry = try #require(death.acts.last?.entry)
    try centre.commit(.register(.takeBack(entry)))
    #expect(
      try rule(
        subject,
        .move(
          .helped, day: centre.today, letter: letter,
          aid: CaseAid(regulation: "FUNERAL", amount: 300_000, person: family.people[1]), note: ""))
        == "case.not-dead")
  }

  @Test func `a funeral is paid for once`() throws {
    try died()
    let subject = try centre.open(centre.request(family, for: 1, regulation: "FUNERAL"))
    try centre.follow(subject, funeral)
    let other = try centre.open(
      centre.request(family, for: 1, regulation: "FUNERAL", urgency: .noFoodOrShelter))
    #expect(try rule(other, funeral) == "case.funeral-given")
    // One that came to nothing stands in nobody's way.
    try centre.move(subject, .notEligible)
    try centre.follow(other, funeral)
    try centre.follow(other, pay("FUNERAL", to: 1))
    try centre.follow(subject, .takeBack)
    #expect(try rule(subject, pay("FUNERAL", to: 1)) == "case.funeral-given")
    let report = try centre.store.verify()
    #expect(report.isSound && report.findings.isEmpty)
    let sheet = try centre.store.caseSheet(other, on: centre.today)
    _ = try centre.store.verify(rebuild: true)
    #expect(try centre.store.caseSheet(other, on: centre.today) == sheet)
  }

  @Test
  func
    `a funeral that another case has sent stands in the way, one helped under another regulation does not`()
    throws
  {
    try died()
    let subject = try centre.open(centre.request(family, for: 1, regulation: "FUNERAL"))
    try centre.follow(subject, funeral)
    try centre.notePapers(subject)
    try centre.follow(subject, .forward(agency: "pmj", day: centre.today, due: nil, note: ""))
    let other = try centre.open(centre.request(family, for: 2, regulation: "FUNERAL"))
    #expect(try rule(other, funeral) == "case.funeral-given")
    let letter = try #require(try centre.file(subject).unanswered.first).sent.facts.paper
    try centre.move(
      subject, .helped, letter: letter,
      aid: CaseAid(regulation: "REG-45", amount: 300_000, person: family.people[1]))
    try centre.follow(other, funeral)
    try centre.follow(other, pay("FUNERAL", to: 2))
    #expect(try centre.store.verify().findings.isEmpty)
  }

  @Test func `a request from before the death is for no funeral`() throws {
    let subject = try centre.open(centre.request(family, for: 1, regulation: "REG-47"))
    centre.pass(days: 30)
    try died()
    #expect(try rule(subject, funeral) == "case.dates-backwards")
  }

  @Test func `money that a child was given is written down after its death`() throws {
    let subject = try centre.open(centre.request(family, for: 2, regulation: "CHILD"))
    try centre.follow(subject, .tellCondition(.child(family.people[2], income: 0, members: 3)))
    let given = centre.today.adding(days: 1)
    centre.pass(days: 5)
    try centre.commit(.register(.move(family.people[2], .died(centre.today))))
    let money = { (day: Day) in
      CaseStepRequest.move(
        .helped, day: day, letter: nil,
        aid: CaseAid(regulation: "CHILD", amount: 60_000, person: family.people[2]), note: "")
    }
    #expect(try rule(subject, money(centre.today)) == "case.died")
    try centre.follow(subject, money(given))
  }

  @Test func `a child's money is for that child`() throws {
    let subject = try centre.open(centre.request(family, for: 2, regulation: "CHILD"))
    let child = family.people[2]
    #expect(
      try rule(subject, .tellCondition(.child(child, income: 30_000_100, members: 3))) == "case.income-over")
    #expect(
      try rule(subject, .tellCondition(.child(family.people[1], income: 0, members: 3)))
        == "case.not-beneficiary")
    #expect(try rule(subject, funeral) == "case.not-dead")
    try centre.follow(subject, .tellCondition(.child(child, income: 30_000_000, members: 3)))
    #expect(try centre.file(subject).condition?.facts.average == 10_000_000)
    try centre.follow(subject, pay("CHILD", to: 2, 60_000))
    #expect(try centre.file(subject).status == .helped)
  }

  @Test func `what a household had under all regulations is a warning, and money is given all the same`()
    throws
  {
    for (person, paper) in [(1, "REG-45"), (2, "REG-45")] {
      let subject = try centre.open(centre.request(family, for: person))
      try centre.follow(subject, pay(paper, to: person))
      let sum = try #require(try centre.store.caseSheet(subject, on: centre.today)?.sum)
      #expect(sum.isOver == (person == 2) && sum.amount == Satang(person) * 300_000)
    }
    let now = centre.centre.clock.now
    guard case .aid(let standing) = try centre.store.answer(.aid(family.household), at: now, counter: 1)
    else {
      Issue.record("no standing")
      return
    }
    #expect(standing.sum?.isOver == true && standing.sum?.limit == 500_000)
  }
}

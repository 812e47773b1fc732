import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Imports taken back: whom they brought is gone from everywhere, what they changed reads as before, and what is used stays.
@Suite struct UndoneImportTests {
  private func undo(_ batch: Identifier<Batch>, in centre: CentreUnderTest) throws {
    _ = try centre.store.commit(
      .imports(.undo(batch: batch, reason: .wrongFile)), by: try centre.proposer())
  }

  private func refusal(_ batch: Identifier<Batch>, in centre: CentreUnderTest) throws -> Refusal? {
    do {
      try undo(batch, in: centre)
      return nil
    } catch CommitFailure.refused(let refusal) {
      return refusal
    }
  }

  /// What a desk can see of the register.
  private struct Sight: Equatable {
    let people: Int
    let households: Int
    let cards: [HouseholdCard]
    let found: [String]
  }

  private func sight(_ centre: CentreUnderTest, _ rows: [RegisterRow]) throws -> Sight {
    try centre.store.prepareLookup()
    let (people, households, all) = try centre.store.read { tables in
      let look = Look(tables: tables)
      return (try look.count(of: .person), try look.count(of: .household), try look.householdsInOrder())
    }
    return Sight(
      people: people, households: households,
      cards: try all.compactMap { try centre.store.card(of: $0, at: centre.clock.now) },
      // Rows of one rank come in no order of their own.
      found: try rows.prefix(30).flatMap { try centre.lookup($0.person.firstName).rows.map(\.name) }.sorted())
  }

  @Test func `whom only the import brought is found nowhere, and may be imported again`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(120, seed: 3)
    let before = try sight(centre, rows)
    let report = try centre.importRegister(rows)
    let there = try sight(centre, rows)
    #expect(there.people == 120)
    try undo(report.batch, in: centre)
    #expect(try sight(centre, rows) == before)
    for id in rows.compactMap(\.person.nationalID).prefix(5) {
      #expect(try centre.store.person(matching: id.digits) == nil)
    }
    #expect(try centre.store.verify().isSound)
    let again = try centre.importRegister(rows)
    #expect(again.new == 120)
    #expect(try sight(centre, rows).people == 120)
  }

  @Test func `what the import changed reads as it did before, although it holds in the journal`() throws {
    let centre = try CentreUnderTest()
    let everybody = inventedRows(100, seed: 5)
    let rows = Array(everybody.prefix(60))
    try centre.importRegister(rows)
    let before = try sight(centre, rows)
    let target = rows[0].household
    let changed = rows.enumerated().map { index, row in
      var person = row.person
      if person.nationalID != nil { person.phone = "0899999999" }
      return RegisterRow(
        line: row.line, person: person,
        household: index % 7 == 3 && person.nationalID != nil ? target : row.household, position: row.position
      )
    }
    let report = try centre.importRegister(changed + everybody.dropFirst(60))
    #expect(report.changed > 20 && report.new > 0)
    #expect(try sight(centre, rows) != before)
    try undo(report.batch, in: centre)
    let after = try sight(centre, rows)
    #expect((after.people, after.households) == (before.people, before.households))
    #expect(after.cards == before.cards)
    #expect(after.found == before.found)
    #expect(try centre.store.verify().isSound)
  }

  @Test func `surveys and volunteers of an import go with it`() throws {
    let centre = try CentreUnderTest()
    let parsed = try RegisterText.read(RegisterText.file(RegisterText.row([1: "65080000066"])))
    _ = try centre.store.importRegister(parsed, by: try centre.proposer())
    let survey = try centre.importSurvey(.logbook, SurveyText.row(SurveyText.logbookRow, [4: "", 5: ""]))
    #expect(survey.new == 1)
    let home = try require2(try centre.store.household(matching: "65080000066"))
    #expect(try centre.surveys(of: home.of(.household)).count == 1)
    try undo(survey.batch, in: centre)
    #expect(try centre.surveys(of: home.of(.household)).isEmpty)
    #expect(try centre.store.card(of: home, at: centre.clock.now)?.members.count == 1)

    let card = VolunteerRow(
      line: 2,
      particulars: VolunteerParticulars(
        cardNumber: "65-1", fullName: "นายก ข", nationalID: nil, moo: 1, phone: ""),
      card: VolunteerCard(level: .village, issued: nil, expires: nil, training: []))
    let list = try centre.store.importVolunteers([card], by: try centre.proposer())
    #expect(try centre.store.volunteer(card: "65-1") != nil)
    let day = centre.clock.now.day
    #expect(try centre.store.volunteers(on: day).count == 1)
    try undo(list.batch, in: centre)
    #expect(try centre.store.volunteer(card: "65-1") == nil)
    #expect(try centre.store.volunteers(on: day).isEmpty)
    #expect(try centre.store.verify().isSound)
    #expect(try centre.store.imports().map { $0.undone != nil } == [false, true, true])
  }

  @Test
  func `an import whose people have a later act stays, and the act is named; undone imports do not count`()
    throws
  {
    let centre = try CentreUnderTest()
    let rows = inventedRows(20, seed: 9)
    let first = try centre.importRegister(rows)
    var changed = rows
    let index = try require2(rows.firstIndex { $0.person.nationalID != nil })
    var person = rows[index].person
    person.phone = "0899999999"
    changed[index] = RegisterRow(
      line: rows[index].line, person: person, household: rows[index].household, position: rows[index].position
    )
    let second = try centre.importRegister(changed)
    guard case .imports(.used(let act, _)) = try refusal(first.batch, in: centre) else {
      Issue.record("it was taken back")
      return
    }
    #expect(act.kind == "register.page")
    try undo(second.batch, in: centre)
    #expect(try refusal(second.batch, in: centre) == .imports(.undone))
    let home = try require2(try centre.store.read { try Look(tables: $0).householdsInOrder() }.first)
    _ = try centre.store.commit(
      .walkIn(lane: nil, visitor: Caller(name: nil, household: home, person: nil)),
      by: try centre.proposer(counter: 1))
    guard case .imports(.used(let later, _)) = try refusal(first.batch, in: centre) else {
      Issue.record("it was taken back")
      return
    }
    #expect(later.kind == "ticket.taken")
    #expect(try refusal(Identifier(high: 1, low: 1), in: centre)?.rule == "not-found")
  }

  @Test func `the tables come to the same whatever arrives first`() throws {
    let centre = try CentreUnderTest()
    let everybody = inventedRows(60, seed: 4)
    try centre.importRegister(Array(everybody.prefix(30)))
    let report = try centre.importRegister(everybody)
    #expect(report.new == 30)
    try undo(report.batch, in: centre)
    let digest = try centre.store.digests().tables
    // A rebuild folds everything anew; tables that depend on the order would differ.
    #expect(try centre.store.verify(rebuild: true).isSound)
    #expect(try centre.store.digests().tables == digest)
  }
}

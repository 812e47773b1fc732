import Testing
import ThaiText
import Welfare

/// Closed lists of codes within facts: one byte each, and no other number is read.
@Suite struct ActCodeTests {
  /// Where an act carries a code, and which numbers stand for something.
  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let act: Act
    let index: Int
    let known: ClosedRange<UInt8>
  }

  static let places: [Place] = [
    Place(
      testDescription: "role of an officer",
      act: .officerAdded(officer: Sample.id(1), code: "", roles: [.reception]), index: 18, known: 1...7),
    Place(
      testDescription: "what was imported",
      act: .importFinished(
        ImportFinished(
          batch: Sample.id(1), source: .register, rows: 0, new: 0, changed: 0, same: 0, warned: 0, rejected: 0
        )),
      index: 16, known: 1...4),
    Place(
      testDescription: "why an import was taken back",
      act: .importUndone(ImportUndone(batch: Sample.id(1), reason: .wrongFile)), index: 16, known: 1...4),
    Place(
      testDescription: "whose survey",
      act: .surveyPage(
        SurveyPage(
          batch: Sample.id(1), page: 1,
          rows: [
            SurveyPage.Row(
              about: .person(Sample.id(2)), line: 2, key: Survey.Key(.tpmap, year: 2024), part: 0)
          ])), index: 36, known: 1...2),
    Place(
      testDescription: "dimension of a goal",
      act: .planItemAdded(
        PlanItemAdded(
          item: Sample.id(1), household: Sample.id(2), dimension: .health, due: Sample.day("2026-11-01"))),
      index: 32, known: 1...5),
    Place(
      testDescription: "who sees to a goal",
      act: .planItemAdded(
        PlanItemAdded(
          item: Sample.id(1), household: Sample.id(2), dimension: .health, due: Day(number: 0),
          responsible: .volunteer(Sample.id(3)))), index: 35, known: 4...5),
    Place(
      testDescription: "how a goal ended",
      act: .planItemClosed(
        PlanItemClosed(
          item: Sample.id(1), household: Sample.id(2), result: .reached, day: Sample.day("2026-11-01"))),
      index: 32, known: 1...4),
    Place(
      testDescription: "position in the house",
      act: .registerPage(
        RegisterPage(
          batch: Sample.id(1), page: 1, households: [],
          people: [
            RegisterPage.PersonRow(
              person: Sample.id(2), line: 2, part: nil,
              membership: Membership(
                household: Sample.id(3), position: .head, isRegistered: true, livesHere: true))
          ])), index: 53, known: 1...3),
    Place(
      testDescription: "level of a card",
      act: .volunteerPage(
        VolunteerPage(
          batch: Sample.id(1), page: 1,
          rows: [
            VolunteerPage.Row(
              volunteer: Sample.id(2), line: 2, part: 0,
              card: VolunteerCard(level: .village, issued: nil, expires: nil, training: []))
          ])), index: 36, known: 1...5),
    Place(
      testDescription: "who counts as one",
      act: .campaignOpened(
        CampaignOpened(
          campaign: Sample.id(1), code: "", title: "", aid: "", from: Sample.day("2026-11-01"),
          to: Sample.day("2026-11-02"), ceiling: 0, window: 0, kits: [])), index: 19, known: 1...2),
    Place(testDescription: "where it was handed over", act: issued, index: 125, known: 1...3),
    Place(testDescription: "how it was acknowledged", act: issued, index: 126, known: 1...2),
    Place(
      testDescription: "why it was taken back",
      act: .aidReversed(
        AidReversed(
          issuance: Sample.id(1), household: Sample.id(2), reason: .mistake, lot: Sample.id(3),
          place: Sample.id(4), quantity: 1)), index: 32, known: 1...4),
  ]

  /// Kept by a name: the address sanitizer finds no pointer among the packed bits of an act.
  private static let ruleBook = [UInt8](repeating: 0, count: 32)

  private static let issued = Act.aidIssued(
    AidIssued(
      issuance: Sample.id(1), household: Sample.id(2), recipient: nil, campaign: Sample.id(3),
      kit: Sample.id(4),
      lot: Sample.id(5), place: Sample.id(6), quantity: 1, value: 0, receipt: "ABCDEFGHIJKLMNOPQRSTUV",
      fiscalYear: 1, number: 1, ticket: nil, venue: .centre, proof: .signature,
      ruleBook: ruleBook))

  @Test(arguments: places)
  func `a code that stands for nothing is refused`(place: Place) {
    for code in 0...0x7F as ClosedRange<UInt8> {
      var facts = place.act.facts
      facts[place.index] = code
      #expect(trouble(place.act.kind, facts) == (place.known.contains(code) ? nil : .code), "\(code)")
    }
    var facts = place.act.facts
    facts.replaceSubrange(place.index...place.index, with: [0x81, 0x02])
    #expect(trouble(place.act.kind, facts) == .code, "257 is not 1")
  }

  @Test(
    arguments: [(Int64(Int32.max), nil), (Int64(Int32.max) + 1, .code), (.min, .code)]
      as [(Int64, CanonicalTrouble?)])
  func `a day's number has 32 bits`(number: Int64, expected: CanonicalTrouble?) {
    var writer = CanonicalWriter()
    for low in 1...3 as ClosedRange<UInt64> { writer.write(Sample.id(low, of: Duty.self)) }
    writer.write(signed: number)
    writer.write(Sample.id(4, of: Shift.self))
    #expect(trouble("assignment.made", writer.bytes) == expected)
  }

  private func trouble(_ kind: String, _ facts: [UInt8]) -> CanonicalTrouble? {
    do {
      _ = try Act(kind: kind, version: 1, facts: facts)
      return nil
    } catch {
      return error
    }
  }
}

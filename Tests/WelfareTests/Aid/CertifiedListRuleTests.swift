import Testing
import ThaiText
import Welfare

@Suite struct CertifiedListRuleTests {
  private static let today = Sample.day("2026-11-23")
  private static let people = (1...4 as ClosedRange<UInt64>).map { Sample.id($0, of: Person.self) }

  private static func request(
    body: String = "ประชาคม", day: String = "2026-11-20", file: UInt8 = 1, households: [UInt64] = [1]
  ) -> CertificationRequest {
    CertificationRequest(
      campaign: Sample.id(1), body: body, document: "", day: Sample.day(day),
      file: Array(repeating: file, count: 32), households: households.map { Sample.id($0) })
  }

  @Test(
    arguments: [
      (request(), nil), (request(day: "2026-11-23"), nil),
      (request(day: "2026-11-24"), "campaign.list-early"),
      (request(households: []), "campaign.list-empty"), (request(body: " "), "campaign.list-unsigned"),
      (request(file: 9), "campaign.list-known"),
    ] as [(CertificationRequest, String?)])
  func `a list says who certified which households on a day that has come, and once`(
    request: CertificationRequest, rule: String?
  ) {
    var refused: Refusal?
    do throws(Refusal) {
      try CampaignRule.certify(
        request, on: Self.today,
        known: [(file: Array(repeating: 9, count: 32), body: "ประชาคม", day: Self.today)])
    } catch { refused = error }
    #expect(refused?.rule == rule)
  }

  @Test(
    arguments: [
      ([0], nil), ([0, 1], nil), ([], .members), ([0, 0], .members), ([0, 1, 2], .everyone),
      ([3], .ofAnother(people[3])), ([0, 3], .ofAnother(people[3])),
    ] as [([Int], FamilyTrouble?)])
  func `a family is some of a household, nobody twice, and somebody stays in the first one`(
    members: [Int], expected: FamilyTrouble?
  ) {
    let declared = FamilyDeclared(family: Sample.id(1), household: Sample.id(1), members: [Self.people[3]])
    var trouble: FamilyTrouble?
    do throws(FamilyTrouble) {
      try CampaignRule.declareFamily(
        members.map { Self.people[$0] }, of: Set(Self.people), families: [declared])
    } catch { trouble = error }
    #expect(trouble == expected)
  }

  @Test func `somebody of another household is not of the family`() {
    #expect(throws: FamilyTrouble.members) {
      try CampaignRule.declareFamily([Sample.id(99)], of: Set(Self.people), families: [])
    }
  }
}

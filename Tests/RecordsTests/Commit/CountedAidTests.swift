import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `What the bag rule reads of earlier aid` {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `comes to the same as all of it, however long the history`(seed: UInt64) throws {
    let centre = try PracticeCentre(seed: 900 + seed)
    var chance = Seeded(seed)
    let family = try centre.family()
    try centre.receive(100_000)
    try centre.commit(.declareFamily(household: family.household, members: [family.people[1]]))
    let declared = try #require(centre.store.families(of: family.household).first).family
    for number in 0..<40 {
      centre.clock.pass(minutes: Int.random(in: 1...40, using: &chance) * 24 * 60)
      let today = centre.clock.now.day
      try centre.commit(
        .openCampaign(
          CampaignRequest(
            code: "C\(number)", title: "รอบ \(number)", kits: ["BAG"], from: today.adding(days: -20),
            to: today.adding(days: 40), unit: Bool.random(using: &chance) ? .family : .household,
            window: UInt64.random(in: 0...60, using: &chance),
            perUnit: UInt64.random(in: 1...2, using: &chance))))
      for campaign in try centre.store.campaigns().suffix(3) {
        let request = AidRequest(
          household: family.household, campaign: campaign.campaign,
          circumstances: HandOverCircumstances(family: Bool.random(using: &chance) ? declared : nil))
        try centre.store.read { try Self.expectSame(request, today, AidReading(tables: $0)) }
        _ = try refusal { try centre.commit(.issueAid(request)) }
      }
      if chance.isOne(in: 4),
        let given = try centre.store.read({ try AidReading(tables: $0).newest(1, since: 0) }).first
      {
        _ = try refusal { try centre.commit(.reverseAid(receipt: given.facts.receipt, reason: .mistake)) }
      }
    }
  }

  private static func expectSame(_ request: AidRequest, _ day: Day, _ reading: AidReading) throws {
    let facts = try reading.facts(for: request, on: day)
    let all = BagFacts(
      day: day, campaign: facts.campaign, given: try reading.given(to: request.household), lots: facts.lots,
      members: facts.members, last: facts.last)
    #expect(
      answer { try reading.allowance(request, facts) } == answer { try reading.allowance(request, all) })
  }

  /// The refusal, or what the allowance says of earlier aid.
  private static func answer(_ ask: () throws -> BagAllowance) -> String {
    do {
      let allowance = try ask()
      return "allowed \(allowance.previous?.receipt ?? "-") \(allowance.quantity)"
    } catch {
      return String(describing: error)
    }
  }
}

import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Certified lists` {
  private let centre: PracticeCentre
  private let campaign: CampaignOpened
  private let families: [PracticeCentre.Family]

  init() throws {
    centre = try PracticeCentre(seed: 31)
    campaign = try #require(centre.store.campaigns().first)
    families = try centre.register(
      (1...4).map { number in
        (
          HouseholdParticulars(
            houseNumber: String(10 * number), moo: 5 - UInt64(number), tambonName: "ดินทอง"),
          [
            PersonParticulars(title: "นาย", firstName: "มานะ", surname: "ที่ \(number)"),
            PersonParticulars(title: "นาง", firstName: "ปิติ", surname: "ที่ \(number)"),
          ]
        )
      })
    try centre.receive(20)
  }

  private func list(_ houses: [Int], file: UInt8 = 1, day: Int = 0) -> Proposal {
    .certify(
      CertificationRequest(
        campaign: campaign.campaign, body: "ประชาคม ม.9", document: "3/2569",
        day: centre.clock.now.day.adding(days: day), file: Array(repeating: file, count: 32),
        households: houses.map { families[$0].household }))
  }

  private func issue(_ house: Int, off: HandOverCircumstances.Inclusion? = nil, reason: String = "") throws
    -> Committed
  {
    try centre.commit(
      .issueAid(
        AidRequest(
          household: families[house].household, particulars: HandOverParticulars(reason: reason),
          circumstances: HandOverCircumstances(inclusion: off))))
  }

  private func round() throws -> CampaignRound { try #require(centre.store.rounds().first) }

  @Test func `a campaign with a list gives to who stands in it, and to others for a reason that is kept`()
    throws
  {
    _ = try issue(3)
    try centre.commit(list([0, 1]))
    _ = try issue(0)
    let refused = try refusal { _ = try issue(2) }
    #expect(
      refused
        == .bag(.notCertified(campaign: campaign.title, by: "ประชาคม ม.9", on: centre.clock.now.day)))
    #expect(try refusal { _ = try issue(2, off: .movedIn) } == .bag(.inclusionUnexplained))
    let added = try issue(2, off: .movedIn, reason: "ย้ายมาเมื่อเดือนก่อน")
    guard case .aidIssued(let facts)? = added.acts.first?.act else { Issue.record("no issuance"); return }
    #expect(facts.circumstances.inclusion == .movedIn)
    #expect(try round().certified == 2)
    #expect(try round().given == 3)
    #expect(try round().onHand == 17)
    let lines = try centre.store.roundLines(of: campaign, at: centre.clock.now)
    #expect(lines.map(\.particulars.houseNumber) == ["40", "30", "20", "10"])
    #expect(lines.map(\.isCertified) == [false, false, true, true])
    #expect(lines.map { $0.given?.receipt } == ["A-70/0001", "A-70/0003", nil, "A-70/0002"])
    #expect(lines.map(\.inclusion) == [nil, .movedIn, nil, nil])
    let paper = try centre.store.signingList(of: campaign)
    let rows = paper.villages.flatMap(\.rows)
    #expect(paper.certified.map(\.body) == ["ประชาคม ม.9"] && paper.villages.map(\.moo) == [1, 2, 3, 4])
    #expect(rows.map(\.receipt) == ["A-70/0001", "A-70/0003", "", "A-70/0002"])
    #expect(
      rows.map(\.isOffList) == [true, true, false, false]
        && rows.map { $0.day == nil } == [false, false, true, false])
    #expect(try centre.store.verify().isSound)
  }

  @Test func `lists add up, the same file is taken once, and a day to come is refused`() throws {
    try centre.commit(list([0]))
    try centre.commit(list([0, 1], file: 2))
    #expect(try round().certified == 2)
    #expect(try refusal { try centre.commit(list([3])) }?.rule == "campaign.list-known")
    #expect(try refusal { try centre.commit(list([3], file: 3, day: 1)) }?.rule == "campaign.list-early")
    #expect(try refusal { try centre.commit(list([], file: 3)) }?.rule == "campaign.list-empty")
  }

  @Test func `a list is withdrawn unless aid was given under it, and may be certified again then`() throws {
    let withdraw = Proposal.withdrawList(campaign: campaign.campaign)
    #expect(try refusal { try centre.commit(withdraw) } == .campaign(.noList))
    try centre.commit(list([0]))
    _ = try issue(0)
    #expect(try refusal { try centre.commit(withdraw) } == .campaign(.listUsed(receipt: "A-70/0001")))
    try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake))
    try centre.commit(withdraw)
    #expect(try round().certified == nil)
    #expect(try round().given == 0)
    _ = try issue(2)
    try centre.commit(list([0]))
    #expect(try refusal { _ = try issue(3) }?.rule == "bag.not-certified")
  }

  @Test func `a long list comes in pages that each fit an entry`() throws {
    var random = centre.store.random
    let households = (0..<8_000).map { _ in random.identifier() as Identifier<Household> }
    let committed = try centre.commit(
      .certify(
        CertificationRequest(
          campaign: campaign.campaign, body: "ประชาคม", document: "", day: centre.clock.now.day,
          file: Array(repeating: 9, count: 32), households: households)))
    let pages = committed.acts.compactMap { written -> CampaignCertified? in
      if case .campaignCertified(let facts) = written.act { facts } else { nil }
    }
    #expect(pages.map(\.page) == [1, 2, 3])
    #expect(pages.flatMap(\.households) == households && Set(pages.map(\.list)).count == 1)
    #expect(try centre.store.entries().allSatisfy { $0.bytes.count <= 128 * 1024 })
    #expect(try round().certified == 8_000)
    #expect(try centre.store.verify().isSound)
  }

  @Test func `a campaign by the family gives each family its own, and a joined one counts again`() throws {
    try centre.commit(
      .openCampaign(
        CampaignRequest(
          code: "F", title: "รายครอบครัว", kits: ["BAG"], from: campaign.from, to: campaign.to, unit: .family,
          window: 0)))
    let byFamily = try #require(centre.store.campaigns().first { $0.unit == .family })
    let house = families[0]
    func give(_ family: Identifier<Family>?) throws -> Committed {
      try centre.commit(
        .issueAid(
          AidRequest(
            household: house.household, campaign: byFamily.campaign,
            circumstances: HandOverCircumstances(family: family))))
    }
    let declared = try centre.commit(.declareFamily(household: house.household, members: [house.people[1]]))
    guard case .familyDeclared(let facts)? = declared.acts.first?.act else {
      Issue.record("no family"); return
    }
    _ = try give(nil)
    #expect(try refusal { _ = try give(nil) }?.rule == "bag.once")
    _ = try give(facts.family)
    #expect(try refusal { _ = try give(facts.family) }?.rule == "bag.once")
    #expect(
      try refusal { try centre.commit(.joinFamily(facts.family)) }
        == .campaign(.familyHasAid(receipt: "A-70/0002")))
    #expect(
      try refusal {
        try centre.commit(.declareFamily(household: house.household, members: [house.people[1]]))
      }
        == .campaign(.familyOfAnother(name: "นางปิติ ที่ 1")))
    try centre.commit(.reverseAid(receipt: "A-70/0002", reason: .mistake))
    try centre.commit(.joinFamily(facts.family))
    #expect(try centre.store.families(of: house.household).isEmpty)
    #expect(try refusal { _ = try give(facts.family) }?.rule == "not-found")
    #expect(try centre.store.verify().isSound)
  }

  @Test func `how many one proxy took today is counted by name as said, and by volunteer`() throws {
    func taken(_ name: String) throws -> Int? {
      let request = AidRequest(
        household: families[3].household,
        particulars: HandOverParticulars(proxyName: name, relation: "เพื่อนบ้าน", reason: "ไปนา"))
      guard case .allowed(let allowance) = try centre.store.bagAnswer(request, at: centre.clock.now) else {
        return nil
      }
      return allowance.proxyToday
    }
    #expect(try taken("น้ำ ใจดี") == 0)
    for house in 0...1 {
      try centre.commit(
        .issueAid(
          AidRequest(
            household: families[house].household,
            particulars: HandOverParticulars(
              proxyName: house == 0 ? "น้ำ ใจดี" : "น\u{E4D}\u{E49}า ใจดี", relation: "เพื่อนบ้าน",
              reason: "ไปนา"))))
    }
    #expect(try taken("น้ำ ใจดี") == 2)
    #expect(try taken("น้ำ ใจร้าย") == 0)
    try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake))
    #expect(try taken("น้ำ ใจดี") == 1)
    centre.clock.pass(minutes: 24 * 60)
    #expect(try taken("น้ำ ใจดี") == 0)
  }
}

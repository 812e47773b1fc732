import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Reports of a store, against what was done to it.
@Suite struct ReportReadingTests {
  private func centre(_ time: String) throws -> PracticeCentre {
    let centre = try PracticeCentre()
    let start = try #require(Instant(rfc3339: time))
    centre.clock.pass(minutes: Int((start.milliseconds - centre.clock.now.milliseconds) / 60_000))
    return centre
  }

  private func households(_ centre: PracticeCentre, _ count: Int) throws -> [Identifier<Household>] {
    try centre.register(
      (1...count).map { number in
        (
          HouseholdParticulars(
            houseNumber: "\(number)", moo: UInt64(number % 3 + 1), villageName: "บ้าน",
            villageCode: "6508110\(number % 3 + 1)"),
          [
            PersonParticulars(firstName: "ก", birth: PartialDay(iso: "1950")),
            PersonParticulars(firstName: "ข", birth: nil),
          ]
        )
      }
    ).map(\.household)
  }

  @Test(
    arguments: [
      ("2027-09-30T23:59:00+07:00", "2027-09", "2027-10"),
      ("2026-12-31T23:59:00+07:00", "2026-12", "2027-01"),
      ("2028-02-29T23:59:00+07:00", "2028-02", "2028-03"),
    ])
  func `a bag of the last minute is of that month, and the one a minute later of the next`(
    time: String, month: String, next: String
  ) throws {
    let centre = try centre("2026-11-23T09:00:00+07:00")
    let houses = try households(centre, 2)
    try centre.receive(10)
    let day = try #require(Instant(rfc3339: time)).day
    try centre.commit(
      .openCampaign(
        CampaignRequest(code: "EDGE", title: "x", kits: ["BAG"], from: day, to: day.adding(days: 1))))
    let campaign = try #require(try centre.store.campaign(code: "EDGE")).campaign
    let start = try #require(Instant(rfc3339: time))
    centre.clock.pass(minutes: Int((start.milliseconds - centre.clock.now.milliseconds) / 60_000))
    try centre.commit(.issueAid(AidRequest(household: houses[0], campaign: campaign)))
    centre.clock.pass(minutes: 1)
    try centre.commit(.issueAid(AidRequest(household: houses[1], campaign: campaign)))
    let first = try centre.store.report(try #require(ReportPeriod(month: month)))
    let second = try centre.store.report(try #require(ReportPeriod(month: next)))
    for (report, opening, village) in [(first, 10 as Int64, "65081102"), (second, 9, "65081103")] {
      #expect(report.value(of: .aid(.bags, village: nil)) == 1)
      #expect(report.villages.map(\.key) == [village])
      #expect(report.value(of: .stock(.opening, lot: nil)) == opening)
      #expect(report.value(of: .stock(.closing, lot: nil)) == opening - 1)
    }
  }

  @Test func `a bag taken back in the next month still counts in its own`() throws {
    let centre = try centre("2026-11-30T16:00:00+07:00")
    let houses = try households(centre, 2)
    try centre.receive(5)
    try centre.commit(.issueAid(AidRequest(household: houses[0])))
    try centre.commit(.issueAid(AidRequest(household: houses[1])))
    try centre.commit(.reverseAid(receipt: "A-70/0002", reason: .mistake))
    centre.clock.pass(minutes: 24 * 60)
    try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .returned))
    let november = try centre.store.report(try #require(ReportPeriod(month: "2026-11")))
    let december = try centre.store.report(try #require(ReportPeriod(month: "2026-12")))
    #expect(november.value(of: .aid(.receipts, village: nil)) == 2)
    #expect(november.value(of: .aid(.reversed, village: nil)) == 1)
    #expect(november.value(of: .aid(.bags, village: nil)) == 1)
    #expect(november.value(of: .stock(.closing, lot: nil)) == 4)
    #expect(december.value(of: .aid(.receipts, village: nil)) == 0)
    #expect(december.value(of: .stock(.back, lot: nil)) == 1)
    #expect(december.value(of: .stock(.closing, lot: nil)) == 5)
    #expect(december.rows(of: .stock(.back, lot: nil)).map(\.what) == ["aid.reversed"])
  }

  @Test func `people of a household that got two bags are counted once, by their age, those unknown apart`()
    throws
  {
    let groups = TargetGroups([
      DatedRows(
        always: TargetGroup(
          code: "older", thai: "ผู้สูงอายุ", english: "Older", department: "ผส.", ages: Ages(from: 60)))
    ])
    let rules = RuleBook(
      queue: sampleRules.queue, purposes: sampleRules.purposes, outcomes: sampleRules.outcomes,
      parkReasons: sampleRules.parkReasons,
      campaignDefaults: DatedRows(always: CampaignDefaults(ceiling: 70_000, window: 0, perUnit: 9)),
      duties: sampleRules.duties, shifts: sampleRules.shifts, groups: groups)
    let centre = try PracticeCentre(rules: rules)
    let houses = try households(centre, 1)
    try centre.receive(5)
    let today = centre.clock.now.day
    for code in ["ONE", "TWO"] {
      try centre.commit(
        .openCampaign(CampaignRequest(code: code, title: code, kits: ["BAG"], from: today, to: today)))
      let campaign = try #require(try centre.store.campaign(code: code)).campaign
      try centre.commit(.issueAid(AidRequest(household: houses[0], campaign: campaign)))
    }
    let report = try centre.store.report(ReportPeriod(today))
    #expect(report.value(of: .aid(.bags, village: nil)) == 2)
    #expect(report.value(of: .aid(.households, village: nil)) == 1)
    #expect(report.value(of: .people(group: "older", village: nil)) == 1)
    #expect(report.value(of: .people(group: "unknown-age", village: nil)) == 1)
    #expect(report.groupCodes == ["older", "others", "unknown-age"])
  }

  @Test func `what a lot had before opens to its entries`() throws {
    let centre = try centre("2026-11-30T16:00:00+07:00")
    try centre.receive(5)
    try centre.receive(2)
    centre.clock.pass(minutes: 24 * 60)
    let period = try #require(ReportPeriod(month: "2026-12"))
    let report = try centre.store.report(period, opening: .stock(.opening, lot: nil))
    let rows = report.rows(of: .stock(.opening, lot: nil))
    #expect(rows.map(\.amount) == [5, 2] && rows.allSatisfy { $0.entry != nil })
    #expect(report.value(of: .stock(.opening, lot: nil)) == 7)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `after random work opening and moves come to what lies there`(seed: UInt64) throws {
    let centre = try PracticeCentre(seed: seed)
    var chance = Seeded(seed)
    let houses = try households(centre, 12)
    var receipts: [String] = []
    for step in 0..<60 {
      centre.clock.pass(minutes: Int.random(in: 60...1_500, using: &chance))
      switch Int.random(in: 0...3, using: &chance) {
      case 0:
        try centre.receive(
          .random(in: 5...9, using: &chance), lot: "L\(Int.random(in: 1...3, using: &chance))")
      case 1 where !receipts.isEmpty:
        let receipt = receipts.removeFirst()
        try centre.commit(.reverseAid(receipt: receipt, reason: .mistake))
      default:
        let house = houses[Int.random(in: 0..<12, using: &chance)]
        if let written = try? centre.commit(.issueAid(AidRequest(household: house))),
          case .aidIssued(let facts)? = written.acts.last?.act
        {
          receipts.append(facts.receipt)
        }
      }
      guard step % 10 == 9 else { continue }
      let report = try centre.store.report(ReportPeriod(monthOf: centre.clock.now.day))
      let onHand = try centre.store.lots(kit: nil).reduce(0) { $0 + $1.onHand }
      #expect(report.value(of: .stock(.closing, lot: nil)) == onHand, "seed \(seed)")
      let day = try centre.store.report(ReportPeriod(centre.clock.now.day))
      #expect(day.value(of: .stock(.closing, lot: nil)) == onHand, "seed \(seed)")
    }
  }

  @Test func `visits are counted by why and what came of it`() throws {
    let centre = try centre("2026-11-23T09:00:00+07:00")
    try centre.commit(.walkIn(lane: nil, visitor: Caller(name: "ลุงมา")))
    let row = try #require(
      try centre.store.queueRows(day: centre.clock.now.day, state: nil, at: centre.clock.now).first)
    try centre.commit(.step(ticket: row.ticket, .finish(purpose: "advice", outcome: "advised")))
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    let report = try centre.store.report(ReportPeriod(centre.clock.now.day))
    #expect(report.value(of: .visits(purpose: "advice", outcome: "advised")) == 1)
    #expect(report.value(of: .tickets(.waiting)) == 1 && report.value(of: .tickets(nil)) == 2)
    #expect(report.rows(of: .tickets(.waiting)).map(\.what) == ["ก002"])
  }
}

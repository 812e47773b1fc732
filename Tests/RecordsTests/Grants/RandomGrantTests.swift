import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Random work with grants and money: whatever is tried, what is kept adds up.
@Suite struct `Random work with grants` {
  /// As many seeds as the environment asks for; a few in the usual run.
  private static let seeds =
    0..<(UInt64(ProcessInfo.processInfo.environment["TAMBONDESK_GRANT_SEEDS"] ?? "") ?? 6)
  private static let wishes =
    Int(ProcessInfo.processInfo.environment["TAMBONDESK_GRANT_WISHES"] ?? "") ?? 120

  @Test(arguments: seeds)
  func `instalments stay within the bill, the grant and the cap, and money within its allotment`(
    seed: UInt64
  ) throws {
    let centre = try GrantCentre(seed: seed &* 7 &+ 1)
    var work = RandomGrantWork(centre: centre, seed: seed)
    try work.prepare()
    for _ in 0..<Self.wishes { try work.wish() }
    try work.check()
    #expect(work.done > 0 && work.refused > 0)
    let budgets = try centre.store.budgets(on: centre.today)
    let files = try centre.store.grants(of: nil, on: centre.today)
    let report = try centre.store.verify()
    #expect(report.isSound && report.findings.isEmpty)
    _ = try centre.store.verify(rebuild: true)
    #expect(try centre.store.budgets(on: centre.today) == budgets)
    #expect(try centre.store.grants(of: nil, on: centre.today) == files)
  }
}

/// Wishes of every sort about few houses and little money.
private struct RandomGrantWork {
  let centre: GrantCentre
  var chance: Seeded
  var families: [PracticeCentre.Family] = []
  var allotments: [Identifier<Allotment>] = []
  var grants: [(id: Identifier<HousingGrant>, family: PracticeCentre.Family)] = []
  var done = 0
  var refused = 0

  init(centre: GrantCentre, seed: UInt64) {
    self.centre = centre
    chance = Seeded(seed)
  }

  mutating func prepare() throws {
    families = try centre.centre.register(
      (0..<4).map { index in
        (
          HouseholdParticulars(houseNumber: String(index + 1), moo: 4),
          [PersonParticulars(firstName: "ใจ" + String(index), surname: "ดี")]
        )
      })
    allotments = [try centre.allot("A", 4_000_000), try centre.allot("B", 2_500_000)]
  }

  /// Tries something; a refusal leaves everything as it was.
  mutating func wish() throws {
    do {
      if chance.next() % 12 == 0 || grants.isEmpty {
        let family = families[Int(chance.next() % 4)]
        grants.append((try centre.apply(of: family), family))
      } else if chance.next() % 10 == 0 {
        try money()
      } else {
        try step()
      }
      done += 1
    } catch CommitFailure.refused {
      refused += 1
    }
    if (done + refused) % 40 == 0 { try check() }
  }

  private mutating func money() throws {
    let (one, other) = (allotments[0], allotments[1])
    let amount = Satang(chance.next() % 5_000_000)
    switch chance.next() % 3 {
    case 0: try centre.commit(.budget(.transfer(from: one, to: other, amount: amount, document: "1")))
    case 1: try centre.commit(.budget(.transfer(from: other, to: one, amount: amount, document: "1")))
    default: try centre.commit(.budget(.change(one, to: amount, document: "1")))
    }
  }

  private mutating func step() throws {
    let (grant, family) = grants[Int(chance.next() % UInt64(grants.count))]
    let today = centre.today
    let amount = Satang(chance.next() % 2_200_000)
    // Mostly what follows, else anything.
    let file = try centre.file(grant)
    let usual = Int(file.step.rawValue) - 1
    let sort = chance.next() % 3 > 0 ? usual : Int(chance.next() % 13)
    switch sort {
    case 0: try centre.carry(grant, to: .surveyed, family: family)
    case 1:
      try centre.follow(grant, .meet(GrantMet(day: today, rank: 1, ranked: 2, minutes: "3", attendees: 9)))
    case 2:
      try centre.follow(
        grant,
        .decide(GrantDecided(day: today, amount: amount, body: "B", meeting: "2", document: nil)))
    case 3: try centre.follow(grant, .approve(content: nil), by: try centre.approver())
    case 4: try centre.follow(grant, .reserve(allotments[Int(chance.next() % 2)]))
    case 5: try centre.follow(grant, .bill(GrantCentre.bill(amount), day: today, total: nil))
    case 6:
      switch chance.next() % 4 {
      case 0: try centre.inspect(grant, family: family)
      case 1: try centre.pay(grant, amount / 3)
      case 2: try centre.pay(grant, amount / 3, chance.next() % 3)
      default:
        try centre.follow(
          grant, .handOver(GrantHandedOver(day: today, proof: .signature, evidence: []), witnesses: []))
      }
    case 7: try centre.follow(grant, .close(day: today))
    case 10: try centre.follow(grant, .takeBack)
    case 11: try centre.follow(grant, .cancel(.withdrawn, day: today, note: ""))
    default: try centre.pay(grant, amount)
    }
  }

  func check() throws {
    let lines = try centre.store.budgets(on: centre.today)
    let files = try centre.store.grants(of: nil, on: centre.today).map(\.file)
    for line in lines {
      #expect(line.left >= 0 && line.reserved >= 0 && line.committed >= 0 && line.spent >= 0)
      let taking = files.filter { $0.reservation?.facts.allotment == line.allotment }
      let releases = taking.compactMap(\.release)
      #expect(line.reserved == releases.reduce(0) { $0 + $1.reserved })
      #expect(line.committed == releases.reduce(0) { $0 + $1.committed })
      #expect(line.spent == taking.reduce(0) { $0 + $1.paid })
    }
    for file in files {
      #expect(file.misfits.isEmpty && file.paidApart.isEmpty)
      #expect(file.paid <= file.billed || file.bill == nil && file.paid == 0)
      #expect(file.billed <= file.approved ?? 0 && file.approved ?? 0 <= 1_900_000)
    }
  }
}

import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Random work with cases: whatever is tried, no regulation gives more often than it may, and the tables are those of the journal.
@Suite struct `Random work with cases` {
  /// As many seeds as the environment asks for; a few in the usual run.
  private static let seeds =
    0..<(UInt64(ProcessInfo.processInfo.environment["TAMBONDESK_CASE_SEEDS"] ?? "") ?? 6)
  private static let wishes =
    Int(ProcessInfo.processInfo.environment["TAMBONDESK_CASE_WISHES"] ?? "") ?? 120

  @Test(arguments: seeds)
  func `what was given stays within its regulation, and rebuilding changes nothing`(seed: UInt64) throws {
    let centre = try CaseCentre(seed: seed &* 11 &+ 3)
    var work = RandomCaseWork(centre: centre, seed: seed)
    try work.prepare()
    for _ in 0..<Self.wishes { try work.wish() }
    #expect(work.done > 0 && work.refused > 0)
    let lines = try centre.store.cases(of: nil, isAll: true, on: centre.today)
    for line in lines {
      #expect(line.file.misfits.isEmpty && line.file.aid.count <= 1)
      #expect((line.file.status == .helped) || line.file.aid.isEmpty)
    }
    for family in work.families {
      for use in try centre.store.regulationUses(of: family.household, on: centre.today) {
        if let limit = use.regulation.timesAYear { #expect(use.times.count <= limit) }
        #expect(use.times.allSatisfy { $0.amount <= 300_000 })
      }
    }
    let report = try centre.store.verify()
    #expect(report.isSound && report.findings.isEmpty)
    _ = try centre.store.verify(rebuild: true)
    #expect(try centre.store.cases(of: nil, isAll: true, on: centre.today) == lines)
  }
}

/// Wishes of every sort about few houses.
private struct RandomCaseWork {
  let centre: CaseCentre
  var chance: Seeded
  var families: [PracticeCentre.Family] = []
  var cases: [(id: Identifier<Case>, family: PracticeCentre.Family)] = []
  var done = 0
  var refused = 0

  init(centre: CaseCentre, seed: UInt64) {
    self.centre = centre
    chance = Seeded(seed)
  }

  mutating func prepare() throws {
    families = try centre.centre.register(
      (0..<3).map { index in
        (
          HouseholdParticulars(houseNumber: String(index + 1), moo: 4),
          (0..<2).map { PersonParticulars(firstName: "ใจ" + String(index) + String($0), surname: "ดี") }
        )
      })
  }

  /// Tries something; a refusal leaves everything as it was.
  mutating func wish() throws {
    if one(of: 20) == 0 { centre.pass(days: one(of: 40)) }
    do {
      if one(of: 6) == 0 || cases.isEmpty {
        let family = families[one(of: 3)]
        let id = try centre.open(
          centre.request(
            family, for: one(of: 2), regulation: one(of: 2) == 0 ? "REG-4" + String(4 + one(of: 4)) : nil,
            urgency: one(of: 3) == 0 ? .disaster : nil))
        cases.append((id, family))
      } else {
        try step()
      }
      done += 1
    } catch CommitFailure.refused {
      refused += 1
    }
  }

  private mutating func step() throws {
    let (id, family) = cases[one(of: cases.count)]
    let today = centre.today
    switch one(of: 9) {
    case 0: try centre.notePapers(id)
    case 1: try centre.follow(id, .forward(agency: "pmj", day: today, due: nil, note: ""))
    case 2:
      let letter = try centre.store.caseFile(matching: id.hex)?.unanswered.first?.sent.facts.paper
      try centre.move(id, Case.Status.allCases[one(of: 11)], letter: letter)
    case 3: try centre.follow(id, .plan(.call, due: today, responsible: "", text: ""))
    case 4: try centre.follow(id, .followUp(planned: nil, .call, day: today, .same, text: ""))
    case 5: try centre.follow(id, .takeBack)
    case 6: try centre.move(id, Case.Status.allCases[one(of: 11)])
    default:
      let aid = CaseAid(
        regulation: "REG-4" + String(4 + one(of: 4)), amount: Satang(one(of: 320_000)),
        person: family.people[one(of: 2)])
      try centre.move(id, .helped, aid: aid)
    }
  }

  private mutating func one(of count: Int) -> Int { Int(chance.next() % UInt64(count)) }
}

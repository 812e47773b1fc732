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
      for use in try centre.store.regulationUses(of: family.household, on: centre.today).uses {
        if let limit = use.regulation.timesAYear { #expect(use.times.count <= limit) }
        #expect(use.times.allSatisfy { $0.amount <= 300_000 })
      }
    }
    let report = try centre.store.verify()
    // A decision that is taken back may leave two side by side.
    #expect(
      report.isSound
        && report.findings.allSatisfy { if case .activeTwice = $0 { true } else { false } })
    _ = try centre.store.verify(rebuild: true)
    #expect(try centre.store.cases(of: nil, isAll: true, on: centre.today) == lines)
  }
}

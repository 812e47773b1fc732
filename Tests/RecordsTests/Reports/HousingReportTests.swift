import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Houses in reports, against what was done to them.
@Suite struct HousingReportTests {
  private func value(_ report: Report, _ figure: String) throws -> Int64 {
    report.value(of: try #require(FigureID(figure)))
  }

  @Test func `a month says how grants and their money stood when it ended, whatever came later`() throws {
    let centre = try GrantCentre()
    let month = ReportPeriod(monthOf: centre.today)
    let grant = try centre.apply()
    let allotment = try centre.allot()
    try centre.carry(grant, to: .building, of: allotment)
    try centre.inspect(grant)
    try centre.pay(grant, 1_000_000)
    let then = try centre.store.report(month)
    #expect(try value(then, "grants/count/all/all") == 1)
    #expect(try value(then, "grants/approved/all/all") == 1_900_000)
    #expect(try value(then, "grants/billed/all/all") == 1_600_000)
    #expect(try value(then, "grants/paid/all/all") == 1_000_000)
    #expect(try value(then, "grant-acts/paid/value") == 1_000_000)
    #expect(try value(then, "grant-acts/paid/count") == 1)
    let line = try centre.line()
    #expect(try value(then, "budgets/left/all") == line.left)
    #expect(try value(then, "budgets/promised/all") == line.promised)
    #expect(try value(then, "budgets/spent/" + allotment.hex) == 1_000_000)
    #expect(then.grantSteps.map(\.step) == [.building])
    #expect(then.rows(of: .grants(.paid, step: nil, year: nil)).map(\.what).first?.contains("/P0001") == true)

    // A month later the payment is taken back, and the grant cancelled.
    centre.centre.clock.pass(minutes: 32 * 24 * 60)
    try centre.follow(grant, .takeBack, by: try centre.approver())
    try centre.follow(
      grant, .cancel(.movedAway, day: centre.today, note: ""), by: try centre.approver())
    let again = try centre.store.report(month)
    #expect(again.facts.housing == then.facts.housing)
    let later = try centre.store.report(ReportPeriod(monthOf: centre.today))
    #expect(later.grantSteps.map(\.step) == [.cancelled])
    #expect(try value(later, "grants/paid/all/all") == 0)
    #expect(try value(later, "grant-acts/cancelled/count") == 1)
    #expect(try value(later, "budgets/left/all") == 10_000_000)
    #expect(try value(later, "grant-acts/paid/count") == 0)

    // What ended before a month began is not told in it any more.
    centre.centre.clock.pass(minutes: 32 * 24 * 60)
    let after = try centre.store.report(ReportPeriod(monthOf: centre.today))
    #expect(try value(after, "grants/count/all/all") == 0)
    let year = try centre.store.report(ReportPeriod(month.first.fiscalYear))
    if month.first.fiscalYear == centre.today.fiscalYear {
      #expect(try value(year, "grants/count/cancelled/all") == 1)
    }
  }

  @Test func `a store without houses tells nothing of them`() throws {
    let centre = try GrantCentre()
    #expect(try centre.store.report(ReportPeriod(centre.today.fiscalYear)).facts.housing.isEmpty)
  }
}

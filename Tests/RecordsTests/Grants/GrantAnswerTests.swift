import Testing
import ThaiText
import Welfare

@testable import Records

/// What the desk is told of grants: on its list, in a house's aid, and among today's work.
@Suite struct GrantAnswerTests {
  private func answer(_ query: Query, _ centre: GrantCentre) throws -> Answer {
    try centre.store.answer(query, at: centre.centre.clock.now, counter: 1)
  }

  private func board(_ centre: GrantCentre) throws -> GrantsBoard? {
    if case .grants(let board) = try answer(.grants, centre) { board } else { nil }
  }

  @Test func `a grant stands on the list, in the house's aid and in its file`() throws {
    let centre = try GrantCentre()
    #expect(try board(centre)?.grants.isEmpty == true)
    let grant = try centre.apply()
    let allotment = try centre.allot()
    #expect(try board(centre)?.grants.map(\.file.grant) == [grant])
    #expect(try board(centre)?.budgets.map(\.allotment) == [allotment])
    guard case .aid(let standing) = try answer(.aid(centre.family.household), centre) else { return }
    #expect(standing.openGrant?.file.step == .applied && standing.repair == nil)
    guard case .grant(let sheet?) = try answer(.grant(grant), centre) else { return #expect(Bool(false)) }
    #expect(sheet.line.due == centre.today.adding(days: 30) && !sheet.line.isOverdue)
    guard case .grant(nil) = try answer(.grant(Identifier(high: 1, low: 1)), centre) else {
      return #expect(Bool(false))
    }
  }

  @Test func `what stands too long comes first, and is among today's work`() throws {
    let centre = try GrantCentre()
    let grant = try centre.apply()
    guard case .today(let calm) = try answer(.today, centre) else { return }
    #expect(calm.grants.isEmpty)
    let late = Instant(centre.today.adding(days: 31), minuteOfDay: 600)
    guard case .today(let work) = try centre.store.answer(.today, at: late, counter: 1) else { return }
    #expect(work.grants.map(\.file.grant) == [grant] && work.grants[0].isOverdue)
  }

  @Test func `money of a year gone by stands there only while some of it is promised`() throws {
    let centre = try GrantCentre()
    let grant = try centre.apply()
    let allotment = try centre.allot()
    let later = Instant(centre.today.adding(days: 370), minuteOfDay: 600)
    func budgets() throws -> [Identifier<Allotment>] {
      guard case .grants(let board) = try centre.store.answer(.grants, at: later, counter: 1) else {
        return []
      }
      return board.budgets.map(\.allotment)
    }
    #expect(try budgets().isEmpty)
    try centre.carry(grant, to: .reserved, of: allotment)
    #expect(try budgets() == [allotment])
  }
}

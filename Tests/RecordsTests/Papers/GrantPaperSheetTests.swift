import Testing
import ThaiText
import Welfare

@testable import Records

/// What the papers of a grant know, and how their copies are counted.
@Suite struct GrantPaperSheetTests {
  @Test func `a sheet has the applicant masked, and who lives in the house`() throws {
    let centre = try GrantCentre()
    let grant = try centre.apply()
    let sheet = try #require(try centre.store.grantPaperSheet(grant, on: centre.today))
    #expect(sheet.sheet.line.applicant == "นายภาณุเดช ทรัพย์สุข")
    #expect(sheet.maskedID?.contains("xxxxxx") == true && sheet.members >= 1)
    #expect(sheet.sheet.line.file.papers == [.application])
    #expect(try centre.store.grantPaperSheet(Identifier(high: 9, low: 9), on: centre.today) == nil)
  }

  @Test func `a receipt leads to its grant, also one that was taken back, and keeps its payee`() throws {
    let centre = try GrantCentre()
    let grant = try centre.apply()
    try centre.carry(grant, to: .building, of: try centre.allot())
    try centre.inspect(grant)
    try centre.pay(grant, 1_000_000)
    let receipt = try #require(try centre.file(grant).payments.first?.facts.paper)
    #expect(try centre.store.grant(ofReceipt: receipt)?.grant == grant)
    try centre.follow(grant, .takeBack, by: try centre.approver())
    #expect(try centre.store.grant(ofReceipt: receipt)?.grant == grant)
    #expect(try centre.store.grant(ofReceipt: "A-99/P0001") == nil)
    let sheet = try #require(try centre.store.grantPaperSheet(grant, on: centre.today)).sheet
    let paid = try #require(sheet.line.file.payment(of: receipt))
    #expect(sheet.told[paid.entry]?.particulars.names == ["ร้านวัสดุ"] && sheet.line.file.isVoid(receipt))
  }

  @Test func `copies are counted by the entry that a paper is about`() throws {
    let centre = try GrantCentre()
    let grant = try centre.apply()
    let source = try #require(try centre.file(grant).source(of: .application)).text
    func before(_ kind: PaperKind, _ matter: String) throws -> UInt64? {
      let done = try centre.commit(
        .recordPrint(
          PrintRequest(
            kind, of: grant.of(.grant), also: [centre.family.household.of(.household)], matter: matter,
            pages: 1)))
      guard case .printMade(let facts)? = done.acts.last?.act else { return nil }
      return facts.before
    }
    #expect(try before(.grantApplication, source) == 0)
    #expect(try before(.grantApplication, source) == 1)
    #expect(try before(.grantInspection, source) == 0)
    #expect(try before(.grantApplication, "other") == 0)
    let file = try centre.file(grant)
    #expect(file.misfits.isEmpty && file.step == .applied)
  }
}

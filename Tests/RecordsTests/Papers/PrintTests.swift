import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Papers and their numbers, as the store keeps them.
@Suite struct PrintTests {
  let centre: PracticeCentre

  init() throws {
    centre = try PracticeCentre()
    try centre.receive(20)
  }

  private func issue(_ household: Identifier<Household>) throws -> AidIssued {
    let written = try centre.commit(.issueAid(AidRequest(household: household)))
    guard case .aidIssued(let facts)? = written.acts.last?.act else { throw Missing() }
    return facts
  }

  private func print(
    _ subject: SubjectID, _ kind: PaperKind = .receipt, matter: String = "", copies: Int64 = 1,
    in store: Store? = nil
  ) throws -> PrintMade {
    let written = try (store ?? centre.store).commit(
      .recordPrint(PrintRequest(kind, of: subject, matter: matter, pages: 1, copies: copies)), by: centre.at()
    )
    guard case .printMade(let facts)? = written.acts.last?.act else { throw Missing() }
    return facts
  }

  @Test func `the first sheet has no number and each later one the next`() throws {
    let subject = try issue(try centre.family().household).issuance.of(.issuance)
    #expect(try print(subject).before == 0)
    #expect(try print(subject, copies: 3).before == 1)
    #expect(try print(subject).before == 4)
    #expect(try print(subject, in: try centre.otherDesk()).before == 5)
  }

  @Test func `each paper of each subject is counted for itself`() throws {
    let subject = try issue(try centre.family().household).issuance.of(.issuance)
    let other = try #require(try centre.store.campaigns().first).campaign.of(.campaign)
    _ = try print(subject, copies: 2)
    #expect(try print(other, .signingList).before == 0)
    #expect(try print(subject, .checklist).before == 0)
    #expect(try print(other, .monthReport, matter: "2026-10").before == 0)
    #expect(try print(other, .monthReport, matter: "2026-11").before == 0)
    #expect(try print(other, .monthReport, matter: "2026-10").before == 1)
  }

  @Test(arguments: [0, -1, 21, .max, .min] as [Int64])
  func `a number of copies that cannot be is refused and nothing is written`(copies: Int64) throws {
    let subject = try issue(try centre.family().household).issuance.of(.issuance)
    let before = try centre.store.entries().count
    #expect(
      try refusal { _ = try print(subject, copies: copies) } == .papers(.copies(copies, greatest: 20)))
    #expect(try centre.store.entries().count == before)
  }

  @Test func `the same request prints under the same number`() throws {
    let subject = try issue(try centre.family().household).issuance.of(.issuance)
    let wish = Proposal.recordPrint(PrintRequest(.receipt, of: subject, pages: 1))
    let first = try centre.store.commit(wish, by: centre.at(request: "p1"))
    let again = try centre.store.commit(wish, by: centre.at(request: "p1"))
    #expect(again.isReplayed && again.acts == first.acts)
    #expect(try print(subject).before == 1)
  }

  @Test func `numbers of copies come to the same when everything is folded anew`() throws {
    let subject = try issue(try centre.family().household).issuance.of(.issuance)
    _ = try print(subject, copies: 2)
    #expect(try centre.store.verify(quick: false).firstBad == nil)
    #expect(try print(subject).before == 2)
  }

  @Test func `a receipt has its facts, a masked ID and no other`() throws {
    let family = try centre.family()
    let facts = try issue(family.household)
    let sheet = try #require(try centre.store.receiptSheet(facts.receipt))
    #expect(sheet.receipt == "A-70/0001" && sheet.fiscalYear == 2570)
    #expect(sheet.taker.name == "นายภาณุเดช ทรัพย์สุข" && sheet.taker.position == .head)
    #expect(sheet.taker.maskedID == "965xxxxxx0011")
    #expect(sheet.lot == "69-07" && sheet.quantity == 1 && sheet.value == 65_000)
    #expect(!sheet.isReversed && !sheet.isTakenByProxy)
    #expect(try centre.store.receiptSheet("A-70/9999") == nil)
  }

  @Test func `a receipt taken back is still there and says so`() throws {
    let facts = try issue(try centre.family().household)
    try centre.commit(.reverseAid(receipt: facts.receipt, reason: .mistake))
    #expect(try #require(try centre.store.receiptSheet(facts.receipt)).isReversed)
  }

  @Test func `a proxy stands on the receipt with relation and reason`() throws {
    let told = HandOverParticulars(
      proxyName: "บุญเรือง", relation: "หลาน", reason: "ป่วย", witnesses: ["ก", "ข"])
    let written = try centre.commit(
      .issueAid(
        AidRequest(household: try centre.family().household, proof: .fingerprint, particulars: told)))
    guard case .aidIssued(let facts)? = written.acts.last?.act else { throw Missing() }
    let sheet = try #require(try centre.store.receiptSheet(facts.receipt))
    #expect(sheet.isTakenByProxy && sheet.taker.name == "บุญเรือง" && sheet.particulars == told)
    #expect(sheet.head == "นายภาณุเดช ทรัพย์สุข")
  }

  @Test func `a signing list goes by village and house as people count, and keeps what was taken back`()
    throws
  {
    let houses = [("10/11", 2), ("9", 2), ("10/2", 2), ("5", 1)] as [(String, UInt64)]
    let families = try centre.register(
      houses.map { number, moo in
        (
          HouseholdParticulars(houseNumber: number, moo: moo, villageName: "บ้าน\(moo)"),
          [PersonParticulars(firstName: "คน\(number)")]
        )
      })
    let receipts = try families.map { try issue($0.household).receipt }
    try centre.commit(.reverseAid(receipt: receipts[1], reason: .returned))
    let campaign = try #require(try centre.store.campaign(code: "PRACTICE"))
    let list = try centre.store.signingList(of: campaign)
    #expect(list.villages.map(\.moo) == [1, 2])
    #expect(list.villages.map(\.name) == ["บ้าน1", "บ้าน2"])
    #expect(list.villages[1].rows.map(\.houseNumber) == ["9", "10/2", "10/11"])
    #expect(list.villages[1].rows.map(\.isReversed) == [true, false, false])
    #expect(list.villages.map(\.quantity) == [1, 2])
  }

  @Test func `an entry about a print names no person`() throws {
    let facts = try issue(try centre.family().household)
    _ = try print(facts.issuance.of(.issuance))
    let newest = try #require(try centre.store.entries().last)
    let entry = try Entry(bytes: newest.bytes)
    #expect(entry.kind == "print.made" && entry.parts.isEmpty)
    #expect(entry.about.allSatisfy { !$0.kind.isPersonal || $0.kind == .household })
  }
}

import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Handing over aid` {
  @Test func `a bag goes to a household once, with a receipt and what is left`() throws {
    let centre = try PracticeCentre()
    let family = try centre.family()
    #expect(try centre.receive(10).remaining == 10)
    let given = try centre.commit(.issueAid(AidRequest(household: family.household)))
    #expect(given.remaining == 9)
    guard case .aidIssued(let facts)? = given.acts.first?.act else { Issue.record("no issuance"); return }
    #expect(facts.receipt == "A-70/0001")
    #expect(facts.recipient == family.people.first)
    let again = try refusal { try centre.commit(.issueAid(AidRequest(household: family.household))) }
    guard case .bagGivenInCampaign(_, 1, let earlier, let day)? = again else {
      Issue.record("\(String(describing: again))")
      return
    }
    #expect(earlier.receipt == "A-70/0001")
    #expect(earlier.by == "เจ้าหน้าที่ฝึกหัด")
    #expect(earlier.recipient == "นายภาณุเดช ทรัพย์สุข")
    #expect(day == centre.clock.now.day.adding(days: 30))
  }

  @Test func `a reversed bag goes back to its lot and may be given again`() throws {
    let centre = try PracticeCentre()
    let family = try centre.family()
    try centre.receive(1)
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    #expect(try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake)).remaining == 1)
    #expect(
      try refusal { try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake)) }
        == .reversedAlready(receipt: "A-70/0001"))
    let next = try centre.commit(.issueAid(AidRequest(household: family.household)))
    guard case .aidIssued(let facts)? = next.acts.first?.act else { Issue.record("no issuance"); return }
    #expect(facts.receipt == "A-70/0002")
  }
}

import Testing
import ThaiText
import Welfare

/// Who takes the bag, and which rule is asked first.
@Suite struct BagRecipientTests {
  private static let stranger = Sample.id(99, of: Person.self)

  @Test(
    arguments: [
      (BagCase.member, HandOverParticulars(), nil),
      (stranger, HandOverParticulars(), .bag(.recipientNotMember)),
      (stranger, HandOverParticulars(proxyName: "สมศรี", relation: "หลาน"), .bag(.recipientNotMember)),
      (nil, HandOverParticulars(proxyName: "สมศรี", relation: "หลาน", reason: "ป่วย"), nil),
      (nil, HandOverParticulars(proxyName: "สมศรี", relation: "หลาน"), .bag(.proxyUnexplained)),
      (
        nil, HandOverParticulars(proxyName: "สมศรี", relation: "หลาน", reason: " \u{A0}"),
        .bag(.proxyUnexplained)
      ),
      (nil, HandOverParticulars(proxyName: "สมศรี", reason: "ป่วย"), .bag(.proxyUnrelated)),
      (nil, HandOverParticulars(proxyName: "  ", relation: "หลาน", reason: "ป่วย"), .bag(.proxyUnnamed)),
      (nil, HandOverParticulars(relation: "หลาน"), .bag(.proxyUnnamed)), (nil, HandOverParticulars(), nil),
      (nil, HandOverParticulars(note: "ฝากไว้"), nil),
    ] as [(Identifier<Person>?, HandOverParticulars, Refusal?)])
  func `a member takes it, or a proxy who has a name`(
    recipient: Identifier<Person>?, particulars: HandOverParticulars, expected: Refusal?
  ) {
    let bag = BagCase.with {
      $0.recipient = recipient
      $0.particulars = particulars
    }
    #expect(bag.refusal == expected)
    #expect(bag.refusal?.possibleFrom == nil)
  }

  @Test func `a household nobody is known of has no member to take it`() {
    let bag = BagCase.with { $0.members = [] }
    #expect(bag.refusal == .bag(.recipientNotMember))
  }

  @Test func `of several rules that say no the first in an officer's order is told`() {
    var bag = BagCase.with {
      $0.campaign = nil
      $0.quantity = 9
      $0.given = [BagCase.given("2026-12-31"), BagCase.given("2026-12-30", campaign: 2)]
      $0.recipient = Self.stranger
      $0.lots = []
    }
    #expect(bag.refusal?.rule == "bag.no-campaign")
    bag.campaign = BagCase.campaign()
    bag.day = Sample.day("2027-01-01")
    #expect(bag.refusal?.rule == "bag.campaign-dates")
    bag.day = Sample.day("2026-12-31")
    #expect(bag.refusal?.rule == "bag.quantity")
    bag.quantity = 1
    #expect(bag.refusal?.rule == "bag.once")
    bag.given.removeFirst()
    #expect(bag.refusal?.rule == "bag.window")
    bag.given = []
    #expect(bag.refusal?.rule == "bag.not-a-member")
    bag.recipient = nil
    bag.particulars.relation = "หลาน"
    #expect(bag.refusal?.rule == "bag.no-proxy-name")
    bag.particulars.proxyName = "สมศรี"
    bag.particulars.reason = "ป่วย"
    #expect(bag.refusal?.rule == "stock.empty")
    bag.lots = [BagCase.lot()]
    #expect(bag.refusal == nil)
  }
}

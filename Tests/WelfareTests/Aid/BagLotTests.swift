import Testing
import ThaiText
import Welfare

/// From which lot: the one asked for, or the one that expires first.
@Suite struct BagLotTests {
  @Test(
    arguments: [
      ("2026-11-22", false), ("2026-11-23", true), ("2026-11-24", true), (nil, true),
    ] as [(String?, Bool)])
  func `a lot is handed over on its last day and not after it`(expires: String?, isAllowed: Bool) {
    var bag = BagCase.with { $0.lots = [BagCase.lot(expires: expires)] }
    for asked in [nil, Sample.id(1, of: Lot.self)] {
      bag.lot = asked
      #expect((bag.allowance != nil) == isAllowed)
      #expect(
        bag.refusal == (isAllowed ? nil : .stock(.lotExpired(lot: "L1", expired: Sample.day("2026-11-22")))))
    }
  }

  @Test(arguments: [(69_999, true), (70_000, true), (70_001, false), (0, true)] as [(Satang, Bool)])
  func `a lot's value may reach the ceiling and not one satang more`(value: Satang, isAllowed: Bool) {
    var bag = BagCase.with { $0.lots = [BagCase.lot(value: value)] }
    for asked in [nil, Sample.id(1, of: Lot.self)] {
      bag.lot = asked
      #expect(
        bag.refusal == (isAllowed ? nil : .bag(.aboveCeiling(lot: "L1", unitValue: value, ceiling: 70_000))))
    }
  }

  @Test(arguments: [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 5, 1, 4, 2]] as [[UInt64]])
  func `the lot that expires first is proposed, by code where two expire together, none last`(order: [UInt64])
  {
    var lots = [
      BagCase.lot(1, code: "B", expires: "2026-11-30"), BagCase.lot(2, code: "ก", expires: "2026-11-30"),
      BagCase.lot(3, code: "A", expires: "2026-12-01"), BagCase.lot(4, code: "A"), BagCase.lot(5, code: "B"),
    ]
    lots = order.compactMap { low in lots.first { $0.lot == Sample.id(low) } }
    var bag = BagCase.with { $0.lots = lots }
    for expected in 1...5 as ClosedRange<UInt64> {
      #expect(bag.allowance?.lot.lot == Sample.id(expected))
      bag.lots.removeAll { $0.lot == Sample.id(expected) }
    }
  }

  @Test func `a lot that has enough is proposed before one that expires earlier`() {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(perUnit: 3)
      $0.lots = [
        BagCase.lot(1, onHand: 2, expires: "2026-11-30"), BagCase.lot(2, code: "L2", onHand: 3),
        BagCase.lot(3, code: "L3", onHand: 9, expires: "2026-11-01"),
        BagCase.lot(4, code: "L4", onHand: 9, value: 70_001), BagCase.lot(5, code: "L5", onHand: -4),
      ]
      $0.quantity = 3
    }
    #expect(bag.allowance?.lot.code == "L2")
    #expect(bag.allowance?.quantity == 3)
    #expect(bag.allowance?.onHand == 5)
  }

  /// Goods by lot; which refusal it comes to.
  @Test(
    arguments: [
      ([], "stock.empty", 0), ([BagCase.lot(onHand: 0)], "stock.empty", 0),
      ([BagCase.lot(onHand: -1)], "stock.empty", 0),
      (
        [BagCase.lot(onHand: 0, value: 70_001), BagCase.lot(onHand: 0, expires: "2026-01-01")], "stock.empty",
        0
      ),
      ([BagCase.lot(value: 70_001)], "bag.ceiling", nil),
      ([BagCase.lot(expires: "2026-11-22")], "stock.lot-expired", nil),
      ([BagCase.lot(expires: "2026-11-22"), BagCase.lot(value: 70_001)], "bag.ceiling", nil),
      ([BagCase.lot(value: 70_001, expires: "2026-11-22")], "bag.ceiling", nil),
      ([BagCase.lot(onHand: 0), BagCase.lot(expires: "2026-11-22")], "stock.lot-expired", nil),
    ] as [([LotLine], String, Int64?)])
  func `with nothing to hand over, the reason is what is there`(lots: [LotLine], rule: String, left: Int64?) {
    let last = BagCase.given("2026-11-23", campaign: 7)
    let bag = BagCase.with {
      $0.lots = lots
      $0.last = last
    }
    #expect(bag.refusal?.rule == rule)
    #expect(bag.refusal?.possibleFrom == nil)
    if let left {
      #expect(
        bag.refusal == .stock(.empty(kit: lots.isEmpty ? "รอบ 1" : "ผู้สูงอายุ", onHand: left, last: last)))
      #expect(bag.refusal?.given == last)
    }
  }

  @Test func `fewer than asked for are not enough, however many lots they lie in`() {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(perUnit: 3)
      $0.lots = [BagCase.lot(1, onHand: 2), BagCase.lot(2, onHand: 2), BagCase.lot(3, expires: "2026-01-01")]
      $0.quantity = 3
    }
    #expect(bag.refusal == .stock(.empty(kit: "ผู้สูงอายุ", onHand: 4, last: nil)))
  }

  @Test(
    arguments: [
      (1, nil), (2, .bag(.kitNotInCampaign(campaign: "รอบ 1", lot: Sample.id(2, of: Lot.self).hex))),
      (3, .stock(.lotExpired(lot: "L3", expired: Sample.day("2026-11-22")))),
      (4, .bag(.aboveCeiling(lot: "L4", unitValue: 70_001, ceiling: 70_000))),
      (5, .stock(.empty(kit: "ผู้สูงอายุ", onHand: 1, last: nil))),
      (6, .stock(.lotExpired(lot: "L6", expired: Sample.day("2026-11-22")))),
      (7, .stock(.empty(kit: "ผู้สูงอายุ", onHand: -3, last: nil))),
    ] as [(UInt64, Refusal?)])
  func `the lot asked for is taken, or refused for what is wrong with it`(asked: UInt64, expected: Refusal?) {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(perUnit: 2)
      $0.lots = [
        BagCase.lot(8, code: "L8", onHand: 9, expires: "2026-11-24"), BagCase.lot(1, onHand: 2),
        BagCase.lot(3, code: "L3", expires: "2026-11-22"), BagCase.lot(4, code: "L4", value: 70_001),
        BagCase.lot(5, code: "L5", onHand: 1),
        BagCase.lot(6, code: "L6", onHand: 0, value: 70_001, expires: "2026-11-22"),
        BagCase.lot(7, code: "L7", onHand: -3),
      ]
      $0.quantity = 2
      $0.lot = Sample.id(asked)
    }
    #expect(bag.refusal == expected)
    if expected == nil { #expect(bag.allowance?.lot.lot == Sample.id(asked)) }
  }

  @Test func `goods beyond all counting do not trap`() {
    let bag = BagCase.with { $0.lots = [BagCase.lot(1, onHand: .max), BagCase.lot(2, onHand: .max)] }
    #expect(bag.allowance?.onHand == .max)
  }
}

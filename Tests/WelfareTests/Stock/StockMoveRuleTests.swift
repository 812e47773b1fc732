import Testing
import ThaiText
import Welfare

@Suite struct StockMoveRuleTests {
  private static let today = Sample.day("2026-11-23")

  private static func shelf(
    onHand: Int64 = 5, expires: String? = nil, recall: LotRecalled.Reason? = nil, isKept: Bool = true
  ) -> LotLine {
    LotLine(
      lot: Sample.id(1), code: "L1", kit: Sample.id(2), kitCode: "BAG", kitTitle: "ถุง", source: "พมจ.",
      unitValue: 62_000, expires: expires.map(Sample.day), place: Sample.id(3), placeTitle: "ห้องพัสดุ",
      onHand: onHand, recall: recall, isKept: isKept)
  }

  private static func said(
    _ quantity: Int64, _ line: LotLine, _ purpose: StockRule.Purpose = .giving
  ) -> String? {
    refusal { () throws(Refusal) in
      try StockRule.takeOut(quantity, of: line, for: purpose, on: today)
    }?.rule
  }

  @Test(
    arguments: [
      (.min, "stock.quantity"), (-1, "stock.quantity"), (0, "stock.quantity"), (1, nil), (5, nil),
      (6, "stock.short"), (100_000, "stock.short"), (100_001, "stock.quantity"), (.max, "stock.quantity"),
    ] as [(Int64, String?)])
  func `what leaves is from 1 to what lies there`(quantity: Int64, rule: String?) {
    #expect(Self.said(quantity, Self.shelf()) == rule)
    #expect(Self.said(quantity, Self.shelf(), .keeping) == rule)
  }

  @Test(arguments: [0, -1, .min] as [Int64])
  func `nothing leaves a shelf that is empty, or below nothing`(onHand: Int64) {
    #expect(Self.said(1, Self.shelf(onHand: onHand)) == "stock.short")
  }

  @Test(arguments: [("2026-11-22", true), ("2026-11-23", false), ("2026-11-24", false)])
  func `what has expired is moved and written off, never given`(expires: String, isExpired: Bool) {
    let line = Self.shelf(expires: expires)
    #expect(Self.said(1, line) == (isExpired ? "stock.lot-expired" : nil))
    #expect(Self.said(1, line, .keeping) == nil)
  }

  @Test(arguments: LotRecalled.Reason.allCases)
  func `what is recalled is moved and written off, never given`(reason: LotRecalled.Reason) {
    let line = Self.shelf(recall: reason)
    #expect(Self.said(1, line) == "stock.lot-recalled")
    #expect(Self.said(1, line, .keeping) == nil)
    #expect(LotRecalled.Reason(code: reason.code) == reason)
  }

  @Test func `only the keeper takes goods out`() {
    #expect(Self.said(1, Self.shelf(isKept: false)) == "stock.not-keeper")
    #expect(Self.said(1, Self.shelf(isKept: false), .keeping) == "stock.not-keeper")
  }

  @Test(
    arguments: [
      // counted, recorded as of then, on hand now: the difference, or the rule that says no
      (5, 5, 5, 0, nil), (3, 5, 5, -2, nil), (7, 5, 5, 2, nil), (0, 5, 5, -5, nil),
      // two left since: what was counted covers them, or does not
      (5, 5, 3, 0, nil), (2, 5, 3, -3, nil), (1, 5, 3, nil, "stock.count-below"),
      (0, 5, 3, nil, "stock.count-below"),
      // more came since
      (0, 5, 9, -5, nil), (-1, 5, 5, nil, "stock.quantity"), (100_001, 5, 5, nil, "stock.quantity"),
      (0, -4, -4, 4, nil), (0, .min, 5, nil, "stock.quantity"), (9, 0, .max, nil, "stock.quantity"),
    ] as [(Int64, Int64, Int64, Int64?, String?)])
  func `a count nets what moved since its moment, and never comes to less than nothing`(
    counted: Int64, recorded: Int64, onHand: Int64, difference: Int64?, rule: String?
  ) {
    var found: Int64?
    let said = refusal { () throws(Refusal) in
      found = try StockRule.difference(
        counted: counted, recorded: recorded, of: Self.shelf(onHand: onHand))
    }
    #expect(found == difference)
    #expect(said?.rule == rule)
  }

  @Test func `a count is not of the future, and has another as witness`() {
    let (now, officer) = (Sample.noon, Sample.id(77, of: Officer.self))
    func said(_ moment: Instant, _ witness: StockCounted.Witness?) -> String? {
      refusal { () throws(Refusal) in
        try StockRule.count(asOf: moment, now: now, by: officer, witness: witness)
      }?.rule
    }
    #expect(said(now, nil) == nil)
    #expect(said(now.adding(milliseconds: 1), nil) == "stock.future")
    #expect(said(now, .officer(officer)) == "stock.own-witness")
    #expect(said(now, .officer(Sample.id(78))) == nil)
    #expect(said(now, .volunteer(Sample.id(77))) == nil)
  }

  @Test(
    arguments: [
      (-5, true, false, nil), (-6, true, false, "stock.goods-gone"), (9, false, false, nil),
      (-1, false, false, "stock.not-keeper"), (1, true, true, "stock.reversed-already"),
    ] as [(Int64, Bool, Bool, String?)])
  func `what is taken back must still lie where it came in, and once`(
    quantity: Int64, isKept: Bool, isReversed: Bool, rule: String?
  ) {
    let move = StockMove(lot: Sample.id(1), place: Sample.id(3), quantity: quantity)
    let said = refusal { () throws(Refusal) in
      try StockRule.reverse(
        "7", lines: [(move: move, line: Self.shelf(isKept: isKept))], isReversed: isReversed)
    }
    #expect(said?.rule == rule)
  }

  @Test func `the stable names of reasons are these`() {
    #expect(StockWrittenOff.Reason.allCases.map(\.code) == ["expired", "damaged", "lost", "other"])
    #expect(
      StockReversed.Reason.allCases.map(\.code) == ["mistake", "miscounted", "wrong-place", "did-not-happen"])
    #expect(
      LotRecalled.Reason.allCases.map(\.code) == ["unsafe", "damaged", "wrong-contents", "sender-asks"])
    for reason in StockWrittenOff.Reason.allCases {
      #expect(StockWrittenOff.Reason(code: reason.code) == reason)
    }
    for reason in StockReversed.Reason.allCases { #expect(StockReversed.Reason(code: reason.code) == reason) }
  }
}

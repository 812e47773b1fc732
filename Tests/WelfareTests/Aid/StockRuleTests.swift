import Testing
import ThaiText
import Welfare

@Suite struct StockRuleTests {
  private static func request(
    quantity: Int64 = 10, value: Satang = 62_000, source: String = "พมจ.", expires: String? = "2027-02-14"
  ) -> StockRequest {
    StockRequest(
      kit: "BAG", lot: "69-07", quantity: quantity, unitValue: value, source: source,
      expires: expires.map(Sample.day))
  }

  private static let known = LotState.Facts(
    StockReceived(
      lot: Sample.id(1), kit: Sample.id(2), code: "69-07", source: "พมจ.", unitValue: 62_000,
      expires: Sample.day("2027-02-14"), place: Sample.id(3), quantity: 5))

  @Test(
    arguments: [
      (0, false), (-1, false), (.min, false), (1, true), (99_999, true), (100_000, true), (100_001, false),
      (.max, false),
    ] as [(Int64, Bool)])
  func `from 1 to 100,000 kits are received at once`(quantity: Int64, isAllowed: Bool) {
    let said = refusal { () throws(Refusal) in
      try StockRule.receive(Self.request(quantity: quantity), known: nil)
    }
    #expect(said == (isAllowed ? nil : .stock(.quantity(quantity, greatest: 100_000))))
  }

  @Test(
    arguments: [
      (0, true), (-1, false), (.min, false), (1, true), (10_000_000, true), (10_000_001, false),
      (.max, false),
    ] as [(Satang, Bool)])
  func `a kit is worth from nothing to 100,000 baht`(value: Satang, isAllowed: Bool) {
    let said = refusal { () throws(Refusal) in
      try StockRule.receive(Self.request(value: value), known: nil)
    }
    #expect(said == (isAllowed ? nil : .stock(.unitValue(value, greatest: 10_000_000))))
  }

  @Test(
    arguments: [
      (request(), true), (request(quantity: 1), true), (request(value: 62_001), false),
      (request(value: 61_999), false), (request(expires: nil), false),
      (request(expires: "2027-02-15"), false),
      (request(source: "วัด"), false), (request(source: ""), false),
    ])
  func `a lot that is known has one value, one source and one expiry`(request: StockRequest, isAllowed: Bool)
  {
    let said = refusal { () throws(Refusal) in try StockRule.receive(request, known: Self.known) }
    #expect(said == (isAllowed ? nil : .stock(.lotDiffers(lot: "69-07"))))
    #expect(refusal { () throws(Refusal) in try StockRule.receive(request, known: nil) } == nil)
  }

  @Test func `figures that cannot be are told before the lot is looked at`() {
    let said = refusal { () throws(Refusal) in
      try StockRule.receive(Self.request(quantity: 0, value: -1, source: "วัด"), known: Self.known)
    }
    #expect(said?.rule == "stock.quantity")
  }
}

@Suite struct CampaignRuleTests {
  private static func said(_ campaign: CampaignOpened) -> Refusal? {
    refusal { () throws(Refusal) in try CampaignRule.open(campaign) }
  }

  @Test(
    arguments: [
      ("2026-11-01", "2026-11-02", true), ("2026-11-01", "2026-11-01", true),
      ("2026-11-01", "2026-10-31", false),
      ("2028-03-01", "2028-02-29", false), ("2026-12-31", "2027-01-01", true),
    ])
  func `a campaign does not end before it begins`(from: String, to: String, isAllowed: Bool) {
    #expect(
      Self.said(BagCase.campaign(from: from, to: to))
        == (isAllowed ? nil : .campaign(.endsBeforeItBegins(from: Sample.day(from), to: Sample.day(to)))))
  }

  @Test(
    arguments: [
      (-1, false), (.min, false), (0, true), (10_000_000, true), (10_000_001, false), (.max, false),
    ]
      as [(Satang, Bool)])
  func `a ceiling is from nothing to 100,000 baht`(ceiling: Satang, isAllowed: Bool) {
    #expect(
      Self.said(BagCase.campaign(ceiling: ceiling))
        == (isAllowed ? nil : .stock(.unitValue(ceiling, greatest: 10_000_000))))
  }

  @Test(arguments: [(0, false), (1, true), (1_000, true), (1_001, false), (.max, false)] as [(UInt64, Bool)])
  func `a household is given from 1 to 1,000`(perUnit: UInt64, isAllowed: Bool) {
    #expect(
      Self.said(BagCase.campaign(perUnit: perUnit))
        == (isAllowed ? nil : .bag(.quantity(Int64(clamping: perUnit), greatest: 1_000))))
  }
}

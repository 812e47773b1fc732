import Records
import ThaiText
import Welfare

extension Workbench {
  /// `ten-years`: the bag rule for a household that got three bags in each of forty campaigns, allowed and refused.
  func measureTenYears() throws {
    let store = try store()
    guard let house = try store.households(limit: 1, at: now()).first?.household else { return }
    try giveForTenYears(to: house, in: store)
    try open("NOW", from: today, in: store)
    let given = try store.issuances(household: house, campaign: nil, from: nil, to: nil).count
    print("ten-years.hand-overs: \(given)")
    for code in ["NOW", "Q39"] {
      guard let campaign = try store.campaign(code: code)?.campaign else { continue }
      var figure = Figure()
      for _ in 0..<500 {
        _ = try figure.time {
          try store.bagAnswer(AidRequest(household: house, campaign: campaign), at: now())
        }
      }
      figure.print("ten-years.rule-check-\(code == "NOW" ? "allowed" : "refused")")
    }
  }

  /// Three bags in each of forty campaigns.
  func giveForTenYears(to house: Identifier<Household>, in store: Store) throws {
    let officer = try proposer(store).officer
    for quarter in 0..<40 {
      let first = today.adding(days: (quarter - 40) * 91)
      try open("Q\(quarter)", from: first, in: store)
      guard let campaign = try store.campaign(code: "Q\(quarter)")?.campaign else { continue }
      for month in 0..<3 {
        let at = Instant(first.adding(days: month * 30), minuteOfDay: 600)
        _ = try store.commit(
          .issueAid(AidRequest(household: house, campaign: campaign)),
          by: Proposer(officer: officer, counter: 1, at: at))
      }
    }
  }

  private func open(_ code: String, from first: Day, in store: Store) throws {
    _ = try store.commit(
      .openCampaign(
        CampaignRequest(
          code: code, title: code, kits: ["BAG"], from: first, to: first.adding(days: 90),
          ceiling: 70_000, window: 0, perUnit: 3)),
      by: try proposer(store))
  }
}

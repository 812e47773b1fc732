import Records
import ThaiText
import Welfare

extension Workbench {
  /// `ten-years-card`: what the desk asks when a household is opened (its card, its aid pane) for one with ten years of hand-overs,
  /// cases and grants: 120 bags, 20 cases of which 10 came to money, 10 requests for a grant.
  func measureTenYearsCard() throws {
    let store = try store()
    guard let house = try store.households(limit: 1, at: now()).first?.household,
      let member = try store.card(of: house, at: now())?.members.first(where: \.membership.livesHere)?.person
    else { return }
    try giveForTenYears(to: house, in: store)
    for year in 0..<10 {
      let first = today.adding(days: (year - 10) * 365)
      try carryCases(of: house, member, on: first, in: store)
      try askForGrant(of: house, member, on: first.adding(days: 200), in: store)
    }
    let counts = try (
      store.issuances(household: house, campaign: nil, from: nil, to: nil).count,
      store.cases(of: house, isAll: true, on: today).count, store.grants(of: house, on: today).count
    )
    print("ten-years-card.hand-overs: \(counts.0), cases: \(counts.1), grants: \(counts.2)")
    var (card, aid) = (Figure(), Figure())
    for _ in 0..<500 {
      _ = try card.time { try store.answer(.household(house), at: now(), counter: 1) }
      _ = try aid.time { try store.answer(.aid(house), at: now(), counter: 1) }
    }
    card.print("ten-years-card.card")
    aid.print("ten-years-card.aid-pane")
  }

  private func commit(_ proposal: Proposal, on day: Day, in store: Store) throws -> Committed {
    try store.commit(
      proposal,
      by: Proposer(officer: try proposer(store).officer, counter: 1, at: Instant(day, minuteOfDay: 600)))
  }

  /// Two cases in a year, the first of which came to money.
  func carryCases(
    of house: Identifier<Household>, _ member: Identifier<Person>, on first: Day, in store: Store
  ) throws {
    for half in 0..<2 {
      let day = first.adding(days: half * 120)
      let opened = try commit(
        .case(
          .open(
            CaseRequest(
              household: house, applicant: member, day: day, problems: ["no-income"], wishes: ["goods"],
              story: CaseStory(text: "เดือดร้อน")))), on: day, in: store)
      guard case .case(let facts)? = opened.acts.first?.act else { continue }
      func follow(_ step: CaseStepRequest) throws {
        _ = try commit(.case(.follow(facts.subject, step)), on: day, in: store)
      }
      try follow(.diagnose(text: "ควรช่วยเหลือ"))
      try follow(.plan(.homeVisit, due: day, responsible: "", text: "ดูบ้าน"))
      try follow(.followUp(planned: nil, .homeVisit, day: day, .same, text: "ยังลำบาก"))
      let aid = CaseAid(regulation: "REG-45", amount: 200_000, person: member)
      try follow(.move(.helped, day: day, letter: nil, aid: half == 0 ? aid : nil, note: ""))
    }
  }

  /// A request for a grant that came to nothing.
  private func askForGrant(
    of house: Identifier<Household>, _ member: Identifier<Person>, on day: Day, in store: Store
  ) throws {
    let applied = try commit(
      .grant(
        .apply(GrantRequest(household: house, applicant: member, kind: .sufficientHome, day: day))), on: day,
      in: store)
    guard case .grant(let facts)? = applied.acts.first?.act else { return }
    _ = try commit(
      .grant(.follow(facts.grant, .cancel(.notConfirmed, day: day, note: ""))), on: day, in: store)
  }
}

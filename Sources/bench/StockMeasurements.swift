import Records
import ThaiText
import Welfare

extension Workbench {
  /// `place-100k`: what a place with 100,000 moves costs: a bag out of it, the stock on one
  /// page, the day's work, the newest lines of its history.
  func measurePlace() throws {
    let store = try store()
    try invent(100_000, in: store)
    let houses = try store.households(limit: 200, at: now()).map(\.household)
    let place = try store.places().first?.place
    var (bag, stock, work, history, check) = (Figure(), Figure(), Figure(), Figure(), Figure())
    for house in houses {
      let who = try proposer(store)
      _ = try check.time { try store.bagAnswer(AidRequest(household: house), at: who.at) }
      _ = try? bag.time { try store.commit(.issueAid(AidRequest(household: house)), by: who) }
      _ = try stock.time { try store.answer(.stock, at: now(), counter: 1) }
      _ = try work.time { try store.answer(.today, at: now(), counter: 1) }
      _ = try history.time { try store.stockHistory(of: nil, in: place, limit: 50) }
    }
    check.print("place-100k.rule-check")
    bag.print("place-100k.bag")
    stock.print("place-100k.stock")
    work.print("place-100k.today")
    history.print("place-100k.history-50")
  }

  /// `as-of`: stock as of days and moments of ten years, over 500,000 hand-overs.
  func measureAsOf() throws {
    let store = try store()
    try invent(500_000, in: store)
    var (days, moments) = (Figure(), Figure())
    for index in 0..<200 {
      let day = today.adding(days: -index * 18)
      _ = try days.time {
        try store.lots(kit: nil, asOf: Instant(day.adding(days: 1)).adding(milliseconds: -1))
      }
      _ = try moments.time { try store.lots(kit: nil, asOf: Instant(day, minuteOfDay: 611)) }
    }
    print("as-of.hand-overs: \(invented)")
    days.print("as-of.day")
    moments.print("as-of.moment")
  }

  /// Hand-overs over ten years up to today, so many in all.
  func invent(_ count: Int, in store: Store) throws {
    guard invented < count, let officer = try store.officers().first(where: { $0.code == "practice" }) else {
      return
    }
    var figure = Figure()
    // Those who are measured have had none.
    let others = try store.households(limit: nil, at: now()).dropFirst(200).map(\.household)
    try figure.time {
      try store.inventHandOvers(
        count - invented, to: others, from: today.adding(days: -3_650), days: 3_640, by: officer.id)
    }
    invented = count
    print("invented: \(count) hand-overs, \(rounded(figure.total / 1_000)) s")
  }
}

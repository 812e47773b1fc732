import ArgumentParser
import Foundation
import Records
import ThaiText
import Welfare

extension Workbench {
  /// `place-100k`: what a place with 100,000 moves costs: a bag out of it, the stock, the newest lines of its history.
  func measurePlace() throws {
    let store = try store()
    try invent(100_000, in: store)
    let houses = try store.households(limit: 200, at: now()).map(\.household)
    let place = try store.places().first?.place
    var (bag, stock, history, check) = (Figure(), Figure(), Figure(), Figure())
    for house in houses {
      let who = try proposer(store)
      _ = try check.time { try store.bagAnswer(AidRequest(household: house), at: who.at) }
      _ = try? bag.time { try store.commit(.issueAid(AidRequest(household: house)), by: who) }
      _ = try stock.time { try store.answer(.stock, at: now(), counter: 1) }
      _ = try history.time { try store.stockHistory(of: nil, in: place, limit: 50) }
    }
    check.print("place-100k.rule-check")
    bag.print("place-100k.bag")
    stock.print("place-100k.stock")
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
  private func invent(_ count: Int, in store: Store) throws {
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

  /// `last-bags`: eight processes fight over the last 100 bags, 200 times: never below zero, never a lost bag, every
  /// loser told why.
  func measureLastBags() throws {
    let store = try store()
    guard let officer = try store.officers().first(where: { $0.code == "practice" }) else { return }
    var (given, told, lost, below) = (0, 0, 0, 0)
    var figure = Figure()
    for round in 1...200 {
      let code = "F\(round)"
      let who = Proposer(officer: officer.id, counter: 0, at: now())
      _ = try store.commit(.addKit(code: code, title: code), by: who)
      _ = try store.commit(
        .receiveStock(
          StockRequest(
            kit: code, lot: code, quantity: 100, unitValue: 60_000, source: "พมจ.", expires: nil)), by: who)
      _ = try store.commit(
        .openCampaign(
          CampaignRequest(
            code: code, title: code, kits: [code], from: today, to: today, window: 0, perUnit: 1_000)),
        by: who)
      let counts = try figure.time { try fight(over: code) }
      given += counts.given
      told += counts.told
      let left = try store.lots(kit: code).reduce(0) { $0 + $1.onHand }
      if left < 0 { below += 1 }
      lost += 100 - counts.given - Int(left)
    }
    figure.print("last-bags.round")
    print("last-bags: 200 rounds, 8 processes: given \(given) of 20000, told why \(told) of 1600 losers")
    print(
      "last-bags: lost \(lost), rounds below zero \(below), verify \(try store.verify(quick: true).isSound)")
  }

  private func fight(over campaign: String) throws -> (given: Int, told: Int) {
    var desks: [(process: Process, output: Pipe)] = []
    for number in 1...8 {
      let desk = Process()
      desk.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      desk.arguments = ["last-bags-desk", path, root + "/run", campaign, String(number)]
      let output = Pipe()
      desk.standardOutput = output
      try desk.run()
      desks.append((desk, output))
    }
    var counts = (given: 0, told: 0)
    for desk in desks {
      let lines = String(decoding: desk.output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        .split(separator: "\n")
      desk.process.waitUntilExit()
      counts.given += lines.count { $0.hasPrefix("given ") }
      counts.told += lines.count { $0.hasPrefix("stock.empty ") && $0.count > 12 }
    }
    return counts
  }
}

extension Bench {
  /// One of eight desks that hand over until nothing is left, as a process of its own; says who had the last one.
  struct LastBagsDesk: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "last-bags-desk", shouldDisplay: false)

    @Argument var store: String
    @Argument var runtime: String
    @Argument var campaign: String
    @Argument var counter: UInt64

    func run() throws {
      let environment = Workbench.environment(runtime: runtime)
      let store = try Store.open(at: store, environment: environment)
      let houses = try store.households(limit: 8, at: environment.now())
      guard let officer = try store.officers().first(where: { $0.code == "practice" }),
        let terms = try store.campaign(code: campaign), !houses.isEmpty
      else { return }
      let house = houses[Int(counter) % houses.count]
      while true {
        do throws(CommitFailure) {
          let committed = try store.commit(
            .issueAid(AidRequest(household: house.household, campaign: terms.campaign)),
            by: Proposer(officer: officer.id, counter: counter, at: environment.now()))
          if let facts = committed.acts.last?.act.handOver { print("given \(facts.receipt)") }
        } catch {
          guard case .refused(let refusal) = error else { throw error }
          print("\(refusal.rule) \(refusal.given?.receipt ?? "")")
          return
        }
      }
    }
  }
}

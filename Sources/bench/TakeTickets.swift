import ArgumentParser
import Records
import Welfare

extension Bench {
  /// One of several desks at work on a store, as a process of its own: takes tickets and prints their numbers.
  struct TakeTickets: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "take-tickets", shouldDisplay: false)

    @Argument var store: String
    @Argument var runtime: String
    @Argument var count: Int

    func run() throws {
      let environment = Workbench.environment(runtime: runtime)
      let store = try Store.open(at: store, environment: environment)
      guard let officer = try store.officers().first(where: { $0.code == "practice" }) else { return }
      var figure = Figure()
      for _ in 0..<count {
        let who = Proposer(officer: officer.id, counter: 1, at: environment.now())
        let committed = try figure.time {
          try store.commit(.takeTicket(lane: "ก", visitor: Caller()), by: who)
        }
        if case .ticketTaken(let facts)? = committed.acts.first?.act { print(facts.number) }
      }
      print("waits p50 \(rounded(figure.percentile(0.5))) p99 \(rounded(figure.percentile(0.99))) ms")
    }
  }
}

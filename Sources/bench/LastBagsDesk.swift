import ArgumentParser
import Records
import Welfare

extension Bench {
  /// One of eight desks that hand over until nothing is left, as a process of its own; says who had the last one.
  struct LastBagsDesk: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "last-bags-desk", shouldDisplay: false)

    @Argument var store: String
    @Argument var runtime: String
    @Argument var campaign: String
    @Argument var household: String
    @Argument var counter: UInt64

    func run() throws {
      let environment = Workbench.environment(runtime: runtime)
      let store = try Store.open(at: store, environment: environment)
      guard let officer = try store.officers().first(where: { $0.code == "practice" }),
        let terms = try store.campaign(code: campaign), let house = Identifier<Household>(hex: household)
      else { return }
      let wish = Proposal.issueAid(AidRequest(household: house, campaign: terms.campaign))
      var number = 0
      while true {
        number += 1
        let who = Proposer(
          officer: officer.id, counter: counter, at: environment.now(),
          request: "\(campaign)-\(counter)-\(number)")
        let clock = ContinuousClock()
        let start = clock.now
        let isGiven = try give(wish, by: who, in: store)
        print("took \(Int64(start.duration(to: clock.now) / .microseconds(1)))")
        guard isGiven else { return }
      }
    }

    /// Hands over once; a store that was busy is asked again under the same request, as a desk's second Enter does.
    ///
    /// - Returns: false if a rule said no.
    private func give(_ wish: Proposal, by who: Proposer, in store: Store) throws -> Bool {
      while true {
        do throws(CommitFailure) {
          let committed = try store.commit(wish, by: who)
          if let facts = committed.acts.last?.act.handOver { print("given \(facts.receipt)") }
          return true
        } catch {
          switch error {
          case .refused(let refusal):
            print("\(refusal.rule) \(refusal.given?.receipt ?? "")")
            return false
          case .trouble(.busy(let holders)): print("busy \(holders.count)")
          case .trouble: throw error
          }
        }
      }
    }
  }
}

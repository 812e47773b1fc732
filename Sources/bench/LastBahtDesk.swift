import ArgumentParser
import Records
import Welfare

extension Bench {
  /// One of eight desks that reserve money for their grants, as a process of its own; says what each was told.
  struct LastBahtDesk: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "last-baht-desk", shouldDisplay: false)

    @Argument var store: String
    @Argument var runtime: String
    @Argument var budget: String
    @Argument var counter: UInt64
    @Argument var grants: [String]

    func run() throws {
      let environment = Workbench.environment(runtime: runtime)
      let store = try Store.open(at: store, environment: environment)
      guard let officer = try store.officers().first(where: { $0.code == "practice" }),
        let allotment = try store.allotment(matching: budget)
      else { return }
      for text in grants {
        guard let grant = Identifier<HousingGrant>(hex: text) else { continue }
        let who = Proposer(
          officer: officer.id, counter: counter, at: environment.now(), request: "\(budget)-\(text)")
        let clock = ContinuousClock()
        let start = clock.now
        try reserve(.grant(.follow(grant, .reserve(allotment))), of: text, by: who, in: store)
        print("took \(Int64(start.duration(to: clock.now) / .microseconds(1)))")
      }
    }

    /// Reserves once; a store that was busy is asked again under the same request.
    private func reserve(_ wish: Proposal, of grant: String, by who: Proposer, in store: Store) throws {
      while true {
        do throws(CommitFailure) {
          _ = try store.commit(wish, by: who)
          return print("reserved \(grant)")
        } catch {
          switch error {
          case .refused(let refusal):
            guard case .budget(.short(_, _, _, let last?)) = refusal else { return print(refusal.rule) }
            return print("\(refusal.rule) \(last.paper)")
          case .trouble(.busy(let holders)): print("busy \(holders.count)")
          case .trouble: throw error
          }
        }
      }
    }
  }
}

import Glibc
import Records
import ThaiText
import Welfare

/// An officer at work: every line is a promise, said after the commit returned.
struct Working {
  let store: Store
  let officer: Identifier<Officer>
  private let desk: DeskRegistration?

  init(on path: String, runtime: String) throws {
    store = try Store.open(at: path, environment: Surroundings.environment(runtime: runtime))
    officer = try Self.officer(of: store)
    desk = store.registerDesk(RunningDesk(process: getpid(), counter: 1, officer: "practice"))
  }

  /// The officer of a practice store.
  static func officer(of store: Store) throws -> Identifier<Officer> {
    guard let officer = try store.officer(code: "practice") else {
      throw StoreTrouble.damaged(path: store.path)
    }
    return officer.id
  }

  /// Takes so many tickets.
  func takeTickets(_ count: Int) throws {
    for _ in 0..<count { promise(try propose(.takeTicket(lane: "ก", visitor: Caller()))) }
  }

  /// Takes tickets, hands over bags and takes them back, as chance has it, until it is killed or left alone.
  func work(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let households = try store.households(limit: nil, at: Surroundings.now).map(\.household)
    var receipts: [String] = []
    for _ in 0..<20_000 where getppid() > 1 {
      do throws(CommitFailure) {
        switch Int.random(in: 0..<5, using: &chance) {
        case 0: promise(try propose(.takeTicket(lane: "ก", visitor: Caller())))
        case 1: promise(try propose(.walkIn(lane: "พ", visitor: Caller(name: "ลุงมา"))))
        case 2...3:
          guard let household = households.randomElement(using: &chance) else { continue }
          let given = try propose(.issueAid(AidRequest(household: household)))
          if case .aidIssued(let facts)? = given.acts.first?.act { receipts.append(facts.receipt) }
          promise(given)
        default:
          guard !receipts.isEmpty else { continue }
          let receipt = receipts.remove(at: Int.random(in: receipts.indices, using: &chance))
          promise(try propose(.reverseAid(receipt: receipt, reason: .mistake)))
        }
      } catch {
        guard case .refused = error else { throw error }
      }
    }
  }

  /// Imports so many invented people, the same ones each time; says after each few pages how many rows are saved.
  func importPeople(_ count: Int) throws {
    let rows = Working.invented(count)
    let report = try store.importRegister(
      rows: rows, source: ImportSource(rows: count),
      by: Proposer(officer: officer, counter: 0, at: Surroundings.now)
    ) { done, _ in
      Probe.say("saved \(done)")
      return true
    }
    Probe.say("finished \(report.new) \(report.changed) \(report.same)")
  }

  /// People who do not exist.
  private static func invented(_ count: Int) -> [RegisterRow] {
    var chance = Chance(seed: 1)
    return InventedPeople(
      count: count, tambon: "650811", tambonName: "ดินทอง", today: Surroundings.now.day, source: &chance
    ).rows
  }

  /// Fills the lookup store, and says how far it is.
  func prepareLookup() throws {
    try store.prepareLookup { done, _ in
      Probe.say("filled \(done)")
      return true
    }
  }

  private func propose(_ proposal: Proposal) throws(CommitFailure) -> Committed {
    try store.commit(proposal, by: Proposer(officer: officer, counter: 1, at: Surroundings.now))
  }

  private func promise(_ committed: Committed) {
    for written in committed.acts {
      let what: String
      switch written.act {
      case .ticketTaken(let facts): what = facts.label + " " + String(facts.number)
      case .aidIssued(let facts): what = facts.receipt
      case .aidReversed(let facts): what = facts.issuance.hex
      default: what = ""
      }
      Probe.say([String(written.entry.seq), written.act.kind, what].joined(separator: " "))
    }
  }
}

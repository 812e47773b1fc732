import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Conflicts of random work` {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `are the same in whatever order the entries arrive`(seed: UInt64) throws {
    let devices = try ThreeDevices(seed: seed &+ 500)
    let copies = try devices.stores.map { try $0.copyOfOwnLog() }
    for store in devices.stores { for copy in copies { try store.apply(copy) } }
    let listed = try devices.stores[0].conflicts(.all)
    #expect(!listed.isEmpty, "seed \(seed): nothing was done twice")
    #expect(Set(listed.map(\.id)).count == listed.count, "seed \(seed): listed more than once")
    for store in devices.stores {
      #expect(try store.conflicts(.all) == listed, "seed \(seed)")
      try expectEveryRow(store, "seed \(seed)")
    }
    for arrival in 0..<3 as Range<UInt64> {
      let newcomer = try devices.newcomer("N\(arrival)")
      let areKeysLate = arrival == 1
      _ = try newcomer.take(
        areKeysLate ? copies.map(\.withoutKeys) : copies, inOrderOf: seed &* 10 &+ arrival)
      if areKeysLate { for copy in copies { try newcomer.apply(copy, 0..<0) } }
      #expect(try newcomer.conflicts(.all) == listed, "seed \(seed), arrival \(arrival)")
      try expectEveryRow(newcomer, "seed \(seed), arrival \(arrival)")
      #expect(try newcomer.verify().firstBad == nil, "seed \(seed), arrival \(arrival)")
    }
  }

  /// What a subject is found by: as officers wrote it, else as files say.
  private func numbers(of subject: SubjectID, _ tables: Tables) throws -> Set<ExactKey> {
    let vault = Vault(tables: tables)
    guard let key = try vault.key(of: subject) else { return [] }
    let written = try vault.openSections(subject, with: key).filter {
      $0.section == .identity || $0.section == .address
    }
    let keys =
      written.isEmpty
      ? try vault.openAll(subject).flatMap { ExactKey.keys(of: subject, in: $0.plain) }
      : written.flatMap { ExactKey.keys(in: $0.section, $0.plain) }
    return Set(keys)
  }

  /// The rows that say where conflicts may be, against a look through everything.
  private func expectEveryRow(_ store: Store, _ comment: String) throws {
    try store.read { tables in
      let (pasts, contents) = (Pasts(tables: tables), ContestedReading(tables: tables))
      var contested: Set<[UInt64]> = []
      func contest(_ subject: SubjectID, _ field: UInt8) {
        contested.insert([subject.kind.rawValue, subject.high, subject.low, UInt64(field)])
      }
      var numbered: [ExactKey: [SubjectID]] = [:]
      var apart: Set<[SubjectID]> = []
      var given: [Identifier<Household>: [(SubjectID, EntryName)]] = [:]
      var assigned: [String: [(SubjectID, EntryName)]] = [:]
      for subject in try tables.rows("SELECT kind, id FROM subject", read: { $0.subject(0) }) {
        let state = try #require(try tables.state(of: subject))
        switch state {
        case .ticket:
          if state.isContested { contest(subject, 0) }
          if try !contents.identifications(of: subject).isEmpty { contest(subject, 8) }
        case .issuance(let issuance):
          if state.isContested { contest(subject, 0) }
          if let issued = issuance.issued {
            given[issued.facts.household, default: []].append((subject, issued.entry))
          }
        case .assignment(let assignment):
          if state.isContested { contest(subject, 0) }
          if assignment.isStanding, let made = assignment.made,
            let entry = try contents.making(of: subject, contents.places(of: subject))
          {
            assigned[made.volunteer.hex + made.day.iso, default: []].append((subject, entry))
          }
        case .transfer: if state.isContested { contest(subject, 0) }
        default:
          for field in try contents.differing(subject, state) { contest(subject, field.field.rawValue) }
        }
        guard ExactKey.exist(for: subject.kind) else { continue }
        for key in try numbers(of: subject, tables) { numbered[key, default: []].append(subject) }
      }
      for group in Array(given.values) + Array(assigned.values) {
        for (index, one) in group.enumerated() {
          for other in group[(index + 1)...] where try pasts.areApart(one.1, other.1) {
            apart.insert([one.0, other.0].sorted())
          }
        }
      }
      for (key, subjects) in numbered {
        if case .house = key { continue }
        for one in subjects {
          for other in subjects where one < other && one.kind == other.kind { apart.insert([one, other]) }
        }
      }
      let rows = try tables.rows("SELECT kind, id, field FROM contested") {
        [$0.subject(0).kind.rawValue, $0.subject(0).high, $0.subject(0).low, $0.unsigned(2)]
      }
      #expect(Set(rows) == contested, "\(comment)")
      let pairs = try tables.rows("SELECT kind, one, kind, other FROM apart") {
        [$0.subject(0), $0.subject(2)]
      }
      #expect(Set(pairs) == apart, "\(comment)")
    }
  }
}

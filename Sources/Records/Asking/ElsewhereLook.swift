import ThaiText
import Welfare

extension Look {
  /// What others than this device gave to a household: one search by household and time, and the newest entry of each log.
  ///
  /// - Parameter own: this device's log.
  func elsewhere(_ household: Identifier<Household>, on day: Day, log own: LogID) throws -> Elsewhere {
    let since = Elsewhere.since(day, campaigns: try aid.openCampaigns(on: day))
    let others = try LogTable(tables: tables).all().filter { $0.id != own }
    guard !others.isEmpty else { return Elsewhere(since: since, devices: []) }
    let given = try aid.given(to: household, since: since, notBy: own)
    let journal = JournalTable(tables: tables)
    return Elsewhere(
      since: since,
      devices: try others.map { log in
        Elsewhere.Device(
          log: log.id, letter: log.facts.letter, newest: try journal.newestFolded(of: log.id),
          given: given[log.id] ?? [])
      })
  }
}

extension AidReading {
  /// What a household was given since a day by other logs than one and has still, by log, without names.
  fileprivate func given(
    to household: Identifier<Household>, since day: Day, notBy own: LogID
  ) throws -> [LogID: [GivenAid]] {
    let all = try tables.all(of: household)
    let ids = try tables.rows(
      .over(
        all.count, "SELECT id FROM issuance WHERE household IN ($) AND at >= ? ORDER BY at DESC, id DESC"),
      all.map { .id($0) } + [.integer(Instant(day).milliseconds)]
    ) { $0.identifier(0) as Identifier<Issuance> }
    var given: [LogID: [GivenAid]] = [:]
    for id in ids {
      guard let state = try tables.issuance(id), state.isStanding, let log = state.issued?.entry.log,
        log != own,
        let aid = try self.given(id, isNamed: false)
      else { continue }
      given[log, default: []].append(aid)
    }
    return given
  }
}

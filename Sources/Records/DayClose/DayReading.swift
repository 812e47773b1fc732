public import ThaiText
public import Welfare

extension Store {
  /// A day as it stands: its figures, what is open, and how it was closed.
  ///
  /// - Throws: `StoreTrouble`.
  public func daySheet(_ day: Day) throws(StoreTrouble) -> DaySheet {
    try read { try DayReading(tables: $0).sheet(day) }
  }
}

/// Reads what a day came to.
struct DayReading {
  /// The connection.
  let tables: Tables

  /// The kind of a carrying, whose id is also the place its goods lie in.
  private static let carrying = SubjectKind(rawValue: 21)

  /// The day.
  func sheet(_ day: Day) throws -> DaySheet {
    let standings = try Look(tables: tables).standings(of: day)
    let open = standings.filter { !$0.state.isOver && $0.state != .missed }
    let carriers = try carriers()
    var figures = try handedOver(on: day)
    figures.taken = UInt64(standings.count)
    figures.served = UInt64(standings.count { $0.state == .served })
    figures.missed = UInt64(standings.count { $0.state == .missed })
    figures.left = UInt64(standings.count { $0.state == .left })
    figures.open = UInt64(open.count)
    figures.onHand = try tables.first("SELECT sum(on_hand) FROM stock_balance") { $0.integer(0) } ?? 0
    figures.carried = carriers.reduce(0) { $0 + $1.quantity }
    return DaySheet(
      day: day, figures: figures,
      tickets: open.map {
        DaySheet.OpenTicket(ticket: $0.ticket.id, label: $0.ticket.taken.label, state: $0.state.name)
      }, carriers: carriers, visits: visits(standings), close: try close(of: day))
  }

  private func handedOver(on day: Day) throws -> DayFigures {
    let period = ReportPeriod(day)
    var figures = DayFigures()
    for id in try AidReading(tables: tables).given(
      from: period.start.milliseconds, to: period.end.milliseconds)
    {
      guard let state = try tables.issuance(id), state.isStanding, let facts = state.issued?.facts else {
        continue
      }
      figures.handOvers += 1
      figures.bags += min(facts.quantity, StockMove.greatestQuantity)
      let (value, overflow) = figures.value.addingReportingOverflow(facts.value)
      figures.value = overflow ? .max : value
    }
    return figures
  }

  private func visits(_ standings: [TicketStanding]) -> [DaySheet.VisitCount] {
    var notes: [VisitNote] = []
    var counts: [VisitNote: UInt64] = [:]
    for standing in standings {
      guard case .served(let purpose, let outcome)? = standing.ticket.lastStep?.step else { continue }
      let note = VisitNote(purpose: purpose, outcome: outcome)
      if counts[note] == nil { notes.append(note) }
      counts[note, default: 0] += 1
    }
    return notes.map { DaySheet.VisitCount(note: $0, count: counts[$0] ?? 0) }
  }

  /// Goods in places that are carryings.
  private func carriers() throws -> [DaySheet.OpenCarrier] {
    let carried = try tables.rows(
      """
      SELECT s.kind, s.id, sum(b.on_hand) FROM stock_balance b JOIN subject s ON s.kind = ? AND s.id = b.place
      GROUP BY s.id HAVING sum(b.on_hand) <> 0 ORDER BY s.entries
      """, .kind(Self.carrying)
    ) { (subject: $0.subject(0), place: $0.identifier(1) as Identifier<Place>, quantity: $0.integer(2)) }
    var shelves = Shelves(tables: tables)
    return try carried.map { carried in
      DaySheet.OpenCarrier(
        carrying: carried.subject, name: try shelves.shelf(carried.place).title, quantity: carried.quantity)
    }
  }

  /// The close of a day that stands first in the journal's order.
  private func close(of day: Day) throws -> DaySheet.Close? {
    let names = try tables.rows(
      "SELECT detail, value FROM running WHERE name = 'day_closed' AND key = ?", .day(day)
    ) { $0.entryName(0) }
    let journal = JournalTable(tables: tables)
    let entries = try names.compactMap { (name) throws in try journal.entry(name) }
    guard let entry = entries.min(by: { ($0.order, $0.name) < ($1.order, $1.name) }),
      case .dayClosed(let facts) = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
    else { return nil }
    return DaySheet.Close(
      at: Instant(milliseconds: entry.at), by: try Vault(tables: tables).officer(entry.by)?.name ?? "",
      facts: facts, later: try later(than: entry, on: day))
  }

  /// Entries of the day that came after it was closed: of the same log those with a later number, of others those
  /// that say so by their clock. Reprints and exports count too: they happened.
  private func later(than entry: Entry, on day: Day) throws -> UInt64 {
    let journal = JournalTable(tables: tables)
    var count: UInt64 = 0
    var seq = entry.name.seq + 1
    while let next = try journal.entry(EntryName(log: entry.name.log, seq: seq)),
      Instant(milliseconds: next.at).day <= day
    {
      if Instant(milliseconds: next.at).day == day { count += 1 }
      seq += 1
    }
    return count
  }
}

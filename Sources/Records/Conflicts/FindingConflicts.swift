import Welfare

/// Looks for conflicts where the tables say that there may be some.
///
/// Reads nothing of people, and nothing at all where there is nothing: cheap enough to be asked after every commit.
struct FindingConflicts {
  /// The connection.
  let tables: Tables

  let pasts: Pasts
  let contents: ContestedReading

  /// Looks through one store's tables.
  init(tables: Tables) {
    self.tables = tables
    pasts = Pasts(tables: tables)
    contents = ContestedReading(tables: tables)
  }

  /// Every conflict, settled or not, by kind, subject and entries.
  func all() throws -> [FoundConflict] {
    // What one device did alone it did knowing all of it.
    let logs = try tables.first("SELECT count(*), sum(is_closed) FROM log") {
      (count: $0.integer(0), closed: $0.integer(1))
    }
    var found = try belowZero() + takenBackTwice()
    if (logs?.count ?? 0) > 1 || (logs?.closed ?? 0) > 0 {
      found += try contested() + givenTwice() + doubleBooked() + registeredTwice() + lost()
      found += try mergedApart() + overspent()
      found += try numberTwice() + codeTwice() + rulesTwice()
    }
    return found.sorted {
      ($0.kind.number, $0.kind.field?.rawValue ?? 0, $0.subject, $0.id)
        < ($1.kind.number, $1.kind.field?.rawValue ?? 0, $1.subject, $1.id)
    }
  }

  private func contested() throws -> [FoundConflict] {
    var fields: [SubjectID: Set<UInt64>] = [:]
    try tables.each("SELECT kind, id, field FROM contested ORDER BY kind, id, field") {
      fields[$0.subject(0), default: []].insert($0.unsigned(2))
    }
    return try fields.flatMap { (subject, fields) throws -> [FoundConflict] in
      guard let state = try tables.state(of: subject) else { return [] }
      return try contested(subject, state, fields)
    }
  }

  private func contested(_ subject: SubjectID, _ state: SubjectState, _ fields: Set<UInt64>) throws
    -> [FoundConflict]
  {
    var found = state.divided.filter { fields.contains(UInt64($0.field.rawValue)) }.map { field in
      let entries = field.items.map(\.entry)
      return FoundConflict(.field(field.field), of: subject, making: entries, shown: .values(entries))
    }
    let misfits = state.misfits
    if !misfits.isEmpty {
      let places = try contents.places(of: subject).map(\.name)
      let beside = try places.filter { one in try misfits.contains { try pasts.areApart(one, $0) } }
      found.append(
        FoundConflict(
          .misfit, of: subject, making: misfits, shown: .acts(Set(misfits + beside).sorted())))
    }
    switch state {
    case .ticket where fields.contains(UInt64(Conflict.Field.household.rawValue)):
      let identified = try contents.identifications(of: subject)
      found.append(
        FoundConflict(.field(.household), of: subject, making: identified, shown: .values(identified)))
    case .issuance(let issuance) where issuance.reversals.count > 1:
      found.append(
        FoundConflict(
          .takenBackTwice, of: subject, making: issuance.reversals, shown: .acts(issuance.reversals.sorted()))
      )
    case .transfer(let transfer) where transfer.arrived.count > 1:
      let entries = transfer.arrived.map(\.entry)
      found.append(
        FoundConflict(.arrivedTwice, of: subject, making: entries, shown: .acts(entries.sorted())))
    case .pair(let pair) where pair.isDivided: found.append(divided(pair, subject))
    default: break
    }
    return found
  }

  private func belowZero() throws -> [FoundConflict] {
    try tables.rows("SELECT lot, place, on_hand FROM stock_balance WHERE on_hand < 0 ORDER BY lot, place") {
      (lot: $0.identifier(0) as Identifier<Lot>, place: $0.identifier(1) as Identifier<Place>, $0.integer(2))
    }.map { lot, place, onHand in
      var mark = CanonicalWriter(capacity: 24)
      mark.write(place)
      mark.write(signed: onHand)
      return FoundConflict(
        .belowZero, of: lot.of(.lot), making: [], mark: mark.bytes, shown: .takenOut(lot, place))
    }
  }

  /// Entries about goods that were taken back twice; hand-overs are found by their state.
  private func takenBackTwice() throws -> [FoundConflict] {
    let entries = try tables.rows(
      "SELECT log, seq FROM stock_reversal GROUP BY log, seq HAVING count(*) > 1 ORDER BY log, seq"
    ) { $0.entryName(0) }
    return try entries.compactMap { entry in
      let reversals = try tables.rows(
        "SELECT by_log, by_seq FROM stock_reversal WHERE log = ? AND seq = ? ORDER BY by_log, by_seq",
        .id(entry.log), .unsigned(entry.seq)
      ) { $0.entryName(0) }
      guard let subject = try contents.entry(entry)?.entry.about.first else { return nil }
      return FoundConflict(
        .takenBackTwice, of: subject, making: reversals, shown: .acts([entry] + reversals))
    }
  }

  /// Receipts that two logs of one letter gave out.
  private func numberTwice() throws -> [FoundConflict] {
    let letters = try LogTable(tables: tables).letters()
    guard Set(letters.values).count < letters.count else { return [] }
    return try tables.rows(
      "SELECT receipt FROM issuance GROUP BY receipt HAVING count(*) > 1 ORDER BY receipt"
    ) {
      $0.text(0)
    }.compactMap { (receipt) throws -> FoundConflict? in
      let ids = try tables.rows("SELECT id FROM issuance WHERE receipt = ? ORDER BY id", .text(receipt)) {
        $0.identifier(0) as Identifier<Issuance>
      }
      let entries = try ids.compactMap { (id) throws in try tables.issuance(id)?.issued?.entry }
      guard let first = ids.first else { return nil }
      return FoundConflict(.numberTwice, of: first.of(.issuance), making: entries, shown: .given(ids))
    }
  }

  private func rulesTwice() throws -> [FoundConflict] {
    let adopted = try tables.rows("SELECT log, seq, hash FROM rule_book ORDER BY log, seq") {
      (entry: $0.entryName(0), hash: $0.bytes(2))
    }
    let holding = try pasts.unseen(of: adopted.map(\.entry))
    let books = Set(adopted.filter { holding.contains($0.entry) }.map(\.hash))
    guard books.count > 1,
      let subject = try holding.first.flatMap({ try contents.entry($0) })?.entry.about.first
    else { return [] }
    return [FoundConflict(.rulesTwice, of: subject, making: holding, shown: .acts(holding))]
  }

  private func lost() throws -> [FoundConflict] {
    try tables.rows("SELECT log, seq, hash, kind, id, twin FROM lost ORDER BY log, seq, hash") {
      row -> [FoundConflict] in
      let (name, hash, subject) = (row.entryName(0), row.bytes(2), row.subject(3))
      let again = FoundConflict(
        .enterAgain, of: subject, making: [name], mark: hash, shown: .lost(name, hash: hash, twin: nil))
      guard row.unsigned(5) > 0 else { return [again] }
      let twin = EntryName(log: name.log, seq: row.unsigned(5))
      return [
        again,
        FoundConflict(
          .numberTwice, of: subject, making: [name, twin], mark: hash,
          shown: .lost(name, hash: hash, twin: twin)),
      ]
    }.flatMap(\.self)
  }
}

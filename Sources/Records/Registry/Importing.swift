import ThaiText
import Welfare

/// What imports of every kind have in common: their entries, and the request they answer.
struct Importing {
  /// The store.
  let store: Store
  /// Who imports.
  let proposer: Proposer
  /// What is imported.
  let source: ImportFinished.Source
  /// The batch.
  let batch: Identifier<Batch>

  /// A new batch.
  init(store: Store, proposer: Proposer, source: ImportFinished.Source) {
    self.store = store
    self.proposer = proposer
    self.source = source
    var random = store.random
    batch = random.identifier()
  }

  /// The first answer to the proposer's request; nil if it is new.
  ///
  /// - Throws: `StoreTrouble`: `requestReused` if the request stands for something else, `requestForm`.
  func earlier(_ fingerprint: [UInt8]) throws -> ImportReport? {
    guard let request = proposer.request else { return nil }
    try RequestTable.requireForm(of: request)
    return try store.read { try earlier(fingerprint, in: $0) }
  }

  private func earlier(_ fingerprint: [UInt8], in tables: Tables) throws -> ImportReport? {
    guard let request = proposer.request,
      let kept = try RequestTable(tables: tables, log: store.log.id).earlier(request)
    else { return nil }
    guard kept.proposal == fingerprint,
      let entry = try JournalTable(tables: tables).entry(EntryName(log: store.log.id, seq: kept.last)),
      case .importFinished(let facts) = try Act(
        kind: entry.kind, version: entry.version, facts: entry.facts)
    else { throw StoreTrouble.requestReused(request) }
    return ImportReport(facts, entry: entry.name)
  }

  /// Writes the next few pages in one transaction.
  ///
  /// Subjects' ids are random, so that every transaction writes most of the tables' pages again: a long import
  /// takes more at once. Other desks wait while one lasts.
  ///
  /// - Parameters:
  ///   - rows: how many rows the import has.
  ///   - isDone: whether there is nothing left.
  ///   - page: writes the next page.
  func write(ofRows rows: Int, until isDone: () -> Bool, _ page: (Tables) throws -> Void) throws {
    let pages = rows > 20_000 ? 24 : 4
    try store.write { tables in
      // What one transaction changes stays in memory until it commits.
      try tables.run("PRAGMA cache_size = -131072")
      for _ in 0..<pages where !isDone() { try page(tables) }
      try tables.run("PRAGMA cache_size = -2000")
    }
  }

  /// Appends a page under a request id of its own: the import's id belongs to its last entry.
  func append(_ act: Act, _ parts: [PlainPart], to tables: Tables) throws {
    var random = store.random
    var appending = try Appending(
      to: store.log, in: tables, by: proposer, request: hexadecimal(random.bytes(16)), random: random)
    try appending.append(act, parts: parts)
  }

  /// Writes the last entry, which says what the batch came to. Where another desk answered the request meanwhile,
  /// its answer is the first one.
  func finish(_ report: ImportReport, _ fingerprint: [UInt8]) throws -> ImportReport {
    var random = store.random
    let request = proposer.request ?? hexadecimal(random.bytes(16))
    return try store.write { tables in
      if let earlier = try earlier(fingerprint, in: tables) { return earlier }
      var report = report
      var appending = try Appending(
        to: store.log, in: tables, by: proposer, request: request, random: random)
      try appending.append(.importFinished(report.facts(source)))
      try RequestTable(tables: tables, log: store.log.id).keep(request, fingerprint, appending.written)
      report.finished = appending.written.last?.entry
      return report
    }
  }
}

extension ImportReport {
  /// The report of an import that was stopped here.
  func stopped() -> ImportReport {
    var report = self
    report.isStopped = true
    return report
  }
}

extension RegisterRow {
  /// Rows as one byte string, so that a request can be known again.
  static func bytes(of rows: [RegisterRow]) -> [UInt8] {
    var writer = CanonicalWriter(capacity: rows.count * 160)
    writer.write(rows) { writer, row in
      writer.write(row.line)
      row.person.encode(into: &writer)
      row.household.encode(into: &writer)
      writer.write(UInt64(row.position.rawValue))
    }
    return writer.bytes
  }
}

extension VolunteerRow {
  /// Rows as one byte string, so that a request can be known again.
  static func bytes(of rows: [VolunteerRow]) -> [UInt8] {
    var writer = CanonicalWriter(capacity: rows.count * 120)
    writer.write(rows) { writer, row in
      writer.write(row.line)
      row.particulars.encode(into: &writer)
      writer.write(UInt64(row.card.level.rawValue))
      for day in [row.card.issued, row.card.expires] {
        writer.write(day) { $0.write(signed: Int64($1.number)) }
      }
      writer.write(row.card.training) { $0.write($1) }
    }
    return writer.bytes
  }
}

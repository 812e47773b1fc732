extension Store {
  /// Takes segments as they come, many in one transaction, into a store that is being made: nobody else can have it open, so nobody waits
  /// for it, and what is cut off in the middle is thrown away with it.
  ///
  /// - Parameter body: takes one after the other; what it throws undoes what is not committed yet.
  /// - Throws: `StoreTrouble`, and what `body` throws.
  public func takeLong<Value>(_ body: (LongTaking) throws -> Value) throws -> Value {
    try write { tables in
      _ = try tables.first("PRAGMA cache_size = -131072") { _ in true }
      let taking = LongTaking(store: self, tables: tables)
      let value = try body(taking)
      try taking.end()
      return value
    }
  }
}

/// Segments that are being taken in one transaction.
public final class LongTaking {
  /// So many entries are committed together: each commit writes most pages of the tables that are ordered by random ids, so that few
  /// commits write much less; and the log beside the database stays smaller than a few hundred megabytes.
  private static let most = 400_000

  private let store: Store
  private let tables: Tables
  private let logs: CertifiedLogs
  private let long: LongFold
  private var count = 0

  init(store: Store, tables: Tables) {
    self.store = store
    self.tables = tables
    logs = CertifiedLogs(store: store)
    long = LongFold(tables: tables, source: tables)
  }

  /// Takes a segment with the keys beside it, as `Store.take` does.
  ///
  /// - Throws: `ApplyFailure`: nothing of it is taken then, and others can be taken after it; but for `trouble`, which ends everything.
  public func take(_ segment: Segment, keys pack: KeyPack? = nil) throws(ApplyFailure) -> Applied {
    do {
      let run = try store.come(segment, pack)
      let log = try logs.log(of: run)
      let applied = try run.apply(to: tables, log: log, isOwn: log.id == store.log.id, long: long)
      count += run.entries.count
      if count >= Self.most {
        try long.end()
        try tables.beginAnew()
        count = 0
      }
      return applied
    } catch let failure as ApplyFailure {
      throw failure
    } catch {
      throw .trouble(store.trouble(error))
    }
  }

  fileprivate func end() throws { try long.end() }
}

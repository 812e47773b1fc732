public import Welfare

extension Store {
  /// Entries kept here that wait for a head not held here, by log and number. Nothing is asked of anybody: they are folded when
  /// it comes.
  ///
  /// - Throws: `StoreTrouble`.
  public func waiting() throws(StoreTrouble) -> [WaitingEntry] {
    try read { tables in
      let letters = try LogTable(tables: tables).letters()
      func device(_ log: LogID) -> WaitingEntry.Device { .init(log: log, letter: letters[log]) }
      let journal = JournalTable(tables: tables)
      let names = try tables.rows("SELECT log, seq FROM unfolded ORDER BY log, seq") { $0.entryName(0) }
      return try names.map { name in
        let missing = try journal.entry(name)?.met.first { try !journal.holds($0) }?.name
        let held = try missing.flatMap { missing in
          try tables.first("SELECT max(seq) FROM journal WHERE log = ?", .id(missing.log)) { $0.unsigned(0) }
        }
        return WaitingEntry(
          entry: name, device: device(name.log), missing: missing, awaited: missing.map { device($0.log) },
          held: held ?? 0)
      }
    }
  }
}

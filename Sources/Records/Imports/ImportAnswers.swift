import ThaiText
public import Welfare

extension Store {
  /// Every import that is known here, oldest first.
  ///
  /// - Throws: `StoreTrouble`.
  public func imports() throws(StoreTrouble) -> [ImportLine] {
    try read { tables in
      let journal = JournalTable(tables: tables)
      var lines: [(place: FoldPlace, line: ImportLine)] = []
      var batches = Set(
        try tables.rows("SELECT DISTINCT batch FROM import_page") { $0.identifier(0) as Identifier<Batch> })
      for (subject, _) in try tables.states(of: .batch) { batches.insert(subject.identifier()) }
      for batch in batches {
        var state: BatchState?
        if case .batch(let known) = try tables.state(of: batch.of(.batch)) { state = known }
        guard let last = try state?.facts.items.last?.entry ?? tables.pages(of: batch).last,
          let entry = try journal.entry(last)
        else { continue }
        lines.append(
          (
            FoldPlace(entry),
            ImportLine(
              batch: batch, day: Instant(milliseconds: entry.at).day, facts: state?.facts.current,
              undone: state?.undone.current)
          ))
      }
      return lines.sorted { $0.place < $1.place }.map(\.line)
    }
  }
}

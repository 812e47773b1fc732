import Welfare

extension Fold {
  /// Notes which import an entry is a page of.
  func keepPage(_ act: Act, _ name: EntryName) throws {
    guard let batch = act.batchOfPage else { return }
    try tables.run(
      "INSERT OR IGNORE INTO import_page (batch, log, seq) VALUES (?, ?, ?)", .id(batch), .id(name.log),
      .unsigned(name.seq))
  }

  /// Takes out of sight what an import brought that is taken back now.
  func hide(_ arrived: Arrived) throws {
    guard case .importUndone(let facts) = arrived.act else { return }
    let isKnown =
      try tables.first("SELECT 1 FROM undone WHERE batch = ?", .id(facts.batch)) { _ in true } ?? false
    guard !isKnown else { return }
    let before = try HiddenPages(tables)
    try tables.run("INSERT INTO undone (batch) VALUES (?)", .id(facts.batch))
    let after = try HiddenPages(tables)
    for subject in try tables.subjects(ofBatch: facts.batch, in: source) {
      guard
        let stored = try tables.first(
          "SELECT state, entries FROM subject WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject),
          read: { (state: $0.bytes(0), entries: $0.bytes(1)) })
      else { continue }
      let state = try SubjectState(kind: subject.kind, bytes: stored.state)
      try show(
        subject, from: try visible(subject, state, stored.entries, before, arrived),
        to: try visible(subject, state, stored.entries, after, arrived), places: stored.entries, by: arrived)
    }
  }
}

extension Tables {
  /// People, households and volunteers that the pages of an import shape, ascending.
  ///
  /// - Parameter source: where the journal is.
  func subjects(ofBatch batch: Identifier<Batch>, in source: Tables) throws -> [SubjectID] {
    let journal = JournalTable(tables: source)
    var subjects: Set<SubjectID> = []
    for name in try pages(of: batch) {
      guard let entry = try journal.entry(name) else { continue }
      let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
      for subject in entry.about where act.shapes(subject.kind) { subjects.insert(subject) }
    }
    return subjects.sorted()
  }

  /// The entries that are pages of an import.
  func pages(of batch: Identifier<Batch>) throws -> [EntryName] {
    try rows("SELECT log, seq FROM import_page WHERE batch = ? ORDER BY log, seq", .id(batch)) {
      $0.entryName(0)
    }
  }

  /// Whom an entry takes out of sight; none if it takes no import back.
  func subjects(takenBackBy entry: Entry) throws -> [SubjectID] {
    guard entry.takesImportBack,
      case .importUndone(let facts) = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
    else { return [] }
    return try subjects(ofBatch: facts.batch, in: self)
  }
}

extension Entry {
  /// Whether it takes an import back; known without reading what it says.
  var takesImportBack: Bool { kind.utf8.elementsEqual("import.undone".utf8) }
}

import Welfare

/// Table `segment`: the runs of every log as they travel, cut here or received.
struct SegmentTable {
  /// The connection.
  let tables: Tables

  /// The last number that was cut or received of a log; 0 for none.
  func last(of log: LogID) throws -> UInt64 {
    try tables.first("SELECT max(last) FROM segment WHERE log = ?", .id(log)) { $0.unsigned(0) } ?? 0
  }

  /// Whether a segment is held.
  func holds(_ reference: SegmentReference) throws -> Bool {
    try tables.first(
      "SELECT 1 FROM segment WHERE log = ? AND first = ? AND head = ?", .id(reference.log),
      .unsigned(reference.first), .bytes(reference.head)
    ) { _ in true } ?? false
  }

  /// Keeps a segment's place, name and signature; its entries stand in the journal.
  func keep(_ reference: SegmentReference, signature: [UInt8], hasKeys: Bool) throws {
    try tables.run(
      """
      INSERT OR IGNORE INTO segment (log, first, last, head, name, signature, has_keys, gone)
      VALUES (?, ?, ?, ?, ?, ?, ?, 0)
      """, .id(reference.log), .unsigned(reference.first), .unsigned(reference.last), .bytes(reference.head),
      .bytes(reference.name), .bytes(signature), .flag(hasKeys))
  }

  /// Keeps that a key pack came, and how many of the subjects born in the segment have no key any more; it never falls.
  func note(gone: UInt64, of reference: SegmentReference) throws {
    try tables.run(
      "UPDATE segment SET has_keys = 1, gone = max(gone, ?) WHERE log = ? AND first = ? AND head = ?",
      .integer(Int64(clamping: gone)), .id(reference.log), .unsigned(reference.first), .bytes(reference.head))
  }

  /// How many of the subjects born in a segment have no key any more, as far as a key pack said.
  func gone(of reference: SegmentReference) throws -> UInt64 {
    try tables.first(
      "SELECT gone FROM segment WHERE log = ? AND first = ? AND head = ?", .id(reference.log),
      .unsigned(reference.first), .bytes(reference.head)
    ) { $0.unsigned(0) } ?? 0
  }

  /// All of them, ascending by log and number.
  func all() throws -> [SegmentReference] { try each { reference, _ in reference } }

  /// The segment that a key pack lies beside; nil where it is not held.
  func reference(beside pack: KeyPack) throws -> SegmentReference? {
    try tables.first(
      """
      SELECT s.last, s.name, l.descriptor FROM segment s JOIN log l ON l.id = s.log
      WHERE s.log = ? AND s.first = ? AND s.head = ?
      """, .id(pack.log), .unsigned(pack.first), .bytes(pack.head)
    ) { row in
      SegmentReference(
        scope: try Log(descriptor: row.bytes(2)).scope, log: pack.log, first: pack.first,
        last: row.unsigned(0), head: pack.head, name: row.bytes(1))
    }
  }

  /// Reads every segment: its place, then columns 5 `has_keys`, 6 `gone` and 7 whether somebody was born in it.
  func each<Value>(_ body: (SegmentReference, Columns) throws -> Value) throws -> [Value] {
    let scopes = Dictionary(
      try LogTable(tables: tables).all().map { ($0.id, $0.facts.scope) },
      uniquingKeysWith: { first, _ in first })
    return try tables.rows(
      """
      SELECT s.log, s.first, s.last, s.head, s.name, s.has_keys, s.gone, EXISTS
        (SELECT 1 FROM born b WHERE b.log = s.log AND b.seq BETWEEN s.first AND s.last)
      FROM segment s ORDER BY s.log, s.first, s.head
      """
    ) { row -> Value? in
      guard let scope = scopes[row.identifier(0)] else { return nil }
      let reference = SegmentReference(
        scope: scope, log: row.identifier(0), first: row.unsigned(1), last: row.unsigned(2),
        head: row.bytes(3), name: row.bytes(4))
      return try body(reference, row)
    }.compactMap { $0 }
  }

  /// A segment made anew from the journal, and read as if it had come; nil where it is not held, or the journal does not have
  /// those entries.
  func segment(_ reference: SegmentReference) throws -> Segment? {
    guard let signature = try kept(reference)?.signature else { return nil }
    return try? Segment(bytes: try bytes(of: reference.run), signature: signature)
  }

  /// The same, to be passed on: that its bytes still have the name it was kept under says all that reading it would.
  func signed(_ reference: SegmentReference) throws -> SignedSegment? {
    guard let kept = try kept(reference), let made = try? made(reference.run),
      Segment.name(of: made.bytes) == kept.name
    else { return nil }
    return SignedSegment(
      reference: reference, prev: made.prev, bytes: made.bytes, signature: kept.signature)
  }

  private func kept(_ reference: SegmentReference) throws -> (name: [UInt8], signature: [UInt8])? {
    try tables.first(
      "SELECT name, signature FROM segment WHERE log = ? AND first = ? AND head = ?", .id(reference.log),
      .unsigned(reference.first), .bytes(reference.head)
    ) { ($0.bytes(0), $0.bytes(1)) }
  }

  /// The undeflated bytes of a run.
  func bytes(of run: SegmentRun) throws -> [UInt8] { try made(run).bytes }

  /// The same of entries that were read already.
  func bytes(of run: SegmentRun, _ content: SegmentBytes) throws -> [UInt8] {
    guard let log = try paper(of: run.log) else { throw SegmentTrouble.run }
    return content.bytes(log.descriptor, log.certificate, head: run.head)
  }

  private func made(_ run: SegmentRun) throws -> (bytes: [UInt8], prev: [UInt8]) {
    guard let content = try inOrder(run) ?? branch(run) else { throw SegmentTrouble.run }
    return (try bytes(of: run, content), content.prev)
  }

  /// A log's descriptor and certificate; nil where it is not known.
  private func paper(of log: LogID) throws -> (descriptor: [UInt8], certificate: [UInt8])? {
    try tables.first("SELECT descriptor, certificate FROM log WHERE id = ?", .id(log)) {
      ($0.bytes(0), $0.bytes(1))
    }
  }

  /// The entries of a run straight from their rows; nil where they are not one chain, as in a forked log.
  private func inOrder(_ run: SegmentRun) throws -> SegmentBytes? {
    var content = SegmentBytes(first: run.first)
    var isChain = true
    try tables.each(
      "SELECT seq, bytes, hash FROM journal WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq", .id(run.log),
      .unsigned(run.first), .unsigned(run.last)
    ) { row in
      isChain = isChain && row.unsigned(0) == content.next && content.append(row, entry: 1, hash: 2)
    }
    return isChain && content.next == run.last + 1 && content.ends(in: run.head) ? content : nil
  }

  /// The entries of a run of a forked log: those of the branch that ends in its head.
  private func branch(_ run: SegmentRun) throws -> SegmentBytes? {
    var content = SegmentBytes(first: run.first)
    for entry in try entries(of: run) {
      guard content.append(entry.bytes, hash: entry.hash) else { return nil }
    }
    return content.next == run.last + 1 ? content : nil
  }

  /// The entries of a run, oldest first: of a forked log those of the branch that ends in its head.
  private func entries(of run: SegmentRun) throws -> [(bytes: [UInt8], hash: [UInt8])] {
    let rows = try tables.rows(
      "SELECT bytes, hash FROM journal WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq DESC", .id(run.log),
      .unsigned(run.first), .unsigned(run.last)
    ) { (bytes: $0.bytes(0), hash: $0.bytes(1)) }
    var wanted = run.head
    var entries: [(bytes: [UInt8], hash: [UInt8])] = []
    for row in rows where row.hash == wanted {
      entries.append(row)
      wanted = Array(row.bytes.suffix(32))
    }
    return entries.reversed()
  }
}

/// Table `born`: in which entry a personal subject was born, so that its key travels beside that segment.
struct BornTable {
  /// The connection.
  let tables: Tables

  /// Notes a subject's first entry; later ones change nothing.
  func note(_ subject: SubjectID, in entry: EntryName) throws {
    try tables.run(
      "INSERT OR IGNORE INTO born (kind, id, log, seq) VALUES (?, ?, ?, ?)", .kind(subject.kind),
      .id(subject), .id(entry.log), .unsigned(entry.seq))
  }

  /// Notes those of `subjects` that have a part in these entries, each in the first one.
  func note(_ subjects: Set<SubjectID>, in entries: [[UInt8]]) throws {
    for bytes in entries {
      let entry = try Entry(bytes: bytes)
      for part in entry.parts where subjects.contains(part.subject) { try note(part.subject, in: entry.name) }
    }
  }

  /// Subjects born in a run, ascending, each with its key; nil where that was destroyed or has not come.
  func keys(of reference: SegmentReference) throws -> [(subject: SubjectID, key: [UInt8]?)] {
    try tables.rows(
      """
      SELECT b.kind, b.id, k.key FROM born b LEFT JOIN subject_key k ON k.kind = b.kind AND k.id = b.id
      WHERE b.log = ? AND b.seq BETWEEN ? AND ? ORDER BY b.kind, b.id
      """, .id(reference.log), .unsigned(reference.first), .unsigned(reference.last)
    ) { row in (row.subject(0), row.bytes(2).isEmpty ? nil : row.bytes(2)) }
  }
}

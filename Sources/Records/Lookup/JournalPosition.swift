import Welfare

/// Where the journal stands: the last number of every log.
struct JournalPosition: Hashable {
  /// The last number of each log that has entries.
  let heads: [LogID: UInt64]

  /// The position of a store.
  init(of centre: Tables) throws {
    var heads: [LogID: UInt64] = [:]
    for log in try centre.rows("SELECT id FROM log", read: { $0.identifier(0) as LogID }) {
      heads[log] = try centre.first(
        "SELECT seq FROM journal WHERE log = ? ORDER BY seq DESC LIMIT 1", .id(log)
      ) { $0.unsigned(0) }
    }
    self.heads = heads
  }

  /// A position of these heads.
  init(heads: [LogID: UInt64]) { self.heads = heads }

  /// As far as both.
  func common(_ other: JournalPosition) -> JournalPosition {
    JournalPosition(
      heads: heads.reduce(into: [:]) { common, head in
        if let seq = other.heads[head.key] { common[head.key] = min(seq, head.value) }
      })
  }

  /// Reads a position back; what cannot be read covers nothing.
  init(bytes: [UInt8]) {
    var reader = CanonicalReader(bytes)
    let heads = try? reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      (try r.identifier() as LogID, try r.unsigned())
    }
    self.heads = Dictionary(heads ?? [], uniquingKeysWith: max)
  }

  /// The position as a byte string; the same for the same heads.
  var bytes: [UInt8] {
    var writer = CanonicalWriter(capacity: 32)
    writer.write(heads.sorted { $0.key < $1.key }) { writer, head in
      writer.write(head.key)
      writer.write(head.value)
    }
    return writer.bytes
  }
}

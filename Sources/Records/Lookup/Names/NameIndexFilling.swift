import ThaiText

extension NameIndexMaking {
  /// Adds the people and houses of a lookup store: all, or those that changed after one of its changes.
  mutating func fill(from cache: Tables, since change: Int64? = nil) throws {
    let newest = try cache.first("SELECT MAX(visited) FROM household") { $0.integer(0) } ?? 0
    if let change {
      try cache.each(
        """
        SELECT home, moo, village, own, visited FROM household
        WHERE home IN (SELECT home FROM person WHERE stamp > ?)
        """, .integer(change)
      ) { addHome($0, newest: newest) }
    } else {
      try cache.each("SELECT home, moo, village, own, visited FROM household") { addHome($0, newest: newest) }
    }
    try addPeople(of: cache, since: change)
  }

  private mutating func addPeople(of cache: Tables, since change: Int64?) throws {
    let condition = change == nil ? "" : " WHERE p.stamp > ?"
    let values = change.map { [Bound.integer($0)] } ?? []
    try cache.each(
      .composed("SELECT p.no, p.home, p.full, p.surname FROM person p" + condition), values
    ) { row in
      let full = row.bytes(2)
      let surname = row.bytes(3)
      add(
        person: row.integer(0), home: row.integer(1),
        first: NameLetters(foldedUTF8: full.prefix(max(0, full.count - surname.count - 1))),
        surname: NameLetters(foldedUTF8: surname), isFormer: false)
    }
    try cache.each(
      .composed(
        "SELECT f.no, p.home, f.first, f.surname FROM former f JOIN person p ON p.no = f.no" + condition),
      values
    ) { row in
      add(
        person: row.integer(0), home: row.integer(1), first: NameLetters(foldedUTF8: row.bytes(2)),
        surname: NameLetters(foldedUTF8: row.bytes(3)), isFormer: true)
    }
  }

  /// Adds a house: of our own tambon before all others, then by how near its last visit is, of a thousand days.
  private mutating func addHome(_ row: Columns, newest: Int64) {
    let visited = row.integer(4)
    let nearness = visited == 0 ? 0 : max(1, 100 - (newest - visited) / 10)
    add(
      home: row.integer(0), moo: row.unsigned(1), village: NameLetters(row.text(2)),
      weight: UInt8(clamping: nearness + (row.flag(3) ? 128 : 0)))
  }
}

extension NameIndexMaking {
  /// Makes the index of a finished lookup store anew if there is none or it has become old.
  ///
  /// It is searched by its B-trees, or by the older index, meanwhile.
  static func renew(_ store: LookupStore, on connection: Connection) throws {
    try store.names.alone {
      let made = try store.read(on: connection) { cache -> (bytes: [UInt8], stamp: NameIndexStamp)? in
        guard let progress = try LookupProgress.read(from: cache), progress.isFinished,
          try isWanted(progress, store, in: cache)
        else { return nil }
        let stamp = NameIndexStamp(filling: progress.filling, change: progress.change)
        var making = NameIndexMaking(stamp)
        try making.fill(from: cache)
        return (making.finished(), stamp)
      }
      guard let made, store.names.put(made.bytes, made.stamp) else { return }
      try store.write(on: connection) { cache in
        guard var progress = try LookupProgress.read(from: cache), progress.filling == made.stamp.filling
        else {
          return
        }
        progress.named = made.stamp.change
        try progress.write(to: cache)
        try cache.run("DELETE FROM gone WHERE stamp <= ?", .integer(made.stamp.change))
      }
    }
  }

  /// Whether there is no index that can be read, or much is newer than it.
  static func isWanted(_ progress: LookupProgress, _ store: LookupStore, in cache: Tables) throws -> Bool {
    guard let stamp = progress.index, store.names.index(stamp) != nil else { return true }
    return try NewerNames.count(since: stamp.change, in: cache) > NewerNames.many
  }
}

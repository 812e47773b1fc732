import Welfare

extension Fold {
  /// Keeps copies of the parts that hold for a subject, and the keyed hashes of what can be looked up exactly.
  func hold(_ subject: SubjectID, from old: Held<UInt64>, to new: Held<UInt64>, by arrived: Arrived) throws {
    guard old != new else { return }
    let gone = old.partNames.filter { !new.partNames.contains($0) }
    let come = new.partNames.filter { !old.partNames.contains($0) }
    if !gone.isEmpty {
      try drop(gone, of: subject)
      if ExactKey.exist(for: subject.kind) { try forgetApart(subject) }
    }
    for name in come { try copy(name, of: subject, by: arrived) }
    guard ExactKey.exist(for: subject.kind) else { return }
    if gone.isEmpty, let plain = arrived.plain, come.count == 1, let name = come.first,
      name.entry == arrived.entry.name, plain.indices.contains(Int(clamping: name.index))
    {
      return try listExactKeys(of: subject, in: plain[Int(name.index)])
    }
    // Two parts that hold may carry the same number: what a gone one took away, one that stays gives again.
    try listExactKeys(of: subject)
  }

  /// Lists the keyed hashes of what can be looked up exactly, from the parts that hold.
  func listExactKeys(of subject: SubjectID) throws {
    for key in try exactKeys(of: subject) {
      try list(key, of: subject)
      try keepShared(key, of: subject)
    }
  }

  private func listExactKeys(of subject: SubjectID, in plain: [UInt8]) throws {
    for key in ExactKey.keys(of: subject, in: plain) { try list(key, of: subject) }
  }

  /// Lists a keyed hash.
  func list(_ key: ExactKey, of subject: SubjectID) throws {
    try tables.run(
      "INSERT OR IGNORE INTO exact (hash, kind, id) VALUES (?, ?, ?)", .bytes(key.hash(by: tables.secrets)),
      .kind(subject.kind), .id(subject))
  }

  /// Unlists a keyed hash.
  func unlist(_ key: ExactKey, of subject: SubjectID) throws {
    try tables.run(
      "DELETE FROM exact WHERE hash = ? AND kind = ? AND id = ?", .bytes(key.hash(by: tables.secrets)),
      .kind(subject.kind), .id(subject))
  }

  /// The parts that hold, opened by the source's keys.
  private func opened(_ subject: SubjectID) throws -> [(name: PartName, plain: [UInt8])] {
    guard let key = try Vault(tables: source).key(of: subject) else { return [] }
    return try Vault(tables: tables).openAll(subject, with: key)
  }

  private func drop(_ gone: [PartName], of subject: SubjectID) throws {
    for (name, plain) in try opened(subject) where gone.contains(name) {
      for key in ExactKey.keys(of: subject, in: plain) { try unlist(key, of: subject) }
    }
    for name in gone { try drop(name, of: subject) }
  }

  /// Throws a part's copy away.
  func drop(_ name: PartName, of subject: SubjectID) throws {
    try tables.run(
      "DELETE FROM part WHERE kind = ? AND id = ? AND log = ? AND seq = ? AND idx = ?", .kind(subject.kind),
      .id(subject), .id(name.entry.log), .unsigned(name.entry.seq), .unsigned(name.index))
  }

  /// The sealed part of that name; nil where it is another subject's, or none.
  func sealedPart(_ name: PartName, of subject: SubjectID, by arrived: Arrived) throws -> SealedPart? {
    let entry =
      name.entry == arrived.entry.name ? arrived.entry : try JournalTable(tables: source).entry(name.entry)
    guard let parts = entry?.parts, let index = Int(exactly: name.index), parts.indices.contains(index),
      parts[index].subject == subject
    else { return nil }
    return parts[index]
  }

  /// Keeps a copy of a part.
  func copy(_ name: PartName, of subject: SubjectID, by arrived: Arrived) throws {
    guard let part = try sealedPart(name, of: subject, by: arrived) else { return }
    try tables.run(
      "INSERT OR IGNORE INTO part (kind, id, log, seq, idx, nonce, box) VALUES (?, ?, ?, ?, ?, ?, ?)",
      .kind(subject.kind), .id(subject), .id(name.entry.log), .unsigned(name.entry.seq),
      .unsigned(name.index),
      .bytes(part.nonce), .bytes(part.box))
  }
}

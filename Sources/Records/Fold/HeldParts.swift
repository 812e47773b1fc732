import Welfare

extension Fold {
  /// Keeps copies of the parts that hold for a subject, and the keyed hashes of what can be looked up exactly.
  func hold(_ subject: SubjectID, from old: Held<UInt64>, to new: Held<UInt64>, by arrived: Arrived) throws {
    guard old != new else { return }
    let vault = Vault(tables: tables)
    let gone = old.partNames.filter { !new.partNames.contains($0) }
    let come = new.partNames.filter { !old.partNames.contains($0) }
    if !gone.isEmpty {
      for (name, plain) in try vault.openAll(subject) where gone.contains(name) {
        for key in ExactKey.keys(of: subject, in: plain) {
          try tables.run(
            "DELETE FROM exact WHERE hash = ? AND kind = ? AND id = ?", .bytes(key.hash(by: tables.secrets)),
            .kind(subject.kind), .id(subject))
        }
      }
      for name in gone {
        try tables.run(
          "DELETE FROM part WHERE kind = ? AND id = ? AND log = ? AND seq = ? AND idx = ?",
          .kind(subject.kind),
          .id(subject), .id(name.entry.log), .unsigned(name.entry.seq), .unsigned(name.index))
      }
    }
    for name in come { try copy(name, of: subject, by: arrived) }
    // Two parts that hold may carry the same number: what a gone one took away, one that stays gives again.
    guard !gone.isEmpty || !come.isEmpty else { return }
    for plain in try opened(new.partNames, of: subject, by: arrived, vault) {
      for key in ExactKey.keys(of: subject, in: plain) {
        try tables.run(
          "INSERT OR IGNORE INTO exact (hash, kind, id) VALUES (?, ?, ?)",
          .bytes(key.hash(by: tables.secrets)),
          .kind(subject.kind), .id(subject))
      }
    }
  }

  private func opened(
    _ names: [PartName], of subject: SubjectID, by arrived: Arrived, _ vault: Vault
  ) throws -> [[UInt8]] {
    guard ExactKey.exist(for: subject.kind) else { return [] }
    if let plain = arrived.plain, names.count == 1, let name = names.first, name.entry == arrived.entry.name,
      plain.indices.contains(Int(clamping: name.index))
    {
      return [plain[Int(name.index)]]
    }
    return try vault.openAll(subject).map(\.plain)
  }

  private func copy(_ name: PartName, of subject: SubjectID, by arrived: Arrived) throws {
    let entry =
      name.entry == arrived.entry.name ? arrived.entry : try JournalTable(tables: tables).entry(name.entry)
    guard let parts = entry?.parts, let index = Int(exactly: name.index), parts.indices.contains(index),
      parts[index].subject == subject
    else { return }
    try tables.run(
      "INSERT OR IGNORE INTO part (kind, id, log, seq, idx, nonce, box) VALUES (?, ?, ?, ?, ?, ?, ?)",
      .kind(subject.kind), .id(subject), .id(name.entry.log), .unsigned(name.entry.seq),
      .unsigned(name.index),
      .bytes(parts[index].nonce), .bytes(parts[index].box))
  }
}

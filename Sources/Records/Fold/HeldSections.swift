import Welfare

/// The parts of sections that officers wrote, and what can be looked up exactly of whom they describe.
extension Fold {
  /// Brings the copies of a person's parts, and the keyed hashes, from one state to the next.
  func hold(_ subject: SubjectID, from old: PersonState, to new: PersonState, by arrived: Arrived) throws {
    guard old.isEdited || new.isEdited else {
      return try hold(subject, from: old.particulars, to: new.particulars, by: arrived)
    }
    let sections = zip(old.sections, new.sections).map { ($0.section, $0.parts, $1.parts) }
    try holdEdited(subject, pages: (old.particulars, new.particulars), sections: sections, by: arrived)
  }

  /// Brings the copies of a household's parts, and the keyed hashes, from one state to the next.
  func hold(_ subject: SubjectID, from old: HouseholdState, to new: HouseholdState, by arrived: Arrived)
    throws
  {
    guard !old.address.items.isEmpty || !new.address.items.isEmpty else {
      return try hold(subject, from: old.particulars, to: new.particulars, by: arrived)
    }
    try holdEdited(
      subject, pages: (old.particulars, new.particulars), sections: [(.address, old.address, new.address)],
      by: arrived)
  }

  private func holdEdited(
    _ subject: SubjectID, pages: (old: Held<UInt64>, new: Held<UInt64>),
    sections: [(section: CardSection, old: Held<UInt64>, new: Held<UInt64>)], by arrived: Arrived
  ) throws {
    guard pages.old != pages.new || sections.contains(where: { $0.old != $0.new }) else { return }
    let before = try exactKeys(of: subject)
    for name in pages.old.partNames where !pages.new.partNames.contains(name) { try drop(name, of: subject) }
    for name in pages.new.partNames where !pages.old.partNames.contains(name) {
      try copy(name, of: subject, by: arrived)
    }
    for (section, old, new) in sections where old != new {
      for name in old.partNames where !new.partNames.contains(name) { try drop(name, section, of: subject) }
      for name in new.partNames where !old.partNames.contains(name) {
        try copy(name, section, of: subject, by: arrived)
      }
    }
    let after = try exactKeys(of: subject)
    guard before != after else { return }
    for key in before.subtracting(after) { try unlist(key, of: subject) }
    try forgetApart(subject)
    for key in after {
      try list(key, of: subject)
      try keepShared(key, of: subject)
    }
  }

  /// What can be looked up exactly of a subject, from all its parts that hold and can be opened here.
  func exactKeys(of subject: SubjectID) throws -> Set<ExactKey> {
    guard ExactKey.exist(for: subject.kind), let key = try Vault(tables: source).key(of: subject) else {
      return []
    }
    let vault = Vault(tables: tables)
    let pages = try vault.openAll(subject, with: key).flatMap { ExactKey.keys(of: subject, in: $0.plain) }
    guard subject.kind == .person || subject.kind == .household else { return Set(pages) }
    let written = try vault.openSections(subject, with: key).filter {
      $0.section == .identity || $0.section == .address
    }
    guard !written.isEmpty else { return Set(pages) }
    // What a file says and an officer does not is found by a file again, and by nobody else.
    let keys = Set(written.flatMap { ExactKey.keys(in: $0.section, $0.plain) })
    return keys.union(pages.filter { !keys.contains($0) }.compactMap(\.inFile))
  }

  private func drop(_ name: PartName, _ section: CardSection, of subject: SubjectID) throws {
    try tables.run(
      "DELETE FROM section_part WHERE kind = ? AND id = ? AND section = ? AND log = ? AND seq = ? AND idx = ?",
      .kind(subject.kind), .id(subject), .integer(Int64(section.rawValue)), .id(name.entry.log),
      .unsigned(name.entry.seq), .unsigned(name.index))
  }

  private func copy(_ name: PartName, _ section: CardSection, of subject: SubjectID, by arrived: Arrived)
    throws
  {
    guard let part = try sealedPart(name, of: subject, by: arrived) else { return }
    try tables.run(
      """
      INSERT OR IGNORE INTO section_part (kind, id, section, log, seq, idx, nonce, box)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, .kind(subject.kind), .id(subject), .integer(Int64(section.rawValue)), .id(name.entry.log),
      .unsigned(name.entry.seq), .unsigned(name.index), .bytes(part.nonce), .bytes(part.box))
  }
}

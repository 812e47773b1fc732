import Welfare

extension Fold {
  /// Keeps copies of the parts that hold of a subject's surveys.
  func keep(_ subject: SubjectID, from old: SurveyPlaces, to new: SurveyPlaces, by arrived: Arrived) throws {
    guard old != new else { return }
    let was = Self.parts(of: old)
    let now = Self.parts(of: new)
    for part in was where !now.contains(part) {
      try tables.run(
        """
        DELETE FROM survey
        WHERE kind = ? AND id = ? AND source = ? AND year = ? AND log = ? AND seq = ? AND idx = ?
        """, .kind(subject.kind), .id(subject), .integer(Int64(part.key.source.rawValue)),
        .unsigned(part.key.year), .id(part.name.entry.log), .unsigned(part.name.entry.seq),
        .unsigned(part.name.index))
    }
    for part in now where !was.contains(part) {
      guard let sealed = try sealedPart(part.name, of: subject, by: arrived) else { continue }
      try tables.run(
        """
        INSERT OR IGNORE INTO survey (kind, id, source, year, log, seq, idx, nonce, box)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, .kind(subject.kind), .id(subject), .integer(Int64(part.key.source.rawValue)),
        .unsigned(part.key.year), .id(part.name.entry.log), .unsigned(part.name.entry.seq),
        .unsigned(part.name.index), .bytes(sealed.nonce), .bytes(sealed.box))
    }
  }

  private struct SurveyPart: Hashable {
    let key: Survey.Key
    let name: PartName
  }

  private static func parts(of places: SurveyPlaces) -> [SurveyPart] {
    places.items.flatMap { item in item.held.partNames.map { SurveyPart(key: item.key, name: $0) } }
  }
}

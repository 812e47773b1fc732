import Welfare

/// What surveys say of people and households.
struct SurveyReading {
  /// The connection.
  let tables: Tables

  /// The surveys of a subject, by source, then year; of two that hold at once the one of the greater entry. None where the
  /// key is gone. Of one that others were merged with theirs too, where its own say nothing.
  func surveys(of subject: SubjectID) throws -> [(key: Survey.Key, answers: Survey.Answers)] {
    let aliases = try tables.aliases(around: subject)
    let root = aliases.root(of: subject)
    var surveys = try written(of: root)
    for other in aliases.all(of: root) where other != root {
      for survey in try written(of: other) where !surveys.contains(where: { $0.key == survey.key }) {
        surveys.append(survey)
      }
    }
    return surveys.sorted { $0.key < $1.key }
  }

  /// The same as they were written of the subject itself.
  func written(of subject: SubjectID) throws -> [(key: Survey.Key, answers: Survey.Answers)] {
    let held = try tables.rows(
      """
      SELECT source, year, log, seq, idx, nonce, box FROM survey WHERE kind = ? AND id = ?
      ORDER BY source, year, log, seq, idx
      """, .kind(subject.kind), .id(subject)
    ) { row -> (key: Survey.Key, entry: EntryName, index: Int, part: SealedPart)? in
      guard let source = Survey.Source(rawValue: UInt8(clamping: row.integer(0))) else { return nil }
      return (
        Survey.Key(source, year: row.unsigned(1)), row.entryName(2), Int(row.integer(4)),
        SealedPart(subject: subject, nonce: row.bytes(5), box: row.bytes(6))
      )
    }.compactMap(\.self)
    guard !held.isEmpty, let key = try Vault(tables: tables).key(of: subject) else { return [] }
    var surveys: [(key: Survey.Key, answers: Survey.Answers)] = []
    for one in held {
      guard let plain = Seal.open(one.part, in: one.entry, index: one.index, key: key) else { continue }
      var reader = CanonicalReader(plain)
      let answers = try Survey.Answers(one.key.source, from: &reader)
      if surveys.last?.key == one.key { surveys.removeLast() }
      surveys.append((one.key, answers))
    }
    return surveys
  }
}

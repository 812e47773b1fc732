import Crypto
import Foundation
import Welfare

/// The keys of personal subjects, and everything that needs one.
struct Vault {
  /// The connection.
  let tables: Tables

  /// The key of a subject; nil if it has none here: never made, not arrived, or destroyed.
  func key(of subject: SubjectID) throws -> SymmetricKey? {
    try tables.first(
      "SELECT key FROM subject_key WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject)
    ) { SymmetricKey(data: $0.bytes(0)) }
  }

  /// The key of a subject, made now if it has none.
  func key(of subject: SubjectID, using random: inout RandomBits) throws -> SymmetricKey {
    if let key = try key(of: subject) { return key }
    return try makeKey(of: subject, using: &random)
  }

  /// Makes the key of a subject that is born now.
  func makeKey(of subject: SubjectID, using random: inout RandomBits) throws -> SymmetricKey {
    let key = random.bytes(32)
    try tables.run(
      "INSERT INTO subject_key (kind, id, key) VALUES (?, ?, ?)", .kind(subject.kind), .id(subject),
      .bytes(key))
    return SymmetricKey(data: key)
  }

  /// The plain text of the newest part that holds for a subject; nil if there is none or no key.
  func open(_ subject: SubjectID) throws -> [UInt8]? {
    guard let key = try key(of: subject) else { return nil }
    return try open(subject, with: key)
  }

  /// The same, with a key that was read.
  func open(_ subject: SubjectID, with key: SymmetricKey) throws -> [UInt8]? {
    try tables.first(
      "SELECT log, seq, idx, nonce, box FROM part WHERE kind = ? AND id = ? ORDER BY log DESC, seq DESC, idx DESC LIMIT 1",
      .kind(subject.kind), .id(subject)
    ) { Vault.open($0, from: 0, of: subject, key: key) }?.flatMap(\.self)
  }

  /// The plain text of every part that holds for a subject, oldest entry first.
  func openAll(_ subject: SubjectID) throws -> [(name: PartName, plain: [UInt8])] {
    guard let key = try key(of: subject) else { return [] }
    return try openAll(subject, with: key)
  }

  /// The same, with a key that stands elsewhere.
  func openAll(_ subject: SubjectID, with key: SymmetricKey) throws -> [(name: PartName, plain: [UInt8])] {
    try tables.rows(
      "SELECT log, seq, idx, nonce, box FROM part WHERE kind = ? AND id = ? ORDER BY log, seq, idx",
      .kind(subject.kind), .id(subject)
    ) { row -> (name: PartName, plain: [UInt8])? in
      let name = PartName(
        entry: EntryName(log: row.identifier(0), seq: row.unsigned(1)), index: row.unsigned(2))
      return Vault.open(row, from: 0, of: subject, key: key).map { (name, $0) }
    }.compactMap(\.self)
  }

  /// Opens the part in a row whose columns from `first` are log, seq, idx, nonce, box.
  static func open(_ row: Columns, from first: Int32, of subject: SubjectID, key: SymmetricKey) -> [UInt8]? {
    let entry = EntryName(log: row.identifier(first), seq: row.unsigned(first + 1))
    let part = SealedPart(subject: subject, nonce: row.bytes(first + 3), box: row.bytes(first + 4))
    return Seal.open(part, in: entry, index: Int(row.integer(first + 2)), key: key)
  }

  /// Opens part `index` of an entry as the journal has it; nil without a key.
  func open(_ part: SealedPart, in entry: EntryName, index: Int) throws -> [UInt8]? {
    guard let key = try key(of: part.subject) else { return nil }
    return Seal.open(part, in: entry, index: index, key: key)
  }
}

extension Vault {
  /// What describes a volunteer.
  func volunteer(_ id: Identifier<Volunteer>) throws -> VolunteerParticulars? {
    try opened(id.of(.volunteer)) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try VolunteerParticulars(from: &r)
    }
  }

  /// The name a visitor gave.
  func visitor(_ id: Identifier<Visitor>) throws -> VisitorParticulars? {
    try opened(id.of(.visitor)) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try VisitorParticulars(from: &r)
    }
  }

  /// The name of an officer.
  func officer(_ id: Identifier<Officer>) throws -> OfficerParticulars? {
    try opened(id.of(.officer)) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try OfficerParticulars(from: &r)
    }
  }

  /// The newest part that holds of files, read; nil if there is none or it cannot be opened.
  func opened<Particulars>(
    _ subject: SubjectID, _ read: (inout CanonicalReader) throws(CanonicalTrouble) -> Particulars
  ) throws -> Particulars? {
    guard let plain = try open(subject) else { return nil }
    var reader = CanonicalReader(plain)
    return try read(&reader)
  }
}

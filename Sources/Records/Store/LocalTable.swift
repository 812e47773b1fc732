import Welfare

/// Table `local`: what only this device knows.
struct LocalTable {
  /// The connection.
  let tables: Tables

  /// The names in it. They stand in files for ever.
  enum Name: String {
    /// The scope's root key, Ed25519, 32 bytes; signs certificates.
    case rootKey = "root.key"
    /// The scope's data key, 32 bytes; seals key packs.
    case dataKey = "data.key"
    /// The device's private key, Ed25519, 32 bytes.
    case deviceKey = "device.key"
    /// The key of hashes, 32 bytes.
    case hashKey = "hash.key"
    /// The key of drafts, 32 bytes.
    case draftKey = "draft.key"
    /// Where the store lies: `Fingerprint`.
    case fingerprint = "fingerprint"
    /// The fold version the tables were made with.
    case foldVersion = "fold.version"
    /// The private keys of a store that asks for a new log, 64 bytes: `JoiningKeys`.
    case askKeys = "ask.keys"
    /// What it asked: `JoinAsk`.
    case ask = "ask"
    /// Where it lay when it asked: `Fingerprint`.
    case askPlace = "ask.place"
  }

  /// A value; nil if it was never set.
  func value(_ name: Name) throws -> [UInt8]? {
    try tables.first("SELECT value FROM local WHERE name = ?", .text(name.rawValue)) { $0.bytes(0) }
  }

  /// Sets a value.
  func set(_ name: Name, _ value: [UInt8]) throws {
    try tables.run(
      "INSERT INTO local (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      .text(name.rawValue), .bytes(value))
  }

  /// Forgets a value.
  func remove(_ name: Name) throws {
    try tables.run("DELETE FROM local WHERE name = ?", .text(name.rawValue))
  }

  /// Notes that the tables were made by this program's fold.
  func setFoldVersion() throws {
    var writer = CanonicalWriter()
    writer.write(SubjectState.foldVersion)
    try set(.foldVersion, writer.bytes)
  }

  /// The fold version the tables were made with; 0 if that is not known.
  func foldVersion() throws -> UInt64 {
    guard let bytes = try value(.foldVersion) else { return 0 }
    var reader = CanonicalReader(bytes)
    return try reader.unsigned()
  }
}

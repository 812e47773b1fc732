import Welfare

/// The one log this store writes.
struct OwnLog: Hashable, Sendable {
  /// Its name.
  let id: LogID
  /// Device key, scope, letter, opening.
  let facts: Log

  /// The log of a descriptor.
  ///
  /// - Throws: `CanonicalTrouble` if the bytes are no descriptor.
  init(descriptor: [UInt8]) throws(CanonicalTrouble) {
    facts = try Log(descriptor: descriptor)
    id = LogID(bytes: sha256("tambondesk-log-1", descriptor).prefix(16)) ?? LogID(high: 0, low: 0)
  }

  /// What entry 1 has in place of the hash before: SHA-256 of the descriptor.
  var first: [UInt8] { sha256("", facts.descriptor) }
}

extension Entry {
  /// SHA-256(`"tambondesk-entry-1"` ‖ canonical bytes).
  static func hash(_ bytes: [UInt8]) -> [UInt8] { sha256("tambondesk-entry-1", bytes) }
}

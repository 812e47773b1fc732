extension Entry {
  /// Whom the parts of an entry are about, in their order; nothing else of it is read.
  ///
  /// - Throws: `CanonicalTrouble`.
  public static func subjectsOfParts(in bytes: [UInt8]) throws(CanonicalTrouble) -> [SubjectID] {
    var reader = CanonicalReader(bytes)
    try reader.skip(16)
    _ = try reader.unsigned()
    for _ in 0..<(try reader.unsigned()) {
      try reader.skip(16)
      _ = try reader.unsigned()
      try reader.skip(32)
    }
    for _ in 0..<2 { _ = try reader.unsigned() }
    try reader.skip(16)
    _ = try reader.unsigned()
    try reader.skipString()
    for _ in 0..<(try reader.unsigned()) { _ = try reader.subject() }
    try reader.skipString()
    _ = try reader.unsigned()
    try reader.skipString()
    return try reader.list { (reader: inout CanonicalReader) throws(CanonicalTrouble) in
      let subject = try reader.subject()
      try reader.skip(12)
      try reader.skipString()
      return subject
    }
  }
}

public import Welfare

/// What columns of a file hold, as somebody told this device once: kept by the kind of file and its header, and used when such a
/// file comes again.
extension Store {
  /// What was told of the columns of such a file; empty if nothing was.
  ///
  /// - Parameters:
  ///   - kind: what is imported, as commands name it.
  ///   - bytes: the file.
  /// - Throws: `StoreTrouble`.
  public func keptColumns(
    of kind: String, _ bytes: [UInt8]
  ) throws(StoreTrouble) -> [ImportOptions.Mapping] {
    try read { tables in
      guard let kept = try LocalTable(tables: tables).value(columnsOf: kind, header(of: bytes)) else {
        return []
      }
      var reader = CanonicalReader(kept)
      let pairs = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        (column: try r.text(), code: try r.text())
      }
      return pairs.compactMap { pair in
        ImportColumn(code: pair.code).map { ImportOptions.Mapping(column: pair.column, field: $0) }
      }
    }
  }

  /// Keeps what was told of the columns of such a file; nothing told forgets it.
  ///
  /// - Throws: `StoreTrouble`.
  public func keepColumns(
    _ mappings: [ImportOptions.Mapping], of kind: String, _ bytes: [UInt8]
  ) throws(StoreTrouble) {
    var writer = CanonicalWriter()
    writer.write(mappings) { writer, mapping in
      writer.write(mapping.column)
      writer.write(mapping.field.code)
    }
    let name = header(of: bytes)
    do {
      try write { tables in
        try LocalTable(tables: tables).set(columnsOf: kind, name, mappings.isEmpty ? nil : writer.bytes)
      }
    } catch {
      throw trouble(error)
    }
  }

  /// The header's name: a keyed hash, for a file may begin with anything.
  private func header(of bytes: [UInt8]) -> [UInt8] {
    secrets.hash("columns", Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D }))
  }
}

extension LocalTable {
  fileprivate func value(columnsOf kind: String, _ header: [UInt8]) throws -> [UInt8]? {
    try tables.first(
      "SELECT value FROM local WHERE name = ?", .text("columns." + kind + "." + hexadecimal(header))
    ) { $0.bytes(0) }
  }

  fileprivate func set(columnsOf kind: String, _ header: [UInt8], _ value: [UInt8]?) throws {
    let name = Bound.text("columns." + kind + "." + hexadecimal(header))
    try tables.run("DELETE FROM local WHERE name = ?", name)
    guard let value else { return }
    try tables.run("INSERT INTO local (name, value) VALUES (?, ?)", name, .bytes(value))
  }
}

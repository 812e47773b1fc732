import GRDB

extension Database {
  /// Every row of a table as SQL literals, sorted.
  func rows(of table: String) throws -> [String] {
    let literals = try columns(in: table).map { "quote(\($0.name))" }.joined(separator: " || ',' || ")
    return try String.fetchAll(self, sql: "SELECT \(literals) FROM \(table)").sorted()
  }
}

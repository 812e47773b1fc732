/// Finds the line of a key in TOML text, which the parser tells for syntax errors only.
///
/// It knows tables in brackets, dotted and quoted keys; a key inside an inline table has the line of that table. In a path
/// the rows of a list of tables are named by their place from 1: `lanes`, `2`, `weight`.
struct KeyLines {
  private var keys: [(path: [String], line: Int)] = []

  /// Scans a text that is sound TOML.
  init(_ text: String) {
    var table: [String] = []
    var rows: [[String]: Int] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var scan = Scan(line)
      scan.skipBlanks()
      if scan.take("[") {
        let isRow = scan.take("[")
        table = Self.placed(scan.dottedKey(), in: rows)
        if isRow {
          rows[table, default: 0] += 1
          table.append(String(rows[table] ?? 0))
        }
        keys.append((table, index + 1))
      } else {
        let key = scan.dottedKey()
        scan.skipBlanks()
        if !key.isEmpty, scan.take("=") { keys.append((table + key, index + 1)) }
      }
    }
  }

  /// A table's path with the rows it stands in: each list on the way is at its newest row.
  private static func placed(_ path: [String], in rows: [[String]: Int]) -> [String] {
    var placed: [String] = []
    for (index, key) in path.enumerated() {
      placed.append(key)
      if index < path.count - 1, let row = rows[placed] { placed.append(String(row)) }
    }
    return placed
  }

  /// The line of the key, counted from 1, or of the nearest table around it; 0 if there is neither.
  func line(of path: [String]) -> Int {
    keys.filter { path.starts(with: $0.path) }.max { $0.path.count < $1.path.count }?.line ?? 0
  }
}

/// A place in one line.
private struct Scan {
  private var rest: Substring.UnicodeScalarView

  init(_ line: Substring) {
    rest = line.unicodeScalars
  }

  mutating func skipBlanks() {
    rest = rest.drop { $0 == " " || $0 == "\t" }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  /// Keys joined by dots, quoted or bare; as many as stand here.
  mutating func dottedKey() -> [String] {
    var keys: [String] = []
    repeat {
      skipBlanks()
      guard let key = key() else { return keys }
      keys.append(key)
      skipBlanks()
    } while take(".")
    return keys
  }

  private mutating func key() -> String? {
    if let quote = rest.first, quote == "\"" || quote == "'" {
      rest.removeFirst()
      let key = rest.prefix { $0 != quote }
      rest = rest.dropFirst(key.count + 1)
      return String(key)
    }
    let key = rest.prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-" }
    rest = rest.dropFirst(key.count)
    return key.isEmpty ? nil : String(key)
  }
}

/// The headless back end: a screen as text that a reviewer can read and a test can keep.
extension Grid {
  /// The size; the rows without their trailing blanks; for each row the roles with the column where each begins, like
  /// rows put together; the cursor as row and column.
  public func golden() -> String {
    var lines = ["\(size.columns)x\(size.rows)"]
    lines += (0..<size.rows).map { Grid.trimmed(text(ofRow: $0)) }
    lines.append("roles")
    lines += roleLines()
    lines.append(cursor.map { "cursor row \($0.row) column \($0.column)" } ?? "cursor hidden")
    return lines.joined(separator: "\n") + "\n"
  }

  private func roleLines() -> [String] {
    var lines: [(first: Int, last: Int, roles: String)] = []
    for row in 0..<size.rows {
      let roles = roleRuns(ofRow: row)
      if let last = lines.last, last.roles == roles {
        lines[lines.count - 1].last = row
      } else {
        lines.append((row, row, roles))
      }
    }
    return lines.map { line in
      let rows = line.first == line.last ? "\(line.first)" : "\(line.first)-\(line.last)"
      return "\(rows): \(line.roles)"
    }
  }

  private func roleRuns(ofRow row: Int) -> String {
    var parts: [String] = []
    var current: Role?
    for (column, cell) in self.row(row).enumerated() where cell.role != current {
      current = cell.role
      parts.append("\(column) \(cell.role.name)")
    }
    return parts.joined(separator: ", ")
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}

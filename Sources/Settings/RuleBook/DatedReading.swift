import ThaiText
import Welfare

extension RuleTable {
  /// A row with the days it holds and where it is written: `from`, `to`, `source`, `confirm`.
  mutating func dated<Value>(
    _ value: (inout RuleTable) throws(RuleFileTrouble) -> Value
  ) throws(RuleFileTrouble) -> Dated<Value> {
    let from = try day("from")
    let to = has("to") ? try day("to") : nil
    if let to, to < from { throw bad("to", .after("from")) }
    return Dated(
      from: from, to: to, source: try text("source"), isToConfirm: try truth("confirm"), line: line,
      value: try value(&self))
  }

  /// A list of dated rows, in the file's order; rows of one `key` never hold on the same day.
  mutating func datedRows<Value, Key: Hashable>(
    _ list: String, by key: (Value) -> Key, _ value: (inout RuleTable) throws(RuleFileTrouble) -> Value
  ) throws(RuleFileTrouble) -> [DatedRows<Value>] {
    let rows = try self.list(list) { (table: inout RuleTable) throws(RuleFileTrouble) in
      try table.dated(value)
    }
    var keys: [Key] = []
    var ofKey: [Key: [Dated<Value>]] = [:]
    for (index, row) in rows.enumerated() {
      let name = key(row.value)
      if ofKey[name] == nil { keys.append(name) }
      if let other = rows[..<index].firstIndex(where: { key($0.value) == name && $0.overlaps(row) }) {
        let line = line(ofRow: other, of: list)
        throw trouble(atRow: index, of: list) { .overlap($0, other: line) }
      }
      ofKey[name, default: []].append(row)
    }
    return keys.map { DatedRows(ofKey[$0] ?? []) }
  }

  /// A list of dated rows of one rule.
  mutating func datedRows<Value>(
    _ list: String, _ value: (inout RuleTable) throws(RuleFileTrouble) -> Value
  ) throws(RuleFileTrouble) -> DatedRows<Value> {
    try datedRows(list, by: { _ in 0 }, value).first ?? DatedRows()
  }
}

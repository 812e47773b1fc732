import Screen
import ThaiText
import Welfare

/// A table of a rule file being read: every key is asked for once, and what nobody asked for is an error, since a
/// misspelt rule must not silently not hold.
struct RuleTable {
  private let file: String
  private let lines: KeyLines
  private let path: [String]
  private var entries: [String: SettingsValue]
  /// Keys that were asked for and are not there.
  private var absent: Set<String> = []

  /// The top of a file.
  init(file: String, text: String) throws(RuleFileTrouble) {
    do throws(SettingsTrouble) {
      entries = try SettingsDocument(file: file, text: text).top
    } catch .syntax(_, let line) {
      throw RuleFileTrouble(file: file, line: line, .syntax)
    } catch {
      throw RuleFileTrouble(file: file, .syntax)
    }
    self.file = file
    lines = KeyLines(text)
    path = []
    _ = try number("version", in: 1...1)
  }

  private init(in outer: RuleTable, at path: [String], _ entries: [String: SettingsValue]) {
    file = outer.file
    lines = outer.lines
    self.path = path
    self.entries = entries
  }

  /// The line on which this table begins; 0 for the top of a file.
  var line: Int { lines.line(of: path) }

  /// Whether the key is there and was not asked for yet.
  mutating func has(_ key: String) -> Bool {
    if entries[key] == nil { absent.insert(key) }
    return entries[key] != nil
  }

  /// Whether the key holds one table rather than a list of them.
  func isTable(_ key: String) -> Bool { entries[key]?.table != nil }

  /// A text that is not empty.
  mutating func text(_ key: String) throws(RuleFileTrouble) -> String {
    guard let text = try take(key).text, !text.isEmpty else { throw bad(key, .text) }
    return text
  }

  /// A code of ASCII letters, digits and `-`, 1 to 64 of them: what acts carry.
  mutating func code(_ key: String = "code") throws(RuleFileTrouble) -> String {
    guard let code = try take(key).text, (1...64).contains(code.utf8.count) else { throw bad(key, .code) }
    let isPlain = code.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isPlain else { throw bad(key, .code) }
    return code
  }

  /// One of some words.
  mutating func choice<Value>(_ key: String, _ values: [String: Value]) throws(RuleFileTrouble) -> Value {
    guard let word = try take(key).text, let value = values[word] else {
      throw bad(key, .choice(values.keys.sorted()))
    }
    return value
  }

  /// A whole number of a range.
  mutating func number(_ key: String, in range: ClosedRange<Int>) throws(RuleFileTrouble) -> Int {
    guard let number = try take(key).number, range.contains(number) else { throw bad(key, .number(range)) }
    return number
  }

  /// A whole number from 1, or −1, which stands for no limit.
  mutating func limit(_ key: String, most: Int) throws(RuleFileTrouble) -> Int? {
    let number = try number(key, in: -1...most)
    guard number != 0 else { throw bad(key, .number(1...most)) }
    return number < 0 ? nil : number
  }

  /// A truth value; false if it is not there.
  mutating func truth(_ key: String) throws(RuleFileTrouble) -> Bool {
    guard has(key) else { return false }
    guard let truth = try take(key).truth else { throw bad(key, .truth) }
    return truth
  }

  /// A day, written 2026-10-01.
  mutating func day(_ key: String) throws(RuleFileTrouble) -> Day {
    guard let day = try take(key).day else { throw bad(key, .day) }
    return day
  }

  /// A time of day written "08:30", in minutes, 0 to 1440.
  mutating func minute(_ key: String) throws(RuleFileTrouble) -> UInt64 {
    guard let text = try take(key).text else { throw bad(key, .minute) }
    let digits = Array(text.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { throw bad(key, .minute) }
    let values = [digits[0], digits[1], digits[3], digits[4]].map { UInt64($0) &- 0x30 }
    guard values.allSatisfy({ $0 < 10 }), values[2] < 6 else { throw bad(key, .minute) }
    let minute = (values[0] * 10 + values[1]) * 60 + values[2] * 10 + values[3]
    guard minute <= 1_440 else { throw bad(key, .minute) }
    return minute
  }

  /// A table.
  mutating func table(_ key: String) throws(RuleFileTrouble) -> RuleTable {
    guard let table = try take(key).table else { throw bad(key, .table) }
    return RuleTable(in: self, at: path + [key], table)
  }

  /// A list of at least one table, each read by `step`.
  mutating func list<Value>(
    _ key: String, _ step: (inout RuleTable) throws(RuleFileTrouble) -> Value
  ) throws(RuleFileTrouble) -> [Value] {
    guard let items = try take(key).list, !items.isEmpty else { throw bad(key, .list) }
    var values: [Value] = []
    for (index, item) in items.enumerated() {
      guard let entries = item.table else { throw bad(key, .list) }
      var table = RuleTable(in: self, at: path + [key, String(index + 1)], entries)
      values.append(try step(&table))
      try table.end()
    }
    return values
  }

  /// A list of texts, none of them empty.
  mutating func texts(_ key: String) throws(RuleFileTrouble) -> [String] {
    guard let texts = try take(key).texts, !texts.isEmpty, !texts.contains("") else { throw bad(key, .list) }
    return texts
  }

  /// Nothing may be left.
  func end() throws(RuleFileTrouble) {
    guard let key = entries.keys.min() else { return }
    let meant = absent.filter { isMisspelt(key, of: $0) }.min()
    throw trouble(at: [key], .unknownKey(name([key]), meant: meant))
  }

  /// A value that cannot stand.
  func bad(_ key: String, _ expected: RuleFileTrouble.Expected) -> RuleFileTrouble { bad([key], expected) }

  /// A value that cannot stand, in tables of this one.
  func bad(_ keys: [String], _ expected: RuleFileTrouble.Expected) -> RuleFileTrouble {
    trouble(at: keys, .badValue(name(keys), expected))
  }

  /// No two rows of a list may have the same of these values, one a row.
  func expectUnique<Value: Hashable>(_ values: [Value], of key: String) throws(RuleFileTrouble) {
    var seen: Set<Value> = []
    for (row, value) in values.enumerated() where !seen.insert(value).inserted {
      throw trouble(atRow: row, of: key) { .badValue($0, .unique) }
    }
  }

  /// What is wrong at a row of a list of this table.
  func trouble(atRow row: Int, of key: String, _ reason: (String) -> RuleFileTrouble.Reason)
    -> RuleFileTrouble
  {
    RuleFileTrouble(
      file: file, line: line(ofRow: row, of: key), reason(name([key]) + "[" + String(row + 1) + "]"))
  }

  /// The line of a row of a list of this table, counted from 0.
  func line(ofRow row: Int, of key: String) -> Int { lines.line(of: path + [key, String(row + 1)]) }

  private func trouble(at keys: [String], _ reason: RuleFileTrouble.Reason) -> RuleFileTrouble {
    RuleFileTrouble(file: file, line: lines.line(of: path + keys), reason)
  }

  /// The key with the tables around it, rows in brackets: `lanes[2].weight`.
  private func name(_ keys: [String]) -> String {
    var name = ""
    for step in path + keys {
      if let row = Int(step), !name.isEmpty {
        name += "[" + String(row) + "]"
      } else {
        name += name.isEmpty ? step : "." + step
      }
    }
    return name
  }

  private mutating func take(_ key: String) throws(RuleFileTrouble) -> SettingsValue {
    guard let value = entries.removeValue(forKey: key) else {
      // A key that is much like it is what is wrong, and where.
      if let other = entries.keys.filter({ isMisspelt($0, of: key) }).min() {
        throw trouble(at: [other], .unknownKey(name([other]), meant: key))
      }
      throw trouble(at: [key], .missingKey(name([key])))
    }
    return value
  }
}

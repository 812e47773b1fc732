import Screen
import Welfare

/// A table of a rule file being read: every key is asked for once, and what nobody asked for is an error, since a
/// misspelt rule must not silently not hold.
struct RuleTable {
  private let file: String
  private let place: String
  private var entries: [String: SettingsValue]

  /// The top of a file.
  init(file: String, text: String) throws(RuleFileTrouble) {
    do throws(SettingsTrouble) {
      entries = try SettingsDocument(file: file, text: text).top
    } catch .syntax(_, let line) {
      throw .syntax(file: file, line: line)
    } catch {
      throw .syntax(file: file, line: 0)
    }
    self.file = file
    place = ""
    _ = try number("version", in: 1...1)
  }

  private init(file: String, place: String, entries: [String: SettingsValue]) {
    self.file = file
    self.place = place
    self.entries = entries
  }

  /// A text that is not empty.
  mutating func text(_ key: String) throws(RuleFileTrouble) -> String {
    guard let text = try take(key).text, !text.isEmpty else { throw bad(key) }
    return text
  }

  /// A code of ASCII letters, digits and `-`, 1 to 64 of them: what acts carry.
  mutating func code(_ key: String = "code") throws(RuleFileTrouble) -> String {
    let code = try text(key)
    let isPlain = code.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isPlain, code.utf8.count <= 64 else { throw bad(key) }
    return code
  }

  /// A whole number of a range.
  mutating func number(_ key: String, in range: ClosedRange<Int>) throws(RuleFileTrouble) -> Int {
    guard let number = try take(key).number, range.contains(number) else { throw bad(key) }
    return number
  }

  /// A time of day written "08:30", in minutes, 0 to 1440.
  mutating func minute(_ key: String) throws(RuleFileTrouble) -> UInt64 {
    let digits = Array(try text(key).utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { throw bad(key) }
    let values = [digits[0], digits[1], digits[3], digits[4]].map { UInt64($0) &- 0x30 }
    guard values.allSatisfy({ $0 < 10 }), values[2] < 6 else { throw bad(key) }
    let minute = (values[0] * 10 + values[1]) * 60 + values[2] * 10 + values[3]
    guard minute <= 1_440 else { throw bad(key) }
    return minute
  }

  /// A table.
  mutating func table(_ key: String) throws(RuleFileTrouble) -> RuleTable {
    guard let table = try take(key).table else { throw bad(key) }
    return RuleTable(file: file, place: place + key + ".", entries: table)
  }

  /// A table that older books do not have.
  mutating func tableIfAny(_ key: String) throws(RuleFileTrouble) -> RuleTable? {
    entries[key] == nil ? nil : try table(key)
  }

  /// A list of at least one table, each read by `step`.
  mutating func list<Value>(
    _ key: String, _ step: (inout RuleTable) throws(RuleFileTrouble) -> Value
  ) throws(RuleFileTrouble) -> [Value] {
    guard let items = try take(key).list, !items.isEmpty else { throw bad(key) }
    var values: [Value] = []
    for (index, item) in items.enumerated() {
      guard let entries = item.table else { throw bad(key) }
      var table = RuleTable(file: file, place: "\(place)\(key)[\(index + 1)].", entries: entries)
      values.append(try step(&table))
      try table.end()
    }
    return values
  }

  /// Nothing may be left.
  func end() throws(RuleFileTrouble) {
    if let key = entries.keys.min() { throw .unknownKey(file: file, key: place + key) }
  }

  /// A value that cannot stand.
  func bad(_ key: String) -> RuleFileTrouble { .badValue(file: file, key: place + key) }

  private mutating func take(_ key: String) throws(RuleFileTrouble) -> SettingsValue {
    guard let value = entries.removeValue(forKey: key) else {
      throw .missingKey(file: file, key: place + key)
    }
    return value
  }
}

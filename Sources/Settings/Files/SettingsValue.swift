import TOMLKit
import ThaiText

/// A value of a settings file.
enum SettingsValue: Hashable {
  case text(String)
  case number(Int)
  case fraction(Double)
  case truth(Bool)
  case list([SettingsValue])
  case table([String: SettingsValue])
  /// A day without a time.
  case day(Day)
  /// A time, or a day that does not exist: no file of ours holds one.
  case moment

  /// The text, if it is one.
  var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The whole number, if it is one.
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  /// The day, if it is one.
  var day: Day? { if case .day(let day) = self { day } else { nil } }
  /// The truth value, if it is one.
  var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
  /// The table, if it is one.
  var table: [String: SettingsValue]? { if case .table(let table) = self { table } else { nil } }
  /// The items, if it is a list.
  var list: [SettingsValue]? { if case .list(let list) = self { list } else { nil } }

  /// One text or a list of texts, as a list.
  var texts: [String]? {
    if let text { return [text] }
    guard let list else { return nil }
    let texts = list.compactMap(\.text)
    return texts.count == list.count ? texts : nil
  }

  init(_ value: any TOMLValueConvertible) {
    switch value.type {
    case .string: self = .text(value.string ?? "")
    case .int: self = .number(value.int ?? 0)
    case .double: self = .fraction(value.double ?? 0)
    case .bool: self = .truth(value.bool ?? false)
    case .array: self = .list(value.array.map { $0.map(SettingsValue.init) } ?? [])
    case .table: self = .table(value.table.map(SettingsValue.entries) ?? [:])
    case .date:
      let day = value.date.flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
      self = day.map(SettingsValue.day) ?? .moment
    case .time, .dateTime: self = .moment
    }
  }

  /// The entries of a TOML table.
  static func entries(of table: TOMLTable) -> [String: SettingsValue] {
    var entries: [String: SettingsValue] = [:]
    for key in table.keys {
      if let value = table[key] { entries[key] = SettingsValue(value) }
    }
    return entries
  }
}

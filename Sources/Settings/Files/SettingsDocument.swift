import Screen
import TOMLKit

/// A settings file after reading: what it says, and where.
struct SettingsDocument {
  /// The path, or the name of what is compiled in.
  let file: String
  /// The keys at its top.
  let top: [String: SettingsValue]
  private let text: String

  /// Reads TOML text. A NUL, which would end the text unseen, is an error like any other.
  init(file: String, text: String) throws(SettingsTrouble) {
    self.file = file
    self.text = text
    if let nul = text.utf8.firstIndex(of: 0) {
      throw .syntax(file: file, line: 1 + text.utf8[..<nul].count { $0 == UInt8(ascii: "\n") })
    }
    do {
      top = SettingsValue.entries(of: try TOMLTable(string: text))
    } catch let error as TOMLParseError {
      throw .syntax(file: file, line: error.source.begin.line)
    } catch {
      throw .syntax(file: file, line: 0)
    }
  }

  /// The line of a key, given with the tables it stands in; 0 if it is not found.
  func line(of path: [String]) -> Int { KeyLines(text).line(of: path) }

  /// A key that means nothing.
  func unknownKey(_ path: [String]) -> SettingsTrouble {
    .unknownKey(file: file, line: line(of: path), key: path.joined(separator: "."))
  }

  /// A value of the wrong kind or out of its range.
  func badValue(_ path: [String]) -> SettingsTrouble {
    .badValue(file: file, line: line(of: path), key: path.joined(separator: "."))
  }
}

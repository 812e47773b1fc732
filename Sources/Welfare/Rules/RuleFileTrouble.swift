/// Why a rule file cannot be used; the rules in force stay.
public struct RuleFileTrouble: Error, Hashable, Sendable {
  /// The file's name, without folders.
  public let file: String
  /// The line, from 1; 0 where none can be told.
  public let line: Int
  /// What is wrong there.
  public let reason: Reason

  /// A trouble of a file at a line.
  public init(file: String, line: Int = 0, _ reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// What is wrong. Keys are given with the tables they stand in: `lanes[2].weight`.
  public enum Reason: Hashable, Sendable {
    /// It is not TOML.
    case syntax
    /// A key that means nothing: a misspelt rule must not silently not hold. The key that it may be meant for, if one of
    /// those that are not there is much like it.
    case unknownKey(String, meant: String? = nil)
    /// A key that must be there is not.
    case missingKey(String)
    /// A value of the wrong kind or out of its range.
    case badValue(String, Expected)
    /// A row that holds on days on which the row at line `other` holds too.
    case overlap(String, other: Int)
    /// A cap below what was already given on a day of its row: a receipt of that day, and its unit value in satang.
    case capBelowGiven(String, cap: Satang, receipt: String, value: Satang)
    /// A file that every book has is not there.
    case missingFile
    /// No book has a file of that name; the names it may have.
    case unknownFile(known: [String])
    /// The whole book is too long to be one entry.
    case tooLong(bytes: Int, greatest: Int)
  }

  /// What a value has to be.
  public enum Expected: Hashable, Sendable {
    /// A text that is not empty.
    case text
    /// A code of ASCII letters, digits and `-`, 1 to 64 of them.
    case code
    /// A whole number of a range.
    case number(ClosedRange<Int>)
    /// `true` or `false`.
    case truth
    /// A day, written 2026-10-01.
    case day
    /// A time of day, written "08:30".
    case minute
    /// One of these words.
    case choice([String])
    /// A table.
    case table
    /// A list of at least one.
    case list
    /// Another value in each row.
    case unique
    /// A code that stands in that list.
    case listed(in: String)
    /// After, or greater than, the value of that key.
    case after(String)
    /// One Thai consonant.
    case letter
  }
}

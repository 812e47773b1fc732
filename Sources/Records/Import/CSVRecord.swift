/// One field of a record: where its bytes lie, without the quotes around them.
struct CSVField {
  let start: Int
  let end: Int
  /// Whether `""` in it stands for one quote.
  let hasDoubledQuotes: Bool
}

/// One record of a CSV file.
struct CSVRecord {
  /// The line on which it starts, from 1.
  private(set) var line: UInt64 = 0
  /// Where its bytes start and, without the line end, end.
  private(set) var start = 0
  var end = 0
  var fields: [CSVField] = []
  /// A quote was opened and not closed.
  var hasOpenQuote = false
  /// Longer than ``CSVReader/longestRecord``.
  var isTooLong = false

  /// Whether nothing stands in it.
  var isBlank: Bool { fields.allSatisfy { $0.start == $0.end } }

  mutating func begin(at start: Int, line: UInt64) {
    self.start = start
    self.line = line
    end = start
    fields.removeAll(keepingCapacity: true)
    hasOpenQuote = false
    isTooLong = false
  }
}

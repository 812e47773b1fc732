/// Which list leaves the program.
public enum ExportKind: String, CaseIterable, Hashable, Sendable {
  /// Everybody in the register with their house.
  case register
  /// Every hand-over.
  case aid
  /// Every ticket.
  case queue
  /// Every entry of the journal, in its documented form.
  case journal
}

/// The form of an exported list.
public enum ExportForm: Hashable, Sendable {
  /// UTF-8 with a byte order mark, RFC 4180, a header first.
  case csv
  /// One JSON object a line.
  case jsonLines
}

/// A list as it leaves the program.
public struct Export: Hashable, Sendable {
  /// How many rows it has.
  public let rows: Int
  /// The whole list.
  public let text: String
}

/// Writes rows in one form, line by line.
struct ExportWriting {
  /// How many rows were written.
  private(set) var rows = 0

  private let form: ExportForm
  private let sink: (String) throws -> Void

  /// Writes to `sink`; a CSV begins with its header, so that an empty list has one too.
  init(_ form: ExportForm, columns: [String], to sink: @escaping (String) throws -> Void) throws {
    self.form = form
    self.sink = sink
    if form == .csv {
      try sink("\u{FEFF}" + columns.map { ExportValue.text($0).cell }.joined(separator: ",") + "\r\n")
    }
  }

  /// Writes a row.
  mutating func write(_ fields: [ExportField]) throws {
    rows += 1
    switch form {
    case .csv: try sink(fields.map(\.value.cell).joined(separator: ",") + "\r\n")
    case .jsonLines: try sink(ExportValue.object(fields).json + "\n")
    }
  }
}

public import ThaiText
public import Welfare

extension Store {
  /// A list as it leaves the program. The caller keeps a record of it first (`Proposal.recordExport`).
  ///
  /// - Parameters:
  ///   - isRevealed: whether IDs and phone numbers stand in clear; else they are masked.
  ///   - now: waits are counted up to then.
  /// - Throws: `StoreTrouble`.
  public func export(
    _ kind: ExportKind, as form: ExportForm, isRevealed: Bool, at now: Instant
  ) throws(StoreTrouble) -> Export {
    var text = ""
    let rows = try export(kind, as: form, isRevealed: isRevealed, at: now) { text += $0 }
    return Export(rows: rows, text: text)
  }

  /// Gives a list line by line to `sink`, so that a long one need not stand in memory; says how many rows it has.
  ///
  /// - Throws: `StoreTrouble`; an error of `sink` ends the export as `StoreTrouble.failed`.
  public func export(
    _ kind: ExportKind, as form: ExportForm, isRevealed: Bool, at now: Instant,
    to sink: (String) throws -> Void
  ) throws(StoreTrouble) -> Int {
    let connection = try separateReader()
    return try read(from: connection) { tables in
      try withoutActuallyEscaping(sink) { sink in
        var writing = try ExportWriting(form, columns: kind.columns, to: sink)
        switch kind {
        case .register: try RegisterExport(tables: tables, isRevealed: isRevealed).write(to: &writing)
        case .aid: try AidExport(tables: tables).write(to: &writing)
        case .queue: try QueueExport(tables: tables, now: now).write(to: &writing)
        case .journal: try JournalExport(tables: tables).write(to: &writing)
        }
        return writing.rows
      }
    }
  }
}

extension ExportKind {
  /// The columns, in order.
  var columns: [String] {
    switch self {
    case .register: RegisterExport.columns
    case .aid: AidExport.columns
    case .queue: QueueExport.columns
    case .journal: JournalExport.columns
    }
  }
}

extension ExportField {
  /// A row of these values under these columns.
  static func row(_ columns: [String], _ values: [ExportValue]) -> [ExportField] {
    zip(columns, values).map { ExportField($0, $1) }
  }
}

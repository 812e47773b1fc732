import Welfare

/// An import that goes through the rows of a file and fills one page after the other.
protocol PagedImport {
  /// What a row of the file is.
  associatedtype Row
  /// What it fills.
  associatedtype Page: ImportPage
  /// The rows, in the order of the file.
  var rows: [Row] { get }
  /// What it came to so far.
  var report: ImportReport { get }
  /// Rows done.
  var done: Int { get }

  /// Goes on to the next page that is full, or to the last row.
  mutating func nextPage(_ tables: Tables) throws -> Page
}

/// What rows were put on.
protocol ImportPage {
  /// What is to be written of it, in this order; nothing where no row said anything new.
  ///
  /// - Parameter before: pages of the batch that were written before it.
  func acts(of batch: Identifier<Batch>, after before: UInt64) -> [(act: Act, parts: [PlainPart])]
}

extension PagedImport {
  /// Whether every row was looked at.
  var isDone: Bool { done == rows.count }
}

extension Importing {
  /// Brings the whole of an import into the store, or only looks what it would come to.
  ///
  /// Each page is one durable entry: an import that was stopped or killed leaves whole pages, and running it again finds those
  /// rows the same.
  ///
  /// - Parameter progress: told after each few pages how many rows of how many are done; false stops the import there.
  func run(
    _ paged: inout some PagedImport, _ fingerprint: [UInt8], progress: (Int, Int) -> Bool
  ) throws -> ImportReport {
    let all = paged.rows.count
    if paged.report.isDryRun {
      return try store.read { tables in
        while !paged.isDone {
          _ = try paged.nextPage(tables)
          guard progress(paged.done, all) else { return paged.report.stopped() }
        }
        return paged.report
      }
    }
    var written: UInt64 = 0
    while !paged.isDone {
      try write(ofRows: all, until: { paged.isDone }) { tables in
        for (act, parts) in try paged.nextPage(tables).acts(of: batch, after: written) {
          written += 1
          try append(act, parts, to: tables)
        }
      }
      guard progress(paged.done, all) else { return paged.report.stopped() }
    }
    return try finish(paged.report, fingerprint)
  }
}

extension RegisterPageMaking: ImportPage {
  func acts(of batch: Identifier<Batch>, after before: UInt64) -> [(act: Act, parts: [PlainPart])] {
    isEmpty ? [] : [(act(batch: batch, page: before + 1), parts)]
  }
}

extension VolunteerImport.Page: ImportPage {
  func acts(of batch: Identifier<Batch>, after before: UInt64) -> [(act: Act, parts: [PlainPart])] {
    rows.isEmpty ? [] : [(.volunteerPage(VolunteerPage(batch: batch, page: before + 1, rows: rows)), parts)]
  }
}

extension SurveyPageMaking: ImportPage {
  func acts(of batch: Identifier<Batch>, after before: UInt64) -> [(act: Act, parts: [PlainPart])] {
    let people = register.acts(of: batch, after: before)
    guard hasAnswers else { return people }
    return people + [(act(batch: batch, page: before + UInt64(people.count) + 1), parts)]
  }
}

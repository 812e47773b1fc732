import ThaiText
public import Welfare

extension Store {
  /// Brings the good rows of a register into the store, page by page.
  ///
  /// A person is the one who carries the same ID, else who has the same name and birth in the same household; a
  /// house the one of the same house code, else of the same village and number. Each page is one durable entry:
  /// an import that was killed leaves whole pages, and running it again finds those rows the same.
  ///
  /// - Parameters:
  ///   - rows: the good rows, in the order of the file; no person twice.
  ///   - source: what the reader of the file counted.
  ///   - proposer: who imports; a request id stands for the whole import.
  ///   - isDryRun: whether nothing is to be written.
  ///   - progress: told after each few pages how many rows of how many are done; false stops the import there.
  /// - Throws: `StoreTrouble`; pages written before it stay.
  public func importRegister(
    rows: [RegisterRow], source: ImportSource, by proposer: Proposer, isDryRun: Bool = false,
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(StoreTrouble) -> ImportReport {
    try run(
      .register, RegisterRow.bytes(of: rows), source, by: proposer, isDryRun: isDryRun, progress
    ) { report in
      RegisterImport(rows: rows, report: report, random: random)
    }
  }

  /// Brings the good rows of a list of volunteers into the store.
  ///
  /// A volunteer is the one with the same card number, else the same ID.
  ///
  /// - Parameters and errors: as for `importRegister`.
  public func importVolunteers(
    rows: [VolunteerRow], source: ImportSource, by proposer: Proposer, isDryRun: Bool = false,
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(StoreTrouble) -> ImportReport {
    try run(
      .volunteers, VolunteerRow.bytes(of: rows), source, by: proposer, isDryRun: isDryRun, progress
    ) { report in
      VolunteerImport(rows: rows, report: report, random: random)
    }
  }

  /// Brings the good rows of a survey into the store.
  ///
  /// A TPMAP row is about a person, a logbook row about a household; nothing of it changes what describes them. Who is not known
  /// is made. A row that may mean somebody known, and does not say so by ID or house code, is kept back as doubtful.
  ///
  /// - Parameters and errors: as for `importRegister`.
  public func importSurvey(
    _ survey: Survey.Source, rows: [SurveyRow], source: ImportSource, by proposer: Proposer,
    isDryRun: Bool = false, progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(StoreTrouble) -> ImportReport {
    try run(
      survey == .tpmap ? .tpmap : .logbook, SurveyRow.bytes(of: rows), source, by: proposer,
      isDryRun: isDryRun, progress
    ) { report in
      SurveyImport(rows: rows, report: report, today: proposer.at.day, random: random)
    }
  }

  private func run(
    _ kind: ImportFinished.Source, _ bytes: [UInt8], _ source: ImportSource, by proposer: Proposer,
    isDryRun: Bool, _ progress: (Int, Int) -> Bool, _ begin: (ImportReport) -> some PagedImport
  ) throws(StoreTrouble) -> ImportReport {
    do {
      let importing = Importing(store: self, proposer: proposer, source: kind)
      let fingerprint = secrets.hash("import", bytes)
      if let earlier = try importing.earlier(fingerprint) { return earlier }
      var paged = begin(ImportReport(batch: importing.batch, source: source, isDryRun: isDryRun))
      return try importing.run(&paged, fingerprint, progress: progress)
    } catch {
      throw trouble(error)
    }
  }
}

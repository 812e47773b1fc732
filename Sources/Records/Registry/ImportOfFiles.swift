import ThaiText
public import Welfare

extension Store {
  /// Brings a register that was read into the store; see `importRegister(rows:source:by:isDryRun:progress:)`.
  ///
  /// - Parameter progress: told after each page how many rows of how many are done; false stops the import there.
  /// - Throws: `CommitFailure`; pages written before it stay.
  public func importRegister(
    _ parsed: ParsedRegister, by proposer: Proposer, dryRun: Bool = false,
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(CommitFailure) -> ImportReport {
    do {
      return try importRegister(
        rows: parsed.rows, source: parsed.source, by: proposer, isDryRun: dryRun, progress: progress)
    } catch {
      throw .trouble(error)
    }
  }

  /// Brings a list of volunteers that was read into the store.
  ///
  /// - Parameter progress: told after each page how many rows of how many are done; false stops the import there.
  /// - Throws: `CommitFailure`; pages written before it stay.
  public func importVolunteers(
    _ parsed: ParsedVolunteers, by proposer: Proposer, dryRun: Bool = false,
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(CommitFailure) -> ImportReport {
    do {
      return try importVolunteers(
        rows: parsed.rows, source: parsed.source, by: proposer, isDryRun: dryRun, progress: progress)
    } catch {
      throw .trouble(error)
    }
  }

  /// Brings a survey that was read into the store.
  ///
  /// - Parameter progress: told after each page how many rows of how many are done; false stops the import there.
  /// - Throws: `CommitFailure`; pages written before it stay.
  public func importSurvey(
    _ survey: Survey.Source, _ parsed: ParsedSurvey, by proposer: Proposer, dryRun: Bool = false,
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(CommitFailure) -> ImportReport {
    do {
      return try importSurvey(
        survey, rows: parsed.rows, source: parsed.source, by: proposer, isDryRun: dryRun, progress: progress)
    } catch {
      throw .trouble(error)
    }
  }

  /// Brings rows that no file held, such as invented people, into the store.
  ///
  /// - Throws: `StoreTrouble`.
  public func importRegister(_ rows: [RegisterRow], by proposer: Proposer) throws(StoreTrouble)
    -> ImportReport
  {
    try importRegister(rows: rows, source: ImportSource(rows: rows.count), by: proposer)
  }

  /// Brings volunteers that no file held into the store.
  ///
  /// - Throws: `StoreTrouble`.
  public func importVolunteers(_ rows: [VolunteerRow], by proposer: Proposer) throws(StoreTrouble)
    -> ImportReport
  {
    try importVolunteers(rows: rows, source: ImportSource(rows: rows.count), by: proposer)
  }

  /// Reads the register in the file at a path and brings it into the store.
  ///
  /// - Throws: `FileTrouble` when nothing can be read, else `CommitFailure`.
  public func importRegister(file path: String, by proposer: Proposer) throws -> ImportReport {
    let centre = try centre()
    let options = ImportOptions(
      tambonCode: centre.tambon, tambonName: centre.name, isPractice: centre.isPractice,
      today: proposer.at.day)
    let parsed = try RegisterFile.read(try ImportedFile.bytes(at: path), path: path, options: options)
    return try importRegister(parsed, by: proposer)
  }
}

extension ParsedFile {
  /// What was counted while it was read.
  var source: ImportSource {
    ImportSource(
      rows: Int(clamping: rowCount), warned: Int(clamping: warned), rejected: setAside.count,
      warnedLines: Set(remarks.map(\.line)))
  }
}

import ThaiText
public import Welfare

extension Store {
  /// Brings a file that was read into the store, or only looks what it would come to.
  ///
  /// - Parameter progress: told after each few pages how many rows of how many are done; false stops the import there.
  /// - Throws: `CommitFailure`: `role` for an officer who may not write the register; pages written before a trouble stay.
  public func importFile(
    _ file: ReadFile, by proposer: Proposer, dryRun: Bool = false,
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(CommitFailure) -> ImportReport {
    let officer: OfficerState.Facts?
    do throws(StoreTrouble) { officer = try read { try $0.officer(proposer.officer) } } catch {
      throw .trouble(error)
    }
    guard let officer else { throw .refused(.notFound(.officer, proposer.officer.hex)) }
    guard officer.roles.contains(where: ImportRule.roles.contains) else {
      throw .refused(.role(needed: ImportRule.roles))
    }
    do throws(StoreTrouble) {
      switch file {
      case .register(let file):
        return try importRegister(
          rows: file.rows, source: file.source, by: proposer, isDryRun: dryRun, progress: progress)
      case .volunteers(let file):
        return try importVolunteers(
          rows: file.rows, source: file.source, by: proposer, isDryRun: dryRun, progress: progress)
      case .survey(let survey, let file):
        return try importSurvey(
          survey, rows: file.rows, source: file.source, by: proposer, isDryRun: dryRun, progress: progress)
      }
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
    return try importFile(.register(parsed), by: proposer)
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

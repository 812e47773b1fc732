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
    do {
      let importing = Importing(store: self, proposer: proposer, source: .register)
      let fingerprint = secrets.hash("import", RegisterRow.bytes(of: rows))
      if let earlier = try importing.earlier(fingerprint) { return earlier }
      let report = ImportReport(batch: importing.batch, source: source, isDryRun: isDryRun)
      var register = RegisterImport(rows: rows, report: report, random: random)
      if isDryRun {
        try read { tables in while !register.isDone { _ = try register.nextPage(tables) } }
        return register.report
      }
      var number: UInt64 = 0
      while !register.isDone {
        try importing.write(ofRows: rows.count, until: { register.isDone }) { tables in
          let page = try register.nextPage(tables)
          guard !page.isEmpty else { return }
          number += 1
          try importing.append(page.act(batch: importing.batch, page: number), page.parts, to: tables)
        }
        guard progress(register.done, rows.count) else { return register.report.stopped() }
      }
      return try importing.finish(register.report, fingerprint)
    } catch {
      throw trouble(error)
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
    do {
      let importing = Importing(store: self, proposer: proposer, source: .volunteers)
      let fingerprint = secrets.hash("import", VolunteerRow.bytes(of: rows))
      if let earlier = try importing.earlier(fingerprint) { return earlier }
      let report = ImportReport(batch: importing.batch, source: source, isDryRun: isDryRun)
      var list = VolunteerImport(rows: rows, report: report, random: random)
      if isDryRun {
        try read { tables in while !list.isDone { _ = try list.nextPage(tables) } }
        return list.report
      }
      var number: UInt64 = 0
      while !list.isDone {
        try importing.write(ofRows: rows.count, until: { list.isDone }) { tables in
          let page = try list.nextPage(tables)
          guard !page.rows.isEmpty else { return }
          number += 1
          try importing.append(
            .volunteerPage(VolunteerPage(batch: importing.batch, page: number, rows: page.rows)), page.parts,
            to: tables)
        }
        guard progress(list.done, rows.count) else { return list.report.stopped() }
      }
      return try importing.finish(list.report, fingerprint)
    } catch {
      throw trouble(error)
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
    do {
      let importing = Importing(
        store: self, proposer: proposer, source: survey == .tpmap ? .tpmap : .logbook)
      let fingerprint = secrets.hash("import", SurveyRow.bytes(of: rows))
      if let earlier = try importing.earlier(fingerprint) { return earlier }
      let report = ImportReport(batch: importing.batch, source: source, isDryRun: isDryRun)
      var list = SurveyImport(rows: rows, report: report, today: proposer.at.day, random: random)
      if isDryRun {
        try read { tables in while !list.isDone { _ = try list.nextPage(tables) } }
        return list.report
      }
      var number: UInt64 = 0
      while !list.isDone {
        try importing.write(ofRows: rows.count, until: { list.isDone }) { tables in
          let page = try list.nextPage(tables)
          if page.bringsPeople {
            number += 1
            try importing.append(
              page.register.act(batch: importing.batch, page: number), page.register.parts, to: tables)
          }
          guard page.hasAnswers else { return }
          number += 1
          try importing.append(page.act(batch: importing.batch, page: number), page.parts, to: tables)
        }
        guard progress(list.done, rows.count) else { return list.report.stopped() }
      }
      return try importing.finish(list.report, fingerprint)
    } catch {
      throw trouble(error)
    }
  }
}

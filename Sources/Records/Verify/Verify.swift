public import Welfare

extension Store {
  /// Checks the journal and everything made of it.
  ///
  /// - Parameters:
  ///   - quick: leaves out folding everything again and comparing.
  ///   - rebuild: replaces the tables by the fold first, if the journal itself is sound.
  /// - Throws: `StoreTrouble`; damage that stands in the report is not thrown.
  public func verify(quick: Bool = false, rebuild: Bool = false) throws(StoreTrouble) -> VerifyReport {
    let connection = try separateReader()
    var check = try read(from: connection) { try ChainCheck(tables: $0) }
    if rebuild, check.bad == nil {
      do { try write { try Rebuild(tables: $0).run() } } catch { throw trouble(error) }
      check = try read(from: connection) { try ChainCheck(tables: $0) }
    }
    var bad = check.bad
    if bad == nil { bad = try read(from: connection) { try TableCheck(tables: $0).firstBad(quick: quick) } }
    let folder = evidenceFolder
    let findings =
      try bad == nil
      ? read(from: connection) { tables in
        try StockFindings(tables: tables).all()
          + GrantFindings(tables: tables, evidence: folder).all(isQuick: quick)
          + CaseFindings(tables: tables) { try self.ruleBook(in: tables).book }.all()
      } : []
    let conflicts =
      try bad == nil ? read(from: connection) { try ConflictReading(tables: $0).open().count } : 0
    return VerifyReport(
      logs: check.logs, entries: check.entries, waiting: check.waiting, firstBad: bad, findings: findings,
      conflicts: conflicts)
  }
}

import Records
import Welfare

extension Store {
  /// Brings a register that was read into the store.
  func importRegister(_ parsed: ParsedRegister, by proposer: Proposer) throws -> ImportReport {
    try importFile(.register(parsed), by: proposer)
  }

  /// Brings a survey that was read into the store.
  func importSurvey(
    _ source: Survey.Source, _ parsed: ParsedSurvey, by proposer: Proposer, dryRun: Bool = false
  ) throws -> ImportReport {
    try importFile(.survey(source, parsed), by: proposer, dryRun: dryRun)
  }
}

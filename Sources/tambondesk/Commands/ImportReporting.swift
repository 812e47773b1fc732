import Desk
import Foundation
import Records
import ThaiText
import Welfare

extension Session {
  /// Says what is wrong with a file.
  func fail(_ trouble: FileTrouble) -> Ending { Self.fail(.other, words.trouble(trouble), output) }

  /// The bytes of a file, and how they are to be read into this store.
  func bytes(
    of file: String, encoding: EncodingArgument, map: [MappingArgument], takesPopulation: Bool = false
  ) throws(Ending) -> (bytes: [UInt8], options: ImportOptions) {
    let centre = try read { () throws(StoreTrouble) in try store.centre() }
    let options = ImportOptions(
      tambonCode: centre.tambon, tambonName: centre.name, isPractice: centre.isPractice, today: today,
      encoding: encoding.encoding, mappings: map.map(\.mapping))
    do throws(FileTrouble) {
      let bytes = try ImportedFile.bytes(at: file)
      if !takesPopulation, PopulationFile.isOne(bytes) { throw FileTrouble.population(path: file) }
      return (bytes, options)
    } catch {
      throw fail(error)
    }
  }

  /// Names each row that was set aside, by line.
  func tell(_ setAside: [SetAside]) {
    for row in setAside.sorted(by: { $0.line < $1.line }) {
      output.row(["reject": .object(fields(of: row))], words.rejectLine(row))
    }
  }

  /// A file read and typed.
  func parsed<Row>(_ read: () throws(FileTrouble) -> ParsedFile<Row>) throws(Ending) -> ParsedFile<Row> {
    do throws(FileTrouble) { return try read() } catch { throw fail(error) }
  }

  /// A file read as one of that kind.
  func read(
    _ kind: ImportFinished.Source, _ bytes: [UInt8], path: String, _ options: ImportOptions
  ) throws(Ending) -> ReadFile {
    do throws(FileTrouble) {
      return try ReadFile(kind, bytes, path: path, options: options)
    } catch {
      throw fail(error)
    }
  }

  /// A file taken into the store, with `n / m` on stderr while it lasts, for people at a terminal.
  func imported(
    _ work: (@escaping (Int, Int) -> Bool) throws(CommitFailure) -> ImportReport
  ) throws(Ending) -> ImportReport {
    let isWatched = !output.isJSON && isatty(2) == 1
    let interruption = Interruption()
    defer { interruption.end() }
    do throws(CommitFailure) {
      let report = try longWork("import") { () throws(CommitFailure) in
        try work { done, all in
          if isWatched {
            Output.write("\r\(words.number(done)) / \(words.number(all))", to: .standardError)
          }
          return !interruption.wasAsked
        }
      }
      if isWatched { Output.write("\r\u{1B}[K", to: .standardError) }
      return report
    } catch {
      switch error {
      case .refused(let refusal): throw fail(refusal)
      case .trouble(let trouble): throw fail(trouble)
      }
    }
  }

  /// Says which columns are read as what, because somebody told so before.
  func tellKept(_ mappings: [ImportOptions.Mapping]) {
    guard !output.isJSON else { return }
    output.say(words.columnsKept(mappings.map { ($0.column, words.column($0.field)) }))
  }

  /// Names each row that was set aside, doubtful or warned of, writes the rejects file, and sums up.
  func tell(
    _ report: ImportReport, _ file: ReadFile, _ bytes: [UInt8], _ source: ImportCommand.FileOptions
  ) throws(Ending) {
    let parsed = file.parsed
    tellColumns(of: parsed, isDryRun: source.dryRun)
    tell(parsed.setAside + report.setAside)
    for row in report.doubts {
      output.row(["doubtful": .object(fields(of: row))], words.doubtLine(row))
    }
    if !output.isJSON {
      let remarks = (parsed.remarks + report.remarks).sorted { $0.line < $1.line }
      for remark in remarks.prefix(20) { output.say(words.remarkLine(remark)) }
      if remarks.count > 20 { output.say(words.moreRemarks(remarks.count - 20)) }
    } else {
      for remark in report.remarks { output.row(["remark": .object(fields(of: remark))], "") }
    }
    if let path = source.rejects { try writeRejects(report, file, bytes, to: path) }
    let facts = report.facts(file.source)
    let isStopped = report.isStopped
    var object: [String: JSON] = [
      "ok": .boolean(!isStopped), "batch": .text(report.batch.hex), "dry_run": .boolean(source.dryRun),
      "encoding": .text(parsed.encoding.rawValue), "rows": JSON(parsed.rowCount),
      "people": JSON(report.people),
      "households": JSON(report.households), "new": JSON(report.new), "changed": JSON(report.changed),
      "same": JSON(report.same), "doubtful": JSON(report.doubtful), "warned": JSON(report.warned),
      "rejected": JSON(report.rejected),
    ]
    if isStopped { object["stopped_at"] = JSON(report.done) }
    output.row(
      object,
      isStopped
        ? words.importStopped(
          report.done, of: parsed.goodRows, batch: source.dryRun ? nil : report.batch.hex)
        : words.importSummary(facts, isDryRun: source.dryRun))
    if isStopped { throw .other }
  }

  /// Which column is read as what, before anything is written.
  private func tellColumns(of parsed: any ParsedRows, isDryRun: Bool) {
    guard isDryRun, !output.isJSON else { return }
    output.say(
      words.columnsRead(
        parsed.columns.map { ($0.header, words.column($0.column)) }, ignored: parsed.ignoredColumns))
  }

  private func writeRejects(
    _ report: ImportReport, _ file: ReadFile, _ bytes: [UInt8], to path: String
  ) throws(Ending) {
    let left = ImportLeft(report, file)
    guard FileManager.default.createFile(atPath: path, contents: Data(left.file(of: bytes, words))) else {
      throw fail(FileTrouble.notWritable(path: path))
    }
    if !output.isJSON { output.say(words.rejectsWritten(path, left.lines.count)) }
  }

  private func fields(of remark: RowRemark) -> [String: JSON] {
    [
      "line": JSON(remark.line), "column": JSON(remark.column), "field": .text(remark.field.rawValue),
      "warning": .text(remark.warning.code), "message": .text(words.warning(remark.warning)),
    ]
  }

  private func fields(of row: SetAside) -> [String: JSON] {
    [
      "line": JSON(row.line), "column": JSON(row.column), "field": .text(row.field.rawValue),
      "reason": .text(row.reason.code), "message": .text(words.reject(row.reason)),
      "fix": .text(words.fix(row.reason)),
    ]
  }
}

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
    of file: String, encoding: EncodingArgument, map: [MappingArgument]
  ) throws(Ending) -> (bytes: [UInt8], options: ImportOptions) {
    let centre = try read { () throws(StoreTrouble) in try store.centre() }
    let options = ImportOptions(
      tambonCode: centre.tambon, tambonName: centre.name, isPractice: centre.isPractice, today: today,
      encoding: encoding.encoding, mappings: map.map(\.mapping))
    do throws(FileTrouble) { return (try ImportedFile.bytes(at: file), options) } catch { throw fail(error) }
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

  /// A file taken into the store, with `n / m` on stderr while it lasts, for people at a terminal.
  func imported(
    _ work: (@escaping (Int, Int) -> Bool) throws(CommitFailure) -> ImportReport
  ) throws(Ending) -> ImportReport {
    let isWatched = !output.isJSON && isatty(2) == 1
    do throws(CommitFailure) {
      let report = try longWork("import") { () throws(CommitFailure) in
        try work { done, all in
          if isWatched {
            Output.write("\r\(words.number(done)) / \(words.number(all))", to: .standardError)
          }
          return true
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

  /// Names each row that was set aside or warned of, writes the rejects file, and sums up.
  func tell<Row>(
    _ report: ImportReport, _ parsed: ParsedFile<Row>, _ bytes: [UInt8], _ source: ImportCommand.FileOptions
  ) throws(Ending) {
    tell(parsed.setAside + report.setAside)
    if !output.isJSON {
      for remark in parsed.remarks.prefix(20) { output.say(words.remarkLine(remark)) }
      if parsed.remarks.count > 20 { output.say(words.moreRemarks(parsed.remarks.count - 20)) }
    }
    if let path = source.rejects {
      let file = parsed.rejectsFile(from: bytes)
      guard FileManager.default.createFile(atPath: path, contents: Data(file)) else {
        throw fail(FileTrouble.notWritable(path: path))
      }
    }
    let rejected = Int(clamping: report.rejected)
    output.row(
      [
        "ok": true, "batch": .text(report.batch.hex), "dry_run": .boolean(source.dryRun),
        "encoding": .text(parsed.encoding.rawValue), "rows": JSON(parsed.rowCount),
        "people": JSON(report.people),
        "households": JSON(report.households), "new": JSON(report.new), "changed": JSON(report.changed),
        "same": JSON(report.same), "warned": JSON(parsed.warned), "rejected": JSON(rejected),
      ],
      words.importSummary(
        rows: Int(parsed.rowCount), new: Int(report.new), changed: Int(report.changed),
        same: Int(report.same),
        warned: Int(parsed.warned), rejected: rejected, isDryRun: source.dryRun))
  }

  private func fields(of row: SetAside) -> [String: JSON] {
    [
      "line": JSON(row.line), "column": JSON(row.column), "field": .text(row.field.rawValue),
      "reason": .text(row.reason.code), "message": .text(words.reject(row.reason)),
      "fix": .text(words.fix(row.reason)),
    ]
  }
}

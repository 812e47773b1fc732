import ArgumentParser
import Desk
import Foundation
import Records
import ThaiText
import Welfare

/// `export`: lists leave the program as CSV or JSON lines, IDs masked unless a reason is given.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "ส่งออก · Write a list to a file.")

  @Argument(help: ArgumentHelp("register, aid, queue, journal · Which list.", valueName: "what"))
  var what: ExportArgument
  @Option(help: ArgumentHelp("csv หรือ jsonl · The form.", valueName: "form"))
  var format: String?
  @Option(help: ArgumentHelp("ไฟล์ปลายทาง · The file; default stdout.", valueName: "file"))
  var out: String?
  @Option(help: ArgumentHelp("เหตุที่ต้องเห็นเลขเต็ม · The coded reason for IDs in clear.", valueName: "reason"))
  var reveal: String?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let format, format != "csv", format != "jsonl" { throw ValidationError("--format: csv, jsonl") }
    if let reveal,
      reveal.isEmpty || reveal.utf8.count > 32 || !reveal.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    {
      throw ValidationError("--reveal: a code of 1–32 ASCII letters, such as audit")
    }
  }

  func run() throws {
    let session = try Session(common)
    let isCSV = format.map { $0 == "csv" } ?? (what.kind != .journal && !common.json)
    let export = try session.read { () throws(StoreTrouble) in
      try session.store.export(
        what.kind, as: isCSV ? .csv : .jsonLines, isRevealed: reveal != nil, at: session.now)
    }
    _ = try session.commit(.recordExport(what: what.kind.rawValue, rows: UInt64(export.rows), reveal: reveal))
    guard let out else {
      Output.write(export.text, to: .standardOutput)
      return
    }
    guard FileManager.default.createFile(atPath: out, contents: Data(export.text.utf8)) else {
      throw session.fail(FileTrouble.notWritable(path: out))
    }
    session.output.row(
      ["ok": true, "what": .text(what.kind.rawValue), "rows": JSON(export.rows), "file": .text(out)],
      session.words.exported(export.rows, out))
  }
}

/// The list as the command line names it.
struct ExportArgument: ExpressibleByArgument {
  let kind: ExportKind

  init?(argument: String) {
    guard let kind = ExportKind(rawValue: argument) else { return nil }
    self.kind = kind
  }
}

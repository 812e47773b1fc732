import ArgumentParser
import Desk
import Foundation
import Records
import ThaiText
import Welfare

/// `import`: reads files into the store; bad rows are set aside by line, the good ones are kept.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "นำเข้าข้อมูล · Read files into the store.",
    subcommands: [
      Register.self, TPMAP.self, Logbook.self, Volunteers.self, Places.self, List.self, Undo.self,
    ])

  /// The file and how it is to be read.
  struct FileOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("ไฟล์ CSV · The CSV file.", valueName: "file"))
    var file: String
    @Flag(help: "ลองอ่านโดยไม่บันทึก · Read and report; write nothing.")
    var dryRun = false
    @Option(help: ArgumentHelp("ชื่อคอลัมน์=ข้อมูล ซ้ำได้ · What a column holds; may repeat.", valueName: "col=field"))
    var map: [MappingArgument] = []
    @Flag(help: "ไม่ใช้การจับคู่คอลัมน์ที่เคยบอกไว้ · Forget what was told of such a file's columns.")
    var freshColumns = false
    @Option(help: ArgumentHelp("auto, utf-8, windows-874 · The encoding.", valueName: "name"))
    var encoding: EncodingArgument = .auto
    @Option(
      help: ArgumentHelp("เขียนแถวที่ถูกกันไว้ลงไฟล์ · Write the rows set aside to a file.", valueName: "file"))
    var rejects: String?
    @OptionGroup var common: CommonOptions

    /// Reads the bytes and the options that the store adds; columns as they were told now, else as they were told before.
    func read(_ session: Session, _ kind: String) throws(Ending) -> (bytes: [UInt8], options: ImportOptions) {
      var (bytes, options) = try session.bytes(
        of: file, encoding: encoding, map: map, takesPopulation: kind == "places")
      if freshColumns {
        try session.read { () throws(StoreTrouble) in try session.store.keepColumns([], of: kind, bytes) }
      } else if map.isEmpty {
        options.mappings = try session.read { () throws(StoreTrouble) in
          try session.store.keptColumns(of: kind, bytes)
        }
        if !options.mappings.isEmpty { session.tellKept(options.mappings) }
      }
      return (bytes, options)
    }

    /// Keeps what was told of the columns, once the file could be read so.
    func keepColumns(_ session: Session, _ kind: String, _ bytes: [UInt8]) throws(Ending) {
      guard !map.isEmpty, !dryRun else { return }
      try session.read { () throws(StoreTrouble) in
        try session.store.keepColumns(map.map(\.mapping), of: kind, bytes)
      }
    }
  }

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ทะเบียนครัวเรือน · A household register.")
    @OptionGroup var source: FileOptions

    func run() throws { try source.importFile(.register) }
  }

  struct Volunteers: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายชื่อ อพม. · A list of volunteers.")
    @OptionGroup var source: FileOptions

    func run() throws { try source.importFile(.volunteers) }
  }

  struct TPMAP: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tpmap", abstract: "ผลสำรวจ TPMAP รายคน · TPMAP rows, one a person.")
    @OptionGroup var source: FileOptions

    func run() throws { try source.importFile(.tpmap) }
  }

  struct Logbook: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "สมุดพกครอบครัว รายครัวเรือน · Family-logbook rows, one a household.")
    @OptionGroup var source: FileOptions

    func run() throws { try source.importFile(.logbook) }
  }
}

extension ImportCommand.FileOptions {
  /// Imports the file as one of that kind.
  fileprivate func importFile(_ kind: ImportFinished.Source) throws {
    let session = try Session(common)
    let (bytes, options) = try read(session, kind.code)
    let file = try session.read(kind, bytes, path: file, options)
    try keepColumns(session, kind.code, bytes)
    let report = try session.imported { (progress) throws(CommitFailure) in
      try session.store.importFile(file, by: session.proposer, dryRun: dryRun, progress: progress)
    }
    try session.tell(report, file, bytes, self)
  }
}

/// `COL=FIELD` on the command line.
struct MappingArgument: ExpressibleByArgument {
  let mapping: ImportOptions.Mapping

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="),
      let field = ImportColumn(code: String(argument[argument.index(after: equals)...]))
    else { return nil }
    mapping = ImportOptions.Mapping(column: String(argument[..<equals]), field: field)
  }
}

/// `auto`, `utf-8` or `windows-874` on the command line.
struct EncodingArgument: ExpressibleByArgument {
  let encoding: TextEncoding?

  static let auto = EncodingArgument(encoding: nil)

  private init(encoding: TextEncoding?) {
    self.encoding = encoding
  }

  init?(argument: String) {
    if argument == "auto" { self = .auto; return }
    guard let encoding = TextEncoding(rawValue: argument) else { return nil }
    self.init(encoding: encoding)
  }

  var defaultValueDescription: String { "auto" }
}

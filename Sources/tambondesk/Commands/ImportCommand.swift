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
    subcommands: [Register.self, Volunteers.self, Places.self])

  /// The file and how it is to be read.
  struct FileOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("ไฟล์ CSV · The CSV file.", valueName: "file"))
    var file: String
    @Flag(help: "ลองอ่านโดยไม่บันทึก · Read and report; write nothing.")
    var dryRun = false
    @Option(help: ArgumentHelp("ชื่อคอลัมน์=ข้อมูล ซ้ำได้ · What a column holds; may repeat.", valueName: "col=field"))
    var map: [MappingArgument] = []
    @Option(help: ArgumentHelp("auto, utf-8, windows-874 · The encoding.", valueName: "name"))
    var encoding: EncodingArgument = .auto
    @Option(
      help: ArgumentHelp("เขียนแถวที่ถูกกันไว้ลงไฟล์ · Write the rows set aside to a file.", valueName: "file"))
    var rejects: String?
    @OptionGroup var common: CommonOptions

    /// Reads the bytes and the options that the store adds.
    func read(_ session: Session) throws(Ending) -> (bytes: [UInt8], options: ImportOptions) {
      try session.bytes(of: file, encoding: encoding, map: map)
    }
  }

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ทะเบียนครัวเรือน · A household register.")
    @OptionGroup var source: FileOptions

    func run() throws {
      let session = try Session(source.common)
      let (bytes, options) = try source.read(session)
      let parsed = try session.parsed { () throws(FileTrouble) in
        try RegisterFile.read(bytes, path: source.file, options: options)
      }
      let report = try session.imported { (progress) throws(CommitFailure) in
        try session.store.importRegister(
          parsed, by: session.proposer, dryRun: source.dryRun, progress: progress)
      }
      try session.tell(report, parsed, bytes, source)
    }
  }

  struct Volunteers: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายชื่อ อพม. · A list of volunteers.")
    @OptionGroup var source: FileOptions

    func run() throws {
      let session = try Session(source.common)
      let (bytes, options) = try source.read(session)
      let parsed = try session.parsed { () throws(FileTrouble) in
        try VolunteerFile.read(bytes, path: source.file, options: options)
      }
      let report = try session.imported { (progress) throws(CommitFailure) in
        try session.store.importVolunteers(
          parsed, by: session.proposer, dryRun: source.dryRun, progress: progress)
      }
      try session.tell(report, parsed, bytes, source)
    }
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

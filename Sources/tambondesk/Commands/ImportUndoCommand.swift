import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension ImportCommand {
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ยกเลิกการนำเข้าทั้งชุด · Take a whole import back.",
      discussion: """
        ผู้ที่ชุดนั้นเพิ่มเข้ามาจะไม่ปรากฏอีก ข้อมูลที่เปลี่ยนกลับเป็นอย่างเดิม
        Whom it brought are no longer found; what it changed reads as it did before.
        """)
    @Argument(help: ArgumentHelp("รหัสการนำเข้า จาก import list · From import list.", valueName: "batch"))
    var batch: String
    @Option(
      help: ArgumentHelp("wrong-file, wrong-data, wrong-columns, other · Why.", valueName: "code"))
    var reason: UndoReasonArgument = UndoReasonArgument(reason: .wrongFile)
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      guard let id = Identifier<Batch>(hex: batch) else {
        throw session.fail(FileTrouble.unknownBatch(batch))
      }
      let committed = try session.longWork("import") { () throws(Ending) in
        try session.commit(.imports(.undo(batch: id, reason: reason.reason)))
      }
      session.done(
        committed, .importUndone(ImportUndone(batch: id, reason: reason.reason)),
        ["batch": .text(id.hex), "reason": .text(reason.reason.code)])
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "การนำเข้าที่ผ่านมา · What was imported.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      for line in try session.read({ () throws(StoreTrouble) in try session.store.imports() }) {
        session.output.row(
          [
            "batch": .text(line.batch.hex), "day": .text(line.day.iso),
            "source": JSON(line.facts?.source.code),
            "rows": line.facts.map { JSON($0.rows) } ?? nil, "new": line.facts.map { JSON($0.new) } ?? nil,
            "changed": line.facts.map { JSON($0.changed) } ?? nil,
            "finished": .boolean(line.facts != nil), "undone": JSON(line.undone?.code),
          ], session.words.importLine(line))
      }
    }
  }
}

/// Why an import is taken back, on the command line.
struct UndoReasonArgument: ExpressibleByArgument {
  let reason: ImportUndone.Reason

  init(reason: ImportUndone.Reason) { self.reason = reason }

  init?(argument: String) {
    guard let reason = ImportUndone.Reason.allCases.first(where: { $0.code == argument }) else { return nil }
    self.reason = reason
  }

  var defaultValueDescription: String { reason.code }
}

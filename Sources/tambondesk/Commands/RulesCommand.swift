import ArgumentParser
import Desk
import Records
import Screen
import Settings
import ThaiText
import Welfare

/// `rules`: the rule book in force, checked and replaced.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "ระเบียบและกติกา · The rules.",
    subcommands: [Show.self, Check.self, Adopt.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ระเบียบที่ใช้อยู่ · The rules in force.",
      discussion: """
        ระบุชื่อไฟล์เพื่อพิมพ์ทั้งไฟล์ แล้วแก้ไขและใช้ tambondesk rules adopt
        With a file's name its text is printed: change a copy of it, then run tambondesk rules adopt.
        """)
    @Argument(help: ArgumentHelp("ชื่อไฟล์ · A file of the book.", valueName: "name"))
    var name: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let inForce = try session.read { () throws(StoreTrouble) in try session.store.rulesInForce() }
      guard let name else { return try list(inForce, session) }
      guard let file = inForce.files.first(where: { $0.name == name }) else {
        throw RulesCommand.fail(
          RuleFileTrouble(file: name, .unknownFile(known: inForce.files.map(\.name))), session.output,
          session.words)
      }
      session.output.row(
        ["file": .text(file.name), "text": .text(file.text)], withoutLastLineFeed(file.text))
    }

    private func list(_ inForce: RulesInForce, _ session: Session) throws {
      let book = try session.read { () throws(StoreTrouble) in try session.store.ruleBook() }
      let hash = hexadecimal(inForce.hash)
      session.output.say(session.words.rulesInForce(since: inForce.since, by: inForce.by, hash: hash))
      for file in inForce.files {
        let isShipped = ShippedRules.files.contains(file)
        let toConfirm = book.rowsToConfirm(in: file.name)
        session.output.row(
          [
            "file": .text(file.name), "shipped": .boolean(isShipped), "to_confirm": JSON(toConfirm),
            "since": .text(inForce.since.rfc3339), "hash": .text(hash),
          ], session.words.ruleFile(file, toConfirm: toConfirm, isShipped: isShipped))
      }
      let missing = RuleBook.fileNames.filter { name in !inForce.files.contains { $0.name == name } }
      if !missing.isEmpty { session.output.say(session.words.rulesNotAdopted(missing)) }
    }

    private func withoutLastLineFeed(_ text: String) -> String {
      text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ตรวจไฟล์ระเบียบ ไม่เปลี่ยนอะไร · Check rule files; nothing is changed.")
    @Argument(help: ArgumentHelp("ไฟล์ · The files.", valueName: "file"))
    var files: [String]
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let read = try RulesCommand.read(files, session)
      try session.read { () throws(StoreTrouble) in try session.store.checkRules(read) }
      let names = read.map(\.name)
      session.output.row(["ok": true, "files": .list(names.map(JSON.text))], session.words.rulesSound(names))
    }
  }

  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ใช้ไฟล์ระเบียบใหม่ · Put rule files in force.",
      discussion: """
        ไฟล์ชื่อเดียวกันถูกแทนที่ ไฟล์อื่นคงเดิม  ถ้าไฟล์ใดใช้ไม่ได้จะไม่มีอะไรเปลี่ยน
        Files of the same name are replaced, the others stay. If one cannot be used, nothing is changed.
        """)
    @Argument(help: ArgumentHelp("ไฟล์ · The files.", valueName: "file"))
    var files: [String] = []
    @Flag(name: .long, help: "ใช้ชุดที่มากับโปรแกรม · Adopt what this program ships.")
    var shipped = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard shipped != !files.isEmpty else { throw ValidationError("FILE … | --shipped") }
    }

    func run() throws {
      let session = try Session(common)
      let read = shipped ? ShippedRules.files : try RulesCommand.read(files, session)
      let committed = try session.commit(.adoptRules(read))
      guard let act = committed.acts.last?.act, case .rulesAdopted(_, let adopted) = act else { return }
      session.done(committed, act, ["files": .list(adopted.map { .text($0.name) })])
    }
  }

  /// The files as they lie, named without their folders.
  private static func read(_ paths: [String], _ session: Session) throws -> [RuleFile] {
    do throws(SettingsTrouble) {
      return try RuleFiles.read(paths)
    } catch {
      throw Session.fail(.other, session.words.trouble(error), session.output)
    }
  }

  private static func fail(_ trouble: RuleFileTrouble, _ output: Output, _ words: Words) -> Ending {
    Session.fail(.other, words.trouble(trouble), output)
  }
}

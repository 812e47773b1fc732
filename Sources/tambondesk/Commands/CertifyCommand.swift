import ArgumentParser
import Desk
import Foundation
import Records
import ThaiText
import Welfare

extension CampaignCommand {
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ใครจะได้ ใครได้แล้ว · Who is to get it, and who got it.")
    @Argument(help: ArgumentHelp("รหัสรอบ · The campaign's code.", valueName: "c"))
    var campaign: String
    @Flag(help: "เฉพาะที่ยังไม่ได้รับ · Only those who did not get it yet.")
    var waiting = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let campaign = try session.campaign(campaign)
      let lines = try session.read { () throws(StoreTrouble) in
        try session.store.roundLines(of: campaign, at: session.now)
      }.filter { !waiting || $0.given == nil }
      for line in lines { session.output.row(line.fields, session.words.roundLine(line)) }
      if lines.isEmpty { session.output.say(session.words.noRoundLines) }
    }
  }

  struct Certify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "บัญชีรายชื่อที่รับรองแล้ว · A certified list.",
      discussion: """
        แถวละครัวเรือนหรือละคน หาครัวเรือนจากรหัสบ้าน บ้านเลขที่กับหมู่ หรือเลขประจำตัวประชาชนของคนในบ้าน
        One row a household or a person; the household is found by its code, its number and moo, or a member's ID.
        """)
    @Argument(help: ArgumentHelp("รหัสรอบ · The campaign's code.", valueName: "c"))
    var campaign: String
    @Argument(help: ArgumentHelp("ไฟล์ CSV · The CSV file.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("ใครรับรอง · Which committee or office certified it.", valueName: "body"))
    var by: String
    @Option(help: ArgumentHelp("วันที่รับรอง · The day it was certified; default today.", valueName: "d"))
    var on: DayArgument?
    @Option(help: ArgumentHelp("เลขที่ประชุมหรือหนังสือ · The number of meeting or paper.", valueName: "n"))
    var document = ""
    @Option(
      name: .customLong("where"),
      help: ArgumentHelp("คอลัมน์=ค่า ซ้ำได้ · Only rows with that value; may repeat.", valueName: "col=value"))
    var selections: [SelectionArgument] = []
    @Option(help: ArgumentHelp("ชื่อคอลัมน์=ข้อมูล ซ้ำได้ · What a column holds; may repeat.", valueName: "col=field"))
    var map: [MappingArgument] = []
    @Option(help: ArgumentHelp("auto, utf-8, windows-874 · The encoding.", valueName: "name"))
    var encoding: EncodingArgument = .auto
    @Flag(help: "ลองอ่านโดยไม่บันทึก · Read and report; write nothing.")
    var dryRun = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let campaign = try session.campaign(campaign)
      let (bytes, options) = try session.bytes(of: file, encoding: encoding, map: map)
      let parsed = try session.parsed { () throws(FileTrouble) in
        try CertifiedFile.read(bytes, path: file, options: options, only: selections.map(\.selection))
      }
      let match = try session.read { () throws(StoreTrouble) in try session.store.match(parsed) }
      let setAside = parsed.setAside + match.setAside
      session.tell(setAside)
      if !dryRun {
        _ = try session.commit(
          .certify(
            CertificationRequest(
              campaign: campaign.campaign, body: by, document: document, day: on?.day ?? session.today,
              file: CertifiedFile.hash(of: bytes), households: match.households)))
      }
      session.output.row(
        [
          "ok": true, "act": "campaign.certified", "campaign": .text(campaign.code),
          "dry_run": .boolean(dryRun),
          "rows": JSON(parsed.rowCount), "selected": JSON(match.selected + parsed.setAside.count),
          "households": JSON(match.households.count), "rejected": JSON(setAside.count),
        ],
        session.words.certifiedSummary(
          households: match.households.count, rejected: setAside.count, isDryRun: dryRun))
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw-list", abstract: "เลิกใช้บัญชีล่าสุด · The newest list does not hold.")
    @Argument(help: ArgumentHelp("รหัสรอบ · The campaign's code.", valueName: "c"))
    var campaign: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(.withdrawList(campaign: try session.campaign(campaign).campaign))
      guard let act = committed.acts.last?.act else { return }
      session.done(committed, act, ["campaign": .text(campaign)])
    }
  }
}

/// `COL=VALUE` on the command line.
struct SelectionArgument: ExpressibleByArgument {
  let selection: CertifiedFile.Selection

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    selection = CertifiedFile.Selection(
      column: String(argument[..<equals]), value: String(argument[argument.index(after: equals)...]))
  }
}

extension RoundLine {
  /// The line as scripts read it.
  var fields: [String: JSON] {
    [
      "household": .text(household.hex), "house_no": .text(particulars.houseNumber),
      "moo": JSON(particulars.moo), "village": .text(particulars.villageName), "head": .text(head),
      "national_id": .text(maskedID), "certified": .boolean(isCertified), "receipt": JSON(given?.receipt),
      "day": JSON(given?.at.day.iso), "recipient": JSON(given?.recipient),
      "quantity": given.map { JSON($0.quantity) } ?? .null, "inclusion": JSON(inclusion?.code),
    ]
  }
}

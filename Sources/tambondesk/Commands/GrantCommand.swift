import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

struct GrantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "เงินซ่อมบ้าน · Money for the repair of a house.",
    discussion: """
      apply → survey → meet → approve --body … → approve (เจ้าหน้าที่อีกคน · another officer) → reserve → bill →
      inspect → pay → … → hand-over → close.  take-back ย้อนขั้นล่าสุด · takes the newest step back.
      print พิมพ์เอกสารของเรื่อง · prints its papers.
      """,
    subcommands: [
      Apply.self, Survey.self, Meet.self, Approve.self, Reserve.self, Bill.self, Inspect.self, Pay.self,
      Contribute.self, HandOver.self, Close.self, Cancel.self, TakeBack.self, AddEvidence.self, Print.self,
      Show.self, List.self,
    ])

  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ยื่นคำขอ · A household asks for one.")
    @Option(help: ArgumentHelp("ครัวเรือน · The household.", valueName: "h"))
    var household: String
    @Option(help: ArgumentHelp("ผู้ขอ · Who asks: somebody who lives there.", valueName: "p"))
    var applicant: String
    @Option(help: ArgumentHelp("โครงการ · The scheme.", valueName: "scheme"))
    var scheme = CodeArgument(HousingGrant.Kind.sufficientHome)
    @Option(help: ArgumentHelp("วันที่ขอ · The day; default today.", valueName: "d"))
    var day: DayArgument?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .grant(
          .apply(
            GrantRequest(
              household: try session.household(household), applicant: try session.person(applicant),
              kind: scheme.value, day: day?.day ?? session.today))))
      try session.done(grant: committed)
    }
  }

  struct Survey: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "สำรวจบ้าน · Somebody looked at the house.")
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("ส่วนที่ไม่ปลอดภัย ซ้ำได้ · What is unsafe; may repeat.", valueName: "part"))
    var part: [CodeArgument<HousingGrant.Part>]
    @Option(help: ArgumentHelp("สิทธิในที่ดิน · On which ground they may stay.", valueName: "right"))
    var right = CodeArgument(HousingGrant.RightToStay.ownLand)
    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { file, day, session throws(Ending) in
        .survey(
          GrantSurveyed(
            day: day, parts: Set(part.map(\.value)).sorted(), right: right.value,
            evidence: try evidence.keep(for: file, session)))
      }
    }
  }

  struct Meet: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ประชาคมรับรอง · The community meeting confirmed and ranked it.")
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("อันดับ · Its rank, from 1.", valueName: "n"))
    var rank: UInt64
    @Option(help: ArgumentHelp("จากกี่หลัง · Of how many.", valueName: "n"))
    var of: UInt64
    @Option(help: ArgumentHelp("เลขรายงานการประชุม · The number of the minutes.", valueName: "n"))
    var minutes: String
    @Option(help: ArgumentHelp("ผู้เข้าประชุม · How many attended.", valueName: "n"))
    var attendees: UInt64 = 0
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, day, _ in
        .meet(GrantMet(day: day, rank: rank, ranked: of, minutes: minutes, attendees: attendees))
      }
    }
  }

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "มติและการตรวจ · An outside body decided, or a second officer checks it.",
      discussion: """
        มี --body: บันทึกมติ  ไม่มี: เจ้าหน้าที่อีกคนตรวจเนื้อหาตาม grant show
        With --body: what the body decided is written down.  Without: another officer checks what grant show says.
        """)
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("หน่วยงานที่มีมติ · The body that decided.", valueName: "body"))
    var body: String?
    @Option(help: ArgumentHelp("เลขประชุม · The number of its meeting.", valueName: "n"))
    var meeting = ""
    @Option(help: ArgumentHelp("วงเงิน สตางค์ · How much, satang.", valueName: "satang"))
    var amount: Int64?
    @Option(help: ArgumentHelp("ไฟล์มติ · The document, as a file.", valueName: "file"))
    var document: String?
    @Option(
      help: ArgumentHelp(
        "เนื้อหาที่ตรวจ · The content that was looked at, as grant show names it.", valueName: "hash"))
    var content: String?
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard (body == nil) == (amount == nil) else { throw ValidationError("--body B --amount SATANG") }
    }

    func run() throws {
      try which.follow(common) { file, day, session throws(Ending) in
        if let body, let amount {
          let paper = try document.map { (path) throws(Ending) in
            try session.keep(path, of: file, moment: .document)
          }
          return .decide(
            GrantDecided(day: day, amount: amount, body: body, meeting: meeting, document: paper))
        }
        guard let content else { return .approve(content: nil) }
        let sheet = try session.found(.grant, which.grant) { () throws(StoreTrouble) in
          try session.store.grant(file.grant, on: session.today)
        }
        let isSame = hexadecimal(sheet.content).hasPrefix(content) && content.utf8.count >= 8
        return .approve(content: isSame ? sheet.content : [UInt8](repeating: 0, count: 32))
      }
    }
  }

  struct Reserve: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "จองงบประมาณ · Money is reserved.")
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("รหัสงบ · The budget's code.", valueName: "code"))
    var budget: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, _, session throws(Ending) in .reserve(try session.allotment(budget)) }
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ปิดเรื่อง คืนงบที่เหลือ · Closed; what is left goes back.")
    @OptionGroup var which: GrantOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, day, _ in .close(day: day) }
    }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ยกเลิก คืนงบ · It comes to nothing; the money goes back.")
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("เหตุ · Why.", valueName: "reason"))
    var reason: CodeArgument<HousingGrant.CancelReason>
    @Option(help: ArgumentHelp("หมายเหตุ · A note.", valueName: "t"))
    var note = ""
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, day, _ in .cancel(reason.value, day: day, note: note) }
    }
  }

  struct TakeBack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take-back", abstract: "ย้อนขั้นตอนล่าสุด · The newest step does not count.")
    @OptionGroup var which: GrantOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, _, _ in .takeBack }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ดูแฟ้ม · A grant with all that happened.")
    @Argument(help: ArgumentHelp("เลขเรื่อง · The grant's number.", valueName: "grant"))
    var grant: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let file = try session.grant(grant)
      let sheet = try session.found(.grant, grant) { () throws(StoreTrouble) in
        try session.store.grant(file.grant, on: session.today)
      }
      session.output.row(sheet.fields, session.words.grantLines(sheet).joined(separator: "\n"))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายการเรื่องซ่อมบ้าน · Grants.")
    @Option(help: ArgumentHelp("เฉพาะครัวเรือน · Of one household.", valueName: "h"))
    var household: String?
    @Option(help: ArgumentHelp("เฉพาะขั้น · At one step.", valueName: "step"))
    var step: CodeArgument<HousingGrant.Step>?
    @Flag(help: "เฉพาะที่เลยกำหนด · Only overdue ones.")
    var overdue = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let house = try household.map { (text) throws(Ending) in try session.household(text) }
      let lines = try session.read { () throws(StoreTrouble) in
        try session.store.grants(of: house, on: session.today)
      }.filter { (step == nil || $0.file.step == step?.value) && (!overdue || $0.isOverdue) }
      for line in lines { session.output.row(line.fields, session.words.grantLine(line)) }
      if lines.isEmpty { session.output.say(session.words.noGrants) }
    }
  }
}

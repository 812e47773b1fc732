import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "เรื่อง · What is done about a family's trouble.",
    discussion: """
      open → papers → certify → forward → answer → …  status เปลี่ยนสถานะ · moves it on.  plan/visit นัดและติดตาม · follow-ups.
      take-back ย้อนรายการล่าสุด · takes the newest step back.  print พิมพ์เอกสารของเรื่อง · prints its papers.
      """,
    subcommands: [
      Open.self, Status.self, Papers.self, Write.self, Condition.self, Certify.self, Diagnose.self,
      Forward.self, Answer.self,
      Plan.self, Visit.self, Restrict.self, TakeBack.self, Print.self, Show.self, List.self, Uses.self,
      Choices.self,
    ])

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "เปิดเรื่อง · A story was told.")
    @Option(help: ArgumentHelp("ครัวเรือน · The household.", valueName: "h"))
    var household: String
    @Option(help: ArgumentHelp("ผู้ขอ · Who asks.", valueName: "p"))
    var applicant: String?
    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        "ผู้ประสบปัญหา ซ้ำได้ ไม่ใส่คือผู้ขอ · Who is in trouble; may repeat; default who asks.", valueName: "p"))
    var people: [String] = []
    @Option(help: ArgumentHelp("สภาพปัญหา ดู case choices ซ้ำได้ · A problem; may repeat.", valueName: "code"))
    var problem: [String]
    @Option(help: ArgumentHelp("สิ่งที่ต้องการ ซ้ำได้ · What is wanted; may repeat.", valueName: "code"))
    var wish: [String]
    @Option(help: ArgumentHelp("เรื่องที่เล่า · The story.", valueName: "t"))
    var story: String
    @Option(
      help: ArgumentHelp("ระเบียบที่ขอเงิน · The regulation that cash is asked for under.", valueName: "code"))
    var regulation: String?
    @Option(help: ArgumentHelp("ช่องทาง · How it came.", valueName: "channel"))
    var channel = CodeArgument(Case.Channel.counter)
    @Option(help: ArgumentHelp("ผู้แจ้ง · Who told it.", valueName: "who"))
    var informant = CodeArgument(Case.Informant.oneself)
    @Option(help: ArgumentHelp("ชื่อผู้แจ้ง · The informant's name.", valueName: "name"))
    var informantName = ""
    @Option(help: ArgumentHelp("โทรกลับ · How to reach them.", valueName: "n"))
    var phone = ""
    @Flag(help: "ไม่ประสงค์ออกนาม · The informant stays anonymous.")
    var anonymous = false
    @Flag(help: "ยังไม่มีใครรับ · Nobody takes it on yet.")
    var waiting = false
    @Option(help: ArgumentHelp("เร่งด่วนเพราะ · Why it cannot wait.", valueName: "reason"))
    var urgent: CodeArgument<Case.Urgency>?
    @Option(help: ArgumentHelp("ปกปิดเพราะ · Why only who says why may see it.", valueName: "reason"))
    var restricted: CodeArgument<Case.Restriction>?
    @Option(help: ArgumentHelp("วันที่ยื่น · The day; default today.", valueName: "d"))
    var day: DayArgument?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      var beneficiaries: [Identifier<Person>] = []
      for person in people { beneficiaries.append(try session.person(person)) }
      let committed = try session.commit(
        .case(
          .open(
            CaseRequest(
              household: try session.household(household),
              applicant: try applicant.map { (text) throws(Ending) in try session.person(text) },
              beneficiaries: beneficiaries, day: day?.day ?? session.today, isAccepted: !waiting,
              channel: channel.value, informant: informant.value, isAnonymous: anonymous, problems: problem,
              wishes: wish, regulation: regulation, urgency: urgent?.value, restriction: restricted?.value,
              story: CaseStory(informant: informantName, phone: phone, text: story)))))
      try session.done(case: committed)
    }
  }

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "เปลี่ยนสถานะ · Its status changes.")
    @OptionGroup var which: CaseOptions
    @Argument(help: ArgumentHelp("สถานะ · The status.", valueName: "status"))
    var status: CodeArgument<Case.Status>
    @OptionGroup var aid: CaseAidOptions
    @Option(help: ArgumentHelp("หมายเหตุ · A note.", valueName: "t"))
    var note = ""
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { file, day, session throws(Ending) in
        .move(status.value, day: day, letter: nil, aid: try aid.aid(of: file, session), note: note)
      }
    }
  }

  struct Forward: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ส่งต่อ · It is sent to an agency; gives the letter's number.")
    @OptionGroup var which: CaseOptions
    @Option(help: ArgumentHelp("หน่วยงาน ดู case choices · The agency.", valueName: "code"))
    var to: String
    @Option(help: ArgumentHelp("ขอคำตอบภายใน · By when an answer is wanted.", valueName: "d"))
    var due: DayArgument?
    @Option(help: ArgumentHelp("ข้อความถึงหน่วยงาน · What is said to them.", valueName: "t"))
    var note = ""
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, day, _ in
        .forward(agency: to, day: day, due: due?.day, note: note)
      }
    }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "คำตอบของหน่วยงาน · An agency answered; the status follows.")
    @OptionGroup var which: CaseOptions
    @Option(
      help: ArgumentHelp("เลขหนังสือ ไม่ใส่คือฉบับที่ค้าง · The letter; default the one that waits.", valueName: "n"))
    var letter: String?
    @Option(help: ArgumentHelp("ผล · What the case is now.", valueName: "status"))
    var status: CodeArgument<Case.Status>
    @OptionGroup var aid: CaseAidOptions
    @Option(help: ArgumentHelp("ข้อความตอบ · What they say.", valueName: "t"))
    var note = ""
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { file, day, session throws(Ending) in
        .move(
          status.value, day: day, letter: letter ?? file.unanswered.first?.sent.facts.paper ?? "-",
          aid: try aid.aid(of: file, session), note: note)
      }
    }
  }

  struct Restrict: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ปกปิดเรื่อง · Who may see it without saying why.")
    @OptionGroup var which: CaseOptions
    @Option(
      help: ArgumentHelp("เพราะ ไม่ใส่คือเลิกปกปิด · Why; default: no longer restricted.", valueName: "reason"))
    var reason: CodeArgument<Case.Restriction>?
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, _, _ in .restrict(reason?.value) }
    }
  }

  struct TakeBack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take-back", abstract: "ย้อนรายการล่าสุด · The newest step does not count.")
    @OptionGroup var which: CaseOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, _, _ in .takeBack }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ดูเรื่อง · A case with all that happened.")
    @Argument(help: ArgumentHelp("เลขเรื่อง · The case's number.", valueName: "case"))
    var number: String
    @Option(help: ArgumentHelp("เหตุที่เปิดเรื่องปกปิด · Why a restricted case is opened.", valueName: "reason"))
    var reason: CodeArgument<Case.AccessReason>?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let file = try session.open(try session.caseFile(number), because: reason?.value)
      let sheet = try session.found(.case, number) { () throws(StoreTrouble) in
        try session.store.caseSheet(file.subject, on: session.today)
      }
      session.output.row(sheet.fields, session.words.caseLines(sheet).joined(separator: "\n"))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "รายการเรื่อง · Cases; those still open if not said otherwise.")
    @Option(help: ArgumentHelp("เฉพาะครัวเรือน · Of one household.", valueName: "h"))
    var household: String?
    @Option(help: ArgumentHelp("เฉพาะสถานะ · At one status.", valueName: "status"))
    var status: CodeArgument<Case.Status>?
    @Flag(help: "เฉพาะที่เลยกำหนด · Only overdue ones.")
    var overdue = false
    @Flag(help: "รวมที่จบแล้ว · Those that ended too.")
    var all = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let house = try household.map { (text) throws(Ending) in try session.household(text) }
      let lines = try session.read { () throws(StoreTrouble) in
        try session.store.cases(of: house, isAll: all || status?.value.isLast == true, on: session.today)
      }.filter { (status == nil || $0.file.status == status?.value) && (!overdue || $0.isOverdue) }
      for line in lines { session.output.row(line.fields, session.words.caseLine(line)) }
      if lines.isEmpty { session.output.say(session.words.noCases) }
    }
  }

  struct Uses: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "สิทธิตามระเบียบ · What a household used of each regulation this fiscal year.")
    @Option(help: ArgumentHelp("ครัวเรือน · The household.", valueName: "h"))
    var household: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let id = try session.household(household)
      let (uses, sum) = try session.read { () throws(StoreTrouble) in
        try session.store.regulationUses(of: id, on: session.today)
      }
      let members = try session.read { () throws(StoreTrouble) in
        try session.store.card(of: id, at: session.now)?.members ?? []
      }
      for use in uses {
        let name = members.first { $0.person == use.person }?.particulars.fullName
        session.output.row(use.fields, session.words.regulationUse(use, name: name))
      }
      if let warning = session.words.sumWarning(sum) { session.output.row(sum.fields, warning) }
    }
  }

  struct Choices: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "รหัสปัญหา ความช่วยเหลือ เอกสาร หน่วยงาน · The codes of problems, wishes, papers and agencies.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let rules = try session.read { () throws(StoreTrouble) in try session.store.ruleBook().cases }
      let lists: [(String, [Choice])] = [
        ("problem", rules.problems.map(\.choice)), ("wish", rules.wishes.map(\.choice)),
        ("paper", rules.papers.map(\.choice)), ("agency", rules.agencies.map(\.choice)),
      ]
      for (kind, choices) in lists {
        for choice in choices {
          session.output.row(
            [
              "kind": .text(kind), "code": .text(choice.code), "thai": .text(choice.thai),
              "english": .text(choice.english),
            ], "\(kind)  \(choice.code)  \(session.words.language == .thai ? choice.thai : choice.english)")
        }
      }
    }
  }
}

import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension CaseCommand {
  struct Papers: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ตรวจเอกสาร · The checklist; without a paper it is shown.")
    @OptionGroup var which: CaseOptions
    @Option(help: ArgumentHelp("มีแล้ว ซ้ำได้ · Here; may repeat.", valueName: "code"))
    var here: [String] = []
    @Option(help: ArgumentHelp("ไม่ต้องใช้ ซ้ำได้ · Not needed; may repeat.", valueName: "code"))
    var notNeeded: [String] = []
    @Option(help: ArgumentHelp("ยังขาด ซ้ำได้ · Missing after all; may repeat.", valueName: "code"))
    var missing: [String] = []
    @OptionGroup var common: CommonOptions

    func run() throws {
      guard here.isEmpty, notNeeded.isEmpty, missing.isEmpty else {
        return try which.follow(common) { _, _, _ in
          .notePapers(
            here.map { CasePaper(code: $0, standing: .here) }
              + notNeeded.map { CasePaper(code: $0, standing: .notNeeded) }
              + missing.map { CasePaper(code: $0, standing: .missing) })
        }
      }
      let session = try Session(common)
      let file = try session.caseFile(which.number)
      let sheet = try session.found(.case, which.number) { () throws(StoreTrouble) in
        try session.store.caseSheet(file.subject, on: session.today)
      }
      for paper in sheet.papers {
        session.output.row(
          ["code": .text(paper.choice.code), "standing": .text(paper.standing.code)],
          session.words.checklistLine(paper))
      }
    }
  }

  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "เขียนส่วนของ ปสค.1 และแบบสอบข้อเท็จจริง · A section of its papers.")
    @OptionGroup var which: CaseOptions
    @Option(help: ArgumentHelp("ส่วน · Which section.", valueName: "section"))
    var section: CodeArgument<Case.Section>
    @Option(help: ArgumentHelp("ข้อความ · What it says.", valueName: "t"))
    var text: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, _, _ in .write(section.value, text: text) }
    }
  }

  struct Condition: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "เงื่อนไขของระเบียบ · What the regulation wants to be true besides its sums.",
      discussion: """
        ค่าจัดการศพ · of a funeral: --deceased P --certificate D
        เด็กแรกเกิด · of a child: --child P --income SATANG --members N
        """)
    @OptionGroup var which: CaseOptions
    @Option(help: ArgumentHelp("ผู้ตาย · Who died.", valueName: "p"))
    var deceased: String?
    @Option(help: ArgumentHelp("วันออกใบมรณบัตร · The day of the death certificate.", valueName: "d"))
    var certificate: DayArgument?
    @Option(help: ArgumentHelp("เด็ก · The child.", valueName: "p"))
    var child: String?
    @Option(
      help: ArgumentHelp(
        "รายได้ทั้งบ้านต่อปี สตางค์ · What all of them have in a year, satang.", valueName: "satang"))
    var income: Int64?
    @Option(help: ArgumentHelp("สมาชิกกี่คน นับเด็กด้วย · How many share it, the child too.", valueName: "n"))
    var members: UInt64?
    @OptionGroup var common: CommonOptions

    func validate() throws {
      let (isFuneral, isChild) = (
        deceased != nil && certificate != nil, child != nil && income != nil && members != nil
      )
      guard isFuneral != isChild else {
        throw ValidationError(
          "ใช้ --deceased กับ --certificate หรือ --child กับ --income และ --members · Give --deceased with --certificate, or --child with --income and --members."
        )
      }
    }

    func run() throws {
      try which.follow(common) { (_, _, session) throws(Ending) in
        if let deceased, let certificate {
          return .tellCondition(.funeral(of: try session.person(deceased), certificate: certificate.day))
        }
        return .tellCondition(
          .child(try session.person(child ?? ""), income: income ?? 0, members: members ?? 0))
      }
    }
  }

  struct Certify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ผู้รับรองสองคน · Two people certify the request.")
    @OptionGroup var which: CaseOptions
    @Option(help: ArgumentHelp("คนแรกเป็น volunteer, health-volunteer · The first.", valueName: "who"))
    var first: CodeArgument<Case.Certifier>
    @Option(help: ArgumentHelp("ชื่อคนแรก · The first one's name.", valueName: "name"))
    var firstName: String
    @Option(help: ArgumentHelp("คนที่สองเป็น village-head, local-clerk · The second.", valueName: "who"))
    var second: CodeArgument<Case.Certifier>
    @Option(help: ArgumentHelp("ชื่อคนที่สอง · The second one's name.", valueName: "name"))
    var secondName: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, day, _ in
        .certify(
          CaseCertified(day: day, first: first.value, second: second.value), names: [firstName, secondName])
      }
    }
  }

  struct Diagnose: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "คำวินิจฉัยของตน · The officer's own diagnosis; takes the place of the one before.")
    @OptionGroup var which: CaseOptions
    @Option(help: ArgumentHelp("ข้อความ · What it says.", valueName: "t"))
    var text: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, _, _ in .diagnose(text: text) }
    }
  }

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "นัดติดตาม · Something is to be done on a day.")
    @OptionGroup var which: CaseOptions
    @Option(help: ArgumentHelp("เรื่องที่นัด · What.", valueName: "sort"))
    var sort = CodeArgument(Case.FollowUpSort.homeVisit)
    @Option(help: ArgumentHelp("วันที่นัด · When.", valueName: "d"))
    var due: DayArgument
    @Option(
      help: ArgumentHelp(
        "ผู้รับผิดชอบ ชื่อ รหัส หรือเลขบัตร อพม. · Who sees to it: words, an officer's code or a card.", valueName: "t"
      ))
    var responsible = ""
    @Option(help: ArgumentHelp("รายละเอียด · What exactly.", valueName: "t"))
    var text = ""
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, _, _ in
        .plan(sort.value, due: due.day, responsible: responsible, text: text)
      }
    }
  }

  struct Visit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "บันทึกการเยี่ยมบ้านหรือติดตาม · Somebody was visited, called or asked.")
    @OptionGroup var which: CaseOptions
    @Option(help: ArgumentHelp("ติดตามอย่างไร · What was done.", valueName: "sort"))
    var sort = CodeArgument(Case.FollowUpSort.homeVisit)
    @Option(help: ArgumentHelp("ผล · What came of it.", valueName: "outcome"))
    var outcome: CodeArgument<Case.FollowUpOutcome>
    @Option(help: ArgumentHelp("บันทึก · What was seen and said.", valueName: "t"))
    var text = ""
    @Option(help: ArgumentHelp("นัดครั้งต่อไป · The next date.", valueName: "d"))
    var next: DayArgument?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let file = try session.caseFile(which.number)
      let committed = try session.commit(
        .case(
          .follow(
            file.subject,
            .followUp(
              planned: nil, sort.value, day: which.day?.day ?? session.today, outcome.value, text: text,
              next: next?.day))))
      try session.done(case: committed)
    }
  }
}

/// Which case, and on which day.
struct CaseOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("เลขเรื่อง · The case's number.", valueName: "case"))
  var number: String
  @Option(help: ArgumentHelp("วันที่ · The day; default today.", valueName: "d"))
  var day: DayArgument?

  /// Asks what follows, commits it, and says so.
  func follow(
    _ common: CommonOptions, _ request: (CaseFile, Day, Session) throws(Ending) -> CaseStepRequest
  ) throws(Ending) {
    let session = try Session(common)
    let file = try session.caseFile(number)
    let step = try request(file, day?.day ?? session.today, session)
    try session.done(case: try session.commit(.case(.follow(file.subject, step))))
  }
}

/// Money that a case came to.
struct CaseAidOptions: ParsableArguments {
  @Option(help: ArgumentHelp("ได้รับเงิน สตางค์ · What was given, satang.", valueName: "satang"))
  var amount: Int64?
  @Option(
    help: ArgumentHelp("ตามระเบียบ ไม่ใส่คือที่ขอ · Under which; default the one asked for.", valueName: "code"))
  var under: String?
  @Option(help: ArgumentHelp("ให้ใคร ไม่ใส่คือผู้ประสบปัญหา · For whom; default who is in trouble.", valueName: "p"))
  var recipient: String?

  func aid(of file: CaseFile, _ session: Session) throws(Ending) -> CaseAid? {
    guard let amount else { return nil }
    let facts = file.opening.facts
    let person = try recipient.map { (text) throws(Ending) in try session.person(text) }
    guard let person = person ?? facts.beneficiaries.first else { return nil }
    return CaseAid(regulation: under ?? facts.regulation ?? "-", amount: amount, person: person)
  }
}

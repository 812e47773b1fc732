import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

struct BudgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "budget", abstract: "งบประมาณ · Money: allotted, promised, spent.",
    subcommands: [
      Allot.self, Change.self, Transfer.self, Keep.self, CarryOver.self, Show.self,
    ])

  struct Allot: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "จัดสรร · Money came.")
    @Argument(help: ArgumentHelp("รหัส เช่น BPP-65 · Its code.", valueName: "code"))
    var code: String
    @Option(help: ArgumentHelp("จำนวน สตางค์ · How much, satang.", valueName: "satang"))
    var amount: Int64
    @Option(help: ArgumentHelp("แหล่งเงิน · Who gives it.", valueName: "t"))
    var source: String
    @Option(help: ArgumentHelp("เลขหนังสือ · The number of the paper.", valueName: "n"))
    var document: String
    @Option(help: ArgumentHelp("โครงการ · The scheme.", valueName: "scheme"))
    var scheme = CodeArgument(HousingGrant.Kind.sufficientHome)
    @Option(help: ArgumentHelp("ปีงบประมาณ พ.ศ. · Fiscal year, BE; default this one.", valueName: "year"))
    var year: UInt64?
    @Option(help: ArgumentHelp("วันที่ของหนังสือ · The day of the paper; default today.", valueName: "d"))
    var day: DayArgument?
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard year.map({ FiscalYear(buddhist: Int(clamping: $0)) != nil }) ?? true else {
        throw ValidationError("--year: พ.ศ. เช่น 2570 · BE, such as 2570")
      }
    }

    func run() throws {
      let session = try Session(common)
      try session.money(
        .allot(
          BudgetRequest(
            code: code, kind: scheme.value,
            fiscalYear: year ?? UInt64(clamping: session.today.fiscalYear.buddhist), amount: amount,
            source: source, document: document, day: day?.day ?? session.today)))
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ปรับยอดจัดสรร · An allotment is to come to another sum.")
    @Argument(help: ArgumentHelp("รหัส · Its code.", valueName: "code"))
    var code: String
    @Option(help: ArgumentHelp("ยอดใหม่ สตางค์ · The new sum, satang.", valueName: "satang"))
    var to: Int64
    @Option(help: ArgumentHelp("เลขหนังสือ · The number of the paper.", valueName: "n"))
    var document: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.money(.change(try session.allotment(code), to: to, document: document))
    }
  }

  struct Transfer: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "โอนงบ · From one allotment to another of the same year.")
    @Option(help: ArgumentHelp("จากรหัส · From.", valueName: "code"))
    var from: String
    @Option(help: ArgumentHelp("ไปรหัส · To.", valueName: "code"))
    var to: String
    @Option(help: ArgumentHelp("จำนวน สตางค์ · How much, satang.", valueName: "satang"))
    var amount: Int64
    @Option(help: ArgumentHelp("เลขหนังสือ · The number of the paper.", valueName: "n"))
    var document: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.money(
        .transfer(
          from: try session.allotment(from), to: try session.allotment(to), amount: amount,
          document: document))
    }
  }

  struct Keep: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "รับดูแลงบต่อที่เครื่องนี้ · This device keeps it from here on.",
      discussion: """
        ตัดยอดได้จากเครื่องเดียว ซิงก์ให้ครบก่อน แล้วอย่าใช้เครื่องเดิมตัดยอดอีก
        Only one device takes money out of it: sync first, and take none on the other one any more.
        """)
    @Argument(help: ArgumentHelp("รหัส · Its code.", valueName: "code"))
    var code: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.money(.keep(try session.allotment(code)))
    }
  }

  struct CarryOver: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "กันเงินเหลื่อมปี · It may be spent on past its year.")
    @Argument(help: ArgumentHelp("รหัส · Its code.", valueName: "code"))
    var code: String
    @Option(help: ArgumentHelp("ถึงวันที่ · The last day.", valueName: "d"))
    var until: DayArgument
    @Option(help: ArgumentHelp("เลขหนังสือ · The number of the paper.", valueName: "n"))
    var document: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.money(.carryOver(try session.allotment(code), until: until.day, document: document))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "เหลือ จอง ผูกพัน จ่าย · What is left, promised and spent, at any day.",
      discussion: """
        CODE แสดงทุกรายการที่เคลื่อนไหว  --open แสดงเรื่องที่ยังค้างเมื่อสิ้นปีงบประมาณ และสิ่งที่ทำได้
        With CODE, everything that moved.  --open: what is open when the fiscal year ends, and what can be done.
        """)
    @Argument(help: ArgumentHelp("รหัส · Its code.", valueName: "code"))
    var code: String?
    @Option(help: ArgumentHelp("ณ วันที่ · As of that day; default today.", valueName: "d"))
    var asOf: DayArgument?
    @Option(help: ArgumentHelp("ปีงบประมาณ พ.ศ. · Fiscal year, BE.", valueName: "year"))
    var year: UInt64?
    @Flag(help: "เรื่องที่ค้างเมื่อสิ้นปี · What is open at the end of the year.")
    var open = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      if open { return try showOpen(session) }
      if let code { return try showMoves(of: code, session) }
      let day = asOf?.day ?? session.today
      let lines = try session.read { () throws(StoreTrouble) in try session.store.budgets(on: day) }.filter {
        year == nil || $0.facts.fiscalYear == year
      }
      for line in lines { session.output.row(line.fields, session.words.budgetLine(line)) }
      if lines.isEmpty { session.output.say(session.words.noBudgets) }
    }

    private func showMoves(of code: String, _ session: Session) throws {
      let allotment = try session.allotment(code)
      let moves = try session.read { () throws(StoreTrouble) in
        try session.store.budgetMoves(of: allotment)
      }.filter { asOf == nil || $0.at.day <= asOf?.day ?? $0.at.day }
      for move in moves { session.output.row(move.fields, session.words.budgetMove(move)) }
    }

    private func showOpen(_ session: Session) throws {
      let year = year.flatMap { FiscalYear(buddhist: Int(clamping: $0)) } ?? session.today.fiscalYear
      let grants = try session.read { () throws(StoreTrouble) in
        try session.store.grantsOpen(atEndOf: year, on: session.today)
      }
      for line in grants {
        session.output.row(
          line.fields, session.words.openAtYearEnd(line, isOver: session.today > year.last))
      }
      if grants.isEmpty { session.output.say(session.words.nothingOpenAtYearEnd) }
    }
  }
}

extension Session {
  /// The allotment of a code or an id.
  func allotment(_ text: String) throws(Ending) -> Identifier<Allotment> {
    try found(.allotment, text) { () throws(StoreTrouble) in try store.allotment(matching: text) }
  }

  /// Commits what is wanted of money, and says how it stands then.
  fileprivate func money(_ wish: BudgetProposal) throws(Ending) {
    let committed = try commit(.budget(wish))
    guard let act = committed.acts.last?.act, case .budget(let done) = act else { return }
    let touched = Set(act.about.map(\.hexID))
    let lines = try read { () throws(StoreTrouble) in try store.budgets(on: today) }.filter {
      touched.contains($0.allotment.hex)
    }
    var fields: [String: JSON] = ["budgets": .list(lines.map { .object($0.fields) })]
    if case .allotted(let facts) = done { fields["allotment"] = .text(facts.allotment.hex) }
    self.done(committed, act, fields)
  }
}

extension SubjectID {
  fileprivate var hexID: String { hexadecimal(bytes) }
}

extension BudgetLine {
  /// The allotment as scripts read it.
  var fields: [String: JSON] {
    [
      "allotment": .text(allotment.hex), "code": .text(facts.code), "scheme": .text(facts.kind.code),
      "fiscal_year": JSON(facts.fiscalYear), "source": .text(facts.source),
      "document": .text(facts.document), "allotted": JSON(allotted), "reserved": JSON(reserved),
      "committed": JSON(committed), "spent": JSON(spent), "left": JSON(left), "kept": .boolean(isKept),
      "last_day": JSON(lastDay?.iso),
    ]
  }
}

extension BudgetMoveLine {
  fileprivate var fields: [String: JSON] {
    [
      "entry": .text(entry.text), "act": .text(kind), "time": .text(at.rfc3339), "by": .text(by),
      "grant": JSON(paper), "document": JSON(document.isEmpty ? nil : document), "allotted": JSON(allotted),
      "reserved": JSON(reserved), "committed": JSON(committed), "spent": JSON(spent),
      "taken_back": .boolean(isTakenBack),
    ]
  }
}

import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension ReportCommand {
  struct CoverageList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: "ครัวเรือนที่น่าจะได้สิทธิ แต่ยังไม่พบว่าได้รับ · Likely entitled, not found to receive it.",
      discussion: """
        ทีละหมู่บ้าน  --print พิมพ์ หรือ --out เก็บเป็นไฟล์
        By village; --print prints it, --out keeps it as a file.
        """)
    @Option(help: ArgumentHelp("หมู่ที่ · Only this village.", valueName: "moo"))
    var moo: UInt64?
    @Option(help: ArgumentHelp("รหัสสิทธิ · Only this benefit.", valueName: "code"))
    var benefit: String?
    @Flag(name: .customLong("print"), help: "พิมพ์ · Print it.")
    var printsIt = false
    @OptionGroup var paper: PaperOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.requireBenefits(benefit.map { [$0] } ?? [])
      if printsIt || paper.out != nil {
        return try session.make(.coverage(moo: moo, benefit: benefit), paper)
      }
      let coverage = try session.read { () throws(StoreTrouble) in
        try session.store.coverage(moo: moo, benefit: benefit, at: session.now)
      }
      for village in coverage.villages {
        session.output.say(session.words.coverageVillage(village))
        for row in village.rows {
          session.output.row(row.fields(of: village, session.words), session.words.coverageLine(row))
        }
      }
      session.output.say(
        coverage.villages.isEmpty
          ? session.words.nothingLikely : session.words.coverageSum(coverage.households, coverage.rows))
      if let unreached = coverage.unreached { session.tell(unreached) }
    }
  }
}

extension Session {
  /// Lists vulnerable households that nobody reached.
  fileprivate func tell(_ unreached: Unreached) {
    output.say("")
    output.say(words.unreachedTitle(unreached))
    for village in unreached.villages {
      output.say(words.unreachedVillage(village))
      for row in village.rows {
        output.row(["unreached": .object(row.fields(of: village))], words.unreachedLine(row))
      }
    }
    output.say(
      unreached.villages.isEmpty ? words.nobodyUnreached : words.unreachedSum(unreached.households))
  }
}

extension Unreached.Row {
  /// The row as scripts read it.
  fileprivate func fields(of village: Unreached.Village) -> [String: JSON] {
    let (step, code): (JSON, JSON) =
      switch next {
      case .apply(let benefit): ("apply", .text(benefit.code))
      case .ask(let question): ("ask", .text(question.code))
      case .visit: ("visit", nil)
      }
    return [
      "household": .text(household.hex), "house_no": .text(houseNumber), "moo": JSON(village.moo),
      "village": .text(village.name), "name": .text(name), "level": JSON(level), "next": step,
      "next_code": code,
    ]
  }
}

extension Coverage.Row {
  /// The row as scripts read it.
  func fields(of village: Coverage.Village, _ words: Words) -> [String: JSON] {
    var fields = finding.fields(words)
    fields["household"] = .text(household.hex)
    fields["house_no"] = .text(houseNumber)
    fields["moo"] = JSON(village.moo)
    fields["village"] = .text(village.name)
    fields["name"] = .text(name)
    fields["age"] = age.map { JSON($0) } ?? nil
    return fields
  }
}

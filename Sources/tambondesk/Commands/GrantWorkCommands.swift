import ArgumentParser
import Desk
import Foundation
import Records
import ThaiText
import Welfare

extension GrantCommand {
  struct Bill: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ประเมินวัสดุ · Priced materials.",
      discussion: """
        แต่ละรายการ: ส่วน;ชื่อ;จำนวน;หน่วย;ราคาต่อหน่วยเป็นบาท[;รวมเป็นบาท]  --file ไฟล์ที่มีบรรทัดละรายการ
        A line: part;title;quantity;unit;price of one in baht[;sum in baht].  --file: such a line a row.
        """)
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("รายการ ซ้ำได้ · A line; may repeat.", valueName: "line"))
    var line: [BillArgument] = []
    @Option(help: ArgumentHelp("ไฟล์รายการ · A file of lines.", valueName: "file"))
    var file: String?
    @Option(help: ArgumentHelp("ยอดรวม สตางค์ · What they come to, satang.", valueName: "satang"))
    var total: Int64?
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, day, session throws(Ending) in
        var lines = line
        if let file {
          let text = String(decoding: try session.contents(of: file), as: UTF8.self)
          for (number, row) in text.split(whereSeparator: \.isNewline).enumerated() {
            guard let argument = BillArgument(argument: String(row)) else {
              throw Session.fail(
                .usage, session.words.badBillLine(number + 1, file), session.output)
            }
            lines.append(argument)
          }
        }
        for argument in lines {
          guard let said = argument.sum, said != argument.line.amount else { continue }
          throw session.fail(.grant(.sum(said: said, comes: argument.line.amount)))
        }
        return .bill(lines.map(\.line), day: day, total: total)
      }
    }
  }

  struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ตรวจรับงวดถัดไป · The committee looks at the next instalment's work.")
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("กรรมการ ใส่สามครั้ง · A member; three times.", valueName: "name"))
    var committee: [String]
    @Flag(help: "ไม่ผ่าน · Not accepted.")
    var failed = false
    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { file, day, session throws(Ending) in
        .inspect(
          day: day, isPassed: !failed, committee: committee,
          evidence: try evidence.keep(for: file, session))
      }
    }
  }

  struct Pay: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "จ่ายงวด · An instalment is paid.")
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("จำนวน สตางค์ · How much, satang.", valueName: "satang"))
    var amount: Int64
    @Option(help: ArgumentHelp("ผู้รับเงิน · Who takes the money.", valueName: "name"))
    var to: String
    @Option(help: ArgumentHelp("งวดที่ · Which instalment; default the next.", valueName: "n"))
    var instalment: UInt64?
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, day, _ in
        .pay(instalment: instalment, amount: amount, day: day, payee: to)
      }
    }
  }

  struct Contribute: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ส่วนสมทบ · Labour, materials or money beside the grant.")
    @OptionGroup var which: GrantOptions
    @Option(help: ArgumentHelp("แรงงาน วัสดุ เงิน · What was given.", valueName: "sort"))
    var sort: CodeArgument<HousingGrant.ContributionSort>
    @Option(help: ArgumentHelp("แรงงานกี่วัน ทศนิยมหนึ่งตำแหน่ง · Days of labour, one decimal.", valueName: "n"))
    var days: DecimalArgument?
    @Option(help: ArgumentHelp("มูลค่า สตางค์ · What it is worth, satang.", valueName: "satang"))
    var value: Int64 = 0
    @Option(help: ArgumentHelp("จากใคร · Who gave it.", valueName: "name"))
    var from = ""
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { _, day, _ in
        .contribute(
          GrantContributed(
            sort: sort.value, tenthsOfDays: (days?.hundredths ?? 0) / 10, value: value, day: day), from: from)
      }
    }
  }

  struct HandOver: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hand-over", abstract: "ส่งมอบบ้าน · The family took the house back.")
    @OptionGroup var which: GrantOptions
    @Flag(help: "พิมพ์ลายนิ้วมือ ต้องมีพยานสองคน · By fingerprint, before two witnesses.")
    var fingerprint = false
    @Option(help: ArgumentHelp("พยาน ซ้ำได้ · A witness; may repeat.", valueName: "name"))
    var witness: [String] = []
    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try which.follow(common) { file, day, session throws(Ending) in
        .handOver(
          GrantHandedOver(
            day: day, proof: fingerprint ? .fingerprint : .signature,
            evidence: try evidence.keep(for: file, session)), witnesses: witness)
      }
    }
  }

  struct AddEvidence: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "evidence", abstract: "นำไฟล์หลักฐานกลับเข้า · A file that was noted is brought back.")
    @Argument(help: ArgumentHelp("เลขเรื่อง · The grant's number.", valueName: "grant"))
    var grant: String
    @Argument(help: ArgumentHelp("ไฟล์ · The file.", valueName: "file"))
    var file: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let grant = try session.grant(grant)
      let piece = try session.keep(file, of: grant, moment: .document)
      let isNoted = grant.evidence.contains { $0.hash == piece.hash }
      session.output.row(
        ["ok": true, "hash": .text(hexadecimal(piece.hash)), "noted": .boolean(isNoted)],
        session.words.evidenceBrought(isNoted: isNoted))
    }
  }
}

/// Which grant, and on which day.
struct GrantOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("เลขเรื่อง · The grant's number.", valueName: "grant"))
  var grant: String
  @Option(help: ArgumentHelp("วันที่ · The day; default today.", valueName: "d"))
  var day: DayArgument?

  /// Asks what follows, commits it, and says so.
  func follow(
    _ common: CommonOptions,
    _ request: (GrantFile, Day, Session) throws(Ending) -> GrantStepRequest
  ) throws(Ending) {
    let session = try Session(common)
    let file = try session.grant(grant)
    let step = try request(file, day?.day ?? session.today, session)
    try session.done(grant: try session.commit(.grant(.follow(file.grant, step))))
  }
}

/// Pictures and papers as files.
struct EvidenceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("ภาพก่อนซ่อม ซ้ำได้ · A picture of before; may repeat.", valueName: "file"))
  var before: [String] = []
  @Option(help: ArgumentHelp("ภาพระหว่างซ่อม · A picture of the work.", valueName: "file"))
  var during: [String] = []
  @Option(help: ArgumentHelp("ภาพหลังซ่อม · A picture of after.", valueName: "file"))
  var after: [String] = []
  @Option(help: ArgumentHelp("เอกสาร เช่น หนังสือยินยอม · A paper, such as a consent.", valueName: "file"))
  var document: [String] = []

  /// Keeps each file in the store.
  func keep(for grant: GrantFile, _ session: Session) throws(Ending) -> [Evidence] {
    let named: [(moment: Evidence.Moment, paths: [String])] = [
      (.before, before), (.during, during), (.after, after), (.document, document),
    ]
    var kept: [Evidence] = []
    for (moment, paths) in named {
      for path in paths { kept.append(try session.keep(path, of: grant, moment: moment)) }
    }
    return kept
  }
}

/// A line of a bill on the command line: `roof;สังกะสี 8 ฟุต;12;แผ่น;185`.
struct BillArgument: ExpressibleByArgument {
  let line: BillLine
  /// What the line says it comes to, satang.
  let sum: Satang?

  init?(argument: String) {
    let fields = argument.split(separator: ";", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard (5...6).contains(fields.count),
      let part = HousingGrant.Part.allCases.first(where: { $0.code == fields[0] }), !fields[1].isEmpty,
      let quantity = DecimalArgument(argument: fields[2]), let price = DecimalArgument(argument: fields[4])
    else { return nil }
    line = BillLine(
      part: part, title: fields[1], quantity: quantity.hundredths, unit: fields[3],
      unitPrice: Satang(price.hundredths))
    guard fields.count == 6, !fields[5].isEmpty else {
      sum = nil
      return
    }
    guard let said = DecimalArgument(argument: fields[5]) else { return nil }
    sum = Satang(said.hundredths)
  }
}

/// A number with at most two decimals, Thai digits and commas allowed: `1,185.50`.
struct DecimalArgument: ExpressibleByArgument {
  let hundredths: UInt64

  init?(argument: String) {
    let parts = folded(argument).replacing(",", with: "").split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].utf8.count <= 12,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let whole = UInt64(parts[0])
    else { return nil }
    var fraction: UInt64 = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let digits = UInt64(parts[1]) else { return nil }
      fraction = parts[1].utf8.count == 1 ? digits * 10 : digits
    }
    hundredths = whole * 100 + fraction
  }
}

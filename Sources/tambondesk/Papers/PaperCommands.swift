import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension AidCommand {
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "พิมพ์ใบรับมอบสิ่งของ · Print the receipt of a hand-over.")
    @Argument(help: ArgumentHelp("เลขใบรับ · The receipt as printed.", valueName: "receipt"))
    var receipt: String
    @OptionGroup var paper: PaperOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.make(.receipt(receipt), paper)
    }
  }
}

extension CampaignCommand {
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "พิมพ์บัญชีรายชื่อผู้รับ · Print the signing list of a campaign.")
    @Argument(help: ArgumentHelp("รหัสรอบ · The campaign's code.", valueName: "code"))
    var code: String
    @OptionGroup var paper: PaperOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.make(.signingList(try session.campaign(code).campaign), paper)
    }
  }
}

/// The papers of a grant, as commands name them.
enum GrantPaperName: String, CaseIterable, ExpressibleByArgument {
  case application, minutes, inspection, receipt
  case handOver = "hand-over"

  var kind: PaperKind {
    switch self {
    case .application: .grantApplication
    case .minutes: .grantMinutes
    case .inspection: .grantInspection
    case .receipt: .grantReceipt
    case .handOver: .grantHandOver
    }
  }
}

extension GrantCommand {
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "พิมพ์เอกสารของเรื่อง · Print a paper of a grant.",
      discussion: """
        application แบบคำขอ · minutes รายงานประชาคม · inspection ใบตรวจรับงาน · receipt ใบสำคัญรับเงิน ·
        hand-over ใบส่งมอบงานและรับมอบบ้าน
        เลขใบสำคัญรับเงินใช้แทนเลขเรื่องได้ แม้ย้อนแล้ว · A receipt may be named by its own number, also one that is void.
        """)
    @Argument(help: ArgumentHelp("เลขเรื่อง · The grant's number.", valueName: "grant"))
    var grant: String
    @Option(help: ArgumentHelp("เอกสาร · Which paper.", valueName: "paper"))
    var paper: GrantPaperName
    @Option(
      help: ArgumentHelp("งวดที่ · Of which instalment; default the newest.", valueName: "n"))
    var instalment: UInt64?
    @OptionGroup var options: PaperOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard instalment == nil || paper == .inspection || paper == .receipt else {
        throw ValidationError("--instalment: --paper inspection | receipt")
      }
    }

    func run() throws {
      let session = try Session(common)
      if paper == .receipt, instalment == nil,
        let file = try session.read({ () throws(StoreTrouble) in
          try session.store.grant(ofReceipt: grant)
        })
      {
        return try session.make(.grant(file.grant, .receipt(grant)), options)
      }
      let file = try session.grant(grant)
      let wanted: GrantPaper
      do throws(Refusal) {
        wanted = try file.paper(paper.kind, instalment: instalment)
      } catch {
        throw session.fail(error)
      }
      try session.make(.grant(file.grant, wanted), options)
    }
  }
}

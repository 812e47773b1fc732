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

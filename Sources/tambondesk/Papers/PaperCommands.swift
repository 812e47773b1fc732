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
      let sheet = try session.found(.receipt, receipt) { () throws(StoreTrouble) in
        try session.store.receiptSheet(receipt)
      }
      try session.make(
        try session.paperMaker().receipt(sheet), .receipt, of: sheet.issuance.of(.issuance),
        also: [sheet.household.of(.household)], named: sheet.receipt, out: paper.out,
        copies: paper.copies)
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
      let campaign = try session.campaign(code)
      let list = try session.read { () throws(StoreTrouble) in try session.store.signingList(of: campaign) }
      try session.make(
        try session.paperMaker().signingList(list), .signingList, of: campaign.campaign.of(.campaign),
        named: campaign.code, out: paper.out, copies: paper.copies)
    }
  }
}

import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `campaign`: rounds of handing over.
struct CampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: "รอบมอบถุงยังชีพ · Campaigns.",
    subcommands: [Add.self, List.self, Show.self, Certify.self, Withdraw.self, Print.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "เปิดรอบมอบ · Open a campaign.")
    @Option(help: ArgumentHelp("รหัสรอบ · The campaign's code.", valueName: "code"))
    var code: String
    @Option(help: ArgumentHelp("ชื่อรอบ · The campaign's title.", valueName: "t"))
    var title: String?
    @Option(help: ArgumentHelp("ชุดที่มอบ ซ้ำได้ · A kit it hands over; may repeat.", valueName: "kit"))
    var kit: [String]
    @Option(help: ArgumentHelp("วันแรก · The first day.", valueName: "d"))
    var from: DayArgument
    @Option(help: ArgumentHelp("วันสุดท้าย · The last day.", valueName: "d"))
    var to: DayArgument
    @Option(help: ArgumentHelp("household หรือ family · Who counts as one.", valueName: "unit"))
    var unit = "household"
    @Option(help: ArgumentHelp("มูลค่าไม่เกิน สตางค์ · The greatest unit value, satang.", valueName: "satang"))
    var ceiling: Int64?
    @Option(help: ArgumentHelp("เว้นกี่วัน · Days across campaigns.", valueName: "days"))
    var window: UInt64?
    @Option(help: ArgumentHelp("หน่วยละกี่ชุด · How many a unit may have.", valueName: "n"))
    var perUnit: UInt64?
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard unit == "household" || unit == "family" else {
        throw ValidationError("--unit: household, family")
      }
    }

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .openCampaign(
          CampaignRequest(
            code: code, title: title ?? code, kits: kit, from: from.day, to: to.day,
            unit: unit == "family" ? .family : .household, ceiling: ceiling, window: window, perUnit: perUnit)
        ))
      guard let act = committed.acts.last?.act, case .campaignOpened(let facts) = act else { return }
      session.done(committed, act, facts.fields)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายการรอบมอบ · All campaigns.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let rounds = try session.read { () throws(StoreTrouble) in try session.store.rounds() }
      for round in rounds {
        session.output.row(
          round.fields, session.words.campaignLine(round.campaign) + session.words.roundProgress(round))
      }
      if rounds.isEmpty { session.output.say(session.words.noCampaigns) }
    }
  }
}

extension CampaignOpened {
  /// The campaign as scripts read it.
  var fields: [String: JSON] {
    [
      "campaign": .text(code), "id": .text(campaign.hex), "title": .text(title), "from": .text(from.iso),
      "to": .text(to.iso), "unit": unit == .household ? "household" : "family", "ceiling": JSON(ceiling),
      "window_days": JSON(window), "per_unit": JSON(perUnit),
    ]
  }
}

extension CampaignRound {
  /// How far it has come, as scripts read it.
  var fields: [String: JSON] {
    var fields = campaign.fields
    fields["certified"] = certified.map { JSON($0) } ?? .null
    fields["given"] = JSON(given)
    fields["on_hand"] = JSON(onHand)
    fields["lists"] = .list(
      lists.map {
        .object(["by": .text($0.body), "document": .text($0.document), "day": .text($0.day.iso)])
      })
    return fields
  }
}

import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `kit`: recipes of survival bags.
struct KitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit", abstract: "ชุดถุงยังชีพ · Kits.", subcommands: [Add.self, List.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "เพิ่มชุด · Add a kit.")
    @Option(help: ArgumentHelp("รหัสชุด · The kit's code.", valueName: "code"))
    var code: String
    @Option(help: ArgumentHelp("ชื่อชุด · The kit's title.", valueName: "t"))
    var title: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(.addKit(code: code, title: title ?? code))
      guard let act = committed.acts.last?.act, case .kitAdded(let facts) = act else { return }
      session.done(committed, act, facts.fields)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายการชุด · All kits.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let kits = try session.read { () throws(StoreTrouble) in try session.store.kits() }
      for kit in kits { session.output.row(kit.fields, session.words.kitLine(kit)) }
      if kits.isEmpty { session.output.say(session.words.noKits) }
    }
  }
}

extension KitAdded {
  /// The kit as scripts read it.
  var fields: [String: JSON] {
    ["kit": .text(code), "id": .text(kit.hex), "version": JSON(version), "title": .text(title)]
  }
}

/// `stock`: what came in and what lies where.
struct StockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "คงคลัง · Stock.", subcommands: [Receive.self, Show.self])

  struct Receive: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รับของเข้า · Goods came in.")
    @Option(help: ArgumentHelp("รหัสชุด · The kit's code.", valueName: "k"))
    var kit: String
    @Option(help: ArgumentHelp("ล็อต · The code on the box.", valueName: "l"))
    var lot: String
    @Option(help: ArgumentHelp("จำนวนชุด · How many.", valueName: "n"))
    var quantity: Int64
    @Option(help: ArgumentHelp("มูลค่าต่อชุด สตางค์ · Value of one, satang.", valueName: "satang"))
    var unitValue: Int64
    @Option(help: ArgumentHelp("ได้จาก · Where from.", valueName: "t"))
    var source: String
    @Option(help: ArgumentHelp("หมดอายุ · The last day it may be handed over.", valueName: "d"))
    var expires: DayArgument?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .receiveStock(
          StockRequest(
            kit: kit, lot: lot, quantity: quantity, unitValue: unitValue, source: source,
            expires: expires?.day)))
      guard let act = committed.acts.last?.act, case .stockReceived(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "kit": .text(kit), "lot": .text(facts.code), "quantity": JSON(facts.quantity),
          "unit_value": JSON(facts.unitValue), "expires": JSON(facts.expires?.iso),
          "on_hand": committed.remaining.map { JSON($0) } ?? .null,
        ])
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ดูคงคลัง · What lies where.")
    @Option(help: ArgumentHelp("รหัสชุด · Only this kit.", valueName: "k"))
    var kit: String?
    @Option(
      name: .customLong("as-of"),
      help: ArgumentHelp("ณ เวลา หรือสิ้นวัน · As it was at a time, or at a day's end.", valueName: "t"))
    var moment: MomentArgument?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      if let kit {
        _ = try session.found(.kit, kit) { () throws(StoreTrouble) in try session.store.kit(code: kit) }
      }
      let lots = try session.read { () throws(StoreTrouble) in
        try session.store.lots(kit: kit, asOf: moment?.instant)
      }
      for lot in lots {
        session.output.row(
          [
            "kit": .text(lot.kitCode), "lot": .text(lot.code), "place": .text(lot.placeTitle),
            "on_hand": JSON(lot.onHand), "unit_value": JSON(lot.unitValue), "expires": JSON(lot.expires?.iso),
          ], session.words.lotLine(lot))
      }
      if lots.isEmpty { session.output.say(session.words.noStock) }
    }
  }
}

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
    @Option(
      help: ArgumentHelp(
        "ของในชุด=จำนวน หน่วย ซ้ำได้ · What is in one; may repeat: ข้าวสาร=5 กก.", valueName: "item=n unit"))
    var item: [KitItemArgument] = []
    @Flag(help: "รุ่นใหม่ของรหัสเดิม · A new version of a kit that is there.")
    var newVersion = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .addKit(code: code, title: title ?? "", items: item.map(\.item), isNewVersion: newVersion))
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
    [
      "kit": .text(code), "id": .text(kit.hex), "version": JSON(version), "title": .text(title),
      "items": .list(
        items.map {
          .object(["title": .text($0.title), "quantity": JSON($0.quantity), "unit": .text($0.unit)])
        }),
    ]
  }
}

/// `ข้าวสาร=5 กก.` on the command line.
struct KitItemArgument: ExpressibleByArgument {
  let item: KitItem

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "=") else { return nil }
    let title = String(argument[..<equals])
    let amount = argument[argument.index(after: equals)...].split(separator: " ", maxSplits: 1)
    guard !title.isEmpty, let first = amount.first, let quantity = UInt64(first), quantity > 0 else {
      return nil
    }
    item = KitItem(title: title, quantity: quantity, unit: amount.count > 1 ? String(amount[1]) : "")
  }
}

/// `stock`: what came in and what lies where.
struct StockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "คงคลัง · Stock.",
    subcommands: [
      Receive.self, Show.self, Move.self, Count.self, WriteOff.self, Recall.self, Release.self, Reverse.self,
      Send.self, TakeIn.self, Transfers.self, Carry.self, BringBack.self, Carried.self, Unheld.self,
      History.self, Places.self,
    ])

  struct Receive: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รับของเข้า · Goods came in.")
    @Option(help: ArgumentHelp("รหัสชุด · The kit's code.", valueName: "k"))
    var kit: String
    @Option(help: ArgumentHelp("ล็อต · The code on the box.", valueName: "l"))
    var lot: String
    @Option(parsing: .unconditional, help: ArgumentHelp("จำนวนชุด · How many.", valueName: "n"))
    var quantity: Int64
    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("มูลค่าต่อชุด สตางค์ · Value of one, satang.", valueName: "satang"))
    var unitValue: Int64
    @Option(help: ArgumentHelp("ได้จาก · Where from.", valueName: "t"))
    var source: String
    @Option(help: ArgumentHelp("หมดอายุ · The last day it may be handed over.", valueName: "d"))
    var expires: DayArgument?
    @Option(help: ArgumentHelp("ที่เก็บ · The place.", valueName: "p"))
    var place: String?
    @Option(
      help: ArgumentHelp("เลขใบโอนของผู้ส่ง · The sender's paper, ahead of its transfer.", valueName: "no"))
    var paper: String?
    @Flag(help: "ยืนยันจำนวนหรือวันที่ผิดปกติ · The odd quantity or expiry is meant.")
    var confirm = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .receiveStock(
          StockRequest(
            kit: kit, lot: lot, quantity: quantity, unitValue: unitValue, source: source,
            expires: expires?.day,
            place: try place.map { (text) throws(Ending) in try session.place(text) }, paper: paper ?? "",
            isConfirmed: confirm)))
      guard let act = committed.acts.last?.act, case .stockReceived(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "kit": .text(kit), "lot": .text(facts.code), "quantity": JSON(facts.quantity),
          "unit_value": JSON(facts.unitValue), "expires": JSON(facts.expires?.iso),
          "paper": JSON(facts.paper.isEmpty ? nil : facts.paper),
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
      let runOut = try session.read { () throws(StoreTrouble) in
        try moment == nil ? session.store.runOut(at: session.now) : [:]
      }
      for lot in lots {
        session.output.row(
          [
            "kit": .text(lot.kitCode), "lot": .text(lot.code), "place": .text(lot.placeTitle),
            "on_hand": JSON(lot.onHand), "unit_value": JSON(lot.unitValue), "expires": JSON(lot.expires?.iso),
            "recalled": JSON(lot.recall?.code), "expired": .boolean(lot.isExpired(on: session.today)),
            "kept": .boolean(lot.isKept), "carried": .boolean(lot.carrier != nil),
            "run_out": runOut[lot.kitCode]?.json ?? .null,
          ], session.words.lotLine(lot) + "  " + session.words.lotMark(lot, on: session.today))
      }
      for (code, end) in runOut.sorted(by: { $0.key < $1.key }) {
        session.output.say(session.words.runOut(code, end))
      }
      if lots.isEmpty { session.output.say(session.words.noStock) }
    }
  }
}

extension RunOut {
  /// The time, or how many days, as scripts read it.
  var json: JSON {
    switch self {
    case .today(let at): .object(["time": .text(at.rfc3339)])
    case .days(let days): .object(["days": JSON(days)])
    }
  }
}

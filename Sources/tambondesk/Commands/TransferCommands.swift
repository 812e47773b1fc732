import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension StockCommand {
  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "โอนออก · Goods leave for another centre.")
    @OptionGroup var lines: LineOptions
    @Option(help: ArgumentHelp("รหัสศูนย์ปลายทาง · The code of the centre they go to.", valueName: "centre"))
    var to: String
    @Option(help: ArgumentHelp("จากที่เก็บ · From this place.", valueName: "p"))
    var from: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .stock(.send(from: try session.place(from), receiver: to, lines: try lines.lines(session))))
      guard let act = committed.acts.last?.act, case .stockSent(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "transfer": .text(facts.transfer.hex), "paper": .text(facts.paper), "to": .text(facts.receiver),
          "quantity": JSON(facts.lines.total), "on_hand": committed.onHand,
        ])
    }
  }

  struct TakeIn: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take-in", abstract: "รับโอน · Goods of a transfer that is known here arrived.")
    @Argument(help: ArgumentHelp("เลขใบโอน · The transfer's paper.", valueName: "paper"))
    var paper: String
    @Option(help: ArgumentHelp("ล็อต=จำนวน ถ้าไม่ตรงกับที่ส่ง · What arrived, if not as sent.", valueName: "lot=n"))
    var line: [LineArgument] = []
    @Option(help: ArgumentHelp("ที่เก็บ · The place.", valueName: "p"))
    var place: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let transfer = try session.found(.transfer, paper) { () throws(StoreTrouble) in
        try session.store.transfer(matching: paper)
      }
      let lines = try line.map { (argument) throws(Ending) in
        StockLineRequest(lot: try session.lot(argument.lot, kit: nil), quantity: argument.quantity)
      }
      let committed = try session.commit(
        .stock(.takeIn(transfer, to: try session.place(place), lines: lines.isEmpty ? nil : lines)))
      guard let act = committed.acts.last?.act, case .stockTakenIn(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "transfer": .text(facts.transfer.hex), "quantity": JSON(facts.lines.total),
          "on_hand": committed.onHand,
        ])
    }
  }

  struct Transfers: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ใบโอน: ยังไม่ถึง ครบ หรือไม่ตรง · Transfers: open, matched, or different.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let lines = try session.read { () throws(StoreTrouble) in try session.store.transfers() }
      for line in lines {
        session.output.row(
          [
            "transfer": JSON(line.transfer?.hex), "paper": .text(line.paper), "to": .text(line.receiver),
            "time": JSON(line.at?.rfc3339), "sent": JSON(line.sent), "arrived": JSON(line.arrived),
            "state": .text(line.state.rawValue),
          ], session.words.transferLine(line))
      }
      if lines.isEmpty { session.output.say(session.words.noTransfers) }
    }
  }

  struct Carry: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "อาสานำไปมอบ · A volunteer takes goods along.")
    @OptionGroup var lines: LineOptions
    @Option(help: ArgumentHelp("เลขที่บัตร อพม. · The volunteer's card number.", valueName: "card"))
    var volunteer: String
    @Option(help: ArgumentHelp("จากที่เก็บ · From this place.", valueName: "p"))
    var from: String?
    @Option(help: ArgumentHelp("รอบมอบ · The campaign's code.", valueName: "c"))
    var campaign: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let who = try session.found(.volunteer, volunteer) { () throws(StoreTrouble) in
        try session.store.volunteer(card: volunteer)
      }
      let committed = try session.commit(
        .stock(
          .carry(
            CarryRequest(
              volunteer: who, from: try session.place(from),
              campaign: try campaign.map { (code) throws(Ending) in try session.campaign(code).campaign },
              lines: try lines.lines(session)))))
      guard let act = committed.acts.last?.act, case .carryTaken(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "carrying": .text(facts.carrying.hex), "quantity": JSON(facts.lines.total),
          "on_hand": committed.onHand,
        ])
    }
  }

  struct BringBack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bring-back", abstract: "อาสานำกลับ · What was not handed over comes back.")
    @Argument(
      help: ArgumentHelp(
        "รายการที่นำไป ตาม stock carried · The carrying, as stock carried names it.", valueName: "carrying"))
    var carrying: String
    @Option(help: ArgumentHelp("ล็อต=จำนวน ถ้าไม่ใช่ทั้งหมด · What came back, if not all.", valueName: "lot=n"))
    var line: [LineArgument] = []
    @Option(help: ArgumentHelp("ที่เก็บ · The place.", valueName: "p"))
    var to: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let lines = try line.map { (argument) throws(Ending) in
        StockLineRequest(lot: try session.lot(argument.lot, kit: nil), quantity: argument.quantity)
      }
      let committed = try session.commit(
        .stock(
          .bringBack(
            try session.carrying(carrying), to: try session.place(to), lines: lines.isEmpty ? nil : lines)))
      guard let act = committed.acts.last?.act, case .carryReturned(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "carrying": .text(facts.carrying.hex), "quantity": JSON(facts.lines.total),
          "on_hand": committed.onHand,
        ])
    }
  }

  struct Carried: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ของที่อาสายังถืออยู่ · What volunteers still carry.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let lines = try session.read { () throws(StoreTrouble) in try session.store.openCarryings() }
      for line in lines {
        session.output.row(
          [
            "carrying": .text(line.carrying.hex), "volunteer": .text(line.volunteer.hex),
            "name": .text(line.name), "since": .text(line.since.rfc3339),
            "lines": .list(
              line.lines.map { .object(["lot": .text($0.code), "on_hand": JSON($0.onHand)]) }),
          ], session.words.carryingLine(line))
      }
      if lines.isEmpty { session.output.say(session.words.noCarryings) }
    }
  }
}

extension Session {
  /// The carrying of an id, or of the volunteer's card or name where that volunteer carries one thing.
  func carrying(_ text: String) throws(Ending) -> Identifier<Carrying> {
    if let id = Identifier<Carrying>(hex: text) { return id }
    let open = try read { () throws(StoreTrouble) in try store.openCarryings() }
    let card = try read { () throws(StoreTrouble) in try store.volunteer(card: text) }
    let found = open.filter { $0.name == text || $0.volunteer == card }
    guard found.count == 1, let only = found.first else { throw fail(.notFound(.carrying, text)) }
    return only.carrying
  }
}

extension StockCommand {
  struct Unheld: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "มอบเกินบัญชีที่ยังไม่ได้ตรวจนับ · Hand-overs beyond the record that no count has settled.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let lines = try session.read { () throws(StoreTrouble) in try session.store.openUnheld() }
      for line in lines {
        session.output.row(
          [
            "receipt": .text(line.given.receipt), "day": .text(line.given.at.day.iso),
            "lot": .text(line.lot), "place": .text(line.place), "quantity": JSON(line.given.quantity),
            "by": .text(line.given.by),
          ], session.words.unheldLine(line))
      }
      if lines.isEmpty { session.output.say(session.words.noUnheld) }
    }
  }
}

import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension StockCommand {
  struct Recall: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "เรียกคืนล็อต และรายชื่อที่ได้รับไป · Recall a lot; who was given of it.")
    @Argument(help: ArgumentHelp("ล็อต · The lot's code.", valueName: "lot"))
    var lot: String
    @Option(
      help: ArgumentHelp("รหัสชุด ถ้ารหัสล็อตซ้ำ · The kit, where several have that lot code.", valueName: "k"))
    var kit: String?
    @Option(
      help: ArgumentHelp("เหตุผล: unsafe, damaged, wrong-contents, sender-asks · Why.", valueName: "code"))
    var reason: String?
    @Flag(help: "ดูรายชื่ออย่างเดียว · Only the list.")
    var list = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if list, reason == nil { return }
      guard let reason, !list, LotRecalled.Reason(code: reason) != nil else {
        throw ValidationError(
          "--list / --reason: " + LotRecalled.Reason.allCases.map(\.code).joined(separator: ", "))
      }
    }

    func run() throws {
      let session = try Session(common)
      let id = try session.lot(lot, kit: kit)
      let rows = try session.read { () throws(StoreTrouble) in
        try session.store.given(of: id, at: session.now)
      }
      if !list {
        guard let why = reason.flatMap(LotRecalled.Reason.init(code:)) else { throw Ending.usage }
        let committed = try session.commit(.stock(.recall(id, reason: why)))
        guard let act = committed.acts.last?.act, case .lotRecalled = act else { return }
        session.done(
          committed, act, ["lot": .text(lot), "reason": .text(why.code), "households": JSON(rows.count)])
      }
      for row in rows { session.output.row(row.fields, session.words.recallRow(row)) }
      if rows.isEmpty { session.output.say(session.words.nobodyGiven) }
    }
  }

  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ยกเลิกการเรียกคืน · A recalled lot may be given again.")
    @Argument(help: ArgumentHelp("ล็อต · The lot's code.", valueName: "lot"))
    var lot: String
    @Option(
      help: ArgumentHelp("รหัสชุด ถ้ารหัสล็อตซ้ำ · The kit, where several have that lot code.", valueName: "k"))
    var kit: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(.stock(.release(try session.lot(lot, kit: kit))))
      guard let act = committed.acts.last?.act, case .lotReleased = act else { return }
      session.done(committed, act, ["lot": .text(lot)])
    }
  }
}

extension RecallRow {
  /// The row as scripts read it.
  var fields: [String: JSON] {
    [
      "household": .text(household.hex), "house_no": .text(house.houseNumber), "moo": JSON(house.moo),
      "village": .text(house.villageName), "receipt": .text(given.receipt), "day": .text(given.at.day.iso),
      "recipient": .text(given.recipient), "quantity": JSON(given.quantity),
    ]
  }
}

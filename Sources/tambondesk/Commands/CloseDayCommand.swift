import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension QueueCommand {
  struct CloseDay: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close-day", abstract: "ปิดวัน · Close a day.",
      discussion: """
        บัตรคิวที่ยังไม่จบและของที่ยังอยู่กับผู้นำส่ง ต้องทำให้จบก่อน หรือบอกเหตุผลด้วย --reason
        Tickets that are not over and goods still with carriers are ended first, or --reason says why not.
        """)
    @Option(help: ArgumentHelp("วัน ไม่ระบุคือวันนี้ · The day; default today.", valueName: "d"))
    var day: DayArgument?
    @Option(
      help: ArgumentHelp(
        "เหตุที่ยังไม่จบ: went-home, tomorrow, outage, closed-early, carriers-out · Why something stays open.",
        valueName: "code"))
    var reason: String?
    @Flag(help: "ดูอย่างเดียว ไม่ปิด · Show the day, and do not close it.")
    var dryRun = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if let reason, DayClosed.Reason(code: reason) == nil {
        throw ValidationError("--reason: " + DayClosed.Reason.allCases.map(\.code).joined(separator: ", "))
      }
    }

    func run() throws {
      let session = try Session(common)
      let day = day?.day ?? session.today
      if !dryRun {
        _ = try session.commit(.closeDay(day, reason.flatMap { DayClosed.Reason(code: $0) }))
      }
      let sheet = try session.read { () throws(StoreTrouble) in try session.store.daySheet(day) }
      let rules = try session.read { () throws(StoreTrouble) in try session.store.ruleBook() }
      session.output.row(
        sheet.fields, session.words.dayLines(sheet, rules: rules).joined(separator: "\n"))
    }
  }
}

extension DaySheet {
  /// The day as scripts read it.
  fileprivate var fields: [String: JSON] {
    [
      "ok": true, "day": .text(day.iso), "closed": .boolean(close != nil), "taken": JSON(figures.taken),
      "served": JSON(figures.served), "missed": JSON(figures.missed), "left": JSON(figures.left),
      "hand_overs": JSON(figures.handOvers), "bags": JSON(figures.bags), "value": JSON(figures.value),
      "on_hand": JSON(figures.onHand), "carried": JSON(figures.carried),
      "open_tickets": .list(
        tickets.map { .object(["ticket": .text($0.label), "state": .text($0.state.code)]) }),
      "open_carriers": .list(
        carriers.map {
          .object(["carrying": .text(hexadecimal($0.carrying.bytes)), "quantity": JSON($0.quantity)])
        }),
      "visits": .list(
        visits.map {
          .object([
            "purpose": .text($0.note.purpose), "outcome": .text($0.note.outcome), "count": JSON($0.count),
          ])
        }),
      "closed_at": JSON(close?.at.rfc3339), "closed_by": JSON(close?.by),
      "reason": JSON(close?.facts.reason?.code), "after_close": JSON(close?.later ?? 0),
    ]
  }
}

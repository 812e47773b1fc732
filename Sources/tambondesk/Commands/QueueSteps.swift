import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension QueueCommand {
  /// The ticket that a step is asked for; the window's own ticket if none is named.
  struct StepOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp("บัตรคิว (เว้นไว้: บัตรของช่องนี้) · Label or id; default: this window's.", valueName: "t"))
    var ticket: String?
    @OptionGroup var common: CommonOptions

    func run(_ request: TicketRequest) throws {
      let session = try Session(common)
      let id: Identifier<Ticket> =
        if let ticket { try session.ticket(ticket) } else { try session.ticketAtWindow() }
      try session.ticketed(.step(ticket: id, request))
    }
  }

  struct Recall: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "เรียกซ้ำ · Call the same number again.")
    @OptionGroup var step: StepOptions
    func run() throws { try step.run(.recall) }
  }

  struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "เริ่มให้บริการ · The visitor is here.")
    @OptionGroup var step: StepOptions
    func run() throws { try step.run(.serve) }
  }

  struct Park: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "พักคิว · Put aside for a coded reason.")
    @Option(help: ArgumentHelp("เหตุที่พัก · The reason's code.", valueName: "code"))
    var reason = "papers"
    @OptionGroup var step: StepOptions
    func run() throws { try step.run(.park(reason: reason)) }
  }

  struct Transfer: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "โอน · To another lane's queue.")
    @Option(help: ArgumentHelp("ประเภทคิวปลายทาง · The lane's letter.", valueName: "l"))
    var lane: String
    @OptionGroup var step: StepOptions
    func run() throws { try step.run(.transfer(lane: lane)) }
  }

  struct Miss: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ไม่มาตามเรียก · Did not come.")
    @OptionGroup var step: StepOptions
    func run() throws { try step.run(.miss) }
  }

  struct Leave: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "กลับก่อน · Went home.")
    @OptionGroup var step: StepOptions
    func run() throws { try step.run(.leave) }
  }

  struct Done: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ให้บริการแล้ว · Served.")
    @Option(help: ArgumentHelp("เรื่องที่มา · The purpose's code.", valueName: "code"))
    var purpose: String?
    @Option(help: ArgumentHelp("ผล · The outcome's code.", valueName: "code"))
    var outcome: String?
    @OptionGroup var step: StepOptions
    func run() throws { try step.run(.finish(purpose: purpose, outcome: outcome)) }
  }
}

extension Session {
  /// The ticket called to this window or being served there.
  func ticketAtWindow() throws(Ending) -> Identifier<Ticket> {
    let rows = try read { () throws(StoreTrouble) in try store.queueRows(day: today, state: nil, at: now) }
    let here = rows.filter { $0.state.counter == counter }.max { $0.since < $1.since }
    guard let here else { throw fail(.notFound(.ticket, words.window(counter))) }
    return here.ticket
  }
}

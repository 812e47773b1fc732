import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `queue`: everything the queue pane can do.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "บัตรคิว · Tickets of today.",
    subcommands: [
      Add.self, WalkIn.self, Call.self, Recall.self, Serve.self, Park.self, Transfer.self, Miss.self,
      Leave.self,
      Done.self, Undo.self, List.self, CloseDay.self,
    ])

  /// Who comes, in the words of the command line.
  struct CallerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("ประเภทคิว: ก, พ · The lane's letter.", valueName: "l"))
    var lane: String?
    @Option(help: ArgumentHelp("บุคคล: รหัสหรือเลขประจำตัว · A person: id or 13 digits.", valueName: "p"))
    var person: String?
    @Option(help: ArgumentHelp("ครัวเรือน · A household: id, house code or a member's ID.", valueName: "h"))
    var household: String?
    @Option(help: ArgumentHelp("ชื่อผู้มาติดต่อ · The visitor's name as told.", valueName: "t"))
    var name: String?

    func caller(_ session: Session) throws(Ending) -> Caller {
      if let person {
        let found = try session.found(.person, person) { () throws(StoreTrouble) in
          try session.store.person(matching: person)
        }
        return Caller(name: name, household: found.household, person: found.person)
      }
      guard let household else { return Caller(name: name) }
      let found = try session.found(.household, household) { () throws(StoreTrouble) in
        try session.store.household(matching: household)
      }
      return Caller(name: name, household: found)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รับบัตรคิว · Take a ticket.")
    @OptionGroup var caller: CallerOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.ticketed(.takeTicket(lane: caller.lane, visitor: try caller.caller(session)))
    }
  }

  struct WalkIn: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "walk-in", abstract: "รับบริการเลย · Ticket, call and start in one.")
    @OptionGroup var caller: CallerOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.ticketed(.walkIn(lane: caller.lane, visitor: try caller.caller(session)))
    }
  }

  struct Call: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "เรียกคิวถัดไป · Call the next, or one.")
    @Option(help: ArgumentHelp("บัตรคิว: เลขหรือรหัส · Today's label or an id.", valueName: "t"))
    var ticket: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let asked: Identifier<Ticket>? =
        if let ticket { try session.ticket(ticket) } else { nil }
      try session.ticketed(.call(ticket: asked))
    }
  }

  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ย้อนขั้นล่าสุด · Take back the last step.")
    @Option(help: ArgumentHelp("บัตรคิว · Today's label or an id.", valueName: "t"))
    var ticket: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let asked: Identifier<Ticket>? =
        if let ticket { try session.ticket(ticket) } else { nil }
      try session.ticketed(.undoTicket(asked))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายการบัตรคิว · Tickets of a day.")
    @Option(help: ArgumentHelp("วันที่ · The day, YYYY-MM-DD.", valueName: "d"))
    var day: DayArgument?
    @Option(help: ArgumentHelp("สถานะ: waiting, called … · Only this state.", valueName: "s"))
    var state: String?
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if let state, Ticket.State.Name(code: state) == nil {
        let known = Ticket.State.Name.allCases.map(\.code).joined(separator: ", ")
        throw ValidationError("--state: \(known)")
      }
    }

    func run() throws {
      let session = try Session(common)
      let wanted = state.flatMap { Ticket.State.Name(code: $0) }
      let rows = try session.read { () throws(StoreTrouble) in
        try session.store.queueRows(day: day?.day ?? session.today, state: wanted, at: session.now)
      }
      for row in rows {
        session.output.row(row.fields(at: session.now), session.words.queueLine(row, at: session.now))
      }
      if rows.isEmpty { session.output.say(session.words.noTickets) }
    }
  }
}

extension Session {
  /// The ticket that a label of today or an id names.
  func ticket(_ text: String) throws(Ending) -> Identifier<Ticket> {
    try found(.ticket, text) { () throws(StoreTrouble) in try store.ticket(matching: text, day: today) }
  }

  /// Commits a proposal about tickets and prints the ticket it came to.
  func ticketed(_ proposal: Proposal) throws(Ending) {
    let committed = try commit(proposal)
    guard let act = committed.acts.last?.act, let id = act.ticket else { return }
    let rows = try read { () throws(StoreTrouble) in try store.queueRows(day: today, state: nil, at: now) }
    let row = rows.first { $0.ticket == id }
    done(
      committed, act, row?.fields(at: now) ?? ["id": .text(id.hex)],
      names: SavedNames(ticket: row?.label ?? "", name: row?.name ?? ""))
  }
}

extension Act {
  /// The ticket the act is about.
  var ticket: Identifier<Ticket>? {
    switch self {
    case .ticketTaken(let facts): facts.ticket
    case .ticketStepped(let ticket, _), .ticketUndone(let ticket, _), .ticketIdentified(let ticket, _, _):
      ticket
    default: nil
    }
  }
}

extension QueueRow {
  /// The row as scripts read it.
  func fields(at now: Instant) -> [String: JSON] {
    let until = state.isWaiting ? now : since
    return [
      "ticket": .text(label), "id": .text(ticket.hex), "lane": .text(lane), "number": JSON(number),
      "day": .text(takenAt.day.iso), "state": .text(state.name.code),
      "counter": state.counter.map { JSON($0) } ?? .null,
      "waited_seconds": JSON(max(0, (until.milliseconds - takenAt.milliseconds) / 1000)),
    ]
  }
}

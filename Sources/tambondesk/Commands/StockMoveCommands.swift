import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension StockCommand {
  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ย้ายที่เก็บ · Goods go to another place here.")
    @OptionGroup var lines: LineOptions
    @Option(help: ArgumentHelp("จากที่เก็บ · From this place.", valueName: "p"))
    var from: String?
    @Option(help: ArgumentHelp("ไปที่เก็บ · To this place.", valueName: "p"))
    var to: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .stock(
          .move(
            from: try session.place(from), to: try session.place(to), lines: try lines.lines(session))))
      guard let act = committed.acts.last?.act, case .stockMoved(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "from": .text(facts.from.hex), "to": .text(facts.to.hex), "quantity": JSON(facts.lines.total),
          "on_hand": committed.onHand,
        ])
    }
  }

  struct WriteOff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write-off", abstract: "ตัดออกจากคลัง · Goods are no longer there to be given.")
    @Option(help: ArgumentHelp("ล็อต · The lot's code.", valueName: "l"))
    var lot: String
    @Option(parsing: .unconditional, help: ArgumentHelp("จำนวนชุด · How many.", valueName: "n"))
    var quantity: Int64
    @Option(
      help: ArgumentHelp("รหัสชุด ถ้ารหัสล็อตซ้ำ · The kit, where several have that lot code.", valueName: "k"))
    var kit: String?
    @Option(help: ArgumentHelp("ที่เก็บ · The place.", valueName: "p"))
    var place: String?
    @Option(help: ArgumentHelp("เหตุผล: expired, damaged, lost, other · Why.", valueName: "code"))
    var reason: String
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard StockWrittenOff.Reason(code: reason) != nil else {
        throw ValidationError(
          "--reason: " + StockWrittenOff.Reason.allCases.map(\.code).joined(separator: ", "))
      }
    }

    func run() throws {
      let session = try Session(common)
      guard let why = StockWrittenOff.Reason(code: reason) else { throw Ending.usage }
      let committed = try session.commit(
        .stock(
          .writeOff(
            place: try session.place(place),
            line: StockLineRequest(lot: try session.lot(lot, kit: kit), quantity: quantity), reason: why)))
      guard let act = committed.acts.last?.act, case .stockWrittenOff(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "lot": .text(lot), "quantity": JSON(facts.quantity), "reason": .text(facts.reason.code),
          "on_hand": committed.onHand,
        ])
    }
  }

  struct Count: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ตรวจนับ · What lay in a place at one moment.")
    @OptionGroup var lines: LineOptions
    @Option(help: ArgumentHelp("ที่เก็บ · The place.", valueName: "p"))
    var place: String?
    @Option(
      name: .customLong("as-of"),
      help: ArgumentHelp("เวลาที่นับ · The moment it was counted; default now.", valueName: "t"))
    var moment: InstantArgument?
    @Option(
      help: ArgumentHelp("พยาน: รหัสเจ้าหน้าที่หรือเลขบัตร อพม. · An officer's code or a card.", valueName: "who"))
    var witness: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .stock(
          .count(
            CountRequest(
              place: try session.place(place), asOf: moment?.instant,
              witness: try witness.map { (text) throws(Ending) in try session.witness(text) },
              lines: try lines.lines(session)))))
      guard let act = committed.acts.last?.act, case .stockCounted(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "count": .text(facts.count.hex), "as_of": .text(facts.asOf.rfc3339),
          "alone": .boolean(facts.witness == nil),
          "lines": .list(
            facts.lines.map {
              .object([
                "lot": .text($0.lot.hex), "counted": JSON($0.counted), "difference": JSON($0.difference),
              ])
            }), "on_hand": committed.onHand,
        ])
    }
  }

  struct Reverse: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "กลับรายการของ · Take an entry about goods back.")
    @Argument(
      help: ArgumentHelp(
        "รายการ ตาม stock history · The entry, as stock history names it.", valueName: "entry"))
    var entry: String
    @Option(
      help: ArgumentHelp("เหตุผล: mistake, miscounted, wrong-place, did-not-happen · Why.", valueName: "code"))
    var reason: String
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard StockReversed.Reason(code: reason) != nil else {
        throw ValidationError(
          "--reason: " + StockReversed.Reason.allCases.map(\.code).joined(separator: ", "))
      }
    }

    func run() throws {
      let session = try Session(common)
      guard let why = StockReversed.Reason(code: reason) else { throw Ending.usage }
      let committed = try session.commit(.stock(.reverse(try session.entry(entry), reason: why)))
      guard let act = committed.acts.last?.act, case .stockReversed(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "reversed": .text(facts.entry.text), "reason": .text(facts.reason.code),
          "on_hand": committed.onHand,
        ])
    }
  }

  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ความเคลื่อนไหว · What moved, newest first.")
    @Option(help: ArgumentHelp("ล็อต · Only this lot.", valueName: "l"))
    var lot: String?
    @Option(
      help: ArgumentHelp("รหัสชุด ถ้ารหัสล็อตซ้ำ · The kit, where several have that lot code.", valueName: "k"))
    var kit: String?
    @Option(help: ArgumentHelp("ที่เก็บ · Only this place.", valueName: "p"))
    var place: String?
    @Option(help: ArgumentHelp("ไม่เกินกี่บรรทัด · At most so many lines.", valueName: "n"))
    var limit = 50
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard limit >= 1 else { throw ValidationError("--limit: 1…") }
    }

    func run() throws {
      let session = try Session(common)
      let chosen = try lot.map { (code) throws(Ending) in try session.lot(code, kit: kit) }
      let shelf = try place.map { (text) throws(Ending) in try session.place(text) }
      let lines = try session.read { () throws(StoreTrouble) in
        try session.store.stockHistory(of: chosen, in: shelf, limit: limit)
      }
      for line in lines { session.output.row(line.fields, session.words.historyLine(line)) }
      if lines.isEmpty { session.output.say(session.words.noMovements) }
    }
  }

  struct Places: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ที่เก็บ · Where goods lie.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      for place in try session.read({ () throws(StoreTrouble) in try session.store.places() }) {
        session.output.row(
          [
            "place": .text(place.place.hex), "code": .text(place.code), "title": .text(place.title),
            "kept": .boolean(place.isKept),
          ], session.words.placeLine(place))
      }
    }
  }
}

extension Session {
  /// The officer of a code, or the volunteer of a card.
  func witness(_ text: String) throws(Ending) -> StockCounted.Witness {
    if let officer = try read({ () throws(StoreTrouble) in try store.officer(code: text) }) {
      return .officer(officer.id)
    }
    return .volunteer(
      try found(.volunteer, text) { () throws(StoreTrouble) in try store.volunteer(card: text) })
  }
}

extension [StockLine] {
  /// Kits in all lines together.
  var total: UInt64 { reduce(0) { $0.addingReportingOverflow($1.quantity).partialValue } }
}

extension StockHistoryLine {
  /// The line as scripts read it.
  var fields: [String: JSON] {
    [
      "entry": .text(entry.text), "time": .text(at.rfc3339), "by": .text(by), "act": .text(kind),
      "lot": .text(lot), "place": .text(place), "quantity": JSON(quantity), "reversed": .boolean(isReversed),
    ]
  }
}

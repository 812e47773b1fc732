import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `aid`: the bag rule, hand-overs and reversals.
struct AidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aid", abstract: "การมอบความช่วยเหลือ · Aid handed over.",
    subcommands: [Check.self, Issue.self, Day.self, Reverse.self, List.self, Print.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ตรวจสิทธิ · Whether a bag may be handed over.")
    @Option(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "h"))
    var household: String
    @Option(help: ArgumentHelp("รอบมอบ · The campaign's code.", valueName: "c"))
    var campaign: String
    @Flag(
      name: .customLong("print"),
      help: "พิมพ์เหตุผลและรายการเอกสาร ถ้ายังมอบไม่ได้ · Print why not and what to bring, if not.")
    var isPrinted = false
    @OptionGroup var how: HandOverOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let request = try how.request(
        household: try session.household(household), campaign: try session.campaign(campaign), in: session)
      switch try session.read({ () throws(StoreTrouble) in
        try session.store.bagAnswer(request, at: session.now)
      }) {
      case .allowed(let allowance):
        session.output.row(
          [
            "ok": true, "allowed": true, "kit": .text(allowance.lot.kitCode),
            "lot": .text(allowance.lot.code),
            "on_hand": JSON(allowance.onHand),
            "certified": allowance.certification.map { .boolean($0.isListed) } ?? .null,
            "proxy_today": JSON(allowance.proxyToday),
          ], session.words.bagAllowed(allowance))
      case .refused(let refusal):
        if isPrinted { try session.make(.refusal(refusal, request.household), PaperOptions()) }
        throw session.fail(refusal)
      }
    }
  }

  struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "มอบถุงยังชีพ · Hand over a bag.")
    @Option(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "h"))
    var household: String
    @Option(help: ArgumentHelp("รอบมอบ · The campaign's code.", valueName: "c"))
    var campaign: String
    @Option(help: ArgumentHelp("ล็อต · The lot's code; default: first to expire.", valueName: "l"))
    var lot: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("จำนวนชุด · How many.", valueName: "n"))
    var quantity: Int64 = 1
    @Option(help: ArgumentHelp("บัตรคิว · The visitor's ticket.", valueName: "t"))
    var ticket: String?
    @OptionGroup var how: HandOverOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let terms = try session.campaign(campaign)
      let chosen: Identifier<Lot>? =
        if let lot {
          try session.found(.lot, lot) { () throws(StoreTrouble) in
            try session.store.lots(code: lot, ofVersionsOf: how.goods.substitute ? nil : terms.kits).first
          }.lot
        } else { nil }
      let came: Identifier<Ticket>? = if let ticket { try session.ticket(ticket) } else { nil }
      let committed = try session.commit(
        .issueAid(
          try how.request(
            household: try session.household(household), campaign: terms, lot: chosen, quantity: quantity,
            ticket: came, in: session)))
      guard let act = committed.acts.last?.act, let facts = act.handOver else { return }
      let line = try session.read { () throws(StoreTrouble) in
        try session.store.lots(kit: nil).first { $0.lot == facts.lot }
      }
      session.done(
        committed, act,
        [
          "receipt": .text(facts.receipt), "issuance": .text(facts.issuance.hex),
          "household": .text(facts.household.hex), "campaign": .text(terms.code),
          "kit": JSON(line?.kitCode), "lot": JSON(line?.code), "quantity": JSON(facts.quantity),
          "value": JSON(facts.value),
          "day": .text((facts.circumstances.handedOn ?? session.now.day).iso),
        ])
    }
  }

  struct Reverse: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "กลับรายการ · Take a hand-over back.")
    @Argument(help: ArgumentHelp("เลขใบรับ · The receipt as printed.", valueName: "receipt"))
    var receipt: String
    @Option(
      help: ArgumentHelp("เหตุผล: mistake, wrong-household, returned, damaged · Why.", valueName: "code"))
    var reason: String
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard AidReversed.Reason(code: reason) != nil else {
        let known = AidReversed.Reason.allCases.map(\.code).joined(separator: ", ")
        throw ValidationError("--reason: \(known)")
      }
    }

    func run() throws {
      let session = try Session(common)
      guard let why = AidReversed.Reason(code: reason) else { throw Ending.usage }
      let committed = try session.commit(.reverseAid(receipt: receipt, reason: why))
      guard let act = committed.acts.last?.act, case .aidReversed(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "receipt": .text(receipt), "issuance": .text(facts.issuance.hex), "reason": .text(reason),
          "household": .text(facts.household.hex), "quantity": JSON(facts.quantity),
        ])
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "รายการที่มอบ · What was handed over.")
    @Option(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "h"))
    var household: String?
    @Option(help: ArgumentHelp("รอบมอบ · The campaign's code.", valueName: "c"))
    var campaign: String?
    @Option(help: ArgumentHelp("ตั้งแต่ · The first day.", valueName: "d"))
    var from: DayArgument?
    @Option(help: ArgumentHelp("ถึง · The last day.", valueName: "d"))
    var to: DayArgument?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let house: Identifier<Household>? = if let household { try session.household(household) } else { nil }
      let terms: CampaignOpened? = if let campaign { try session.campaign(campaign) } else { nil }
      let rows = try session.read { () throws(StoreTrouble) in
        try session.store.issuances(
          household: house, campaign: terms?.campaign, from: from?.day, to: to?.day)
      }
      for row in rows { session.output.row(row.fields, session.words.issuanceLine(row)) }
      if rows.isEmpty { session.output.say(session.words.noIssuances) }
    }
  }
}

extension Session {
  /// The household that an id, a house code or a member's ID names.
  func household(_ text: String) throws(Ending) -> Identifier<Household> {
    try found(.household, text) { () throws(StoreTrouble) in try store.household(matching: text) }
  }

  /// The campaign of a code.
  func campaign(_ code: String) throws(Ending) -> CampaignOpened {
    try found(.campaign, code) { () throws(StoreTrouble) in try store.campaign(code: code) }
  }
}

extension IssuanceLine {
  /// The row as scripts read it.
  var fields: [String: JSON] {
    [
      "receipt": .text(given.receipt), "issuance": .text(given.issuance.hex),
      "household": .text(household.hex),
      "campaign": .text(campaignCode), "kit": .text(kitCode), "lot": .text(lotCode),
      "quantity": JSON(given.quantity), "value": JSON(value), "day": .text(given.at.day.iso),
      "counter": JSON(given.counter), "by": .text(given.by), "reversed": .boolean(given.isReversed),
    ]
  }
}

import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `verify`: proves that nothing was changed and that the tables are what the journal says.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "ตรวจสมุดบันทึก · Check chains, numbers, balances and tables.")

  @Flag(help: "ไม่พับตารางใหม่ · Leave the fold out.")
  var quick = false
  @Flag(help: "สร้างตารางใหม่จากสมุด · Replace the tables by the fold.")
  var rebuild = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common)
    let report = try session.longWork(rebuild ? "rebuild" : "verify") { () throws(Ending) in
      try session.read { () throws(StoreTrouble) in
        try session.store.verify(quick: quick, rebuild: rebuild)
      }
    }
    var object: [String: JSON] = [
      "ok": .boolean(report.isSound), "entries": JSON(report.entries), "logs": JSON(report.logs),
      "waiting": JSON(report.waiting), "rebuilt": .boolean(rebuild && report.isSound),
    ]
    if report.isSound { object["conflicts_open"] = JSON(report.conflicts) }
    let awaited = try session.read { () throws(StoreTrouble) in
      try report.waiting > 0 ? session.store.waiting() : []
    }
    if !awaited.isEmpty { object["waiting_for"] = .list(awaited.compactMap(\.fields)) }
    if !report.findings.isEmpty { object["findings"] = .list(report.findings.map(\.fields)) }
    if let bad = report.firstBad {
      object["exit"] = 5
      object["first_bad"] = bad.fields
      object["message"] = .text(session.words.damageFound(bad.text))
    }
    session.output.row(
      object,
      report.firstBad.map { session.words.damageFound($0.text) } ?? session.words.sound(report.entries))
    for finding in report.findings { session.output.say(finding.text(session.words)) }
    if report.conflicts > 0 { session.output.say(session.words.openConflicts(report.conflicts)) }
    if !report.isSound { throw Ending.damage }
  }
}

extension WaitingEntry {
  /// What the entry waits for, as scripts read it; nil where it only follows one that waits.
  var fields: JSON? {
    guard let missing, let awaited else { return nil }
    return .object([
      "entry": .text(entry.text), "log": .text(awaited.log.hex), "letter": JSON(awaited.letter),
      "seq": JSON(missing.seq), "held": JSON(held),
    ])
  }
}

extension VerifyReport.Finding {
  /// The finding as scripts read it.
  var fields: JSON {
    switch self {
    case .belowZero(let lot, let place, let onHand):
      .object(["kind": "below-zero", "lot": .text(lot), "place": .text(place), "on_hand": JSON(onHand)])
    case .reversedTwice(let entry): .object(["kind": "reversed-twice", "entry": .text(entry.text)])
    case .arrivedTwice(let paper): .object(["kind": "arrived-twice", "paper": .text(paper)])
    case .overspent(let code, let left):
      .object(["kind": "overspent", "budget": .text(code), "left": JSON(left)])
    case .overpaid(let paper, let paid, let approved):
      .object([
        "kind": "overpaid", "grant": .text(paper), "paid": JSON(paid), "approved": JSON(approved),
      ])
    case .evidenceChanged(let paper, let file):
      .object(["kind": "evidence-changed", "grant": .text(paper), "file": .text(file)])
    case .regulationOverused(let code, let paper, let times, let limit):
      .object([
        "kind": "regulation-overused", "regulation": .text(code), "case": .text(paper), "times": JSON(times),
        "limit": JSON(limit),
      ])
    case .activeTwice(let papers):
      .object(["kind": "active-twice", "cases": .list(papers.map { .text($0) })])
    case .funeralTwice(let papers):
      .object(["kind": "funeral-twice", "cases": .list(papers.map { .text($0) })])
    }
  }

  /// The finding for people.
  func text(_ words: Words) -> String {
    switch self {
    case .belowZero(let lot, let place, let onHand): words.findingBelowZero(lot, place, onHand)
    case .reversedTwice(let entry): words.findingReversedTwice(entry)
    case .arrivedTwice(let paper): words.findingArrivedTwice(paper)
    case .overspent(let code, let left): words.findingOverspent(code, left)
    case .overpaid(let paper, let paid, let approved): words.findingOverpaid(paper, paid, approved)
    case .evidenceChanged(let paper, let file): words.findingEvidence(paper, file)
    case .regulationOverused(let code, let paper, let times, let limit):
      words.findingOverused(code, paper, times, limit)
    case .activeTwice(let papers): words.findingActiveTwice(papers)
    case .funeralTwice(let papers): words.findingFuneralTwice(papers)
    }
  }
}

extension VerifyReport.Bad {
  /// Where the damage is, as scripts read it.
  var fields: JSON {
    switch self {
    case .entry(let log, let seq, let reason):
      .object(["log": .text(log.hex), "seq": JSON(seq), "reason": .text(reason.rawValue)])
    case .table(let table, let key): .object(["table": .text(table), "key": .text(key)])
    }
  }

  /// Where the damage is, for people.
  var text: String {
    switch self {
    case .entry(let log, let seq, let reason): "\(log.hex)/\(seq) (\(reason.rawValue))"
    case .table(let table, let key): "\(table) \(key)"
    }
  }
}

/// `digest`: two figures that are equal exactly when two stores hold, and make of it, the same.
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "ลายสรุปสมุด · Digests of a scope.")

  @Option(help: ArgumentHelp("ขอบเขต · The scope; default the store's own.", valueName: "s"))
  var scope: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common)
    let own = session.store.scope
    guard scope == nil || scope == own.name else {
      throw Session.fail(.usage, session.words.unknownScope(scope ?? "", own.name), session.output)
    }
    let digests = try session.read { () throws(StoreTrouble) in try session.store.digests() }
    session.output.row(
      [
        "scope": .text(own.name), "journal": .text(hexadecimal(digests.journal)),
        "tables": .text(hexadecimal(digests.tables)), "fold_version": JSON(digests.foldVersion),
        "entries": JSON(digests.entries),
      ],
      "\(own.name)\njournal \(hexadecimal(digests.journal))\ntables  \(hexadecimal(digests.tables))\n"
        + session.words.entryCount(digests.entries))
  }
}

/// `heads`: the newest entry of each log held here.
struct HeadsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heads", abstract: "รายการล่าสุดของแต่ละเล่ม · Newest entry of each log.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common)
    let heads = try session.read { () throws(StoreTrouble) in try session.store.heads() }
    for head in heads {
      session.output.row(
        [
          "scope": .text(head.scope.name), "log": .text(head.head.name.log.hex),
          "letter": .text(head.letter),
          "seq": JSON(head.head.name.seq), "hash": .text(hexadecimal(head.head.hash)),
        ], "\(head.letter) \(head.head.name.text) \(hexadecimal(head.head.hash))")
    }
    try sayWaiting(session)
  }

  /// For people, what waits for what: the rows of scripts are heads alone.
  private func sayWaiting(_ session: Session) throws {
    let waiting = try session.read { () throws(StoreTrouble) in try session.store.waiting() }
    for log in Set(waiting.map(\.entry.log)).sorted() {
      let own = waiting.filter { $0.entry.log == log }
      guard let first = own.first(where: { $0.missing != nil }) ?? own.first else { continue }
      session.output.say(session.words.waitingLine(own.count, of: first))
    }
  }
}

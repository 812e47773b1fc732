import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension HouseholdCommand {
  /// `household merge`: two are one.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "รวมสองครัวเรือน หรือสองคน เป็นรายการเดียว · Two households, or two people, are one.",
      discussion: """
        ไม่มีอะไรหาย: รายการที่รวมเข้าเป็นอีกชื่อหนึ่ง แยกกลับได้ด้วย unmerge
        Nothing is lost: the other becomes another name, and unmerge takes it back.
        """)
    @Argument(help: ArgumentHelp("รายการที่แสดงต่อไป · The one that is shown from here on.", valueName: "kept"))
    var kept: String
    @Argument(
      help: ArgumentHelp("รายการที่รวมเข้า · The one that becomes another name of it.", valueName: "other"))
    var other: String
    @Flag(help: "เป็นบุคคล ไม่ใช่ครัวเรือน · They are people.")
    var person = false
    @Flag(help: "เป็นคนละรายการ ไม่ต้องถามอีก · They are two; do not propose them again.")
    var notTheSame = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let (kept, alias) = (try session.side(kept, person), try session.side(other, person))
      try session.decide(
        PairRequest(notTheSame ? .tellApart : .merge(.named), kept: kept, alias: alias))
    }
  }

  /// `household unmerge`: what was decided of two does not hold any more.
  struct Unmerge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "แยกที่รวมไว้กลับเป็นสองรายการ · Take a merge apart again.")
    @Argument(help: ArgumentHelp("รายการใดรายการหนึ่ง · Either of both.", valueName: "one"))
    var one: String
    @Argument(
      help: ArgumentHelp(
        "อีกรายการ ถ้ารวมไว้เพียงคู่เดียวไม่ต้องใส่ · The other; not needed if there is one merge.", valueName: "other")
    )
    var other: String?
    @Flag(help: "เป็นบุคคล ไม่ใช่ครัวเรือน · They are people.")
    var person = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let subject = try session.side(one, person)
      if let other {
        return try session.decide(
          PairRequest(.unmerge, kept: subject, alias: try session.side(other, person)))
      }
      let merge = try session.found(person ? .person : .household, one) { () throws(StoreTrouble) in
        let merges = try session.store.merges(of: subject)
        let named = merges.filter { $0.alias == subject }
        return named.count == 1 ? named[0] : merges.count == 1 ? merges[0] : nil
      }
      try session.decide(PairRequest(.unmerge, kept: merge.kept, alias: merge.alias))
    }
  }
}

extension HouseholdCommand.List {
  /// `household list --duplicates`.
  func listDuplicates(_ session: Session) throws {
    let board = try session.read { () throws(StoreTrouble) in
      try session.store.duplicates(limit: limit ?? .max)
    }
    for stopped in board.stopped {
      session.output.row(
        [
          "stopped": .text(stopped.rule.code), "flagged": JSON(stopped.flagged), "of": JSON(stopped.of),
        ], session.words.stopped(stopped))
    }
    for line in board.lines {
      session.output.row(line.fields(session.words), session.words.duplicateLine(line))
    }
    if board.lines.isEmpty { session.output.say(session.words.noDuplicates(board.looked)) }
  }
}

extension Session {
  /// A person or a household named by what people type. An id is taken as it stands: what is another name already is named by it too.
  fileprivate func side(_ text: String, _ isPerson: Bool) throws(Ending) -> SubjectID {
    if isPerson {
      if let id = Identifier<Person>(hex: text) { return id.of(.person) }
      return try found(.person, text) { () throws(StoreTrouble) in try store.person(matching: text) }
        .person.of(.person)
    }
    if let id = Identifier<Household>(hex: text) { return id.of(.household) }
    return try household(text).of(.household)
  }

  fileprivate func decide(_ request: PairRequest) throws {
    let committed = try commit(.decide(request))
    guard let act = committed.acts.last?.act else { return }
    switch act {
    case .merged(let facts):
      done(
        committed, act,
        ["kept": .text(hexadecimal(facts.kept.bytes)), "alias": .text(hexadecimal(facts.alias.bytes))])
    case .unmerged(let facts): done(committed, act, facts.pair.fields)
    case .toldApart(let facts): done(committed, act, facts.pair.fields)
    default: return
    }
  }
}

extension Pair {
  /// Both ids as scripts read them.
  fileprivate var fields: [String: JSON] {
    ["one": .text(hexadecimal(one.bytes)), "other": .text(hexadecimal(other.bytes))]
  }
}

extension DuplicateLine {
  /// The pair as scripts read it: numbers masked, fields by how they compare.
  fileprivate func fields(_ words: Words) -> [String: JSON] {
    [
      "kind": .text(pair.kind.name), "one": .text(hexadecimal(pair.one.bytes)),
      "other": .text(hexadecimal(pair.other.bytes)), "one_name": .text(words.sideName(one)),
      "other_name": .text(words.sideName(other)), "score": JSON(likeness.score), "rule": JSON(rule?.code),
      "fields": .object(
        Dictionary(likeness.fields.map { ($0.field.code, .text($0.outcome.code)) }) { first, _ in first }),
      "reasons": .list(likeness.reasons.map { .text($0.code) }),
    ]
  }
}

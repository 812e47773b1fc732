import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `conflicts`: what devices did apart and cannot be merged silently.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts", abstract: "ข้อมูลไม่ตรงกัน · What devices did apart and a person has to look at.",
    subcommands: [List.self, Settle.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "ดูข้อมูลไม่ตรงกัน · Conflicts, side by side.")
    @Flag(help: "รวมเรื่องที่ตกลงแล้ว · Settled ones too.")
    var all = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let conflicts = try session.read { () throws(StoreTrouble) in
        try session.store.conflicts(all ? .all : .open)
      }
      for conflict in conflicts {
        session.output.row(conflict.fields(session.words), session.words.conflictText(conflict))
      }
      if conflicts.isEmpty { session.output.say(session.words.noConflicts) }
    }
  }
}

extension ConflictsCommand {
  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ตกลงข้อมูลที่ไม่ตรงกัน · Settle a conflict.",
      discussion: """
        ข้อมูลช่องเดียว: ค่าที่เลือกใช้แทนค่าอื่น  เรื่องที่เกิดขึ้นแล้ว: เพียงปิดเรื่อง ไม่แก้สิ่งที่บันทึกไว้
        Of a field, the value kept takes the others' place. What happened is only closed, never rewritten.
        """)
    @Argument(
      help: ArgumentHelp("รหัสเรื่อง หรือตัวแรก ๆ ที่ไม่ซ้ำ · The id, or as much of it as is unique.", valueName: "id"))
    var id: String
    @Option(help: ArgumentHelp("เก็บของเครื่องไหน หรือ both · Whose side is kept.", valueName: "device|both"))
    var keep: String
    @Option(help: ArgumentHelp("เหตุผล · Why.", valueName: "t"))
    var reason: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let conflict = try session.found(.conflict, id) { () throws(StoreTrouble) in
        try session.store.conflict(matching: id)
      }
      let committed = try session.commit(
        .settle(
          SettlementRequest(
            conflict: conflict.id, keep: keep == "both" ? .all : .device(keep), reason: reason)))
      guard let act = committed.acts.last?.act, case .conflictSettled = act else { return }
      session.done(
        committed, act,
        [
          "conflict": .text(conflict.id.hex), "kind": .text(conflict.kind.code),
          "subject": .text(conflict.subject.text), "keep": .text(keep),
        ])
    }
  }
}

extension Conflict {
  /// The conflict as scripts read it.
  func fields(_ words: Words) -> [String: JSON] {
    var fields: [String: JSON] = [
      "id": .text(id.hex), "kind": .text(kind.code), "subject": .text(subject.text),
      "name": .text(words.conflictName(name)), "sides": .list(sides.map { $0.fields(words) }),
      "state": .text(state.isOpen ? "open" : "settled"),
    ]
    if !state.settlements.isEmpty { fields["settled"] = .list(state.settlements.map(\.fields)) }
    return fields
  }
}

extension Conflict.Side {
  /// The side as scripts read it.
  func fields(_ words: Words) -> JSON {
    .object([
      "device": .text(device), "by": .text(by), "at": .text(at.rfc3339),
      "value": .text(words.conflictValue(value)), "entry": .text(entry.text),
    ])
  }
}

extension Conflict.Settlement {
  /// The settlement as scripts read it.
  var fields: JSON {
    .object([
      "device": .text(device), "by": .text(by), "at": .text(at.rfc3339), "keep": .text(keep ?? "both"),
      "reason": .text(maskingIDs(reason)), "entry": .text(entry.text),
    ])
  }
}

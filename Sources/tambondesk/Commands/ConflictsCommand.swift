import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `conflicts`: what devices did apart and cannot be merged silently.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts", abstract: "ข้อมูลไม่ตรงกัน · What devices did apart and a person has to look at.",
    subcommands: [List.self])

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

extension Conflict {
  /// The conflict as scripts read it.
  func fields(_ words: Words) -> [String: JSON] {
    [
      "id": .text(id.hex), "kind": .text(kind.code), "subject": .text(subject.text),
      "name": .text(words.conflictName(name)), "sides": .list(sides.map { $0.fields(words) }),
      "state": .text(state.isOpen ? "open" : "settled"),
    ]
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

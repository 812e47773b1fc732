import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// The options of a command that makes a paper.
struct PaperOptions: ParsableArguments {
  @Option(help: ArgumentHelp("เก็บเป็นไฟล์แทนการพิมพ์ · A file instead of the printer.", valueName: "file"))
  var out: String?
  @Option(help: ArgumentHelp("จำนวนชุด · How many copies.", valueName: "n"))
  var copies: Int64 = 1
}

extension Session {
  /// What makes papers for a command: in its words, as who gave it, under its request id.
  var press: PaperPress {
    PaperPress(
      reader: PaperReader(store: store, language: words.language, now: now),
      tray: PaperTray(store: path, program: Surroundings.printProgram),
      commit: { [store, proposer] (proposal) throws(CommitFailure) in
        try store.commit(proposal, by: proposer)
      })
  }

  /// Makes a paper and says what became of it.
  ///
  /// - Throws: `Ending`, after saying why not.
  func make(_ wish: PaperWish, _ options: PaperOptions) throws(Ending) {
    try make(out: options.out, copies: options.copies) { (press) throws(PaperTrouble) in
      try press.reader.read(wish)
    }
  }

  /// The same for a paper that is read by `reading`.
  func make(
    out: String?, copies: Int64, _ reading: (PaperPress) throws(PaperTrouble) -> ReadPaper
  ) throws(Ending) {
    let press = press
    do throws(PaperTrouble) {
      tell(try press.make(try reading(press), out: out, copies: copies))
    } catch {
      throw fail(error)
    }
  }

  private func tell(_ made: PaperPress.Made) {
    let facts = made.facts
    var fields: [String: JSON] = [
      "ok": true, "act": .text(Act.printMade(facts).kind),
      "entry": JSON(made.committed.acts.last?.entry.text),
      "request": .text(made.committed.request), "replayed": .boolean(made.committed.isReplayed),
      "paper": .text(facts.paper), "copy": JSON(facts.before), "copies": JSON(facts.copies),
      "pages": JSON(facts.pages), "printer": nil, "file": nil, "trouble": nil,
    ]
    switch made.outcome {
    case .printed(let program): fields["printer"] = .text(program)
    case .written(let path): fields["file"] = .text(path)
    case .kept(let path, let trouble):
      fields["file"] = .text(path)
      fields["trouble"] = .text(trouble.code)
    }
    output.row(fields, words.printed(facts, made.outcome))
  }

  /// Says why a paper was not made.
  func fail(_ trouble: PaperTrouble) -> Ending {
    switch trouble {
    case .refused(let refusal): fail(refusal)
    case .store(let trouble): fail(trouble)
    case .file(let trouble): fail(trouble)
    case .nothingToBring: Session.fail(.other, words.nothingToBring, output)
    }
  }
}

extension PrintTrouble {
  /// Its stable name in commands.
  var code: String {
    switch self {
    case .absent: "absent"
    case .hung: "hung"
    case .failed: "failed"
    }
  }
}

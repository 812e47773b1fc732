import ArgumentParser
import Desk
import Records
import Screen
import Settings
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
  /// Makes papers of this centre in the words of the command.
  func paperMaker() throws(Ending) -> PaperMaker {
    let centre = try read { () throws(StoreTrouble) in try store.centre() }
    let printing = Surroundings.preferences.value.printing
    return PaperMaker(
      words.language, size: PaperSize(columns: printing.columns, lines: printing.lines), centre: centre.name,
      isPractice: centre.isPractice)
  }

  /// Keeps a record of a paper, makes it and hands it over; says what became of it.
  ///
  /// - Parameters:
  ///   - paper: what it is.
  ///   - subject: what it is about.
  ///   - name: of the file, if it has to be kept.
  ///   - out: a file to write it to instead of printing.
  ///   - copies: how many.
  func make(
    _ paper: Paper, _ kind: PaperKind, of subject: SubjectID, also: [SubjectID] = [], matter: String = "",
    named name: String, out: String?, copies: Int64
  ) throws(Ending) {
    let maker = try paperMaker()
    let pages = maker.pages(of: paper).pages.count
    let committed = try commit(
      .recordPrint(
        PrintRequest(
          kind, of: subject, also: also, matter: matter, pages: UInt64(pages), copies: copies)))
    guard let act = committed.acts.last?.act, case .printMade(let facts) = act else { return }
    let text = maker.text(of: paper, facts)
    let tray = PaperTray(store: path, program: Surroundings.printProgram)
    let outcome: PrintOutcome
    do throws(FileTrouble) {
      if let out {
        outcome = try tray.write(text, to: out)
      } else {
        outcome = try tray.print(text, named: facts.fileName(name))
      }
    } catch {
      throw fail(error)
    }
    var fields: [String: JSON] = [
      "ok": true, "act": .text(act.kind), "entry": JSON(committed.acts.last?.entry.text),
      "request": .text(committed.request), "replayed": .boolean(committed.isReplayed),
      "paper": .text(facts.paper), "copy": JSON(facts.before), "copies": JSON(facts.copies),
      "pages": JSON(facts.pages), "printer": nil, "file": nil, "trouble": nil,
    ]
    switch outcome {
    case .printed(let program): fields["printer"] = .text(program)
    case .written(let path): fields["file"] = .text(path)
    case .kept(let path, let trouble):
      fields["file"] = .text(path)
      fields["trouble"] = .text(trouble.code)
    }
    output.row(fields, words.printed(facts, outcome))
  }
}

extension Session {
  /// The same, by the options of the command line.
  func make(
    _ paper: Paper, _ kind: PaperKind, of subject: SubjectID, also: [SubjectID] = [], matter: String = "",
    named name: String, _ options: PaperOptions
  ) throws(Ending) {
    try make(
      paper, kind, of: subject, also: also, matter: matter, named: name, out: options.out,
      copies: options.copies)
  }
}

extension PaperMaker {
  /// Every copy that an entry tells of, one after the other.
  func text(of paper: Paper, _ facts: PrintMade) -> String {
    (0..<facts.copies).map { pages(of: paper, copy: facts.before + $0).text }.joined()
  }
}

extension PrintMade {
  /// The name of the file in which a paper is kept: what it is, and which copy.
  func fileName(_ name: String) -> String {
    before == 0 ? name : name + "-" + String(before)
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

import Desk
import Records
import Settings
import ThaiText
import Welfare

/// Makes papers for commands and for the desk: read, counted in the journal, then printed or kept.
struct PaperPress: Sendable {
  /// A paper that was made.
  struct Made: Sendable {
    /// What the journal says of it.
    let committed: Committed
    /// The number of its copy, and how many there are.
    let facts: PrintMade
    /// Where it is now.
    let outcome: PrintOutcome
  }

  /// Reads what stands on papers.
  let reader: PaperReader
  /// Where papers go.
  let tray: PaperTray
  /// Writes the entry of a paper, as whoever makes it.
  let commit: @Sendable (Proposal) throws(CommitFailure) -> Committed

  /// Keeps a record of a paper, makes it and hands it over.
  ///
  /// The number of the copy is given at commit, before the printer is asked: a reprint knows its number whatever the
  /// printer does.
  ///
  /// - Parameter out: a file to write it to instead of printing; nil prints.
  /// - Throws: `PaperTrouble`; nothing left the program then.
  func make(_ paper: ReadPaper, out: String? = nil, copies: Int64 = 1) throws(PaperTrouble) -> Made {
    let maker: PaperMaker
    do throws(StoreTrouble) { maker = try reader.maker() } catch { throw .store(error) }
    let pages = maker.pages(of: paper.paper).pages.count
    let committed = try record(
      .recordPrint(
        PrintRequest(
          paper.kind, of: paper.subject, also: paper.also, matter: paper.matter, pages: UInt64(pages),
          copies: copies)))
    guard case .printMade(let facts)? = committed.acts.last?.act else {
      throw .store(.requestReused(committed.request))
    }
    let text = maker.text(of: paper.paper, facts)
    do throws(FileTrouble) {
      let outcome =
        if let out { try tray.write(text, to: out) } else {
          try tray.print(text, named: facts.fileName(paper.name))
        }
      return Made(committed: committed, facts: facts, outcome: outcome)
    } catch {
      throw .file(error)
    }
  }

  /// The text of a report in a form for files, its export kept in the journal.
  ///
  /// - Throws: `PaperTrouble`; nothing left the program then.
  func export(_ report: ReportOnPaper, of period: ReportPeriod, as form: PaperForm) throws(PaperTrouble)
    -> String
  {
    let words = Words(reader.language)
    let tables = report.tables(words)
    let text: String
    switch form {
    case .csv: text = words.csv(of: report.report, tables)
    case .html: text = words.html(of: report.report, tables, centre: report.centre.name)
    case .text, .print:
      let paper = try reader.report(period, report)
      do throws(StoreTrouble) {
        text = try reader.maker().pages(of: paper.paper).text
      } catch { throw .store(error) }
    }
    _ = try record(
      .recordExport(
        what: PaperWish.report(period).kind.rawValue, rows: UInt64(tables.reduce(0) { $0 + $1.rows.count }),
        reveal: nil))
    return text
  }

  private func record(_ proposal: Proposal) throws(PaperTrouble) -> Committed {
    do throws(CommitFailure) {
      return try commit(proposal)
    } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal)
      case .trouble(let trouble): throw .store(trouble)
      }
    }
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

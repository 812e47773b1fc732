import Desk
import Dispatch
import Records
import Terminal
import ThaiText
import Welfare

/// Makes papers behind the officer's back, one after the other: a printer that hangs keeps papers waiting, and nothing else.
///
/// Whoever leaves meanwhile leaves a paper in the store's tray; it is never half in two places.
final class PaperMachine: Sendable {
  private let store: Store
  private let tray: PaperTray
  private let writer: Writer
  private let mailbox: Mailbox<Event>
  private let queue = DispatchQueue(label: "tambondesk.papers", qos: .utility)

  init(store: Store, path: String, writer: Writer, mailbox: Mailbox<Event>) {
    self.store = store
    tray = PaperTray(store: path, program: Surroundings.printProgram)
    self.writer = writer
    self.mailbox = mailbox
  }

  /// Makes a paper in the words of a language and posts what became of it under `number`.
  func make(_ number: Int, _ wish: PaperWish, _ form: PaperForm, in language: Language, by proposer: Proposer)
  {
    let press = PaperPress(
      reader: PaperReader(store: store, language: language, now: proposer.at), tray: tray,
      commit: { [writer] (proposal) throws(CommitFailure) in try writer.commit(proposal, by: proposer) })
    queue.async { [mailbox] in
      let news: PaperNews
      do throws(PaperTrouble) {
        news = try press.make(wish, as: form)
      } catch {
        news = .failed(error)
      }
      mailbox.post(.paper(number: number, news))
    }
  }
}

extension PaperPress {
  /// Makes a paper in a form; files lie in the tray.
  ///
  /// - Throws: `PaperTrouble`.
  func make(_ wish: PaperWish, as form: PaperForm) throws(PaperTrouble) -> PaperNews {
    if form == .print {
      let made = try make(try reader.read(wish))
      return .made(made.facts, made.outcome)
    }
    guard case .report(let period) = wish else {
      let paper = try reader.read(wish)
      let made = try make(paper, out: try place(paper.name, form))
      return .made(made.facts, made.outcome)
    }
    let path = try place(wish.kind.rawValue + "-" + period.code, form)
    let text = try export(try reader.tables(of: period), of: period, as: form)
    do throws(FileTrouble) { _ = try tray.write(text, to: path) } catch { throw .file(error) }
    return .written(path: path)
  }

  private func place(_ name: String, _ form: PaperForm) throws(PaperTrouble) -> String {
    do throws(FileTrouble) {
      return try tray.place(name, type: form == .text ? "txt" : form.rawValue)
    } catch {
      throw .file(error)
    }
  }
}

import Desk
import Dispatch
import Records
import Terminal
import ThaiText
import Welfare

/// The one task that commits, in the order proposed. The desk goes on meanwhile and hears through the mailbox.
final class Writer: Sendable {
  private let store: Store
  private let drafts: DraftKeeper
  private let mailbox: Mailbox<Event>
  private let queue = DispatchQueue(label: "tambondesk.writer", qos: .userInitiated)

  init(store: Store, drafts: DraftKeeper, mailbox: Mailbox<Event>) {
    self.store = store
    self.drafts = drafts
    self.mailbox = mailbox
  }

  /// Commits `proposal` and posts what came of it under `number`.
  ///
  /// - Parameter files: pictures and papers that are kept before it; one that cannot be is posted, and nothing is written.
  func propose(_ number: Int, _ proposal: Proposal, with files: [EvidenceFile] = [], by proposer: Proposer) {
    queue.async { [store, drafts, mailbox] in
      drafts.finish()
      do throws(EvidenceTrouble) {
        let proposal =
          files.isEmpty
          ? proposal : try EvidenceKeeper(store).keep(files, for: proposal, on: proposer.at.day)
        mailbox.post(Self.commit(proposal, by: proposer, number, store))
      } catch {
        mailbox.post(.evidence(number: number, error))
      }
      if let undoable = try? store.lastUndoable(
        officer: proposer.officer, counter: proposer.counter, day: proposer.at.day)
      {
        mailbox.post(.undoable(undoable))
      }
    }
  }

  /// Commits `proposal` after everything proposed before it, and waits until it is written or refused.
  ///
  /// For work in the background, whose entries stand in the order of the desk's own.
  func commit(_ proposal: Proposal, by proposer: Proposer) throws(CommitFailure) -> Committed {
    try queue.sync { [store] in
      Result { () throws(CommitFailure) in try store.commit(proposal, by: proposer) }
    }.get()
  }

  /// Waits until everything proposed is written or refused.
  func finish() {
    queue.sync {}
  }

  private static func commit(_ proposal: Proposal, by proposer: Proposer, _ number: Int, _ store: Store)
    -> Event
  {
    do throws(CommitFailure) {
      return .committed(number: number, try store.commit(proposal, by: proposer))
    } catch {
      switch error {
      case .refused(let refusal): return .refused(number: number, refusal)
      case .trouble(let trouble): return .trouble(number: number, trouble)
      }
    }
  }
}

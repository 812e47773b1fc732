import Desk
import Dispatch
import Records
import Synchronization
import Terminal
import ThaiText
import Welfare

/// Keeps what is typed and not saved yet, behind the officer's back: a key never waits for the disk.
///
/// The newest draft is kept, older ones that were not written yet are passed over. A proposal waits for the draft before
/// it (`Writer`), so that a form is there whatever happens to the proposal.
final class DraftKeeper: Sendable {
  private enum Wish {
    case nothing
    case keep([UInt8])
    case clear
  }

  private let store: Store
  private let name: String
  private let mailbox: Mailbox<Event>
  private let wish = Mutex(Wish.nothing)
  private let hasFailed = Mutex(false)
  private let queue = DispatchQueue(label: "tambondesk.drafts", qos: .utility)

  init(store: Store, name: String, mailbox: Mailbox<Event>) {
    self.store = store
    self.name = name
    self.mailbox = mailbox
  }

  /// Keeps a draft in place of an earlier one.
  func keep(_ bytes: [UInt8]) { put(.keep(bytes)) }

  /// Nothing is to be kept any more.
  func clear() { put(.clear) }

  /// Waits until everything wished for is done.
  func finish() { queue.sync {} }

  private func put(_ newest: Wish) {
    let isWaiting = wish.withLock { wish in
      defer { wish = newest }
      if case .nothing = wish { return false } else { return true }
    }
    if !isWaiting { queue.async { self.carryOut() } }
  }

  private func carryOut() {
    let newest = wish.withLock { wish in
      defer { wish = .nothing }
      return wish
    }
    switch newest {
    case .nothing: return
    case .clear: store.removeDraft(name)
    case .keep(let bytes):
      do throws(StoreTrouble) {
        try store.saveDraft(name, bytes)
        hasFailed.withLock { $0 = false }
      } catch {
        // Said once until it works again: every key would say it anew.
        if hasFailed.withLock({ failed in
          defer { failed = true }; return !failed
        }) {
          mailbox.post(.draftNotKept(error))
        }
      }
    }
  }
}

import Desk
import Dispatch
import Records
import Synchronization
import Terminal
import ThaiText
import Welfare

/// Reads papers for the screen behind the officer's back; what nobody waits for any more is not read to its end.
final class PaperSights: Sendable {
  private let store: Store
  private let mailbox: Mailbox<Event>
  /// The number of what is waited for.
  private let wanted = Mutex<Int?>(nil)
  private let queue = DispatchQueue(label: "tambondesk.reading", qos: .utility)

  init(store: Store, mailbox: Mailbox<Event>) {
    self.store = store
    self.mailbox = mailbox
  }

  /// Reads a paper in some words and posts it under `number`; what was read before is void.
  func read(_ number: Int, _ sight: PaperSight, words: Words, at now: Instant) {
    wanted.withLock { $0 = number }
    queue.async { [self] in
      guard isWanted(number) else { return }
      let reader = PaperReader(
        store: store, language: words.language, now: now,
        progress: { [self] done, all in
          if isWanted(number), done > 0 { mailbox.post(.paperProgress(number: number, done: done, all: all)) }
          return isWanted(number)
        })
      let event: Event
      do throws(PaperTrouble) {
        event = .paperRead(number: number, try reader.sheet(sight, words: words))
      } catch {
        event = .paperUnread(number: number, error)
      }
      if isWanted(number) { mailbox.post(event) }
    }
  }

  /// Nobody waits for that number any more.
  func drop(_ number: Int) {
    wanted.withLock { if $0 == number { $0 = nil } }
  }

  private func isWanted(_ number: Int) -> Bool { wanted.withLock { $0 == number } }
}

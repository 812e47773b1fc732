import Desk
import Dispatch
import Records
import Synchronization
import Terminal
import Welfare

/// Compares the whole register for duplicates behind the officer's back, once at a time; what is asked anew before it was begun
/// is not done twice.
final class RegisterComparisons: Sendable {
  private let store: Store
  private let mailbox: Mailbox<Event>
  /// The number of what is waited for.
  private let wanted = Mutex<Int?>(nil)
  private let queue = DispatchQueue(label: "tambondesk.comparing", qos: .utility)

  init(store: Store, mailbox: Mailbox<Event>) {
    self.store = store
    self.mailbox = mailbox
  }

  /// Compares, and answers under `number`; a comparison asked for before it and not yet begun is void.
  func compare(_ number: Int, _ household: Identifier<Household>?) {
    wanted.withLock { $0 = number }
    queue.async { [self] in
      guard wanted.withLock({ $0 == number }) else { return }
      do throws(StoreTrouble) {
        mailbox.post(.answered(number: number, .duplicates(try store.duplicates(of: household))))
      } catch {
        mailbox.post(.unanswered(number: number, error))
      }
    }
  }
}

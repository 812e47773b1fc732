import Desk
import Dispatch
import Exchange
import Records
import Synchronization
import Terminal
import ThaiText
import Welfare

/// Carries out syncs behind the officer's back, one at a time, on connections of its own.
final class SyncMachine: Sendable {
  private let path: String
  private let environment: StoreEnvironment
  private let mailbox: Mailbox<Event>
  private let queue = DispatchQueue(label: "tambondesk.sync", qos: .utility)
  private let stopped = Mutex<Set<Int>>([])

  init(store: Store, mailbox: Mailbox<Event>) {
    path = store.path
    environment = store.environment
    self.mailbox = mailbox
  }

  /// Carries out a wish and posts how far it has come, then what became of it, under `number`.
  func start(_ number: Int, _ wish: SyncWish) {
    queue.async { [self] in
      let news: SyncNews
      do { news = try carryOut(number, wish) } catch { news = .failed(SyncTrouble(error)) }
      mailbox.post(.syncOver(number: number, news))
    }
  }

  /// Stops the sync of that number after the segment under way.
  func stop(_ number: Int) {
    stopped.withLock { _ = $0.insert(number) }
  }

  private func carryOut(_ number: Int, _ wish: SyncWish) throws -> SyncNews {
    guard let address = RemoteAddress(wish.remote) else { throw SyncTrouble.address(wish.remote) }
    let round = SyncRound(try Store.open(at: path, environment: environment), with: address)
    if wish.isPreview { return .ahead(try round.preview()) }
    let outcome = try round.run(agreed: wish.agreed.flatMap { JoinCode($0) }) { progress in
      mailbox.post(.syncProgress(number: number, progress))
      return !stopped.withLock { $0.contains(number) }
    }
    return .carried(outcome)
  }
}

import Desk
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
  /// The sync under way: cancelling it ends even a wait for a server that is silent.
  private let running = Mutex<(number: Int, task: Task<Void, Never>)?>(nil)

  init(store: Store, mailbox: Mailbox<Event>) {
    path = store.path
    environment = store.environment
    self.mailbox = mailbox
  }

  /// Carries out a wish and posts how far it has come, then what became of it, under `number`.
  func start(_ number: Int, _ wish: SyncWish) {
    let task = Task.detached(priority: .utility) { [self] in
      let news: SyncNews
      do { news = try carryOut(number, wish) } catch { news = .failed(SyncTrouble(error)) }
      mailbox.post(.syncOver(number: number, news))
    }
    running.withLock { $0 = (number, task) }
  }

  /// Stops the sync of that number after the segment under way.
  func stop(_ number: Int) {
    running.withLock { if let running = $0, running.number == number { running.task.cancel() } }
  }

  private func carryOut(_ number: Int, _ wish: SyncWish) throws -> SyncNews {
    let address = try RemoteAddress(wish.remote)
    let round = SyncRound(try Store.open(at: path, environment: environment), with: address)
    if wish.isPreview { return .ahead(try round.preview()) }
    let outcome = try round.run(agreed: wish.agreed.flatMap { JoinCode($0) }) { progress in
      mailbox.post(.syncProgress(number: number, progress))
      return !Task.isCancelled
    }
    return .carried(outcome)
  }
}

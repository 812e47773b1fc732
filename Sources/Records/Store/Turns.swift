import Foundation
import Glibc
import Synchronization

/// Lets desks that wait for the write lock have it before one that has just had it.
///
/// SQLite gives the lock to whoever asks at the right moment: of eight desks that commit without a pause, one may wait
/// for seconds and end as busy although nothing is wrong. So a desk that waits says so, by a lock of the tick file
/// that goes with its process, and a desk that committed a moment ago looks for such locks before it begins again. One
/// that commits now and then looks for nothing.
final class Turns: Sendable {
  /// Who waits so long says so.
  private static let wait: Duration = .milliseconds(5)
  /// How often a desk that lets others go first looks again, half a millisecond apart.
  private static let looks = 500

  private let path: String
  /// Who committed within that time lets others go first.
  private let moment: Duration
  private let state = Mutex(State())

  private struct State {
    /// The tick file, opened when first needed.
    var descriptor: Int32 = -1
    /// Whether this desk says that it waits.
    var isWaiting = false
    /// When it last had the lock.
    var last: ContinuousClock.Instant?
  }

  /// Turns by the file at `path`; who had the lock within `moment` lets others go first.
  init(path: String, moment: Duration = .milliseconds(50)) {
    self.path = path
    self.moment = moment
  }

  deinit {
    let descriptor = state.withLock { $0.descriptor }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Before a desk asks for the write lock: waits while others do, if it had the lock a moment ago.
  ///
  /// - Returns: how often it saw somebody wait.
  @discardableResult func letOthersGoFirst() -> Int {
    guard let last = state.withLock({ $0.last }), last.duration(to: .now) < moment else { return 0 }
    var looks = 0
    while looks < Self.looks, isSomebodyWaiting {
      looks += 1
      Thread.sleep(forTimeInterval: 0.000_5)
    }
    return looks
  }

  /// The lock was not free for `waited` so far.
  func isNotFree(for waited: Duration) {
    guard waited >= Self.wait else { return }
    state.withLock { state in
      guard !state.isWaiting else { return }
      state.isWaiting = lock(Int16(F_RDLCK), &state)
    }
  }

  /// The desk's turn is over, whatever came of it.
  func end() {
    state.withLock { state in
      if state.isWaiting { _ = lock(Int16(F_UNLCK), &state) }
      state.isWaiting = false
      state.last = .now
    }
  }

  /// Whether another desk says that it waits.
  var isSomebodyWaiting: Bool {
    state.withLock { state in
      guard open(&state) else { return false }
      var wish = wholeFile(Int16(F_WRLCK))
      return unsafe fcntl(state.descriptor, Self.ask, &wish) == 0 && wish.l_type != Int16(F_UNLCK)
    }
  }

  /// Linux's locks of an open file (`F_OFD_GETLK`, `F_OFD_SETLK`): two desks in one process are two, and closing another
  /// descriptor of the file takes none away.
  private static let ask: Int32 = 36
  private static let take: Int32 = 37

  private func lock(_ sort: Int16, _ state: inout State) -> Bool {
    guard open(&state) else { return false }
    var wish = wholeFile(sort)
    return unsafe fcntl(state.descriptor, Self.take, &wish) == 0
  }

  private func wholeFile(_ sort: Int16) -> flock {
    var wish = flock()
    wish.l_type = sort
    wish.l_whence = Int16(SEEK_SET)
    return wish
  }

  private func open(_ state: inout State) -> Bool {
    if state.descriptor < 0 {
      state.descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    }
    return state.descriptor >= 0
  }
}

import Glibc
import Synchronization

/// The machine's own randomness, fetched from the kernel a page at a time: an import takes a million words, and a call
/// for each costs more than sealing what they are for.
public final class MachineRandom: Sendable {
  private let pool = Mutex<[UInt64]>([])

  /// An empty pool, filled at first need.
  public init() {}

  /// 64 unguessable bits that were never given before. Safe from any thread.
  public func next() -> UInt64 {
    pool.withLock { pool in
      if let word = pool.popLast() { return word }
      var page = [UInt64](repeating: 0, count: 512)
      unsafe page.withUnsafeMutableBytes { bytes in
        if let start = bytes.baseAddress { unsafe arc4random_buf(start, bytes.count) }
      }
      pool = page
      return pool.popLast() ?? 0
    }
  }
}

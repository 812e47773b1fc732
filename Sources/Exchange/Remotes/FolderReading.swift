import Dispatch
import Records
import Synchronization
import Welfare

/// Segments of a folder that are read and checked on other threads, while those before them are taken.
final class FolderReading: Sendable {
  /// A segment with the key pack beside it, and how many bytes both have.
  struct Read: Sendable {
    let arrival: Arrival
    let bytes: Int
  }

  private let reads: Mutex<[Result<Read, any Error>?]>
  private let group = DispatchGroup()

  /// Begins to read.
  init(_ wanted: [RemoteSegment], by read: @escaping @Sendable (RemoteSegment) throws -> Read) {
    reads = Mutex([Result<Read, any Error>?](repeating: nil, count: wanted.count))
    DispatchQueue.global().async(group: group) { [self] in
      DispatchQueue.concurrentPerform(iterations: wanted.count) { index in
        let result = Result { try read(wanted[index]) }
        reads.withLock { $0[index] = result }
      }
    }
  }

  /// Waits until all are read; in the order they were named.
  func all() -> [Result<Read, any Error>] {
    group.wait()
    return reads.withLock { $0.compactMap(\.self) }
  }
}

import Dispatch
import Synchronization
import Welfare

/// Segments that are written into a folder on other threads, while the next ones are made.
final class FolderWriting: Sendable {
  private let result = Mutex<Result<Int, RemoteTrouble>?>(nil)
  private let group = DispatchGroup()
  private let path: String

  /// Begins to write.
  init(_ parcels: [Parcel], to remote: FolderRemote, in scope: Scope) {
    path = remote.path
    DispatchQueue.global().async(group: group) { [self] in
      let written = Result { () throws(RemoteTrouble) in try remote.put(parcels, in: scope) }
      result.withLock { $0 = written }
    }
  }

  /// Waits until all are safely there.
  ///
  /// - Returns: how many bytes were written.
  /// - Throws: `RemoteTrouble`; what was written until then stays.
  func end() throws(RemoteTrouble) -> Int {
    group.wait()
    guard let written = result.withLock({ $0 }) else { throw .gone(path: path) }
    return try written.get()
  }
}

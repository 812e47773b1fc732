import Glibc
import Synchronization

/// The file that desks watch: one byte written after each commit.
final class Tick: Sendable {
  private let path: String
  private let descriptor = Mutex<Int32>(-1)

  /// A tick at `path`, opened when first touched.
  init(path: String) {
    self.path = path
  }

  deinit {
    let open = descriptor.withLock { $0 }
    if open >= 0 { close(open) }
  }

  /// Writes the byte. A tick that cannot be written harms nothing: desks also look at `dataVersion`.
  func touch() {
    descriptor.withLock { descriptor in
      if descriptor < 0 { descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600) }
      guard descriptor >= 0 else { return }
      var byte: UInt8 = 0x2E
      _ = unsafe pwrite(descriptor, &byte, 1, 0)
    }
  }
}

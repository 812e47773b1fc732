import Glibc

/// The rival of a commit: as many bytes as it handed to the kernel, written into a file that is there already, and
/// brought to the disk.
struct RawLoop: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let block: [UInt8]
  private var offset: off_t = 0
  private static let size: off_t = 64 << 20

  /// Opens and fills a file of 64 MiB at `path`, to be overwritten block by block.
  init?(path: String) {
    self.path = path
    block = [UInt8](repeating: 0x5A, count: 1 << 20)
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { return nil }
    let megabyte = [UInt8](repeating: 1, count: 1 << 20)
    for _ in 0..<64 {
      _ = unsafe megabyte.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    }
    fsync(descriptor)
  }

  /// Writes a block of so many bytes, at most 1 MiB, and waits for the disk.
  mutating func step(_ bytes: Int) {
    let count = min(bytes, block.count)
    if offset + off_t(count) > Self.size { offset = 0 }
    _ = unsafe block.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, count, offset) }
    offset += off_t(count)
    fdatasync(descriptor)
  }

  deinit {
    close(descriptor)
    unsafe unlink(path)
  }
}

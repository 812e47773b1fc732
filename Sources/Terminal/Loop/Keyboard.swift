import Glibc
import Screen

/// The line's input: reads what is there and decodes it, and notices when the line is gone.
struct Keyboard {
  /// What is read; -1 once the line is gone.
  private(set) var descriptor: Int32
  private var decoder: KeyDecoder

  /// No more than this many bytes are read before the rest of the program gets its turn.
  private static let most = 65_536

  init(descriptor: Int32, escapeDelay: UInt64) {
    self.descriptor = descriptor
    decoder = KeyDecoder(escapeDelay: escapeDelay)
  }

  /// When `settle` must be called if nothing comes before.
  var deadline: UInt64? { decoder.deadline }

  /// Whether the line is still there.
  var isThere: Bool { descriptor >= 0 }

  /// Reads all that waits; call only when the descriptor is readable, since it may block.
  mutating func read(at milliseconds: UInt64) -> [Stroke] {
    var strokes: [Stroke] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    var total = 0
    while isThere, total < Self.most {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && (errno == EINTR || errno == EAGAIN) { break }
      guard count > 0 else {
        descriptor = -1
        break
      }
      strokes += decoder.feed(buffer[..<count], at: milliseconds)
      total += count
      guard hasMore() else { break }
    }
    return strokes
  }

  /// Takes a lone Esc for what it is when its time has run out.
  mutating func settle(at milliseconds: UInt64) -> [Stroke] {
    decoder.settle(at: milliseconds)
  }

  private func hasMore() -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, 0) > 0
  }
}

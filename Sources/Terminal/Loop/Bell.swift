import CSystem
import Glibc

/// Wakes the loop from any thread; rung many times before it is heard, it is heard once.
public final class Bell: Sendable {
  /// The descriptor that is readable while the bell has been rung.
  let descriptor: Int32

  /// A bell that has not been rung. Without a descriptor left it stays silent.
  public init() {
    descriptor = cs_eventfd()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Wakes the loop.
  public func ring() {
    _ = cs_eventfd_post(descriptor)
  }

  /// Whether it has been rung since the last call.
  func wasRung() -> Bool {
    cs_eventfd_clear(descriptor) == 1
  }
}

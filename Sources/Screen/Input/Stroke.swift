/// An input with the time at which it came.
public struct Stroke: Hashable, Sendable {
  /// What came.
  public let input: Input
  /// When: milliseconds of a monotonic clock.
  public let milliseconds: UInt64
  /// Whether this is the Enter or Tab that ends a scanner's burst (at least 6 scalars, each within 20 ms of the one
  /// before): it may fill a field and move on, but never answers a question and never saves.
  public let endsBurst: Bool

  /// An input that came at `milliseconds`.
  public init(_ input: Input, milliseconds: UInt64, endsBurst: Bool = false) {
    self.input = input
    self.milliseconds = milliseconds
    self.endsBurst = endsBurst
  }

  /// The key pressed, if it was a key that is not text.
  public var key: Key? {
    if case .key(let key) = input { key } else { nil }
  }
}

import Screen

/// Tells a scanner from fingers: at least six scalars, each within 20 ms of the one before.
struct Burst {
  private var scalars = 0
  private var lastAt: UInt64 = 0

  private static let gap: UInt64 = 20
  private static let fewest = 6

  /// Counts `input`; true for the Enter or Tab that ends a burst.
  mutating func isEnded(by input: Input, at milliseconds: UInt64) -> Bool {
    let follows = milliseconds - min(lastAt, milliseconds) <= Self.gap
    lastAt = milliseconds
    switch input {
    case .text(let text):
      scalars = (follows ? scalars : 0) + text.unicodeScalars.count
      return false
    case .key(.enter), .key(.tab):
      defer { scalars = 0 }
      return follows && scalars >= Self.fewest
    default:
      scalars = 0
      return false
    }
  }
}

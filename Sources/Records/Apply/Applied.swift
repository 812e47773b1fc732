public import Welfare

/// What came of entries of another log.
public struct Applied: Hashable, Sendable {
  /// Entries that were not held before.
  public let received: Int
  /// Entries kept that wait for a head not held here, of all logs.
  public let waiting: Int
  /// Whether two branches of the log are held now: it is closed, and one of them is folded.
  public let isForked: Bool

  /// What came of them.
  public init(received: Int, waiting: Int, isForked: Bool) {
    self.received = received
    self.waiting = waiting
    self.isForked = isForked
  }
}

/// Why entries of another log were not taken; none of them was, then. Never because of what they say.
public enum ApplyFailure: Error, Hashable, Sendable {
  /// The log is of another scope.
  case scope
  /// The descriptor is in another form, or not certified by this scope's root key.
  case certificate
  /// The entry at this position is in another form, or of another log.
  case form(position: Int, CanonicalTrouble)
  /// The entry does not follow one that is held.
  case chain(EntryName)
  /// The entry's order is not 1 + the greatest of what it follows and had met.
  case order(EntryName)
  /// The segment or the key pack beside it cannot be read.
  case segment(SegmentTrouble)
  /// The store could not.
  case trouble(StoreTrouble)
}

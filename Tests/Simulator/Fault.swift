/// What befalls devices and remotes while work goes on. A run has to have seen each.
enum Fault: String, CaseIterable, Comparable {
  /// The power goes in the middle of a write, a sync or an opening; what was not synced to the disk is there, or not.
  case powerCut = "power-cut"
  /// The disk is full for some writes.
  case fullDisk = "full-disk"
  /// The disk cannot make safe what was written.
  case failedSync = "failed-sync"
  /// A remote is not there.
  case partition
  /// A remote goes in the middle.
  case goneMidway = "gone-midway"
  /// A remote keeps what it was given, and goes before it says so.
  case lostAnswer = "lost-answer"
  /// A remote has no room.
  case fullRemote = "full-remote"
  /// Segments come more than once.
  case repeated
  /// Segments come in another order.
  case reordered
  /// Somebody stops a sync.
  case cancelled
  /// Another device syncs with the same remote in the middle of a sync.
  case interleaved
  /// A byte of a file on a remote changes.
  case flippedBit = "flipped-bit"
  /// A file on a remote loses its end.
  case truncated
  /// Somebody else's file lies on a remote.
  case foreignFile = "foreign-file"
  /// Everything on a remote is gone.
  case wiped
  /// A clock goes an hour slow.
  case slowClock = "clock-1h"
  /// A clock goes three years fast.
  case fastClock = "clock+3y"
  /// A clock counts the years of the Buddhist era.
  case buddhistClock = "clock+543y"
  /// A device is restored from an old backup.
  case restored
  /// A device's files are copied, and both are used.
  case cloned
  /// An old database is copied over the file of a newer one, which the store cannot see.
  case overwritten
  /// A device of a newer program writes acts that the others do not know.
  case newerActs = "newer-acts"

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

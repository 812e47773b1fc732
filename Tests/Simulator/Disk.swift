import CDisk

/// The disk that one device's store lies on: every write of it can be the last one.
struct Disk {
  private let number: Int32

  /// A new, whole disk for all files under a directory.
  init(under root: String) {
    number = unsafe cd_add(root)
    precondition(number >= 0, "too many disks in one seed")
  }

  /// What a disk can do.
  enum Failure: Int32 {
    /// The power goes.
    case power = 1
    /// There is no room for some writes.
    case full
    /// A sync fails.
    case unsynced
  }

  /// After so many more writes and syncs.
  func plan(_ failure: Failure, after count: Int, span: Int = 1) {
    cd_plan(number, failure.rawValue, count, span)
  }

  /// Nothing more happens.
  func planNothing() { cd_plan(number, 0, 0, 0) }

  /// Whether what was planned last has happened.
  var hasFailed: Bool { cd_has_happened(number) != 0 }

  /// Whether the power is off.
  var isOff: Bool { cd_is_off(number) != 0 }

  /// The power is back.
  func restart(seed: UInt64) { cd_restart(number, seed) }

  /// SQLite opens every file through these disks from now on.
  static func install() { precondition(cd_install() == 0, "SQLite takes no further file system") }

  /// Lets all disks go.
  static func forgetAll() { cd_forget_all() }
}

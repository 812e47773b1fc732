public import Records
public import Welfare

/// A segment as a remote lists it: all that has to be known to ask for it.
public struct RemoteSegment: Hashable, Comparable, Sendable {
  /// The log.
  public let log: LogID
  /// The number of its first entry.
  public let first: UInt64
  /// The number of its last entry.
  public let last: UInt64
  /// What the remote tells it by from another of the same numbers, 32 bytes: its name in a folder, its head on a server.
  public let mark: [UInt8]

  /// A segment of these values.
  public init(log: LogID, first: UInt64, last: UInt64, mark: [UInt8]) {
    self.log = log
    self.first = first
    self.last = last
    self.mark = mark
  }

  /// A segment that is held here, as a folder tells it: by its name.
  public init(named reference: SegmentReference) {
    self.init(log: reference.log, first: reference.first, last: reference.last, mark: reference.name)
  }

  /// By log, number and mark.
  public static func < (left: Self, right: Self) -> Bool {
    if left.log != right.log { return left.log < right.log }
    if left.first != right.first { return left.first < right.first }
    return left.mark.lexicographicallyPrecedes(right.mark)
  }

  /// Its file without an ending: twelve digits each of first and last, then the mark; safe on FAT.
  var stem: String {
    FolderName.digits(first, 12) + "-" + FolderName.digits(last, 12) + "-" + hexadecimal(mark)
  }

  /// Reads a file's name; nil for one of anybody else.
  init?(stem: some StringProtocol, of log: LogID) {
    let parts = stem.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let first = FolderName.number(parts[0], 12),
      let last = FolderName.number(parts[1], 12), first >= 1, last >= first,
      let mark = bytes(hexadecimal: parts[2]), mark.count == 32
    else { return nil }
    // In capitals it is no name of ours, and would not be found under it.
    guard parts[2].utf8.allSatisfy({ !(0x41...0x5A).contains($0) }) else { return nil }
    self.init(log: log, first: first, last: last, mark: mark)
  }
}

/// Names of files that every file system keeps as they are: lower-case letters, digits and hyphens.
enum FolderName {
  static func digits(_ value: UInt64, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }

  /// A number as `digits` writes it, and in no other way.
  static func number(_ text: some StringProtocol, _ count: Int) -> UInt64? {
    guard text.utf8.count == count || text.utf8.count > count && text.utf8.first != 0x30,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return UInt64(text)
  }
}

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
  /// SHA-256 of the undeflated bytes, 32 bytes.
  public let name: [UInt8]

  /// A segment of these values.
  public init(log: LogID, first: UInt64, last: UInt64, name: [UInt8]) {
    self.log = log
    self.first = first
    self.last = last
    self.name = name
  }

  /// A segment that is held here.
  public init(_ reference: SegmentReference) {
    self.init(log: reference.log, first: reference.first, last: reference.last, name: reference.name)
  }

  /// By log, number and name.
  public static func < (left: Self, right: Self) -> Bool {
    if left.log != right.log { return left.log < right.log }
    if left.first != right.first { return left.first < right.first }
    return left.name.lexicographicallyPrecedes(right.name)
  }

  /// Its file without an ending: twelve digits each of first and last, then the name; safe on FAT.
  var stem: String {
    FolderName.digits(first, 12) + "-" + FolderName.digits(last, 12) + "-" + hexadecimal(name)
  }

  /// Reads a file's name; nil for one of anybody else.
  init?(stem: some StringProtocol, of log: LogID) {
    let parts = stem.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let first = FolderName.number(parts[0], 12),
      let last = FolderName.number(parts[1], 12), first >= 1, last >= first,
      let name = bytes(hexadecimal: parts[2]), name.count == 32
    else { return nil }
    self.init(log: log, first: first, last: last, name: name)
    // In capitals it is no name of ours, and would not be found under it.
    guard self.stem.utf8.elementsEqual(stem.utf8) else { return nil }
  }
}

/// What could not be done with a remote. Nothing that was put there before is lost by it.
public enum RemoteTrouble: Error, Hashable, Sendable {
  /// There is no such folder.
  case notFound(path: String)
  /// It cannot be written: read-only, or not allowed.
  case notWritable(path: String)
  /// No room is left.
  case full(path: String)
  /// It went away, or its medium cannot be read: a stick that was pulled out.
  case gone(path: String)
  /// The system's number for anything else.
  case system(path: String, number: Int32)
}

/// Names of files that every file system keeps as they are: lower-case letters, digits and hyphens.
enum FolderName {
  static func digits(_ value: UInt64, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }

  /// A number as `digits` writes it, and in no other way.
  static func number(_ text: some StringProtocol, _ count: Int) -> UInt64? {
    guard text.utf8.count >= count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let value = UInt64(text), digits(value, count).utf8.elementsEqual(text.utf8)
    else { return nil }
    return value
  }
}

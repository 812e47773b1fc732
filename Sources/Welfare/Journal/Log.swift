/// The name of a log: the first 16 bytes of SHA-256(`"tambondesk-log-1"` ‖ descriptor).
public typealias LogID = Identifier<Log>

/// One chain of entries, kept by one device in one scope.
public struct Log: Hashable, Sendable {
  /// The device's Ed25519 public key, 32 bytes.
  public let device: [UInt8]
  /// Who may hold the log: `tambon/650811`, `practice/650811`.
  public let scope: Scope
  /// A … Z, then AA …: stands in every number the device prints.
  public let letter: String
  /// When the log was opened, ms UTC from 1970 on.
  public let openedAt: Int64

  /// A log's descriptor.
  ///
  /// - Parameters:
  ///   - device: the Ed25519 public key, 32 bytes.
  ///   - scope: who may hold it.
  ///   - letter: A … Z, AA ….
  ///   - openedAt: ms UTC; a clock before 1970 counts as 1970, which is the first that the form can hold.
  public init(device: [UInt8], scope: Scope, letter: String, openedAt: Int64) {
    self.device = device
    self.scope = scope
    self.letter = letter
    self.openedAt = max(0, openedAt)
  }

  /// The descriptor's canonical bytes: what `LogID`, the certificate and entry 1's `prev` are made of.
  public var descriptor: [UInt8] {
    var writer = CanonicalWriter(capacity: 80)
    writer.write(fixed: device)
    writer.write(scope.name)
    writer.write(letter)
    writer.write(UInt64(openedAt))
    return writer.bytes
  }

  /// Reads a descriptor.
  ///
  /// - Throws: `CanonicalTrouble` for bytes in any other form.
  public init(descriptor: [UInt8]) throws(CanonicalTrouble) {
    var reader = CanonicalReader(descriptor)
    device = try reader.fixed(32)
    guard let scope = Scope(name: try reader.text()) else { throw .code }
    self.scope = scope
    letter = try reader.text()
    let opened = try reader.unsigned()
    guard opened <= UInt64(Int64.max) else { throw .integerForm }
    openedAt = Int64(opened)
    try reader.finish()
  }
}

/// A world of logs with its own root key, data key and digest. Nothing is ordered across scopes.
public enum Scope: Hashable, Sendable {
  /// A real centre's tambon, by its six-digit code.
  case tambon(String)
  /// A practice store for that tambon; it can never meet a real one.
  case practice(String)

  /// `tambon/650811` or `practice/650811`.
  public var name: String {
    switch self {
    case .tambon(let code): "tambon/" + code
    case .practice(let code): "practice/" + code
    }
  }

  /// Reads a scope's name; nil for one this program does not hold.
  public init?(name: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, isTambonCode(parts[1]) else { return nil }
    switch parts[0] {
    case "tambon": self = .tambon(String(parts[1]))
    case "practice": self = .practice(String(parts[1]))
    default: return nil
    }
  }

  /// The six-digit tambon code.
  public var tambon: String {
    switch self {
    case .tambon(let code), .practice(let code): code
    }
  }

  /// Whether this is a practice world, where invented people have IDs that start with 9.
  public var isPractice: Bool {
    if case .practice = self { true } else { false }
  }
}

/// Whether `text` is six ASCII digits.
public func isTambonCode(_ text: some StringProtocol) -> Bool {
  text.utf8.count == 6 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

/// One entry's name for ever.
public struct EntryName: Hashable, Comparable, Sendable {
  /// Its log.
  public let log: LogID
  /// Its number in the log: 1, 2, 3 … without a gap.
  public let seq: UInt64

  /// The entry `seq` of `log`.
  public init(log: LogID, seq: UInt64) {
    self.log = log
    self.seq = seq
  }

  /// `<log>/<seq>` as commands print it.
  public var text: String { log.hex + "/" + String(seq) }

  /// Reads `<log>/<seq>`, or `<seq>` alone of the log `own`; nil for anything else.
  public init?(_ text: String, own: LogID) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, let seq = UInt64(last), seq > 0, parts.count <= 2 else { return nil }
    if parts.count == 1 {
      self.init(log: own, seq: seq)
    } else {
      guard let log = LogID(hex: String(parts[0])) else { return nil }
      self.init(log: log, seq: seq)
    }
  }

  /// By log, then number.
  public static func < (left: Self, right: Self) -> Bool {
    (left.log, left.seq) < (right.log, right.seq)
  }
}

/// The newest entry of a log, as far as somebody holds it.
public struct Head: Hashable, Sendable {
  /// The entry.
  public let name: EntryName
  /// Its hash, 32 bytes.
  public let hash: [UInt8]

  /// A head with its hash, 32 bytes.
  public init(name: EntryName, hash: [UInt8]) {
    self.name = name
    self.hash = hash
  }
}

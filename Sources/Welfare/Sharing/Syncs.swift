public import ThaiText

/// How far a sync has come.
public struct SyncProgress: Hashable, Sendable {
  /// Segments carried.
  public var done: Int
  /// Segments to carry.
  public let all: Int

  /// So many of so many.
  public init(done: Int, all: Int) {
    self.done = done
    self.all = all
  }
}

/// What a sync came to, for people and scripts.
public struct SyncOutcome: Hashable, Sendable {
  /// Where: `folder:/media/stick`, `postgres://hub/centre`.
  public var remote: String
  /// Entries that were put there.
  public var sentEntries = 0
  /// Entries that came and were not held before.
  public var receivedEntries = 0
  /// Entries kept that wait for others that have not come.
  public var waiting = 0
  /// Conflicts that were not there before.
  public var newConflicts = 0
  /// Conflicts that want to be settled.
  public var openConflicts = 0
  /// Whether both ends held the same when it ended.
  public var headsEqual = false
  /// Whether somebody stopped it before its end; what was carried stays.
  public var isCancelled = false
  /// Copies there that cannot be read, or do not follow what is held.
  public var damagedCopies = 0
  /// How often it had to wait for an answer; 0 for a folder.
  public var roundTrips = 0
  /// Bytes that came.
  public var bytesIn = 0
  /// Bytes that were sent.
  public var bytesOut = 0
  /// Letters of devices that were let in.
  public var letIn: [String] = []
  /// Devices that ask to be let in, oldest first.
  public var asking: [AskLine] = []
  /// The letter of the new log that this store began, because its own could not go on.
  public var newLetter: String?
  /// What this store itself asks for, and writes nothing until it is answered.
  public var ownAsk: AskLine?

  /// Nothing carried yet.
  public init(remote: String) {
    self.remote = remote
  }
}

/// What a sync would carry, before it does.
public struct SyncAhead: Hashable, Sendable {
  /// A device that something would come from.
  public struct From: Hashable, Sendable {
    /// Its letter; nil for one not heard of here yet.
    public let letter: String?
    /// Entries that would come.
    public let entries: Int
    /// When the newest of its entries held here was written; nil for none.
    public let newest: Instant?

    /// A device.
    public init(letter: String?, entries: Int, newest: Instant?) {
      self.letter = letter
      self.entries = entries
      self.newest = newest
    }
  }

  /// Entries that would be put there.
  public let send: Int
  /// Entries that would come, of all devices.
  public let receive: Int
  /// Whose they are, most first.
  public let from: [From]

  /// What would be carried.
  public init(send: Int, from: [From]) {
    self.send = send
    self.from = from
    receive = from.reduce(0) { $0 + $1.entries }
  }
}

/// A device that asks to be let in.
public struct AskLine: Hashable, Sendable {
  /// What its officer reads out: `7F3K-9QAB-2MXT`.
  public let code: String
  /// When it asked.
  public let at: Instant

  /// An ask.
  public init(code: String, at: Instant) {
    self.code = code
    self.at = at
  }
}

/// A sync that is over.
public struct PastSync: Hashable, Sendable {
  /// How it ended. The numbers stand in files for ever.
  public enum End: UInt64, Hashable, Sendable, CaseIterable {
    /// Both ends held the same.
    case agreed = 0
    /// Something there could not be read or taken, or came in between.
    case partly = 1
    /// Somebody stopped it.
    case cancelled = 2
    /// The remote went away or refused.
    case failed = 3
  }

  /// When it ended.
  public let at: Instant
  /// Where.
  public let remote: String
  /// Entries that were put there.
  public let sent: UInt64
  /// Entries that came.
  public let received: UInt64
  /// How it ended.
  public let end: End

  /// A sync that is over.
  public init(at: Instant, remote: String, sent: UInt64, received: UInt64, end: End) {
    self.at = at
    self.remote = remote
    self.sent = sent
    self.received = received
    self.end = end
  }
}

/// How a store stands with others.
public struct SyncStanding: Hashable, Sendable {
  /// The last sync at whose end both ends held the same; nil for none.
  public let last: PastSync?
  /// Entries of the own log that were written after it.
  public let unsent: UInt64

  /// A standing.
  public init(last: PastSync?, unsent: UInt64) {
    self.last = last
    self.unsent = unsent
  }

  /// Whether it is time to say so: something is unsent, and the last sync was so many days ago or more.
  public func isOverdue(at now: Instant, days: Int = 3) -> Bool {
    guard unsent > 0, let last else { return false }
    return now.milliseconds - last.at.milliseconds >= Int64(days) * 86_400_000
  }
}

public import Records
import Welfare

/// What a sync came to.
public struct SyncReport: Hashable, Sendable {
  /// Segments that came and were taken.
  public internal(set) var received: [RemoteSegment] = []
  /// Segments that were put there.
  public internal(set) var sent: [SegmentReference] = []
  /// Entries that were not held before.
  public internal(set) var receivedEntries = 0
  /// Entries that were put there.
  public internal(set) var sentEntries = 0
  /// Entries kept that wait for a head not held here, of all logs.
  public internal(set) var waiting = 0
  /// Copies that cannot be read, or do not follow what is held: left alone, and what follows them in their log with them.
  public internal(set) var passedBy: [PassedBy] = []
  /// Whether somebody stopped it before its end; what was carried stays.
  public internal(set) var isCancelled = false
  /// Whether both ends held the same segments when it ended.
  public internal(set) var headsEqual = false
  /// What it cost.
  public internal(set) var traffic = Traffic()

  /// A copy that was left alone.
  public struct PassedBy: Hashable, Sendable {
    /// Which.
    public let segment: RemoteSegment
    /// Why.
    public let reason: Reason
  }

  /// Why a copy was left alone.
  public enum Reason: Hashable, Sendable {
    /// It cannot be read.
    case damaged(SegmentTrouble)
    /// It can, but not be taken.
    case notTaken(ApplyFailure)
  }
}

extension SyncReport {
  /// Lists a copy that was left alone; what is no fault of the copy goes on up.
  mutating func pass(by segment: RemoteSegment, _ error: any Error) throws {
    let reason: Reason
    switch error {
    case let trouble as SegmentTrouble: reason = .damaged(trouble)
    case ApplyFailure.trouble(let trouble): throw trouble
    case let failure as ApplyFailure: reason = .notTaken(failure)
    default: throw error
    }
    passedBy.append(PassedBy(segment: segment, reason: reason))
  }
}

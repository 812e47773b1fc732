public import Records
public import Welfare

/// Where segments and key packs can be put and got again: a folder, or a server.
///
/// It keeps what it is given and gives what it is asked for; nothing on it is believed. What comes from it is read by
/// `SegmentFile` and `KeyPack`, and taken by `Store.take`.
public protocol SegmentRemote: Sendable {
  /// Goes there, for one sync.
  ///
  /// - Throws: `RemoteTrouble`: it is not there, not to be trusted, or does not let us in.
  func visit(_ scope: Scope) throws(RemoteTrouble) -> any RemoteVisit
}

/// One visit to a remote, for the logs of one scope. Its steps are called one after the other, from one place.
public protocol RemoteVisit: AnyObject, JoinPlace {
  /// What the remote has that is not held, and what is held that it has not, in as few questions as it can be told by.
  ///
  /// - Throws: `RemoteTrouble`.
  func differences(from held: [HeldSegment]) throws(RemoteTrouble) -> Differences

  /// Gets segments and the key packs beside them, in the order they are named.
  ///
  /// - Parameter each: told of one after the other as they come; false stops it there.
  /// - Throws: `RemoteTrouble`, and whatever `each` throws.
  func get(_ wanted: [RemoteSegment], each: (Arrival) throws -> Bool) throws

  /// Puts segments there, oldest first, with their key packs.
  ///
  /// - Parameters:
  ///   - make: reads one when its turn has come; nil where there is none any more.
  ///   - each: told of one after the other when it is safely there; false stops it, and tells of those under way too.
  /// - Throws: `RemoteTrouble`, and whatever `make` throws.
  func put(
    _ offered: [SegmentReference], make: (SegmentReference) throws -> Parcel?, each: (Delivery) -> Bool)
    throws

  /// Gets key packs alone; nil for one that is not there any more.
  ///
  /// - Throws: `RemoteTrouble`, and whatever `each` throws.
  func getKeys(
    beside wanted: [SegmentReference],
    each: (SegmentReference, Result<KeyPack, SegmentTrouble>?) throws -> Void
  ) throws

  /// Puts key packs alone, where none of as many gone or more lies.
  ///
  /// - Throws: `RemoteTrouble`.
  func put(_ packs: [(beside: SegmentReference, pack: KeyPack)]) throws(RemoteTrouble)

  /// How often it waited for the remote's answer, and how many bytes went either way, up to now.
  var traffic: Traffic { get }
}

/// In what a remote and a store differ.
public struct Differences: Hashable, Sendable {
  /// Segments that are there and not held, ascending.
  public internal(set) var receive: [RemoteSegment] = []
  /// Segments that are held and not there, ascending.
  public internal(set) var send: [SegmentReference] = []
  /// Segments held whose key packs there say more than is known here.
  public internal(set) var takeKeys: [SegmentReference] = []
  /// Segments held whose key packs are not there, or say less than is known here.
  public internal(set) var putKeys: [SegmentReference] = []

  /// Whether both ends hold the same segments.
  public var isNone: Bool { receive.isEmpty && send.isEmpty }
}

/// A segment that came.
public struct Arrival: Sendable {
  /// What was asked for.
  public let segment: RemoteSegment
  /// What came; nil where it is not there any more.
  public let content: Result<Segment, SegmentTrouble>?
  /// The key pack beside it; nil where there is none.
  public let keys: Result<KeyPack, SegmentTrouble>?
}

/// A segment to be put, with the key pack beside it.
public struct Parcel: Sendable {
  /// The segment.
  public let segment: SignedSegment
  /// Its key pack; nil where nobody was born in it.
  public let keys: KeyPack?

  /// A segment with its key pack.
  public init(segment: SignedSegment, keys: KeyPack?) {
    self.segment = segment
    self.keys = keys
  }
}

/// What came of a segment that was to be put.
public struct Delivery: Hashable, Sendable {
  /// Which.
  public let segment: SegmentReference
  /// Whether it is there now; false where there was none to put.
  public let isThere: Bool
}

/// What a visit cost.
public struct Traffic: Hashable, Sendable {
  /// How often it had to wait for an answer before it could go on asking, after it was connected; 0 for a folder.
  public internal(set) var roundTrips = 0
  /// Bytes read: of files in a folder; of a server all that came over the line, from the first to the last.
  public internal(set) var bytesIn = 0
  /// Bytes written, likewise.
  public internal(set) var bytesOut = 0
  /// Bytes of both until it was let in: what TLS and the password took; 0 for a folder.
  public internal(set) var opening = 0
}

import Records
public import Welfare

/// One visit to a folder.
final class FolderVisit: RemoteVisit {
  let remote: FolderRemote
  let scope: Scope
  private(set) var traffic = Traffic()
  /// How many are gone by the key packs that were there when it was listed; nil before it was.
  private var listedPacks: [RemoteSegment: UInt64]?
  /// Segments that are put at once, at most.
  private static let mostAtOnce = 16
  /// Segments that are read while others are taken, at most.
  private static let mostAhead = 32

  init(_ remote: FolderRemote, _ scope: Scope) {
    self.remote = remote
    self.scope = scope
  }

  func differences(from held: [HeldSegment]) throws(RemoteTrouble) -> Differences {
    let listed = try remote.list(scope)
    listedPacks = listed.packs
    var differences = Differences()
    var known: Set<RemoteSegment> = []
    known.reserveCapacity(held.count)
    for segment in held {
      let place = RemoteSegment(named: segment.reference)
      known.insert(place)
      guard listed.segments.contains(place) else {
        differences.send.append(segment.reference)
        continue
      }
      differences.compareKeys(of: segment, there: listed.packs[place])
    }
    differences.receive = listed.segments.subtracting(known).sorted()
    return differences
  }

  func get(_ wanted: [RemoteSegment], each: (Arrival) throws -> Bool) throws {
    var rest = wanted[...]
    // Few at first, so that something is taken at once.
    var count = 4
    func next() -> FolderReading {
      defer {
        rest = rest.dropFirst(count)
        count = Self.mostAhead
      }
      return FolderReading(Array(rest.prefix(count))) { [remote, scope, listedPacks] in
        try Self.read($0, from: remote, in: scope, listedPacks)
      }
    }
    var reading = next()
    while true {
      let reads = reading.all()
      if reads.isEmpty { return }
      reading = next()
      for read in reads {
        let read = try read.get()
        traffic.bytesIn += read.bytes
        guard try each(read.arrival) else { return }
      }
    }
  }

  private static func read(
    _ segment: RemoteSegment, from remote: FolderRemote, in scope: Scope,
    _ listedPacks: [RemoteSegment: UInt64]?
  ) throws -> FolderReading.Read {
    do {
      guard let found = try remote.segment(segment, in: scope) else {
        return FolderReading.Read(arrival: Arrival(segment: segment, content: nil, keys: nil), bytes: 0)
      }
      let keys = try keys(beside: segment, from: remote, in: scope, listedPacks)
      let arrival = Arrival(segment: segment, content: .success(found.segment), keys: keys)
      return FolderReading.Read(arrival: arrival, bytes: found.bytes + size(of: keys))
    } catch let trouble as SegmentTrouble {
      return FolderReading.Read(
        arrival: Arrival(segment: segment, content: .failure(trouble), keys: nil), bytes: 0)
    }
  }

  func put(
    _ offered: [SegmentReference], make: (SegmentReference) throws -> Parcel?, each: (Delivery) -> Bool
  ) throws {
    var rest = offered[...]
    // One at first: on a slow stick it is seen at once that it goes on, and whoever stops it waits for little.
    var atOnce = 1
    func next() throws -> [(reference: SegmentReference, parcel: Parcel?)] {
      let references = rest.prefix(atOnce)
      rest = rest.dropFirst(references.count)
      atOnce = min(atOnce * 2, Self.mostAtOnce)
      return try references.map { ($0, try make($0)) }
    }
    var batch = try next()
    while !batch.isEmpty {
      let writing = FolderWriting(batch.compactMap(\.parcel), to: remote, in: scope)
      // Made while those are written; nobody has begun to write them if somebody stops it.
      let following = Result { try next() }
      traffic.bytesOut += try writing.end()
      var goesOn = true
      for (reference, parcel) in batch {
        goesOn = each(Delivery(segment: reference, isThere: parcel != nil)) && goesOn
      }
      guard goesOn else { return }
      batch = try following.get()
    }
  }

  func getKeys(
    beside wanted: [SegmentReference],
    each: (SegmentReference, Result<KeyPack, SegmentTrouble>?) throws -> Void
  ) throws {
    for reference in wanted {
      let keys = try Self.keys(
        beside: RemoteSegment(named: reference), from: remote, in: scope, listedPacks)
      traffic.bytesIn += Self.size(of: keys)
      try each(reference, keys)
    }
  }

  func put(_ packs: [(beside: SegmentReference, pack: KeyPack)]) throws(RemoteTrouble) {
    traffic.bytesOut += try remote.put(
      packs.map { (beside: RemoteSegment(named: $0.beside), pack: $0.pack) }, in: scope)
  }

  private static func keys(
    beside segment: RemoteSegment, from remote: FolderRemote, in scope: Scope,
    _ listedPacks: [RemoteSegment: UInt64]?
  ) throws -> Result<KeyPack, SegmentTrouble>? {
    let gone = listedPacks?[segment]
    if listedPacks != nil, gone == nil { return nil }
    do {
      return try remote.keys(beside: segment, in: scope, gone: gone).map { .success($0) }
    } catch let trouble as SegmentTrouble {
      return .failure(trouble)
    }
  }

  private static func size(of keys: Result<KeyPack, SegmentTrouble>?) -> Int {
    if case .success(let pack)? = keys { pack.bytes.count } else { 0 }
  }
}

extension FolderRemote: SegmentRemote {
  /// Looks whether the folder is there, for one sync.
  ///
  /// - Throws: `RemoteTrouble.notFound`.
  public func visit(_ scope: Scope) throws(RemoteTrouble) -> any RemoteVisit {
    try hello()
    return FolderVisit(self, scope)
  }
}

extension Differences {
  /// Notes in which direction a key pack has to go, of a segment that both have.
  ///
  /// - Parameter gone: how many the pack there says are gone; nil where there is none.
  mutating func compareKeys(of segment: HeldSegment, there gone: UInt64?) {
    guard let gone else {
      if segment.hasPack { putKeys.append(segment.reference) }
      return
    }
    if segment.lacksKeys || gone > segment.gone {
      takeKeys.append(segment.reference)
    } else if gone < segment.gone {
      putKeys.append(segment.reference)
    }
  }
}

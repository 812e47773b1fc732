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
    for segment in wanted {
      var content: Result<Segment, SegmentTrouble>?
      var keys: Result<KeyPack, SegmentTrouble>?
      do {
        if let found = try remote.segment(segment, in: scope) {
          traffic.bytesIn += found.bytes
          content = .success(found.segment)
          keys = try self.keys(beside: segment)
        }
      } catch let trouble as SegmentTrouble {
        content = .failure(trouble)
      }
      guard try each(Arrival(segment: segment, content: content, keys: keys)) else { return }
    }
  }

  func put(
    _ offered: [SegmentReference], make: (SegmentReference) throws -> Parcel?, each: (Delivery) -> Bool
  ) throws {
    var rest = offered[...]
    // One at first: on a slow stick it is seen at once that it goes on, and whoever stops it waits for little.
    var atOnce = 1
    while !rest.isEmpty {
      let references = rest.prefix(atOnce)
      rest = rest.dropFirst(references.count)
      let parcels = try references.map(make)
      traffic.bytesOut += try remote.put(parcels.compactMap(\.self), in: scope)
      var goesOn = true
      for (reference, parcel) in zip(references, parcels) {
        goesOn = each(Delivery(segment: reference, isThere: parcel != nil)) && goesOn
      }
      guard goesOn else { return }
      atOnce = min(atOnce * 2, Self.mostAtOnce)
    }
  }

  func getKeys(
    beside wanted: [SegmentReference],
    each: (SegmentReference, Result<KeyPack, SegmentTrouble>?) throws -> Void
  ) throws {
    for reference in wanted { try each(reference, try keys(beside: RemoteSegment(named: reference))) }
  }

  func put(_ packs: [(beside: SegmentReference, pack: KeyPack)]) throws(RemoteTrouble) {
    traffic.bytesOut += try remote.put(
      packs.map { (beside: RemoteSegment(named: $0.beside), pack: $0.pack) }, in: scope)
  }

  private func keys(beside segment: RemoteSegment) throws -> Result<KeyPack, SegmentTrouble>? {
    let gone = listedPacks?[segment]
    if listedPacks != nil, gone == nil { return nil }
    do {
      guard let pack = try remote.keys(beside: segment, in: scope, gone: gone) else {
        return nil
      }
      traffic.bytesIn += pack.bytes.count
      return .success(pack)
    } catch let trouble as SegmentTrouble {
      return .failure(trouble)
    }
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

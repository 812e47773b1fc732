public import Records
public import Welfare

extension FolderRemote {
  /// Puts segments of a scope there, with the key packs beside them, which come first: whoever sees a segment can open it.
  ///
  /// - Returns: how many bytes were written.
  /// - Throws: `RemoteTrouble`; what was written until then stays.
  @discardableResult
  public func put(_ parcels: [Parcel], in scope: Scope) throws(RemoteTrouble) -> Int {
    let packs = parcels.compactMap { parcel in
      parcel.keys.map { (beside: RemoteSegment(named: parcel.segment.reference), pack: $0) }
    }
    var count = try put(packs, in: scope)
    for parcels in parcels.runs(of: \.segment.reference.log) {
      let place = directory(of: parcels[0].segment.reference.log, scope)
      try files.make(place)
      let names = parcels.map { RemoteSegment(named: $0.segment.reference).stem + ".seg" }
      count += try files.write(names, in: place) { SegmentFile.bytes(of: parcels[$0].segment) }.reduce(0, +)
    }
    return count
  }

  /// Puts key packs beside segments, each if none of as many gone or more lies there; those of fewer are taken away.
  ///
  /// - Returns: how many bytes were written.
  /// - Throws: `RemoteTrouble`.
  @discardableResult
  public func put(
    _ packs: [(beside: RemoteSegment, pack: KeyPack)], in scope: Scope
  ) throws(RemoteTrouble) -> Int {
    var count = 0
    for packs in packs.runs(of: \.beside.log) {
      let place = directory(of: packs[0].beside.log, scope)
      try files.make(place)
      let lying = try self.packs(in: place, of: packs[0].beside.log)
      let better = packs.filter { beside, pack in (lying[beside]?.last).map { $0 < pack.gone } ?? true }
      guard !better.isEmpty else { continue }
      let names = better.map { Self.file($0.pack.gone, $0.beside) }
      count += try files.write(names, in: place) { better[$0].pack.bytes }.reduce(0, +)
      // Looked at again: another device may have put one meanwhile, and neither may leave that of fewer gone lying.
      let now = try self.packs(in: place, of: packs[0].beside.log)
      for (segment, _) in better {
        for gone in (now[segment] ?? []).dropLast() { files.remove(place + "/" + Self.file(gone, segment)) }
      }
    }
    return count
  }

  /// How many each key pack in a directory says are gone, ascending, by the segment it lies beside.
  func packs(in place: String, of log: LogID) throws(RemoteTrouble) -> [RemoteSegment: [UInt64]] {
    var packs: [RemoteSegment: [UInt64]] = [:]
    for name in try files.names(in: place) {
      if let (segment, gone) = Self.pack(name, of: log) { packs[segment, default: []].append(gone) }
    }
    return packs.mapValues { $0.sorted() }
  }
}

extension Array {
  /// The same, cut where what `key` says changes.
  fileprivate func runs<Key: Equatable>(of key: (Element) -> Key) -> [[Element]] {
    var runs: [[Element]] = []
    for element in self {
      if let last = runs.last?.last, key(last) == key(element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    return runs
  }
}

public import Welfare

extension Store {
  /// Takes a segment of another device, with the keys beside it: its entries happened, no rule is asked.
  ///
  /// - Parameters:
  ///   - segment: read and checked.
  ///   - pack: the key pack beside it; nil where it has none or has not come. `take(_: KeyPack)` takes it later.
  /// - Throws: `ApplyFailure`; nothing is taken then.
  @discardableResult
  public func take(_ segment: Segment, keys pack: KeyPack? = nil) throws(ApplyFailure) -> Applied {
    try take([(segment, pack)]).first ?? Applied(received: 0, waiting: 0, isForked: false)
  }

  /// Takes several segments so, one after the other, in one transaction: whoever takes many waits for the disk once.
  ///
  /// - Throws: `ApplyFailure`; nothing of any is taken then.
  public func take(_ several: [(segment: Segment, keys: KeyPack?)]) throws(ApplyFailure) -> [Applied] {
    var runs: [Come] = []
    for (segment, pack) in several { runs.append(try come(segment, pack)) }
    return try apply(runs)
  }

  /// The run of a segment, its keys opened.
  func come(_ segment: Segment, _ pack: KeyPack?) throws(ApplyFailure) -> Come {
    let keys = try opened(pack, beside: segment.reference)
    return Come(
      entries: segment.entries, hashes: segment.hashes, descriptor: segment.descriptor,
      certificate: segment.certificate, keys: keys
    ) { tables in
      let table = SegmentTable(tables: tables)
      try table.keep(segment.reference, signature: segment.signature, hasKeys: false)
      guard let pack, pack.isBeside(segment.reference) else { return }
      try table.note(gone: pack.gone, of: segment.reference)
      try BornTable(tables: tables).note(Set(keys.keys), in: segment.entries)
    }
  }

  /// Whether this store's own log has no entry yet: nobody works here who would wait for a long transaction.
  ///
  /// - Throws: `StoreTrouble`.
  public func isUnwritten() throws(StoreTrouble) -> Bool {
    try read { try JournalTable(tables: $0).newest(of: log.id) == nil }
  }

  /// Takes the keys beside a segment that is held.
  ///
  /// - Returns: how many keys were in it; 0 where the segment is not held.
  /// - Throws: `ApplyFailure`; nothing is taken then.
  @discardableResult
  public func take(_ pack: KeyPack) throws(ApplyFailure) -> Int {
    do {
      guard let reference = try read({ try SegmentTable(tables: $0).reference(beside: pack) }),
        let segment = try segment(reference)
      else { return 0 }
      let keys = try opened(pack, beside: reference)
      guard let other = try? OwnLog(descriptor: segment.descriptor) else { return 0 }
      try write { tables in
        let long = LongFold(tables: tables, source: tables)
        try Applying(tables: tables, log: other, isOwn: other.id == log.id, long: long).learn(keys)
        try SegmentTable(tables: tables).note(gone: pack.gone, of: reference)
        try BornTable(tables: tables).note(Set(keys.keys), in: segment.entries)
      }
      return keys.count
    } catch let failure as ApplyFailure {
      throw failure
    } catch {
      throw .trouble(trouble(error))
    }
  }

  /// What a key pack holds; none where it is of another segment.
  private func opened(
    _ pack: KeyPack?, beside reference: SegmentReference
  ) throws(ApplyFailure) -> [SubjectID: [UInt8]] {
    guard let pack, pack.isBeside(reference) else { return [:] }
    do {
      guard let dataKey = try read({ try LocalTable(tables: $0).value(.dataKey) }) else { return [:] }
      return try pack.open(in: reference.scope, dataKey: dataKey)
    } catch let trouble as SegmentTrouble {
      throw .segment(trouble)
    } catch {
      throw .trouble(trouble(error))
    }
  }
}

public import Records
public import Welfare

/// Carries segments between a store and a remote until both hold the same.
///
/// What is there is taken first, log by log from the oldest on, then what is here is put: a segment is an immutable run of one
/// log, so the order between logs does not matter, and doing it all again changes nothing. An entry that met a head not held
/// here waits for it (`Store.apply`). Nothing that is held is ever given up for what a remote says.
public struct Syncing {
  private let store: Store
  private let visit: any RemoteVisit

  /// A sync of a store on a visit to a remote.
  public init(_ store: Store, on visit: any RemoteVisit) {
    self.store = store
    self.visit = visit
  }

  /// A sync of a store with a remote, on a visit of its own.
  ///
  /// - Throws: `RemoteTrouble`.
  public init(_ store: Store, with remote: any SegmentRemote) throws(RemoteTrouble) {
    self.init(store, on: try remote.visit(store.scope))
  }

  /// What would be carried now; nothing is written.
  ///
  /// - Throws: `RemoteTrouble`, `StoreTrouble`.
  public func preview() throws -> SyncAhead {
    let differences = try visit.differences(from: try store.heldSegments())
    let sent = differences.send.reduce(UInt64(try store.uncut())) { $0 + $1.last - $1.first + 1 }
    let coming = Dictionary(grouping: differences.receive, by: \.log).mapValues { segments in
      segments.reduce(0) { $0 + Int(clamping: $1.last - $1.first + 1) }
    }
    let known = try store.devices()
    let from = coming.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map { log, entries in
      let device = known.first { $0.log == log }?.line
      return SyncAhead.From(letter: device?.letter, entries: entries, newest: device?.newest)
    }
    return SyncAhead(send: Int(clamping: sent), from: from)
  }

  /// Carries everything.
  ///
  /// - Parameter goOn: told after each segment how far it has come; false stops it there. So does cancelling the task it runs in, even while
  ///   it waits for a server.
  /// - Throws: `RemoteTrouble`, `StoreTrouble`; what was carried until then stays, and the next sync goes on from there.
  public func run(_ goOn: (SyncProgress) -> Bool = { _ in true }) throws -> SyncReport {
    if !store.isReadOnly { try store.cut() }
    var report = SyncReport()
    do {
      defer { report.traffic = visit.traffic }
      try run(&report, goOn)
    } catch  where Task.isCancelled {
      report.isCancelled = true
    }
    return report
  }

  private func run(_ report: inout SyncReport, _ goOn: (SyncProgress) -> Bool) throws {
    let differences = try visit.differences(from: try store.heldSegments())
    var progress = SyncProgress(done: 0, all: differences.receive.count + differences.send.count)
    try receive(differences.receive, from: visit, &report, &progress, goOn)
    if !report.isCancelled { try send(differences.send, to: visit, &report, &progress, goOn) }
    if report.isCancelled { return }
    try exchangeKeys(differences, with: visit, &report)
    let isSame = try differences.isNone || visit.differences(from: try store.heldSegments()).isNone
    report.headsEqual = isSame && report.passedBy.isEmpty
  }

  private func receive(
    _ wanted: [RemoteSegment], from visit: any RemoteVisit, _ report: inout SyncReport,
    _ progress: inout SyncProgress, _ goOn: (SyncProgress) -> Bool
  ) throws {
    guard !wanted.isEmpty else { return }
    var receiving = Receiving(into: store, atOnce: try store.isUnwritten() ? 64 : 1)
    receiving.report = report
    receiving.progress = progress
    defer { (report, progress) = (receiving.report, receiving.progress) }
    if store.isBeingMade {
      try receiveLong(wanted, from: visit, &receiving, goOn)
    } else {
      do {
        try visit.get(wanted) { try receiving.receive($0, goOn) }
      } catch {
        try receiving.takeAll(goOn)
        throw error
      }
      try receiving.takeAll(goOn)
    }
  }

  /// Into a store that is being made. What the remote gave before it failed stays; where the store fails, nothing is left of it anyway.
  private func receiveLong(
    _ wanted: [RemoteSegment], from visit: any RemoteVisit, _ receiving: inout Receiving,
    _ goOn: (SyncProgress) -> Bool
  ) throws {
    let failure: (any Error)? = try store.takeLong { taking in
      receiving.takeEach(by: taking)
      do {
        try visit.get(wanted) { try receiving.receive($0, goOn) }
        return nil
      } catch let trouble as StoreTrouble {
        throw trouble
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  private func send(
    _ offered: [SegmentReference], to visit: any RemoteVisit, _ report: inout SyncReport,
    _ progress: inout SyncProgress, _ goOn: (SyncProgress) -> Bool
  ) throws {
    guard !offered.isEmpty else { return }
    try visit.put(
      offered,
      make: { reference in
        guard let segment = try store.signedSegment(reference) else { return nil }
        return Parcel(segment: segment, keys: try store.keyPack(of: reference))
      },
      each: { delivery in
        if delivery.isThere {
          report.sent.append(delivery.segment)
          report.sentEntries += Int(delivery.segment.last - delivery.segment.first + 1)
        }
        progress.done += 1
        if !report.isCancelled { report.isCancelled = !goOn(progress) }
        return !report.isCancelled
      })
  }

  /// Keys that came after their segment, and packs of which more are gone at one end than at the other.
  private func exchangeKeys(
    _ differences: Differences, with visit: any RemoteVisit, _ report: inout SyncReport
  ) throws {
    if !differences.takeKeys.isEmpty {
      try visit.getKeys(beside: differences.takeKeys) { reference, keys in
        guard let keys else { return }
        do {
          try store.take(try keys.get())
        } catch {
          try report.pass(by: RemoteSegment(named: reference), error)
        }
      }
    }
    let packs = try differences.putKeys.compactMap { reference in
      try store.keyPack(of: reference).map { (beside: reference, pack: $0) }
    }
    if !packs.isEmpty { try visit.put(packs) }
  }
}

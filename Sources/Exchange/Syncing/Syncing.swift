public import Records
import Welfare

/// Carries segments between a store and a remote until both hold the same.
///
/// What is there is taken first, log by log from the oldest on, then what is here is put: a segment is an immutable run of one
/// log, so the order between logs does not matter, and doing it all again changes nothing. An entry that met a head not held
/// here waits for it (`Store.apply`). Nothing that is held is ever given up for what a remote says.
public struct Syncing: Sendable {
  private let store: Store
  private let remote: FolderRemote

  /// A sync of a store with a remote.
  public init(_ store: Store, with remote: FolderRemote) {
    self.store = store
    self.remote = remote
  }

  /// What would be carried now; nothing is written.
  ///
  /// - Throws: `RemoteTrouble`, `StoreTrouble`.
  public func preview() throws -> SyncPreview {
    try remote.hello()
    let listed = try remote.list(store.scope)
    let held = try store.segments().map(RemoteSegment.init)
    return SyncPreview(
      send: SyncPreview.Amount(held.filter { !listed.segments.contains($0) }),
      receive: SyncPreview.Amount(listed.segments.subtracting(held).sorted()))
  }

  /// Carries everything.
  ///
  /// - Parameter goOn: told after each segment how far it has come; false stops it there.
  /// - Throws: `RemoteTrouble`, `StoreTrouble`; what was carried until then stays, and the next sync goes on from there.
  public func run(_ goOn: (SyncProgress) -> Bool = { _ in true }) throws -> SyncReport {
    try remote.hello()
    if !store.isReadOnly { try store.cut() }
    let listed = try remote.list(store.scope)
    let held = Dictionary(
      try store.segments().map { (RemoteSegment($0), $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = listed.segments.subtracting(held.keys).sorted()
    let offered = held.filter { !listed.segments.contains($0.key) }.sorted { $0.key < $1.key }
    var report = SyncReport()
    var progress = SyncProgress(done: 0, all: wanted.count + offered.count)
    try receive(wanted, &report, &progress, goOn)
    if !report.isCancelled { try send(offered, &report, &progress, goOn) }
    if !report.isCancelled { try exchangeKeys(listed, held, &report) }
    let after = try remote.list(store.scope)
    report.headsEqual =
      try after.segments == Set(store.segments().map(RemoteSegment.init)) && report.passedBy.isEmpty
    return report
  }

  private func receive(
    _ wanted: [RemoteSegment], _ report: inout SyncReport, _ progress: inout SyncProgress,
    _ goOn: (SyncProgress) -> Bool
  ) throws {
    var broken: Set<LogID> = []
    for segment in wanted where !report.isCancelled {
      guard !broken.contains(segment.log) else { continue }
      do {
        try take(segment, &report)
      } catch let trouble as SegmentTrouble {
        broken.insert(segment.log)
        report.passedBy.append(SyncReport.PassedBy(segment: segment, reason: .damaged(trouble)))
      } catch let failure as ApplyFailure {
        if case .trouble(let trouble) = failure { throw trouble }
        broken.insert(segment.log)
        report.passedBy.append(SyncReport.PassedBy(segment: segment, reason: .notTaken(failure)))
      }
      progress.done += 1
      report.isCancelled = !goOn(progress)
    }
  }

  /// Takes one segment. Keys that cannot be read do not keep it back: what they open is read once they can be.
  private func take(_ segment: RemoteSegment, _ report: inout SyncReport) throws {
    guard let found = try remote.segment(segment, in: store.scope) else { return }
    report.bytesIn += found.bytes
    var keys: KeyPack?
    do {
      keys = try remote.keys(beside: segment, in: store.scope)
      report.bytesIn += keys?.bytes.count ?? 0
    } catch let trouble as SegmentTrouble {
      report.passedBy.append(SyncReport.PassedBy(segment: segment, reason: .damaged(trouble)))
    }
    let (applied, trouble) = try take(found.segment, keys)
    if let trouble {
      report.passedBy.append(SyncReport.PassedBy(segment: segment, reason: .damaged(trouble)))
    }
    report.received.append(segment)
    report.receivedEntries += applied.received
    report.waiting = applied.waiting
  }

  /// Takes a segment with its keys, or without those that do not open.
  private func take(
    _ segment: Segment, _ keys: KeyPack?
  ) throws(ApplyFailure) -> (Applied, SegmentTrouble?) {
    do throws(ApplyFailure) {
      return (try store.take(segment, keys: keys), nil)
    } catch {
      guard case .segment(let trouble) = error else { throw error }
      return (try store.take(segment), trouble)
    }
  }

  private func send(
    _ offered: [(key: RemoteSegment, value: SegmentReference)], _ report: inout SyncReport,
    _ progress: inout SyncProgress, _ goOn: (SyncProgress) -> Bool
  ) throws {
    for (listed, reference) in offered where !report.isCancelled {
      if let segment = try store.segment(reference) {
        report.bytesOut += try remote.put(segment, keys: try store.keyPack(of: reference))
        report.sent.append(listed)
        report.sentEntries += segment.entries.count
      }
      progress.done += 1
      report.isCancelled = !goOn(progress)
    }
  }

  /// Keys that came after their segment, and packs of which more are gone here than there.
  private func exchangeKeys(
    _ listed: FolderListing, _ held: [RemoteSegment: SegmentReference], _ report: inout SyncReport
  ) throws {
    let keyless = Set(try store.segmentsWithoutKeys().map(RemoteSegment.init))
    for (segment, gone) in listed.packs.sorted(by: { $0.key < $1.key }) {
      guard let reference = held[segment] else { continue }
      if keyless.contains(segment) { try takeKeys(beside: segment, &report) }
      if let pack = try store.keyPack(ofMoreGoneThan: gone, reference) {
        try remote.put(pack, beside: segment, in: store.scope)
        report.bytesOut += pack.bytes.count
      }
    }
  }

  private func takeKeys(beside segment: RemoteSegment, _ report: inout SyncReport) throws {
    do {
      guard let pack = try remote.keys(beside: segment, in: store.scope) else { return }
      report.bytesIn += pack.bytes.count
      try store.take(pack)
    } catch let trouble as SegmentTrouble {
      report.passedBy.append(SyncReport.PassedBy(segment: segment, reason: .damaged(trouble)))
    } catch let failure as ApplyFailure {
      if case .trouble(let trouble) = failure { throw trouble }
      report.passedBy.append(SyncReport.PassedBy(segment: segment, reason: .notTaken(failure)))
    }
  }
}

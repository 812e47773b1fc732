import Records
import Welfare

/// Takes what comes from a remote, in its order. A copy that is damaged or does not follow is left alone, and what follows it in its
/// log with it.
struct Receiving {
  /// What came of it.
  var report = SyncReport()
  /// How far it has come.
  var progress = SyncProgress(done: 0, all: 0)

  private let store: Store
  private var most: Int
  private var taking: LongTaking?
  /// One at first: it is seen at once that it goes on, and whoever stops it waits for little.
  private var atOnce = 1
  private var broken: Set<LogID> = []
  private var waiting: [Read] = []
  private var since = ContinuousClock.now

  /// A segment that was read and waits for its transaction.
  private struct Read {
    let place: RemoteSegment
    let segment: Segment
    let keys: KeyPack?
  }

  /// Into a store.
  ///
  /// - Parameter most: how many segments go into one transaction at most; fewer at first, and where they come slowly.
  init(into store: Store, atOnce most: Int) {
    self.store = store
    self.most = most
  }

  /// Takes each as it comes, in a transaction that is open already.
  mutating func takeEach(by taking: LongTaking) {
    self.taking = taking
    most = 1
  }

  /// One that came.
  ///
  /// - Returns: whether to go on.
  mutating func receive(_ arrival: Arrival, _ goOn: (SyncProgress) -> Bool) throws -> Bool {
    if waiting.isEmpty { since = .now }
    guard let read = try read(arrival) else { return tell(goOn) }
    waiting.append(read)
    if waiting.count >= atOnce || since.duration(to: .now) > .seconds(1) { try takeAll(goOn) }
    return !report.isCancelled
  }

  /// Takes what waits.
  mutating func takeAll(_ goOn: (SyncProgress) -> Bool) throws {
    let reads = waiting
    waiting = []
    guard !reads.isEmpty else { return }
    atOnce = min(atOnce * 2, most)
    if reads.count > 1, let applied = try takeTogether(reads) {
      for (read, applied) in zip(reads, applied) { note(read, applied) }
      for _ in reads { _ = tell(goOn) }
      return
    }
    // What waits came before whatever is broken by now: only one of these can keep back another of them.
    var failed: Set<LogID> = []
    for read in reads {
      if !failed.contains(read.place.log) {
        do {
          let (applied, trouble) = try take(read)
          if let trouble { try report.pass(by: read.place, trouble) }
          note(read, applied)
        } catch {
          failed.insert(read.place.log)
          try leave(read.place, error)
        }
      }
      guard tell(goOn) else { return }
    }
  }

  /// Reads a segment. Keys that cannot be read do not keep it back: what they open is read once they can be.
  private mutating func read(_ arrival: Arrival) throws -> Read? {
    guard !broken.contains(arrival.segment.log), let content = arrival.content else { return nil }
    let segment: Segment
    do {
      segment = try content.get()
    } catch {
      try leave(arrival.segment, error)
      return nil
    }
    do {
      return Read(place: arrival.segment, segment: segment, keys: try arrival.keys?.get())
    } catch {
      try report.pass(by: arrival.segment, error)
      return Read(place: arrival.segment, segment: segment, keys: nil)
    }
  }

  /// All in one transaction; nil where one of them cannot be taken, so that each has to be taken by itself.
  private func takeTogether(_ reads: [Read]) throws -> [Applied]? {
    do {
      return try store.take(reads.map { (segment: $0.segment, keys: $0.keys) })
    } catch ApplyFailure.trouble(let trouble) {
      throw trouble
    } catch {
      return nil
    }
  }

  /// Takes a segment with its keys, or without those that do not open.
  private func take(_ read: Read) throws(ApplyFailure) -> (Applied, SegmentTrouble?) {
    do throws(ApplyFailure) {
      return (try take(read.segment, read.keys), nil)
    } catch {
      guard case .segment(let trouble) = error else { throw error }
      return (try take(read.segment, nil), trouble)
    }
  }

  private func take(_ segment: Segment, _ keys: KeyPack?) throws(ApplyFailure) -> Applied {
    guard let taking else { return try store.take(segment, keys: keys) }
    return try taking.take(segment, keys: keys)
  }

  private mutating func note(_ read: Read, _ applied: Applied) {
    report.received.append(read.place)
    report.receivedEntries += applied.received
    report.waiting = applied.waiting
  }

  private mutating func leave(_ place: RemoteSegment, _ error: any Error) throws {
    broken.insert(place.log)
    try report.pass(by: place, error)
  }

  private mutating func tell(_ goOn: (SyncProgress) -> Bool) -> Bool {
    progress.done += 1
    if !report.isCancelled { report.isCancelled = !goOn(progress) }
    return !report.isCancelled
  }
}

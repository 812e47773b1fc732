import Dispatch
import GRDB
import ThaiText
public import Welfare

extension Store {
  /// People and households for a text, best first.
  ///
  /// While the lookup store is being made only whole IDs and house codes answer, and the page says how far it is.
  func lookupPage(_ text: String, limit: Int, today: Day, in centre: Tables) throws -> LookupPage {
    let look = Look(tables: centre)
    let exact = try look.exactRows(text, today: today, inPractice: isPractice)
    let people = try look.count(of: .person)
    let page = { (rows: [LookupRow], households: Int, done: Int?) in
      LookupPage(
        text: text, rows: Array(rows.prefix(max(0, limit))), households: households,
        allHouseholds: try look.count(of: .household),
        preparing: done.map { LookupPage.Preparing(done: min($0, people), all: people) })
    }
    guard let state = freshLookup(in: centre) else {
      return try page(exact, Set(exact.map(\.household)).count, 0)
    }
    guard let indexes = state.indexes, !folded(text).isEmpty, limit > 0 else {
      return try page(exact, Set(exact.map(\.household)).count, state.done)
    }
    var search = LookupSearch(indexes, today: today, limit: limit)
    for row in exact { search.add(row) }
    search.search(text)
    return try page(search.rows, search.households, state.done)
  }

  /// What the lookup store can do.
  private struct LookupState {
    /// What is searched; nil while there is nothing.
    var indexes: LookupIndexes?
    /// People in it, while it is being made or brought up to date.
    var done: Int?
  }

  /// Looks whether the lookup store is there and covers the journal; a few newer entries are caught up with at
  /// once, everything else is left to the background. Nil if it cannot be had now.
  private func freshLookup(in centre: Tables) -> LookupState? {
    do {
      guard let (progress, indexes) = try lookupStore.searched() else {
        prepareLookupInBackground()
        let done = try? lookupStore.read { try LookupProgress.read(from: $0)?.done }
        return LookupState(done: done ?? 0)
      }
      if indexes.newer > NewerHouses.many(of: progress.done) { prepareLookupInBackground() }
      let now = try JournalPosition(of: centre)
      if progress.position == now.bytes { return LookupState(indexes: indexes) }
      let covered = JournalPosition(bytes: progress.position)
      guard try LookupCatchingUp.gap(from: covered, to: now, in: centre).isSmall else {
        prepareLookupInBackground()
        return LookupState(indexes: indexes, done: progress.done)
      }
      do {
        try catchUp(progress, indexes, to: now, in: centre)
      } catch let error as DatabaseError where error.isBusy {
        // Whoever writes is filling it: until they are done the rows are those of a moment ago.
        return LookupState(indexes: indexes, done: progress.done)
      }
      return LookupState(indexes: try lookupStore.searched()?.indexes ?? indexes)
    } catch let error as DatabaseError where error.isBusy {
      prepareLookupInBackground()
      return nil
    } catch {
      lookupStore.discard()
      prepareLookupInBackground()
      return nil
    }
  }

  /// How many bytes the index has; nil while there is none.
  public var lookupIndexSize: Int? { (try? lookupStore.searched())?.indexes.parts.first?.index.size }

  /// Reads the index, if there is one; else the first question does.
  @discardableResult
  public func loadLookupIndex() -> Bool { lookupIndexSize != nil }

  /// Makes the lookup store, or brings it up to date, in the background, unless that goes on already.
  public func prepareLookupInBackground() {
    guard !lookupStore.isBeingPrepared else { return }
    DispatchQueue.global(qos: .utility).async { [self] in
      lookupStore.onlyOnce { try? prepareLookup() }
    }
  }

  /// Whether the lookup store is there and covers the whole journal.
  public var isLookupReady: Bool {
    do {
      guard let (progress, _) = try lookupStore.searched() else { return false }
      return try read { try JournalPosition(of: $0).bytes } == progress.position
    } catch {
      return false
    }
  }

  /// Makes the lookup store, or brings it up to date.
  ///
  /// Where several processes do so at the same time one does the work, and the others wait for it.
  ///
  /// - Parameter progress: told now and then how many people of how many were read; false stops there, and what was read is
  ///   forgotten.
  /// - Throws: `StoreTrouble` if the centre's store cannot be read; trouble with the lookup store, which may be
  ///   lost, is overcome by making it anew.
  public func prepareLookup(
    progress: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true }
  ) throws(StoreTrouble) {
    do {
      try lookupStore.alone {
        do {
          try patiently { try fill(progress) }
        } catch  where Self.isUnsound(error) {
          lookupStore.discard()
          try patiently { try fill(progress) }
        }
      }
    } catch {
      throw trouble(error)
    }
  }

  /// Whether an error says that the lookup store is damaged, or another program's.
  private static func isUnsound(_ error: any Error) -> Bool {
    if let error = error as? DatabaseError { return !error.isBusy }
    return error is CanonicalTrouble
  }

  /// Does `work` again while another process writes: what it has written counts.
  private func patiently(_ work: () throws -> Void) throws {
    for _ in 0..<Self.tries {
      do {
        return try work()
      } catch let error as DatabaseError where error.isBusy {
        continue
      }
    }
    try work()
  }

  /// Each waits two seconds.
  private static let tries = 30

  private func fill(_ progress: @escaping @Sendable (Int, Int) -> Bool) throws {
    let cache = try lookupStore.separate()
    let filling = LookupFilling(store: self, cache: cache, progress: progress)
    while let (state, indexes) = try lookupStore.searched(on: cache) {
      let isOld = indexes.newer > NewerHouses.many(of: state.done)
      if try !isOld && !catchUpWhole(state, indexes, on: cache, filling) { return }
      if isOld, try !filling.make(insteadOf: state) { return }
    }
    guard try filling.make(insteadOf: nil) else { return }
    // What came while it was made.
    try fill(progress)
  }

  /// Catches up with everything newer; false if there was nothing, or it was stopped. Where that is much, an index is made anew.
  private func catchUpWhole(
    _ progress: LookupProgress, _ indexes: LookupIndexes, on cache: Connection, _ filling: LookupFilling
  ) throws -> Bool {
    let connection = try separateReader()
    let isMuch = try read(from: connection) { (centre) throws -> Bool? in
      let now = try JournalPosition(of: centre)
      let covered = JournalPosition(bytes: progress.position)
      guard try LookupCatchingUp.gap(from: covered, to: now, in: centre).entries > 0 else { return nil }
      let touched = try LookupCatchingUp.touched(from: covered, to: now, in: centre)
      if touched.count > NewerHouses.many(of: progress.done) { return true }
      try catchUp(progress, indexes, touched, to: now, in: centre, on: cache)
      return false
    }
    guard let isMuch else { return false }
    return try isMuch ? filling.make(insteadOf: progress) : true
  }

  private func catchUp(
    _ progress: LookupProgress, _ indexes: LookupIndexes, _ touched: [SubjectID: Int64]? = nil,
    to now: JournalPosition, in centre: Tables, on connection: Connection? = nil
  ) throws {
    let covered = JournalPosition(bytes: progress.position)
    let changes = try LookupChanges(of: indexes, in: centre).changes(
      by: touched ?? LookupCatchingUp.touched(from: covered, to: now, in: centre))
    func write(_ cache: Tables) throws {
      guard try LookupProgress.read(from: cache) == progress else { return }
      var next = progress
      next.position = now.bytes
      // Nothing is newer to whoever searches where nobody changed.
      if !changes.isEmpty { next.change += 1 }
      for change in changes {
        try change.write(to: cache, stamp: next.change)
        next.done += change.more
      }
      try next.write(to: cache)
    }
    if let connection {
      try lookupStore.write(on: connection, write)
    } else {
      try lookupStore.write(write)
    }
  }
}

extension DatabaseError {
  /// Whether another connection was writing.
  fileprivate var isBusy: Bool { resultCode == .SQLITE_BUSY || resultCode == .SQLITE_LOCKED }
}

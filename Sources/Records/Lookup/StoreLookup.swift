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
    guard state.canAnswer, !folded(text).isEmpty, limit > 0 else {
      return try page(exact, Set(exact.map(\.household)).count, state.done)
    }
    let found = try lookupStore.read { cache in
      let names = try self.names(in: cache)
      var search = LookupSearch(cache: cache, names: names, today: today, limit: limit)
      for row in exact { search.add(row) }
      try search.search(text)
      return search
    }
    return try page(found.rows, found.households, state.done)
  }

  /// The names as their index has them; nil while it is being made.
  private func names(in cache: Tables) throws -> LookupNames? {
    guard let progress = try LookupProgress.read(from: cache) else { return nil }
    guard let stamp = progress.index, let index = lookupStore.names.index(stamp) else {
      prepareLookupInBackground()
      return nil
    }
    guard progress.change > stamp.change else { return LookupNames(index: index, newer: nil) }
    guard let newer = try lookupStore.names.newer(than: index, as: progress, in: cache) else {
      prepareLookupInBackground()
      return nil
    }
    if newer.hidden.count + newer.index.count > 2 * NewerNames.many { prepareLookupInBackground() }
    return LookupNames(index: index, newer: newer)
  }

  /// What the lookup store can do.
  private struct LookupState {
    let canAnswer: Bool
    /// People in it, while it is being made or brought up to date.
    let done: Int?
  }

  /// Looks whether the lookup store is there and covers the journal; a few newer entries are caught up with at
  /// once, everything else is left to the background. Nil if it cannot be had now.
  private func freshLookup(in centre: Tables) -> LookupState? {
    do {
      guard let progress = try lookupStore.read({ try LookupProgress.answering(from: $0) }) else {
        prepareLookupInBackground()
        let done = try? lookupStore.read { try LookupProgress.read(from: $0)?.done }
        return LookupState(canAnswer: false, done: done ?? 0)
      }
      let now = try JournalPosition(of: centre)
      if progress.position == now.bytes { return LookupState(canAnswer: true, done: nil) }
      let covered = JournalPosition(bytes: progress.position)
      guard try LookupCatchingUp.gap(from: covered, to: now, in: centre).isSmall else {
        prepareLookupInBackground()
        return LookupState(canAnswer: true, done: progress.done)
      }
      do {
        try catchUp(progress, to: now, in: centre)
      } catch let error as DatabaseError where error.isBusy {
        // Whoever writes is filling it: until they are done the rows are those of a moment ago.
        return LookupState(canAnswer: true, done: progress.done)
      }
      return LookupState(canAnswer: true, done: nil)
    } catch let error as DatabaseError where error.isBusy {
      prepareLookupInBackground()
      return nil
    } catch {
      lookupStore.discard()
      prepareLookupInBackground()
      return nil
    }
  }

  /// How many bytes the name index has; nil while there is none.
  public var nameIndexSize: Int? {
    try? lookupStore.read { cache in
      try LookupProgress.read(from: cache)?.index.flatMap { lookupStore.names.index($0)?.size }
    }
  }

  /// Reads the name index, if there is one; else the first name looked for does.
  @discardableResult
  public func loadNameIndex() -> Bool { nameIndexSize != nil }

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
      guard let progress = try lookupStore.read({ try LookupProgress.answering(from: $0) }) else {
        return false
      }
      return try read { try JournalPosition(of: $0).bytes } == progress.position
    } catch {
      return false
    }
  }

  /// Makes the lookup store, or brings it up to date.
  ///
  /// Several processes may do so at the same time: each batch is filled once.
  ///
  /// - Parameter progress: told after each batch how many people of how many are in it; false stops there, and
  ///   the next call goes on.
  /// - Throws: `StoreTrouble` if the centre's store cannot be read; trouble with the lookup store, which may be
  ///   lost, is overcome by making it anew.
  public func prepareLookup(
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(StoreTrouble) {
    let connection = try separateReader()
    do {
      try lookupStore.alone {
        do {
          try patiently { try fill(from: connection, progress) }
        } catch let error as DatabaseError where !error.isBusy {
          lookupStore.discard()
          try patiently { try fill(from: connection, progress) }
        }
      }
    } catch {
      throw trouble(error)
    }
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

  private func fill(from connection: Connection, _ progress: (Int, Int) -> Bool) throws {
    @Sendable func batch(after progress: LookupProgress) throws -> (filled: LookupFilling.Batch, people: Int)
    {
      try read(from: connection) { centre in
        (try LookupFilling.read(after: progress, from: centre), try Look(tables: centre).count(of: .person))
      }
    }
    let cache = try lookupStore.separate()
    var ahead: (filled: LookupFilling.Batch, people: Int)?
    while true {
      guard let state = try lookupStore.read(on: cache, { try LookupProgress.read(from: $0) }) else {
        let now = try read(from: connection) { try JournalPosition(of: $0) }
        try lookupStore.write(on: cache) { cache in
          if try LookupProgress.read(from: cache) == nil { try LookupFilling.restart(at: now, in: cache) }
        }
        continue
      }
      if state.isFinished {
        if try read(from: connection, { try catchUpWhole(state, in: $0, on: cache) }) { continue }
        try NameIndexMaking.renew(lookupStore, on: cache)
        return try LookupFilling.makeNameTrees(lookupStore, on: cache)
      }
      // Another process may have been faster than what was read ahead.
      let next = try ahead.flatMap { $0.filled.progress == state ? $0 : nil } ?? batch(after: state)
      let following = next.filled.next
      (_, ahead) = try bothAtOnce(
        {
          let people = LookupPerson.all(next.filled)
          try lookupStore.write(on: cache) { try LookupFilling.write(next.filled, people, to: $0) }
        }, { try following.isFinished ? nil : batch(after: following) })
      guard progress(following.done, max(next.people, following.done)) else { return }
    }
  }

  /// Catches up with everything newer; false if there was nothing. Where that is much, filling begins anew.
  private func catchUpWhole(
    _ progress: LookupProgress, in centre: Tables, on connection: Connection
  ) throws -> Bool {
    let now = try JournalPosition(of: centre)
    let covered = JournalPosition(bytes: progress.position)
    guard try LookupCatchingUp.gap(from: covered, to: now, in: centre).entries > 0 else { return false }
    let touched = try LookupCatchingUp.touched(from: covered, to: now, in: centre)
    if touched.count > 500, touched.count * 2 > progress.done {
      try lookupStore.write(on: connection) { cache in
        guard try LookupProgress.read(from: cache) == progress else { return }
        try LookupFilling.restart(at: now, in: cache)
      }
    } else {
      try catchUp(progress, to: now, in: centre, on: connection)
    }
    return true
  }

  private func catchUp(
    _ progress: LookupProgress, to now: JournalPosition, in centre: Tables, on connection: Connection? = nil
  ) throws {
    let covered = JournalPosition(bytes: progress.position)
    let subjects = try LookupCatchingUp.touched(from: covered, to: now, in: centre).map {
      try LookupCatchingUp.Now($0.key, visited: $0.value, in: centre)
    }
    func write(_ cache: Tables) throws {
      guard try LookupProgress.read(from: cache) == progress else { return }
      var next = progress
      next.change += 1
      next.position = now.bytes
      let writing = LookupWriting(tables: cache, change: next.change)
      for subject in subjects { next.done += try subject.write(to: writing) }
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

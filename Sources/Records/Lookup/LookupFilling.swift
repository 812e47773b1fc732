import Synchronization
import ThaiText
import Welfare

/// Makes the index of a lookup store out of the centre's tables.
struct LookupFilling: Sendable {
  private let store: Store
  private let cache: Connection
  private let progress: @Sendable (Int, Int) -> Bool

  /// - Parameters:
  ///   - cache: a connection of the lookup store.
  ///   - progress: told how many people of how many were read; false stops.
  init(store: Store, cache: Connection, progress: @escaping @Sendable (Int, Int) -> Bool) {
    self.store = store
    self.cache = cache
    self.progress = progress
  }

  private var lookup: LookupStore { store.lookupStore }

  /// Makes an index, unless somebody else made one while this waited for them; false if it was stopped.
  ///
  /// - Parameter old: what the lookup store said when an index was wanted; nil where there is none that can be read.
  func make(insteadOf old: LookupProgress?) throws -> Bool {
    try lookup.shelf.alone {
      if try lookup.searched(on: cache)?.progress.index != old?.index { return true }
      let begun = try begin(isFirst: old == nil)
      let connection = try store.separateReader()
      let position = try store.read(from: connection) { try JournalPosition(of: $0) }
      guard let gathering = try gather(isFirst: old == nil, begun) else { return false }
      let stamp = LookupIndexStamp(filling: begun.filling, change: begun.change)
      let making = LookupIndexMaking(gathering, stamp)
      guard try lookup.shelf.put(making.finished(), stamp) else { return false }
      try end(position, stamp, people: making.count)
      return true
    }
  }

  /// What the lookup store says, which begins to be one if it is none. An index made anew is of a change of its own, so that it is
  /// not taken for the one in whose place it comes.
  private func begin(isFirst: Bool) throws -> LookupProgress {
    try lookup.write(on: cache) { cache in
      var random = SystemRandomNumberGenerator()
      // Any number: it tells one filling from another, and nothing that is kept depends on it.
      var progress =
        try LookupProgress.read(from: cache) ?? LookupProgress(position: [], done: 0, filling: random.next())
      progress.change += 1
      if isFirst { progress.done = 0 }
      try progress.write(to: cache)
      return progress
    }
  }

  /// Says that an index is there, which was read no earlier than at a position.
  ///
  /// Where somebody caught up meanwhile, what they wrote may be of an older view than the index: then no more is said to be covered
  /// than both have, and what is newer is caught up with again.
  private func end(_ position: JournalPosition, _ stamp: LookupIndexStamp, people: Int) throws {
    try lookup.write(on: cache) { cache in
      guard var now = try LookupProgress.read(from: cache), now.filling == stamp.filling else { return }
      let covered =
        now.change == stamp.change ? position : JournalPosition(bytes: now.position).common(position)
      now.position = covered.bytes
      now.done = people
      now.indexed = stamp.change
      try now.write(to: cache)
      try cache.run("DELETE FROM changed WHERE stamp <= ?", .integer(stamp.change))
    }
  }

  /// Reads everybody; nil if it was stopped.
  ///
  /// - Parameter isFirst: whether somebody waits for it: then both halves of the ids are read at once, and the lookup store tells
  ///   how far it is.
  private func gather(isFirst: Bool, _ begun: LookupProgress) throws -> LookupGathering? {
    let counting = Counting()
    let middle = [0x7F] + [UInt8](repeating: 0xFF, count: 15)
    let last = [UInt8](repeating: 0xFF, count: 16)
    let told = { @Sendable (people: Int, all: Int) throws -> Bool in
      let done = counting.add(people)
      if isFirst { try note(done, of: begun) }
      return counting.goOn { progress(min(done, all), all) }
    }
    let half = { @Sendable (after: [UInt8], through: [UInt8]) throws -> LookupGathering in
      try gather(after: after, through: through, told)
    }
    var one: LookupGathering
    let other: LookupGathering
    if isFirst {
      (one, other) = try bothAtOnce({ try half([], middle) }, { try half(middle, last) })
    } else {
      (one, other) = (try half([], middle), try half(middle, last))
    }
    guard !counting.isStopped else { return nil }
    one.append(other)
    one.note(visits: try store.read(from: store.separateReader()) { try LookupReading($0).visits() })
    return one
  }

  /// Reads the houses and people of a range of ids.
  private func gather(
    after: [UInt8], through last: [UInt8], _ told: (Int, Int) throws -> Bool
  ) throws -> LookupGathering {
    let connection = try store.separateReader()
    var gathering = LookupGathering()
    for kind in [SubjectKind.household, .person] {
      var next: [UInt8]? = after
      while let after = next {
        let before = gathering.people.count
        let all: Int
        (next, all) = try store.read(from: connection) { centre in
          (
            try LookupReading(centre).add(kind, after: after, through: last, to: &gathering),
            try Look(tables: centre).count(of: .person)
          )
        }
        guard try told(gathering.people.count - before, all) else { return gathering }
      }
    }
    return gathering
  }

  private func note(_ done: Int, of begun: LookupProgress) throws {
    try lookup.write(on: cache) { cache in
      try cache.run(
        "UPDATE progress SET done = ? WHERE filling = ? AND done < ?", .integer(Int64(done)),
        .integer(Int64(bitPattern: begun.filling)), .integer(Int64(done)))
    }
  }

  /// How many people were read by both halves, and whether it is to go on.
  private final class Counting: Sendable {
    private let people = Mutex(0)
    private let stopped = Mutex(false)

    var isStopped: Bool { stopped.withLock { $0 } }

    /// Adds people; says how many there are.
    func add(_ more: Int) -> Int {
      people.withLock { people in
        people += more
        return people
      }
    }

    /// Asks whether to go on, one half at a time, unless it was stopped.
    func goOn(_ ask: () -> Bool) -> Bool {
      stopped.withLock { stopped in
        if !stopped { stopped = !ask() }
        return !stopped
      }
    }
  }
}

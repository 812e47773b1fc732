import Crypto
import GRDB
import ThaiText
import Welfare

/// Fills the lookup store from the tables, a batch at a time.
///
/// Progress stands in the lookup store itself: whoever comes first fills the next batch, so several processes
/// may work at it, one that is killed leaves whole batches, and all see how far it is.
struct LookupFilling {
  /// How many subjects are filled in one transaction.
  static let batch = 1_000

  /// A batch opened in the centre's store, to be written into the lookup store.
  struct Batch {
    /// What the progress was when it was read.
    let progress: LookupProgress
    /// Houses of it.
    var households: [(id: Identifier<Household>, particulars: HouseholdParticulars, visited: Int64)] = []
    /// People of it.
    var people: [(id: Identifier<Person>, particulars: PersonParticulars, membership: Membership)] = []
    /// Houses whose people came to the counter lately, and when: known with the last batch.
    var visits: [(id: Identifier<Household>, day: Int64)] = []
    /// The progress when it is written.
    var next: LookupProgress
  }

  /// Opens the batch that follows `progress`.
  static func read(after progress: LookupProgress, from centre: Tables) throws -> Batch {
    var batch = Batch(progress: progress, next: progress)
    let kind: SubjectKind = progress.stage == .households ? .household : .person
    var last: [UInt8] = []
    let aliases = (person: try centre.aliases(of: .person), house: try centre.aliases(of: .household))
    let count = try sealed(kind, after: progress.after, in: centre) { subject, state, page, key, given in
      last = subject.bytes
      guard !aliases.person.isAlias(subject), !aliases.house.isAlias(subject) else { return }
      if case .person(let state) = state, let membership = state.home,
        let person = try aliases.person.all(of: subject).count > 1
          ? Look(tables: centre).particulars(of: subject.identifier())
          : Vault(tables: centre).person(subject, state, page: page, key: key)
      {
        let home = membership.moved(to: aliases.house.root(of: membership.household))
        batch.people.append((subject.identifier(), person, home))
      } else if case .household(let state) = state,
        let house = try Vault(tables: centre).household(subject, state, page: page, key: key)
      {
        let visited = given == 0 ? 0 : Int64(Instant(milliseconds: given).day.number)
        batch.households.append((subject.identifier(), house, visited))
      }
    }
    batch.next.done += batch.people.count
    if count < Self.batch {
      batch.next.stage = progress.stage == .households ? .people : .finished
      batch.next.after = []
      if batch.next.isFinished { batch.visits = try visits(in: centre) }
    } else {
      batch.next.after = last
    }
    return batch
  }

  /// Calls `body` for up to `batch` subjects after an id, with the part of a file that holds, if there is one, and the key;
  /// says how many there were.
  private static func sealed(
    _ kind: SubjectKind, after: [UInt8], in centre: Tables,
    _ body: (SubjectID, SubjectState, [UInt8]?, SymmetricKey, Int64) throws -> Void
  ) throws -> Int {
    var count = 0
    let hidden = try HiddenPages(centre)
    try centre.each(
      """
      SELECT s.kind, s.id, s.state, k.key, p.log, p.seq, p.idx, p.nonce, p.box,
        (SELECT at FROM issuance WHERE household = s.id ORDER BY at DESC LIMIT 1)
      FROM (SELECT kind, id, state FROM subject WHERE kind = ? AND id > ? ORDER BY id LIMIT ?) s
      LEFT JOIN subject_key k ON k.kind = s.kind AND k.id = s.id
      LEFT JOIN part p ON p.kind = s.kind AND p.id = s.id
      ORDER BY s.id, p.log, p.seq, p.idx
      """, .kind(kind), .bytes(after), .integer(Int64(batch))
    ) { row in
      count += 1
      let subject = row.subject(0)
      let key = row.bytes(3)
      guard key.count == 32 else { return }
      let symmetric = SymmetricKey(data: key)
      let page = row.bytes(4).isEmpty ? nil : Vault.open(row, from: 4, of: subject, key: symmetric)
      let whole = try SubjectState(kind: kind, bytes: row.bytes(2))
      guard let state = try hidden.isEmpty ? whole : centre.visible(subject, whole, hidden) else { return }
      try body(subject, state, page, symmetric, row.integer(9))
    }
    return count
  }

  /// Writes a batch; does nothing if another process was faster.
  static func write(_ batch: Batch, to cache: Tables) throws {
    guard try LookupProgress.read(from: cache) == batch.progress else { return }
    let writing = LookupWriting(tables: cache, change: 0)
    for household in batch.households {
      try writing.put(household.id, household.particulars, visited: household.visited)
    }
    for person in batch.people { try writing.put(person.id, person.particulars, person.membership) }
    for visit in batch.visits {
      try cache.run(
        "UPDATE household SET visited = MAX(visited, ?) WHERE home = ?", .integer(visit.day),
        .integer(LookupWriting.key(visit.id)))
    }
    if batch.next.isFinished { try cache.database.execute(sql: LookupSchema.indexes) }
    try batch.next.write(to: cache)
  }

  /// Households whose people took a ticket on one of the last thirty days that had any.
  private static func visits(in centre: Tables) throws -> [(id: Identifier<Household>, day: Int64)] {
    let days = try centre.rows("SELECT DISTINCT day FROM ticket ORDER BY day DESC LIMIT 30") { $0.integer(0) }
    guard let first = days.last else { return [] }
    let tickets = try centre.rows(
      """
      SELECT t.day, s.state FROM ticket t JOIN subject s ON s.kind = ? AND s.id = t.id WHERE t.day >= ?
      """, .kind(.ticket), .integer(first)
    ) { (day: $0.integer(0), state: $0.bytes(1)) }
    return try tickets.compactMap { ticket in
      guard case .ticket(let state) = try SubjectState(kind: .ticket, bytes: ticket.state),
        let household = state.ticket?.household
      else { return nil }
      return (household, ticket.day)
    }
  }

  /// Throws away what is there and notes that filling begins at this position.
  static func restart(at position: JournalPosition, in cache: Tables) throws {
    try cache.database.execute(sql: LookupSchema.emptying)
    try LookupProgress(
      position: position.bytes, stage: .households, after: [], done: 0,
      filling: SystemRandomNumberGenerator.number
    ).write(to: cache)
  }
}

extension SystemRandomNumberGenerator {
  /// Any number: it tells one filling from another, and nothing that is kept depends on it.
  fileprivate static var number: UInt64 {
    var random = SystemRandomNumberGenerator()
    return random.next()
  }
}

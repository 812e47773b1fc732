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
  struct Batch: Sendable {
    /// What the progress was when it was read.
    let progress: LookupProgress
    /// Houses of it.
    var households: [(id: Identifier<Household>, particulars: HouseholdParticulars)] = []
    /// People of it.
    var people: [(id: Identifier<Person>, particulars: PersonParticulars, membership: Membership)] = []
    /// Houses that were given something or whose people took a ticket lately, and when: known with the last batch.
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
    let count = try sealed(kind, after: progress.after, in: centre) { subject, state, page, key in
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
        batch.households.append((subject.identifier(), house))
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

  /// Calls `body` for up to `batch` subjects after an id, each once, with the newest part of a file that holds, if there is
  /// one, and the key; says how many there were.
  private static func sealed(
    _ kind: SubjectKind, after: [UInt8], in centre: Tables,
    _ body: (SubjectID, SubjectState, [UInt8]?, SymmetricKey) throws -> Void
  ) throws -> Int {
    var count = 0
    var last: SubjectID?
    let hidden = try HiddenPages(centre)
    try centre.each(
      """
      SELECT s.kind, s.id, s.state, k.key, p.log, p.seq, p.idx, p.nonce, p.box
      FROM (SELECT kind, id, state FROM subject WHERE kind = ? AND id > ? ORDER BY id LIMIT ?) s
      LEFT JOIN subject_key k ON k.kind = s.kind AND k.id = s.id
      LEFT JOIN part p ON p.kind = s.kind AND p.id = s.id
      ORDER BY s.id, p.log DESC, p.seq DESC, p.idx DESC
      """, .kind(kind), .bytes(after), .integer(Int64(batch))
    ) { row in
      let subject = row.subject(0)
      // Two parts hold where devices wrote apart: a subject is filled once.
      guard subject != last else { return }
      last = subject
      count += 1
      let key = row.bytes(3)
      guard key.count == 32 else { return }
      let symmetric = SymmetricKey(data: key)
      let page = row.bytes(4).isEmpty ? nil : Vault.open(row, from: 4, of: subject, key: symmetric)
      let whole = try SubjectState(kind: kind, bytes: row.bytes(2))
      guard let state = try hidden.isEmpty ? whole : centre.visible(subject, whole, hidden) else { return }
      try body(subject, state, page, symmetric)
    }
    return count
  }

  /// Writes a batch; does nothing if another process was faster.
  ///
  /// - Parameter people: those of the batch.
  static func write(_ batch: Batch, _ people: [LookupPerson], to cache: Tables) throws {
    guard try LookupProgress.read(from: cache) == batch.progress else { return }
    let writing = LookupWriting(tables: cache, change: 0)
    for household in batch.households {
      try writing.put(household.id, household.particulars, visited: 0)
    }
    for person in people { try writing.put(person) }
    for visit in batch.visits {
      try cache.run(
        "UPDATE household SET visited = MAX(visited, ?) WHERE home = ?", .integer(visit.day),
        .integer(LookupWriting.key(visit.id)))
    }
    if batch.next.isFinished { try cache.database.execute(sql: LookupSchema.indexes) }
    try batch.next.write(to: cache)
  }

  /// Makes what names are searched by where their index cannot be read, unless it is there.
  static func makeNameTrees(_ store: LookupStore, on connection: Connection) throws {
    guard try store.read(on: connection, { try !LookupSchema.hasNameTrees($0) }) else { return }
    try store.write(on: connection) { cache in
      guard try LookupProgress.read(from: cache)?.isFinished == true else { return }
      try cache.database.execute(sql: LookupSchema.nameTrees)
    }
  }

  /// Households that were given something, and those whose people took a ticket on one of the last thirty days that had any.
  private static func visits(in centre: Tables) throws -> [(id: Identifier<Household>, day: Int64)] {
    var visits = try centre.rows("SELECT household, MAX(at) FROM issuance GROUP BY household") { row in
      (
        id: row.identifier(0) as Identifier<Household>,
        day: Int64(Instant(milliseconds: row.integer(1)).day.number)
      )
    }
    let days = try centre.rows("SELECT DISTINCT day FROM ticket ORDER BY day DESC LIMIT 30") { $0.integer(0) }
    guard let first = days.last else { return visits }
    try centre.each(
      """
      SELECT t.day, s.state FROM ticket t JOIN subject s ON s.kind = ? AND s.id = t.id WHERE t.day >= ?
      """, .kind(.ticket), .integer(first)
    ) { row in
      guard case .ticket(let state) = try SubjectState(kind: .ticket, bytes: row.bytes(1)),
        let household = state.ticket?.household
      else { return }
      visits.append((household, row.integer(0)))
    }
    return visits
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

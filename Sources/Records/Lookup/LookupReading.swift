import Crypto
import ThaiText
import Welfare

/// Reads people and houses out of the centre's tables as they are searched and shown.
struct LookupReading {
  /// So many subjects are read on one view of the tables.
  static let batch = 10_000

  private let centre: Tables
  private let vault: Vault
  private let hidden: HiddenPages
  private let people: Aliases
  private let houses: Aliases

  /// A reading of one view of the tables.
  init(_ centre: Tables) throws {
    self.centre = centre
    vault = Vault(tables: centre)
    hidden = try HiddenPages(centre)
    people = try centre.aliases(of: .person)
    houses = try centre.aliases(of: .household)
  }

  /// Adds the houses, or people, whose ids follow `after` and go no further than `last`.
  ///
  /// - Returns: the id to go on after; nil if there are no more.
  func add(
    _ kind: SubjectKind, after: [UInt8], through last: [UInt8], to gathering: inout LookupGathering
  ) throws -> [UInt8]? {
    var (count, next) = (0, after)
    try each(kind, after: after, through: last) { subject, state, page, key in
      count += 1
      next = subject.bytes
      guard let key, !people.isAlias(subject), !houses.isAlias(subject),
        let state = try hidden.isEmpty ? state : centre.visible(subject, state, hidden)
      else { return }
      if case .person(let state) = state, let membership = state.home {
        let person =
          try people.all(of: subject).count > 1
          ? Look(tables: centre).particulars(of: subject.identifier())
          : vault.person(subject, state, page: page(), key: key)
        guard let person else { return }
        gathering.add(
          LookupPerson(subject.identifier(), person, membership), in: houses.root(of: membership.household))
      } else if case .household(let state) = state,
        let house = try vault.household(subject, state, page: page(), key: key)
      {
        gathering.add(LookupHouse(subject.identifier(), house, visited: 0, people: []))
      }
    }
    return count < Self.batch ? nil : next
  }

  /// Calls `body` for up to ``batch`` subjects in the order of their ids, each once: with its state, what opens the newest part of
  /// a file that holds, if there is one, and its key.
  ///
  /// The three tables stand in the same order, so they are read side by side, and nothing is looked for.
  private func each(
    _ kind: SubjectKind, after: [UInt8], through last: [UInt8],
    _ body: (SubjectID, SubjectState, () -> [UInt8]?, SymmetricKey?) throws -> Void
  ) throws {
    let range = [Bound.kind(kind), .bytes(after), .bytes(last)]
    let subjects = try centre.cursor(
      "SELECT kind, id, state FROM subject WHERE kind = ? AND id > ? AND id <= ? ORDER BY id LIMIT ?",
      range + [.integer(Int64(Self.batch))])
    let keys = try centre.cursor(
      "SELECT id, key FROM subject_key WHERE kind = ? AND id > ? AND id <= ? ORDER BY id", range)
    let parts = try centre.cursor(
      """
      SELECT id, log, seq, idx, nonce, box FROM part WHERE kind = ? AND id > ? AND id <= ?
      ORDER BY id, log, seq, idx
      """, range)
    defer { for cursor in [subjects, keys, parts] { cursor.close() } }
    var (key, part) = (try keys.next(), try parts.next())
    while let row = try subjects.next() {
      let subject = row.subject(0)
      let state = try SubjectState(kind: kind, bytes: row.bytes(2))
      while let other = key, other.precedes(subject) { key = try keys.next() }
      while let other = part, other.precedes(subject) { part = try parts.next() }
      let symmetric = key.flatMap { key in
        key.isOf(subject) ? SymmetricKey(data: key.bytes(1)) : nil
      }
      // The newest stands last. Two hold where devices wrote apart.
      var newest: (entry: EntryName, index: Int, part: SealedPart)?
      while let other = part, other.isOf(subject) {
        newest = (
          other.entryName(1), Int(other.integer(3)),
          SealedPart(subject: subject, nonce: other.bytes(4), box: other.bytes(5))
        )
        part = try parts.next()
      }
      let page = { () -> [UInt8]? in
        guard let newest, let symmetric else { return nil }
        return Seal.open(newest.part, in: newest.entry, index: newest.index, key: symmetric)
      }
      try body(subject, state, page, symmetric)
    }
  }

  /// Households that were given something, and those whose people took a ticket on one of the last thirty days that had any: the
  /// first half of the id, and the day.
  func visits() throws -> [UInt64: Int32] {
    var visits: [UInt64: Int32] = [:]
    func note(_ household: Identifier<Household>, _ day: Int64) {
      let shown = houses.root(of: household).high
      visits[shown] = max(visits[shown] ?? 0, Int32(clamping: day))
    }
    try centre.each("SELECT household, MAX(at) FROM issuance GROUP BY household") { row in
      note(row.identifier(0), Int64(Instant(milliseconds: row.integer(1)).day.number))
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
      note(household, row.integer(0))
    }
    return visits
  }
}

extension Columns {
  /// Whether the id in the first column is a subject's.
  fileprivate func isOf(_ subject: SubjectID) -> Bool {
    let id: Identifier<Never> = identifier(0)
    return (id.high, id.low) == (subject.high, subject.low)
  }

  /// Whether the id in the first column comes before a subject's.
  fileprivate func precedes(_ subject: SubjectID) -> Bool {
    let id: Identifier<Never> = identifier(0)
    return (id.high, id.low) < (subject.high, subject.low)
  }
}

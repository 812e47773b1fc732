import Welfare

/// Folds entries into the tables of one connection, inside a write transaction.
///
/// Whatever the order of arrival, the tables come to the same: a subject whose entry sorts earlier is reduced
/// again from its entries, and every other table is a function of the states, a sum, or a greatest number.
struct Fold {
  /// The connection whose tables are filled.
  let tables: Tables
  /// Where journal and keys are: the same connection, but for a scratch fold.
  let source: Tables
  /// What is kept in memory until the last of many entries is folded; nil where each is whole by itself.
  let long: LongFold?

  /// Folds into the tables beside the journal.
  init(tables: Tables, long: LongFold? = nil) {
    self.init(tables: tables, source: tables, long: long)
  }

  /// Folds into other tables.
  init(tables: Tables, source: Tables, long: LongFold? = nil) {
    self.tables = tables
    self.source = source
    self.long = long
  }

  /// An entry with what the fold made of it.
  struct Arrived {
    /// The entry.
    let entry: Entry
    /// Its act.
    let act: Act
    /// Plain texts of its parts, if whoever wrote it has them at hand.
    let plain: [[UInt8]]?
    /// What a reducer may read.
    let place: EntryPlace
    /// Pages of imports that were taken back.
    let hidden: HiddenPages
  }

  /// Folds one entry; `plain` saves opening parts that were sealed a moment ago.
  func fold(_ entry: Entry, _ act: Act, plain: [[UInt8]]? = nil) throws {
    try keepMet(of: entry)
    try keepPage(act, entry.name)
    let arrived = Arrived(
      entry: entry, act: act, plain: plain,
      place: EntryPlace(
        of: entry, met: try long?.met(by: entry) ?? JournalTable(tables: tables).met(by: entry.name)),
      hidden: act.isOfRegister ? try HiddenPages(tables) : HiddenPages())
    for subject in entry.about where act.shapes(subject.kind) {
      try reduce(subject, by: arrived)
    }
    try moveStock(arrived)
    try moveMoney(arrived)
    try countNumbers(arrived)
    try countPrints(arrived)
    try keepClose(arrived)
    try adoptRules(arrived)
    try keepLists(arrived)
    try keepVillages(arrived)
    try hide(arrived)
    try keepSettled(arrived)
  }

  /// Brings the tables that follow from a subject's state from `old` to `new`.
  private func project(
    _ subject: SubjectID, from old: SubjectState, to new: SubjectState, places: [UInt8], by arrived: Arrived
  ) throws {
    try project(subject, from: old, to: new, by: arrived)
    let places = { FoldPlace.list(places) }
    switch (old, new) {
    case (.issuance(let old), .issuance(let new)): try keepApart(subject, from: old, to: new, by: arrived)
    case (.assignment(let old), .assignment(let new)):
      try keepApart(subject, from: old, to: new, places: places, by: arrived)
    default: break
    }
    try keepContested(subject, from: old, to: new, places: places, by: arrived)
  }

  private func keepMet(of entry: Entry) throws {
    for head in entry.met {
      try tables.run(
        "INSERT INTO met (log, seq, other, other_seq) VALUES (?, ?, ?, ?)", .id(entry.name.log),
        .unsigned(entry.name.seq), .id(head.name.log), .unsigned(head.name.seq))
    }
  }

  private func reduce(_ subject: SubjectID, by arrived: Arrived) throws {
    guard let empty = SubjectState(emptyOf: subject.kind) else { return }
    let here = FoldPlace(arrived.entry)
    if let long, long.expectsNew(subject.kind) {
      if try begin(subject, from: empty, at: here, by: arrived) { return }
      long.expect(false, of: subject.kind)
    }
    let stored = try tables.first(
      "SELECT state, entries FROM subject WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject)
    ) { (state: $0.bytes(0), entries: $0.bytes(1)) }
    guard let stored, let last = FoldPlace.last(of: stored.entries) else {
      long?.expect(true, of: subject.kind)
      _ = try begin(subject, from: empty, at: here, by: arrived)
      return
    }
    let old = try SubjectState(kind: subject.kind, bytes: stored.state)
    let state: SubjectState
    let entries: [UInt8]
    if last < here {
      state = old.after(arrived.act, at: arrived.place, of: subject)
      entries = stored.entries + here.bytes
    } else {
      let places = (FoldPlace.list(stored.entries) + [here]).sorted()
      state = try reduceAgain(subject, from: empty, places: places, with: arrived)
      entries = places.flatMap(\.bytes)
    }
    try tables.run(
      "UPDATE subject SET state = ?, entries = ? WHERE kind = ? AND id = ?", .bytes(state.bytes),
      .bytes(entries),
      .kind(subject.kind), .id(subject))
    guard arrived.hidden.mayHide(subject) else {
      return try project(subject, from: old, to: state, places: entries, by: arrived)
    }
    try show(
      subject, from: try visible(subject, old, stored.entries, arrived.hidden, arrived),
      to: try visible(subject, state, entries, arrived.hidden, arrived), places: entries, by: arrived)
  }

  /// Writes a subject that nothing told of before; false where something did: nothing is written then.
  private func begin(
    _ subject: SubjectID, from empty: SubjectState, at here: FoldPlace, by arrived: Arrived
  ) throws -> Bool {
    let state = empty.after(arrived.act, at: arrived.place, of: subject)
    try tables.run(
      "INSERT OR IGNORE INTO subject (kind, id, state, entries) VALUES (?, ?, ?, ?)", .kind(subject.kind),
      .id(subject), .bytes(state.bytes), .bytes(here.bytes))
    guard tables.changed == 1 else { return false }
    guard !arrived.hidden.hold(here) else { return true }
    try project(subject, from: empty, to: state, places: here.bytes, by: arrived)
    try count(subject, by: 1)
    return true
  }

  /// Brings the tables from what was seen of a subject to what is: somebody whom only hidden pages tell of is not there.
  func show(
    _ subject: SubjectID, from old: SubjectState?, to new: SubjectState?, places: [UInt8], by arrived: Arrived
  ) throws {
    guard let empty = SubjectState(emptyOf: subject.kind) else { return }
    try project(subject, from: old ?? empty, to: new ?? empty, places: places, by: arrived)
    if (old == nil) != (new == nil) { try count(subject, by: new == nil ? -1 : 1) }
  }

  /// The state of a subject without what hidden pages say; nil if nothing else tells of it.
  func visible(
    _ subject: SubjectID, _ state: SubjectState, _ entries: [UInt8], _ hidden: HiddenPages, _ arrived: Arrived
  ) throws -> SubjectState? {
    let places = FoldPlace.list(entries)
    let seen = places.filter { !hidden.hold($0) }
    if seen.count == places.count { return state }
    guard !seen.isEmpty, let empty = SubjectState(emptyOf: subject.kind) else { return nil }
    return try reduceAgain(subject, from: empty, places: seen, with: arrived)
  }

  private func reduceAgain(
    _ subject: SubjectID, from empty: SubjectState, places: [FoldPlace], with arrived: Arrived
  ) throws -> SubjectState {
    let journal = JournalTable(tables: source)
    let met = JournalTable(tables: tables)
    var state = empty
    for place in places {
      if place.name == arrived.entry.name {
        state = state.after(arrived.act, at: arrived.place, of: subject)
        continue
      }
      guard let (entry, act) = try arrived.hidden.read(place.name, from: journal) else { continue }
      state = state.after(act, at: EntryPlace(of: entry, met: try met.met(by: entry.name)), of: subject)
    }
    return state
  }

  private func count(_ subject: SubjectID, by value: Int64) throws {
    guard subject.kind.isOfRegister else { return }
    try run(on: .tally, .kind(subject.kind), .text(""), by: value)
  }
}

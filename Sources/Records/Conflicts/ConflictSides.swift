import ThaiText
import Welfare

/// Makes what was found readable: who did what at which device, and what people call the subject.
struct ConflictSides {
  /// The connection.
  let tables: Tables

  private let contents: ContestedReading
  private let vault: Vault
  private let letters: [LogID: String]
  private let officers: [Identifier<Officer>: String]

  /// Reads one store's tables.
  init(tables: Tables) throws {
    self.tables = tables
    contents = ContestedReading(tables: tables)
    vault = Vault(tables: tables)
    letters = try LogTable(tables: tables).letters()
    officers = Dictionary(
      try tables.officers().map { ($0.id, $0.name.isEmpty ? $0.code : $0.name) }
    ) { first, _ in first }
  }

  /// The letter of a log; empty if its descriptor is not held here.
  func letter(_ log: LogID) -> String { letters[log] ?? "" }

  /// The name of an officer; empty if it is not known here.
  func officer(_ id: Identifier<Officer>) -> String { officers[id] ?? "" }

  /// What was found, with its sides.
  func conflict(_ found: FoundConflict, state: Conflict.State) throws -> Conflict {
    Conflict(
      id: found.id, kind: found.kind, subject: found.subject, name: try name(found), sides: try sides(found),
      state: state)
  }

  /// How an entry settled a conflict.
  func settlement(_ told: (entry: Entry, facts: ConflictSettled)) throws -> Conflict.Settlement {
    let entry = told.entry
    var reason = ""
    if let part = entry.parts.last,
      let plain = try vault.open(part, in: entry.name, index: entry.parts.count - 1)
    {
      var reader = CanonicalReader(plain)
      reason = (try? SettlementParticulars(from: &reader))?.reason ?? ""
    }
    return Conflict.Settlement(
      device: letter(entry.name.log), by: officer(entry.by), at: Instant(milliseconds: entry.at),
      entry: entry.name, keep: told.facts.keep.map { letter($0) }, reason: reason)
  }

  private func sides(_ found: FoundConflict) throws -> [Conflict.Side] {
    switch found.shown {
    case .acts(let entries): try entries.compactMap { try side($0) { .act($0.act) } }
    case .values(let entries): try values(entries, of: found.subject, found.kind.field)
    case .given(let issuances): try issuances.compactMap { try side($0) }.sorted { $0.entry < $1.entry }
    case .described(let subjects):
      try subjects.compactMap { try described($0) }.sorted { $0.entry < $1.entry }
    case .assigned(let assignments):
      try assignments.compactMap { try side($0) }.sorted { $0.entry < $1.entry }
    case .takenOut(let lot, let place): try takenOut(lot, place)
    case .lost(let name, let hash, let twin):
      try [twin.flatMap { (twin) throws in try side(twin) { .act($0.act) } }, lost(name, hash)].compactMap(
        \.self)
    }
  }

  private typealias Told = (entry: Entry, act: Act)

  private func side(_ name: EntryName, _ value: (Told) throws -> Conflict.Value) throws -> Conflict.Side? {
    guard let told = try contents.entry(name) else { return nil }
    return side(told.entry, try value(told))
  }

  private func side(_ entry: Entry, _ value: Conflict.Value) -> Conflict.Side {
    Conflict.Side(
      log: entry.name.log, device: letter(entry.name.log), by: officer(entry.by),
      at: Instant(milliseconds: entry.at), entry: entry.name, value: value)
  }

  private func lost(_ name: EntryName, _ hash: [UInt8]) throws -> Conflict.Side? {
    let entry = try tables.first(
      "SELECT bytes FROM journal WHERE log = ? AND seq = ? AND hash = ?", .id(name.log), .unsigned(name.seq),
      .bytes(hash)
    ) { try Entry(bytes: $0.bytes(0)) }
    return try entry.map {
      side($0, .act(try Act(kind: $0.kind, version: $0.version, facts: $0.facts)))
    }
  }

  // MARK: Values of a field

  private func values(_ entries: [EntryName], of subject: SubjectID, _ field: Conflict.Field?) throws
    -> [Conflict.Side]
  {
    guard let field, field.isDescription else {
      return try entries.compactMap { name in
        try side(name) { try value($0, of: subject) ?? .act($0.act) }
      }
    }
    let told = try entries.compactMap { try contents.entry($0) }
    let described = try told.map { told in
      if let section = field.section { return try particulars(of: subject, section, in: told) }
      return try particulars(of: subject, in: told)
    }
    let differences = Particular.differences(described.compactMap(\.self))
    var next = differences.makeIterator()
    return zip(told, described).map { told, described in
      side(told.entry, described == nil ? .sealed : .particulars(next.next() ?? []))
    }
  }

  /// What a page says of one of those that stand on it; nil for an act of another sort.
  private func value(_ told: Told, of subject: SubjectID) throws -> Conflict.Value? {
    switch told.act {
    case .registerPage(let page):
      let id: Identifier<Person> = subject.identifier()
      guard let row = page.people.first(where: { $0.person == id }) else { return nil }
      return .membership(try vault.household(row.membership.household), row.membership)
    case .personAdded(let facts): return try value(facts.residence)
    case .membershipChanged(let facts): return try value(facts.residence)
    case .volunteerPage(let page):
      let id: Identifier<Volunteer> = subject.identifier()
      return page.rows.first { $0.volunteer == id }.map { .card($0.card) }
    case .conflictSettled(let facts): return try value(facts)
    case .ticketIdentified(_, let household, _):
      return try vault.household(household).map { .house($0) }
    default: return nil
    }
  }

  /// The value that a settlement kept; nil where the act says all.
  private func value(_ facts: ConflictSettled) throws -> Conflict.Value? {
    if let membership = facts.membership {
      return .membership(try vault.household(membership.household), membership)
    }
    if let residence = facts.residence { return try value(residence) }
    if let card = facts.card { return .card(card) }
    return try facts.identification.flatMap { (identification) throws in
      try vault.household(identification.household).map { .house($0) }
    }
  }

  private func value(_ residence: Residence) throws -> Conflict.Value {
    .residence(residence, try residence.places.map { try vault.household($0.household) })
  }

  /// What a section says that an entry wrote; nil if it cannot be opened here.
  private func particulars(of subject: SubjectID, _ section: CardSection, in told: Told) throws
    -> [Particular]?
  {
    guard let part = told.act.part(of: section), let plain = try opened(part, of: subject, in: told.entry)
    else { return nil }
    if section == .address {
      var reader = CanonicalReader(plain)
      return Particular.of(try HouseholdParticulars(from: &reader))
    }
    var edited = EditedSections()
    edited.take(section, plain)
    return edited.name.map { Particular.of($0) } ?? edited.identity.map { Particular.of($0) }
      ?? edited.contact.map { Particular.of($0) }
  }

  private func opened(_ part: UInt64, of subject: SubjectID, in entry: Entry) throws -> [UInt8]? {
    guard let index = Int(exactly: part), entry.parts.indices.contains(index),
      entry.parts[index].subject == subject
    else { return nil }
    return try vault.open(entry.parts[index], in: entry.name, index: index)
  }

  /// What an entry says of somebody; nil if it cannot be opened here.
  private func particulars(of subject: SubjectID, in told: Told) throws -> [Particular]? {
    if case .personAdded = told.act {
      let sections = try [CardSection.name, .identity, .contact].compactMap {
        try particulars(of: subject, $0, in: told)
      }
      return sections.isEmpty ? nil : sections.flatMap(\.self)
    }
    let entry = told.entry
    guard let index = entry.parts.firstIndex(where: { $0.subject == subject }),
      let plain = try vault.open(entry.parts[index], in: entry.name, index: index)
    else { return nil }
    var reader = CanonicalReader(plain)
    switch subject.kind {
    case .person: return Particular.of(try PersonParticulars(from: &reader))
    case .household: return Particular.of(try HouseholdParticulars(from: &reader))
    case .volunteer: return Particular.of(try VolunteerParticulars(from: &reader))
    case .officer: return Particular.of(name: try OfficerParticulars(from: &reader).name)
    case .visitor: return Particular.of(name: try VisitorParticulars(from: &reader).name)
    default: return nil
    }
  }

  /// Somebody, as the entry describes that first told of them.
  private func described(_ subject: SubjectID) throws -> Conflict.Side? {
    guard let born = try contents.places(of: subject).first?.name else { return nil }
    return try side(born) { try particulars(of: subject, in: $0).map { .particulars($0) } ?? .sealed }
  }

  // MARK: Hand-overs, rosters, goods

  private func side(_ issuance: Identifier<Issuance>) throws -> Conflict.Side? {
    guard let issued = try tables.issuance(issuance)?.issued else { return nil }
    let campaign = try tables.campaign(issued.facts.campaign)?.title ?? ""
    return try side(issued.entry) { _ in
      .given(receipt: issued.facts.receipt, quantity: issued.facts.quantity, campaign: campaign)
    }
  }

  private func side(_ assignment: Identifier<Assignment>) throws -> Conflict.Side? {
    let subject = assignment.of(.assignment)
    guard case .assignment(let state) = try tables.state(of: subject), let made = state.made,
      let entry = try contents.making(of: subject, contents.places(of: subject))
    else { return nil }
    let shift = try tables.shift(made.shift)?.code ?? ""
    let duty = try tables.duty(made.duty)?.title ?? ""
    return try side(entry) { _ in .duty(shift: shift, duty: duty, day: made.day) }
  }

  /// One side for each log that took some out: its newest entry that did, and how many in all.
  private func takenOut(_ lot: Identifier<Lot>, _ place: Identifier<Place>) throws -> [Conflict.Side] {
    let taken = try tables.rows(
      """
      SELECT log, max(seq), sum(-quantity) FROM stock_move WHERE lot = ? AND place = ? AND quantity < 0
      GROUP BY log ORDER BY log
      """, .id(lot), .id(place)
    ) { (entry: $0.entryName(0), quantity: $0.unsigned(2)) }
    return try taken.compactMap { taken in try side(taken.entry) { _ in .tookOut(taken.quantity) } }
  }
}

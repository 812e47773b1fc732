import Crypto
import Welfare

/// What holds of people and houses: what files said, with what officers wrote over it.
extension Vault {
  /// What describes a person; nil if nothing can be opened.
  func person(_ id: Identifier<Person>) throws -> PersonParticulars? {
    let subject = id.of(.person)
    guard let key = try key(of: subject) else { return nil }
    return try person(subject, page: try open(subject, with: key), key: key)
  }

  /// The same, where the state is at hand; nil for somebody no entry tells of.
  func person(_ id: Identifier<Person>, _ state: PersonState?) throws -> PersonParticulars? {
    let subject = id.of(.person)
    guard let state, let key = try key(of: subject) else { return nil }
    return try person(subject, state, page: try open(subject, with: key), key: key)
  }

  /// What describes a person of whom this is the newest part of a file.
  func person(_ subject: SubjectID, page: [UInt8]?, key: SymmetricKey) throws -> PersonParticulars? {
    let told = try page.map { (plain) throws in
      var reader = CanonicalReader(plain)
      return try PersonParticulars(from: &reader)
    }
    let edited = try edited(subject, with: key)
    return told == nil && edited.isEmpty ? nil : PersonParticulars(page: told, edited: edited)
  }

  /// The same, where the state is at hand: of most people no officer wrote anything, and nothing more is read.
  func person(_ subject: SubjectID, _ state: PersonState, page: [UInt8]?, key: SymmetricKey) throws
    -> PersonParticulars?
  {
    if state.isEdited { return try person(subject, page: page, key: key) }
    return try page.map { (plain) throws in
      var reader = CanonicalReader(plain)
      return try PersonParticulars(from: &reader)
    }
  }

  /// What describes a household whose state is at hand, and of which this is the newest part of a file.
  func household(_ subject: SubjectID, _ state: HouseholdState, page: [UInt8]?, key: SymmetricKey) throws
    -> HouseholdParticulars?
  {
    if !state.address.items.isEmpty, let written = try address(subject, with: key) { return written }
    return try page.map { (plain) throws in
      var reader = CanonicalReader(plain)
      return try HouseholdParticulars(from: &reader)
    }
  }

  /// What describes a household; nil if nothing can be opened.
  func household(_ id: Identifier<Household>) throws -> HouseholdParticulars? {
    let subject = id.of(.household)
    guard let key = try key(of: subject) else { return nil }
    if let written = try address(subject, with: key) { return written }
    return try pageOfHousehold(subject)
  }

  /// What the newest file said of a person.
  func pageOfPerson(_ subject: SubjectID) throws -> PersonParticulars? {
    try opened(subject) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try PersonParticulars(from: &r)
    }
  }

  /// What the newest file said of a household.
  func pageOfHousehold(_ subject: SubjectID) throws -> HouseholdParticulars? {
    try opened(subject) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try HouseholdParticulars(from: &r)
    }
  }

  /// The sections of a person that officers wrote, the newest of each.
  func edited(_ subject: SubjectID, with key: SymmetricKey) throws -> EditedSections {
    var edited = EditedSections()
    for part in try openSections(subject, with: key) { edited.take(part.section, part.plain) }
    return edited
  }

  /// The sections of a person that officers wrote.
  func edited(_ person: Identifier<Person>) throws -> EditedSections {
    guard let key = try key(of: person.of(.person)) else { return EditedSections() }
    return try edited(person.of(.person), with: key)
  }

  /// A house as officers wrote it; nil if none did.
  func address(_ subject: SubjectID, with key: SymmetricKey) throws -> HouseholdParticulars? {
    guard let plain = try openSections(subject, with: key).last?.plain else { return nil }
    var reader = CanonicalReader(plain)
    return try HouseholdParticulars(from: &reader)
  }

  /// A house as officers wrote it; nil if none did.
  func address(_ household: Identifier<Household>) throws -> HouseholdParticulars? {
    guard let key = try key(of: household.of(.household)) else { return nil }
    return try address(household.of(.household), with: key)
  }

  /// A section of a card, with where its part stands.
  typealias OpenedSection = (section: CardSection, name: PartName, plain: [UInt8])

  /// Every section's part that holds for a subject, by section, oldest entry first.
  func openSections(_ subject: SubjectID, with key: SymmetricKey) throws -> [OpenedSection] {
    try tables.rows(
      "SELECT section, log, seq, idx, nonce, box FROM section_part WHERE kind = ? AND id = ? ORDER BY section, log, seq, idx",
      .kind(subject.kind), .id(subject)
    ) { row -> OpenedSection? in
      guard let section = CardSection(rawValue: UInt8(clamping: row.integer(0))),
        let plain = Vault.open(row, from: 1, of: subject, key: key)
      else { return nil }
      let name = PartName(
        entry: EntryName(log: row.identifier(1), seq: row.unsigned(2)), index: row.unsigned(3))
      return (section, name, plain)
    }.compactMap(\.self)
  }
}

extension Tables {
  /// People or households with a section that an officer wrote: few.
  func edited(_ kind: SubjectKind) throws -> Set<SubjectID> {
    Set(try rows("SELECT DISTINCT kind, id FROM section_part WHERE kind = ?", .kind(kind)) { $0.subject(0) })
  }
}

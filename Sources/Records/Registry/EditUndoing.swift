import Welfare

/// What stood in a section, or where somebody lived, before an entry: what taking it back writes again.
struct BeforeEdit {
  /// The connection.
  let tables: Tables

  /// The state of a subject by all of its entries before one; nil where the entry is none of its own.
  func state(of subject: SubjectID, before entry: EntryName) throws -> SubjectState? {
    let reading = ContestedReading(tables: tables)
    guard var state = SubjectState(emptyOf: subject.kind) else { return nil }
    for place in try reading.places(of: subject) {
      if place.name == entry { return state }
      guard let told = try reading.entry(place.name) else { continue }
      state = state.after(
        told.act,
        at: EntryPlace(of: told.entry, met: try JournalTable(tables: tables).met(by: told.entry.name)),
        of: subject)
    }
    return nil
  }

  /// The plain text of a part as the journal has it; nil where it cannot be opened here.
  func opened(_ part: PartName, of subject: SubjectID) throws -> [UInt8]? {
    guard let entry = try JournalTable(tables: tables).entry(part.entry),
      let index = Int(exactly: part.index), entry.parts.indices.contains(index),
      entry.parts[index].subject == subject
    else { return nil }
    return try Vault(tables: tables).open(entry.parts[index], in: entry.name, index: index)
  }

  /// What held of a section before an entry: what an officer had written, else what the file before it said.
  func section(_ section: CardSection, of subject: SubjectID, before entry: EntryName) throws -> [UInt8]? {
    guard let state = try state(of: subject, before: entry) else { return nil }
    let written: Held<UInt64>
    let pages: Held<UInt64>
    switch state {
    case .person(let state):
      written = state.sections.first { $0.section == section }?.parts ?? Held()
      pages = state.particulars
    case .household(let state): (written, pages) = (state.address, state.particulars)
    default: return nil
    }
    if let part = written.partNames.last { return try opened(part, of: subject) }
    var person = PersonParticulars(firstName: "")
    if let name = pages.partNames.last {
      guard let page = try opened(name, of: subject) else { return nil }
      guard subject.kind == .person else { return page }
      var reader = CanonicalReader(page)
      person = try PersonParticulars(from: &reader)
    } else if subject.kind != .person || section == .name {
      return nil
    }
    var writer = CanonicalWriter(capacity: 96)
    switch section {
    case .name: person.name.encode(into: &writer)
    case .identity: person.identity.encode(into: &writer)
    case .contact: person.contact.encode(into: &writer)
    case .address: return nil
    }
    return writer.bytes
  }
}

extension Tables {
  /// Whether an edit is what holds still, alone: nothing later touched what it wrote.
  func standsAlone(_ entry: EntryName, _ act: Act) throws -> Bool {
    func alone<Value>(_ held: Held<Value>?) -> Bool {
      held?.items.count == 1 && held?.items[0].entry == entry
    }
    return switch act {
    case .personEdited(let facts):
      alone(try person(facts.person)?.sections.first { $0.section == facts.section }?.parts)
    case .householdEdited(let facts): alone(try household(facts.household)?.address)
    case .membershipChanged(let facts): alone(try person(facts.person)?.residence)
    case .planItemAdded(let facts): try planItem(facts.item)?.latest == entry
    case .planItemClosed(let facts): try planItem(facts.item)?.latest == entry
    default: false
    }
  }
}

extension Act {
  /// The edit that this one takes back; nil for one that takes none back.
  var undoes: EntryName? {
    switch self {
    case .personEdited(let facts): facts.undoes
    case .householdEdited(let facts): facts.undoes
    case .membershipChanged(let facts): facts.undoes
    default: nil
    }
  }
}

extension Committing {
  /// Writes what stood there before an edit, if nothing later touched it.
  mutating func takeBack(_ name: EntryName) throws {
    guard let told = try ContestedReading(tables: tables).entry(name) else {
      throw Refusal.notFound(.edit, name.text)
    }
    let before = BeforeEdit(tables: tables)
    switch told.act {
    case .personEdited(let facts):
      guard try tables.standsAlone(name, told.act),
        let plain = try before.section(facts.section, of: facts.person.of(.person), before: name)
      else { throw Refusal.register(.changedSince) }
      if facts.section == .identity {
        var reader = CanonicalReader(plain)
        try requireFree(try IdentitySection(from: &reader).nationalID, of: facts.person)
      }
      try appending.append(
        .personEdited(
          PersonEdited(
            person: facts.person, section: facts.section, reason: .correction, part: 0, undoes: name)),
        parts: [PlainPart(facts.person.of(.person), plain)])
    case .householdEdited(let facts):
      guard try tables.standsAlone(name, told.act),
        let plain = try before.section(.address, of: facts.household.of(.household), before: name)
      else { throw Refusal.register(.changedSince) }
      var reader = CanonicalReader(plain)
      try requireFree(try HouseholdParticulars(from: &reader).houseCode, of: facts.household)
      try appending.append(
        .householdEdited(
          HouseholdWritten(household: facts.household, reason: .correction, part: 0, undoes: name)),
        parts: [PlainPart(facts.household.of(.household), plain)])
    case .membershipChanged(let facts):
      guard try tables.standsAlone(name, told.act),
        case .person(let state)? = try before.state(of: facts.person.of(.person), before: name)
      else { throw Refusal.register(.changedSince) }
      let residence =
        state.residence.current ?? Residence(places: state.places, change: .corrected, day: nil)
      try appending.append(
        .membershipChanged(MembershipChanged(person: facts.person, residence: residence, undoes: name)))
    case .planItemAdded(let facts): try takeBack(name, of: facts.item, facts.household)
    case .planItemClosed(let facts): try takeBack(name, of: facts.item, facts.household)
    default: throw Refusal.notFound(.edit, name.text)
    }
  }
}

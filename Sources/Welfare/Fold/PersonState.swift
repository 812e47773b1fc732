import ThaiText

/// What the journal says of a person: which parts describe it and where it belongs.
public struct PersonState: Hashable, Sendable {
  /// The parts that hold `PersonParticulars`, by index: what files say.
  public internal(set) var particulars = Held<UInt64>()
  /// Where files put the person.
  public internal(set) var membership = Held<Membership>()
  /// What was answered of the person.
  public internal(set) var answers = AnswerPlaces()
  /// What surveys say of the person.
  public internal(set) var surveys = SurveyPlaces()
  /// The parts that hold a `NameSection` that an officer wrote; it stands before what files say.
  public internal(set) var name = Held<UInt64>()
  /// The parts that hold an `IdentitySection`, likewise.
  public internal(set) var identity = Held<UInt64>()
  /// The parts that hold a `ContactSection`, likewise.
  public internal(set) var contact = Held<UInt64>()
  /// Where an officer was told that the person lives; it stands before what files say.
  public internal(set) var residence = Held<Residence>()
  /// Legal bases that were noted, in fold order.
  public internal(set) var consents: [ConsentNoted] = []
  /// Sensitive notes, in fold order.
  public internal(set) var notes: [NotePlace] = []

  /// Where the person belongs: as an officer was told, else as files say. One who moved away or died has a place that is neither
  /// in a register nor lived in.
  public var places: [Membership] {
    residence.current?.places ?? membership.current.map { [$0] } ?? []
  }

  /// The household to look for the person in.
  public var home: Membership? { residence.current?.home ?? membership.current }

  /// The parts of sections that an officer wrote.
  public var sections: [(section: CardSection, parts: Held<UInt64>)] {
    [(.name, name), (.identity, identity), (.contact, contact)]
  }

  /// Whether an officer wrote any section.
  public var isEdited: Bool { !name.items.isEmpty || !identity.items.isEmpty || !contact.items.isEmpty }

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    answers.fold(act, place, subject)
    surveys.fold(act, place, subject)
    let id: Identifier<Person> = subject.identifier()
    switch act {
    case .registerPage(let page):
      guard let row = page.people.first(where: { $0.person == id }) else { return }
      if let part = row.part { particulars.set(part, by: place) }
      membership.set(row.membership, by: place)
    case .personAdded(let facts) where facts.person == id:
      name.set(facts.name, by: place)
      if let part = facts.identity { identity.set(part, by: place) }
      if let part = facts.contact { contact.set(part, by: place) }
      residence.set(facts.residence, by: place)
    case .personEdited(let facts) where facts.person == id:
      set(facts.section, facts.part, by: place)
    case .membershipChanged(let facts) where facts.person == id:
      residence.set(facts.residence, by: place)
    case .consentNoted(let facts) where facts.person == id: consents.append(facts)
    case .noteWritten(let facts): notes.fold(facts, place, subject)
    default: return
    }
  }

  private mutating func set(_ section: CardSection, _ part: UInt64, by place: EntryPlace) {
    switch section {
    case .name: name.set(part, by: place)
    case .identity: identity.set(part, by: place)
    case .contact: contact.set(part, by: place)
    case .address: return
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    particulars.encode(into: &writer) { $0.write($1) }
    membership.encode(into: &writer) { $1.encode(into: &$0) }
    var later = LaterFields()
    later.add(.name, name) { $0.write($1) }
    later.add(.identity, identity) { $0.write($1) }
    later.add(.contact, contact) { $0.write($1) }
    later.add(.residence, residence) { $1.encode(into: &$0) }
    later.add(.consents, consents) { $1.encode(into: &$0) }
    later.add(.notes, notes) { $1.encode(into: &$0) }
    later.encode(after: answers, surveys, into: &writer)
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    particulars = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }
    membership = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try Membership(from: &r)
    }
    answers = try AnswerPlaces(from: &reader)
    surveys = try SurveyPlaces(from: &reader)
    try LaterFields.read(from: &reader) {
      (field: LaterField, own: inout CanonicalReader) throws(CanonicalTrouble) in
      try take(field, from: &own)
    }
  }

  private mutating func take(_ field: LaterField, from reader: inout CanonicalReader) throws(CanonicalTrouble)
  {
    func parts(_ reader: inout CanonicalReader) throws(CanonicalTrouble) -> Held<UInt64> {
      try Held.later(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.unsigned()
      }
    }
    switch field {
    case .name: name = try parts(&reader)
    case .identity: identity = try parts(&reader)
    case .contact: contact = try parts(&reader)
    case .residence:
      residence = try Held.later(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try Residence(from: &r)
      }
    case .consents:
      consents = try reader.someOf { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try ConsentNoted(from: &r)
      }
    case .notes:
      notes = try reader.someOf { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try NotePlace(from: &r)
      }
    case .address: throw .code
    }
  }
}

/// What the journal says of a household: which parts describe it.
public struct HouseholdState: Hashable, Sendable {
  /// The parts that hold `HouseholdParticulars`, by index: what files say.
  public internal(set) var particulars = Held<UInt64>()
  /// What was answered of the household as one.
  public internal(set) var answers = AnswerPlaces()
  /// What surveys say of the household.
  public internal(set) var surveys = SurveyPlaces()
  /// Sensitive notes, in fold order.
  public internal(set) var notes: [NotePlace] = []
  /// The parts that hold `HouseholdParticulars` that an officer wrote; they stand before what files say.
  public internal(set) var address = Held<UInt64>()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    answers.fold(act, place, subject)
    surveys.fold(act, place, subject)
    let id: Identifier<Household> = subject.identifier()
    switch act {
    case .registerPage(let page):
      guard let row = page.households.first(where: { $0.household == id }) else { return }
      particulars.set(row.part, by: place)
    case .householdAdded(let facts) where facts.household == id,
      .householdEdited(let facts) where facts.household == id:
      address.set(facts.part, by: place)
    case .noteWritten(let facts): notes.fold(facts, place, subject)
    default: return
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    particulars.encode(into: &writer) { $0.write($1) }
    var later = LaterFields()
    later.add(.notes, notes) { $1.encode(into: &$0) }
    later.add(.address, address) { $0.write($1) }
    later.encode(after: answers, surveys, into: &writer)
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    particulars = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }
    answers = try AnswerPlaces(from: &reader)
    surveys = try SurveyPlaces(from: &reader)
    try LaterFields.read(from: &reader) {
      (field: LaterField, own: inout CanonicalReader) throws(CanonicalTrouble) in
      switch field {
      case .notes:
        notes = try own.someOf { (r: inout CanonicalReader) throws(CanonicalTrouble) in
          try NotePlace(from: &r)
        }
      case .address:
        address = try Held.later(from: &own) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
          try r.unsigned()
        }
      default: throw .code
      }
    }
  }
}

extension [NotePlace] {
  /// Adds a note about a subject, where its text stands in the entry.
  fileprivate mutating func fold(_ facts: NoteWritten, _ place: EntryPlace, _ subject: SubjectID) {
    guard facts.about.subject == subject, let part = place.parts[subject] else { return }
    append(NotePlace(part: PartName(entry: place.name, index: part), sort: facts.sort, at: place.at))
  }
}

extension CanonicalReader {
  /// Reads a list that is only written where it holds anything.
  fileprivate mutating func someOf<Item>(
    _ item: (inout CanonicalReader) throws(CanonicalTrouble) -> Item
  ) throws(CanonicalTrouble) -> [Item] {
    let items = try list(item)
    guard !items.isEmpty else { throw .trailing }
    return items
  }
}

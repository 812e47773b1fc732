/// What the journal says of a person: which parts describe it and where it belongs.
public struct PersonState: Hashable, Sendable {
  /// The parts that hold `PersonParticulars`, by index.
  public internal(set) var particulars = Held<UInt64>()
  /// Where the register puts the person.
  public internal(set) var membership = Held<Membership>()
  /// What was answered of the person.
  public internal(set) var answers = AnswerPlaces()
  /// What surveys say of the person.
  public internal(set) var surveys = SurveyPlaces()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    answers.fold(act, place, subject)
    surveys.fold(act, place, subject)
    guard case .registerPage(let page) = act else { return }
    let id: Identifier<Person> = subject.identifier()
    guard let row = page.people.first(where: { $0.person == id }) else { return }
    if let part = row.part { particulars.set(part, by: place) }
    membership.set(row.membership, by: place)
  }

  func encode(into writer: inout CanonicalWriter) {
    particulars.encode(into: &writer) { $0.write($1) }
    membership.encode(into: &writer) { $1.encode(into: &$0) }
    answers.encode(into: &writer, isFollowed: !surveys.items.isEmpty)
    surveys.encode(into: &writer)
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
  }
}

/// What the journal says of a household: which parts describe it.
public struct HouseholdState: Hashable, Sendable {
  /// The parts that hold `HouseholdParticulars`, by index.
  public internal(set) var particulars = Held<UInt64>()
  /// What was answered of the household as one.
  public internal(set) var answers = AnswerPlaces()
  /// What surveys say of the household.
  public internal(set) var surveys = SurveyPlaces()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    answers.fold(act, place, subject)
    surveys.fold(act, place, subject)
    guard case .registerPage(let page) = act else { return }
    let id: Identifier<Household> = subject.identifier()
    guard let row = page.households.first(where: { $0.household == id }) else { return }
    particulars.set(row.part, by: place)
  }

  func encode(into writer: inout CanonicalWriter) {
    particulars.encode(into: &writer) { $0.write($1) }
    answers.encode(into: &writer, isFollowed: !surveys.items.isEmpty)
    surveys.encode(into: &writer)
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    particulars = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }
    answers = try AnswerPlaces(from: &reader)
    surveys = try SurveyPlaces(from: &reader)
  }
}

/// What the journal says of a volunteer: which parts describe it, and the card.
public struct VolunteerState: Hashable, Sendable {
  /// The parts that hold `VolunteerParticulars`, by index.
  public internal(set) var particulars = Held<UInt64>()
  /// The card.
  public internal(set) var card = Held<VolunteerCard>()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    guard case .volunteerPage(let page) = act else { return }
    let id: Identifier<Volunteer> = subject.identifier()
    guard let row = page.rows.first(where: { $0.volunteer == id }) else { return }
    particulars.set(row.part, by: place)
    card.set(row.card, by: place)
  }

  func encode(into writer: inout CanonicalWriter) {
    particulars.encode(into: &writer) { $0.write($1) }
    card.encode(into: &writer) { $1.encode(into: &$0) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    particulars = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }
    card = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try VolunteerCard(from: &r)
    }
  }
}

/// What the journal says of an officer.
public struct OfficerState: Hashable, Sendable {
  /// The accountable facts of an officer.
  public struct Facts: Hashable, Sendable {
    /// What is typed after `--as`.
    public let code: String
    /// Everything the officer may do.
    public let roles: [Officer.Role]

    init(code: String, roles: [Officer.Role]) {
      self.code = code
      self.roles = roles
    }

    init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
      code = try reader.text()
      roles = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.code(Officer.Role.self)
      }
    }

    func encode(into writer: inout CanonicalWriter) {
      writer.write(code)
      writer.write(roles) { $0.write(UInt64($1.rawValue)) }
    }
  }

  /// The parts that hold `OfficerParticulars`, by index.
  public internal(set) var particulars = Held<UInt64>()
  /// Code and roles.
  public internal(set) var facts = Held<Facts>()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    guard case .officerAdded(let officer, let code, let roles) = act, officer.of(.officer) == subject else {
      return
    }
    facts.set(Facts(code: code, roles: roles), by: place)
    if let part = place.parts[subject] { particulars.set(part, by: place) }
  }

  func encode(into writer: inout CanonicalWriter) {
    particulars.encode(into: &writer) { $0.write($1) }
    facts.encode(into: &writer) { $1.encode(into: &$0) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    particulars = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }
    facts = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try Facts(from: &r)
    }
  }
}

/// What the journal says of a visitor: the part with the name, if one was given.
public struct VisitorState: Hashable, Sendable {
  /// The parts that hold `VisitorParticulars`, by index.
  public internal(set) var particulars = Held<UInt64>()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    guard case .ticketTaken = act, let part = place.parts[subject] else { return }
    particulars.set(part, by: place)
  }

  func encode(into writer: inout CanonicalWriter) {
    particulars.encode(into: &writer) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    particulars = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }
  }
}

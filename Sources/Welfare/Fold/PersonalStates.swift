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

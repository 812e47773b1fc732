import ThaiText
import Welfare

extension Committing {
  /// Carries out what is wanted of the register.
  mutating func carryOut(_ wish: RegisterProposal) throws {
    switch wish {
    case .addHousehold(let house, let head): try addHousehold(house, head: head)
    case .addPerson(let person, let stay): try addPerson(person, stay)
    case .edit(let person, let sections, let reason): try edit(person, sections, reason)
    case .editHousehold(let household, let request, let reason):
      try editHousehold(household, request, reason)
    case .move(let person, let request): try move(person, request)
    case .noteConsent(let request): try noteConsent(request)
    case .writeNote(let about, let sort, let text): try writeNote(about, sort, text)
    case .openNote(let about, let note, let reason): try openNote(about, note, reason)
    case .takeBack(let entry): try takeBack(entry)
    }
  }

  private var vault: Vault { Vault(tables: tables) }

  private var today: Day { proposer.at.day }

  // MARK: What is new

  private mutating func addHousehold(_ request: HouseRequest, head: PersonRequest?) throws {
    let house = try RegisterRule.house(request, after: nil, of: try centre())
    try requireFree(house.houseCode, of: nil)
    let id: Identifier<Household> = appending.random.identifier()
    // Nothing is written of a house whose head cannot be.
    let sections = try head.map { (head) throws in try self.sections(of: head) }
    try appending.append(
      .householdAdded(HouseholdWritten(household: id)),
      parts: [PlainPart(id.of(.household)) { house.encode(into: &$0) }])
    if let sections { try add(sections, StayRequest(household: id, position: .head)) }
  }

  private mutating func addPerson(_ request: PersonRequest, _ stay: StayRequest) throws {
    guard try tables.household(stay.household) != nil else {
      throw Refusal.notFound(.household, stay.household.hex)
    }
    try add(try sections(of: request), stay)
  }

  private typealias NewSections = (name: NameSection, identity: IdentitySection, contact: ContactSection)

  private func sections(of request: PersonRequest) throws -> NewSections {
    let name = try RegisterRule.name(
      request.name, after: NameSection(title: "", firstName: "", surname: ""), .correction)
    let identity = try RegisterRule.identity(
      request.identity, after: IdentitySection(), inPractice: try isPractice(), on: today)
    try requireFree(identity.nationalID, of: nil)
    return (name, identity, try RegisterRule.contact(request.phones))
  }

  private mutating func add(_ sections: NewSections, _ stay: StayRequest) throws {
    let residence = try MoveRule.arrive(stay, birth: sections.identity.birth, on: today)
    let id: Identifier<Person> = appending.random.identifier()
    let subject = id.of(.person)
    var parts = [
      PlainPart(subject) { sections.name.encode(into: &$0) },
      PlainPart(subject) { sections.identity.encode(into: &$0) },
    ]
    if !sections.contact.phones.isEmpty {
      parts.append(PlainPart(subject) { sections.contact.encode(into: &$0) })
    }
    try appending.append(
      .personAdded(
        PersonAdded(
          person: id, residence: residence, name: 0, identity: 1,
          contact: sections.contact.phones.isEmpty ? nil : 2)), parts: parts)
  }

  // MARK: Edits

  private mutating func edit(
    _ id: Identifier<Person>, _ requests: [SectionRequest], _ reason: EditReason
  ) throws {
    let current = try person(id)
    var edits: [(section: CardSection, part: PlainPart)] = []
    for request in requests {
      guard let part = try self.part(request, after: current, of: id, reason) else { continue }
      edits.append((request.section, part))
    }
    guard !edits.isEmpty else { throw Refusal.register(.nothingChanged) }
    for edit in edits {
      try appending.append(
        .personEdited(PersonEdited(person: id, section: edit.section, reason: reason, part: 0)),
        parts: [edit.part])
    }
  }

  /// The part of a section after a request; nil if nothing changed.
  private func part(
    _ request: SectionRequest, after current: PersonParticulars, of id: Identifier<Person>,
    _ reason: EditReason
  ) throws -> PlainPart? {
    let subject = id.of(.person)
    switch request {
    case .name(let request):
      let next = try RegisterRule.name(request, after: current.name, reason)
      return next == current.name ? nil : PlainPart(subject) { next.encode(into: &$0) }
    case .identity(let request):
      let next = try RegisterRule.identity(
        request, after: current.identity, inPractice: try isPractice(), on: today)
      if next.nationalID != current.nationalID { try requireFree(next.nationalID, of: id) }
      return next == current.identity ? nil : PlainPart(subject) { next.encode(into: &$0) }
    case .contact(let phones):
      let next = try RegisterRule.contact(phones)
      return next == current.contact ? nil : PlainPart(subject) { next.encode(into: &$0) }
    }
  }

  private mutating func editHousehold(
    _ id: Identifier<Household>, _ request: HouseRequest, _ reason: EditReason
  ) throws {
    guard try tables.household(id) != nil else { throw Refusal.notFound(.household, id.hex) }
    let current = try vault.household(id)
    let next = try RegisterRule.house(request, after: current, of: try centre())
    if next.houseCode != current?.houseCode { try requireFree(next.houseCode, of: id) }
    try RegisterRule.requireChange(current, next)
    try appending.append(
      .householdEdited(HouseholdWritten(household: id, reason: reason)),
      parts: [PlainPart(id.of(.household)) { next.encode(into: &$0) }])
  }

  private mutating func move(_ id: Identifier<Person>, _ request: MoveRequest) throws {
    let current = try person(id)
    switch request {
    case .movedIn(let stay), .corrected(let stay):
      guard try tables.household(stay.household) != nil else {
        throw Refusal.notFound(.household, stay.household.hex)
      }
    case .movedOut, .died: break
    }
    let state = try tables.person(id)
    let residence = try MoveRule.move(
      request,
      of: MoveRule.Standing(
        places: state?.places ?? [], told: state?.residence.current, birth: current.birth,
        name: current.fullName), on: today)
    try appending.append(.membershipChanged(MembershipChanged(person: id, residence: residence)))
  }

  // MARK: Consent and notes

  private mutating func noteConsent(_ request: ConsentRequest) throws {
    _ = try person(request.person)
    try appending.append(.consentNoted(try RegisterRule.consent(request, on: today)))
  }

  private mutating func writeNote(_ about: AnswerSubject, _ sort: NoteWritten.Sort, _ text: String) throws {
    try requireKnown(about)
    try RegisterRule.note(text)
    let particulars = NoteParticulars(text: text)
    try appending.append(
      .noteWritten(NoteWritten(about: about, sort: sort)),
      parts: [PlainPart(about.subject) { particulars.encode(into: &$0) }])
  }

  private mutating func openNote(
    _ about: AnswerSubject, _ note: EntryName, _ reason: NoteOpened.Reason
  ) throws {
    try requireKnown(about)
    guard try tables.notes(of: about).contains(where: { $0.part.entry == note }) else {
      throw Refusal.notFound(.note, note.text)
    }
    try appending.append(.noteOpened(NoteOpened(about: about, note: note, reason: reason)))
  }

  // MARK: What is asked of the tables

  private func person(_ id: Identifier<Person>) throws -> PersonParticulars {
    guard try tables.person(id) != nil, let person = try vault.person(id) else {
      throw Refusal.notFound(.person, id.hex)
    }
    return person
  }

  private func requireKnown(_ about: AnswerSubject) throws {
    guard try tables.holds(about.subject) else {
      switch about {
      case .person(let id): throw Refusal.notFound(.person, id.hex)
      case .household(let id): throw Refusal.notFound(.household, id.hex)
      }
    }
  }

  /// Nobody else carries an ID.
  func requireFree(_ id: NationalID?, of own: Identifier<Person>?) throws {
    guard let id else { return }
    let holder = try tables.subjects(.person, by: .nationalID(id)).first {
      try tables.root(of: $0) != own.map { (own) throws in try tables.root(of: own.of(.person)) }
    }
    try RegisterRule.requireFree(
      idOf: try holder.map { (holder) throws in try vault.person(holder.identifier())?.fullName ?? "" })
  }

  /// No other house has a house code.
  func requireFree(_ code: HouseCode?, of own: Identifier<Household>?) throws {
    guard let code else { return }
    let holder = try tables.subjects(.household, by: .houseCode(code)).first {
      try tables.root(of: $0) != own.map { (own) throws in try tables.root(of: own.of(.household)) }
    }
    guard let holder, let house = try vault.household(holder.identifier()) else { return }
    throw Refusal.register(.houseCodeOfAnother(house))
  }

  private func isPractice() throws -> Bool { try tables.centre()?.isPractice ?? false }

  private func centre() throws -> (tambon: String, name: String) {
    let centre = try tables.centre()
    return (centre?.tambon ?? "", centre?.name ?? "")
  }
}

extension Tables {
  /// The notes of a person or a household and of all that are one with it, each in fold order.
  func notes(of about: AnswerSubject) throws -> [NotePlace] {
    switch about {
    case .person(let id): try all(of: id).flatMap { try person($0)?.notes ?? [] }
    case .household(let id): try all(of: id).flatMap { try household($0)?.notes ?? [] }
    }
  }
}

extension SubjectState {
  /// The state after a field of it was settled: the value kept holds, and those that the settlement had seen no longer do.
  /// A value in a form that this program does not know changes nothing.
  mutating func settle(_ facts: ConflictSettled, _ place: EntryPlace, _ subject: SubjectID) {
    guard facts.subject == subject, let field = facts.field else { return }
    switch (self, field) {
    case (.person(var state), .particulars):
      state.particulars.settle(facts, place)
      self = .person(state)
    case (.person(var state), .membership):
      state.membership.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try Membership(from: &r)
      }
      self = .person(state)
    case (.person, .name), (.person, .identity), (.person, .contact), (.person, .residence),
      (.household, .address):
      settleEdited(facts, field, place)
    case (.household(var state), .particulars):
      state.particulars.settle(facts, place)
      self = .household(state)
    case (.visitor(var state), .particulars):
      state.particulars.settle(facts, place)
      self = .visitor(state)
    case (.volunteer(var state), .particulars):
      state.particulars.settle(facts, place)
      self = .volunteer(state)
    case (.volunteer(var state), .card):
      state.card.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try VolunteerCard(from: &r)
      }
      self = .volunteer(state)
    case (.officer(var state), .particulars):
      state.particulars.settle(facts, place)
      self = .officer(state)
    case (.officer(var state), .facts):
      state.facts.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try OfficerState.Facts(from: &r)
      }
      self = .officer(state)
    case (.visit(var state), .ticket):
      state.ticket.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.identifier()
      }
      self = .visit(state)
    case (.ticket(var state), .household):
      state.settle(facts)
      self = .ticket(state)
    case (.lot, _), (.place, _), (.allotment, _): settleGoods(facts, place)
    default: settleDeclared(facts, place)
    }
  }

  private mutating func settleEdited(
    _ facts: ConflictSettled, _ field: Conflict.Field, _ place: EntryPlace
  ) {
    switch self {
    case .person(var state):
      switch field {
      case .name: state.name.settle(facts, place)
      case .identity: state.identity.settle(facts, place)
      case .contact: state.contact.settle(facts, place)
      default:
        state.residence.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
          try Residence(from: &r)
        }
      }
      self = .person(state)
    case .household(var state):
      state.address.settle(facts, place)
      self = .household(state)
    default: break
    }
  }

  private mutating func settleGoods(_ facts: ConflictSettled, _ place: EntryPlace) {
    switch (self, facts.field) {
    case (.lot(var state), .facts):
      state.facts.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try LotState.Facts(from: &r)
      }
      self = .lot(state)
    case (.lot(var state), .recall):
      state.decision.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
          try r.code(LotRecalled.Reason.self)
        }
      }
      self = .lot(state)
    case (.place(var state), .facts):
      state.facts.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try Titled(from: &r)
      }
      self = .place(state)
    case (.allotment(var state), .facts):
      state.facts.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try BudgetAllotted(from: &r)
      }
      self = .allotment(state)
    case (.allotment(var state), .keeper):
      state.keeper.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.identifier()
      }
      self = .allotment(state)
    case (.place(var state), .keeper):
      state.keeper.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.identifier()
      }
      self = .place(state)
    default: break
    }
  }

  private mutating func settleDeclared(_ facts: ConflictSettled, _ place: EntryPlace) {
    guard facts.field == .facts else { return }
    switch self {
    case .campaign(let state): self = .campaign(state.settled(facts, place))
    case .kit(let state): self = .kit(state.settled(facts, place))
    case .counter(let state): self = .counter(state.settled(facts, place))
    case .duty(let state): self = .duty(state.settled(facts, place))
    case .shift(let state): self = .shift(state.settled(facts, place))
    case .batch(var state):
      state.declared = state.declared.settled(facts, place)
      self = .batch(state)
    case .centre(let state): self = .centre(state.settled(facts, place))
    case .family(let state): self = .family(state.settled(facts, place))
    default: break
    }
  }
}

extension Held {
  /// Sets the value that a settlement keeps.
  fileprivate mutating func settle(
    _ facts: ConflictSettled, _ place: EntryPlace,
    _ read: (inout CanonicalReader) throws(CanonicalTrouble) -> Value
  ) {
    guard let bytes = facts.value else { return }
    var reader = CanonicalReader(bytes)
    guard let value = try? read(&reader) else { return }
    set(value, by: place)
  }
}

extension Held where Value == UInt64 {
  /// Sets the part that a settlement keeps.
  fileprivate mutating func settle(_ facts: ConflictSettled, _ place: EntryPlace) {
    guard let part = facts.part, place.parts[facts.subject] == part else { return }
    set(part, by: place)
  }
}

extension DeclaredState {
  fileprivate func settled(_ facts: ConflictSettled, _ place: EntryPlace) -> Self {
    var next = self
    next.facts.settle(facts, place) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try Facts(from: &r)
    }
    return next
  }
}

extension TicketState {
  /// Whose household the visitor is of, as a settlement keeps it.
  fileprivate mutating func settle(_ facts: ConflictSettled) {
    guard let kept = facts.identification else { return }
    ticket?.identify(household: kept.household, person: kept.person)
  }
}

extension ConflictSettled {
  /// Whose household a ticket's visitor is of, where that was settled.
  public var identification: (household: Identifier<Household>, person: Identifier<Person>?)? {
    guard field == .household, let value else { return nil }
    var reader = CanonicalReader(value)
    do {
      return (try reader.identifier(), try reader.optionalIdentifier())
    } catch {
      return nil
    }
  }

  /// Where the register puts a person, where that was settled.
  public var membership: Membership? {
    guard field == .membership, let value else { return nil }
    var reader = CanonicalReader(value)
    return try? Membership(from: &reader)
  }

  /// Where a person lives, where that was settled.
  public var residence: Residence? {
    guard field == .residence, let value else { return nil }
    var reader = CanonicalReader(value)
    return try? Residence(from: &reader)
  }

  /// A volunteer's card, where that was settled.
  public var card: VolunteerCard? {
    guard field == .card, let value else { return nil }
    var reader = CanonicalReader(value)
    return try? VolunteerCard(from: &reader)
  }
}

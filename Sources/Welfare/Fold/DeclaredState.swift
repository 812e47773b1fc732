/// Facts that are declared and change only by being declared again.
public protocol DeclaredFacts: Hashable, Sendable {
  /// The facts that `act` declares of `subject`; nil if it declares none.
  init?(_ act: Act, of subject: SubjectID)
  /// Writes the facts as they stand in a state.
  func encode(into writer: inout CanonicalWriter)
  /// Reads the facts as they stand in a state.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble)
}

/// The state of a subject that is no more than its declared facts: kits, campaigns, places, shifts ….
public struct DeclaredState<Facts: DeclaredFacts>: Hashable, Sendable {
  /// The facts.
  public internal(set) var facts = Held<Facts>()

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    guard let declared = Facts(act, of: subject) else { return }
    facts.set(declared, by: place)
  }

  /// Writes the state.
  public func encode(into writer: inout CanonicalWriter) {
    facts.encode(into: &writer) { writer, facts in
      // A byte string of their own: they may end sooner or later.
      var own = CanonicalWriter(capacity: 96)
      facts.encode(into: &own)
      writer.write(own.bytes)
    }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    facts = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      var own = CanonicalReader(try r.string())
      return try Facts(from: &own)
    }
  }
}

extension KitAdded: DeclaredFacts {
  /// The kit's recipe.
  public init?(_ act: Act, of subject: SubjectID) {
    guard case .kitAdded(let facts) = act, facts.kit.of(.kit) == subject else { return nil }
    self = facts
  }
}

extension CampaignOpened: DeclaredFacts {
  /// The campaign's terms.
  public init?(_ act: Act, of subject: SubjectID) {
    guard case .campaignOpened(let facts) = act, facts.campaign.of(.campaign) == subject else { return nil }
    self = facts
  }
}

extension FamilyDeclared: DeclaredFacts {
  /// The family's members.
  public init?(_ act: Act, of subject: SubjectID) {
    guard case .familyDeclared(let facts) = act, facts.family.of(.family) == subject else { return nil }
    self = facts
  }
}

extension ShiftAdded: DeclaredFacts {
  /// The shift's hours.
  public init?(_ act: Act, of subject: SubjectID) {
    guard case .shiftAdded(let facts) = act, facts.shift.of(.shift) == subject else { return nil }
    self = facts
  }
}

extension ImportFinished: DeclaredFacts {
  /// What the batch came to.
  public init?(_ act: Act, of subject: SubjectID) {
    guard case .importFinished(let facts) = act, facts.batch.of(.batch) == subject else { return nil }
    self = facts
  }
}

extension CentreOpened: DeclaredFacts {
  /// The centre's name and place.
  public init?(_ act: Act, of subject: SubjectID) {
    guard case .centreOpened(let facts) = act, facts.centre.of(.centre) == subject else { return nil }
    self = facts
  }
}

/// A code and a title: what a place or a duty is.
public struct Titled: DeclaredFacts {
  /// Unique in the centre.
  public let code: String
  /// As shown.
  public let title: String

  /// The place or the duty that `act` declares.
  public init?(_ act: Act, of subject: SubjectID) {
    switch act {
    case .placeAdded(let place, let code, let title) where place.of(.place) == subject:
      (self.code, self.title) = (code, title)
    case .dutyAdded(let duty, let code, let title) where duty.of(.duty) == subject:
      (self.code, self.title) = (code, title)
    default: return nil
    }
  }

  /// Writes code and title.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(code)
    writer.write(title)
  }

  /// Reads code and title.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    code = try reader.text()
    title = try reader.text()
  }
}

/// A window's number.
public struct CounterNumber: DeclaredFacts {
  /// From 1.
  public let number: UInt64

  /// The window that `act` declares.
  public init?(_ act: Act, of subject: SubjectID) {
    guard case .counterAdded(let counter, let number) = act, counter.of(.counter) == subject else {
      return nil
    }
    self.number = number
  }

  /// Writes the number.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(number)
  }

  /// Reads the number.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    number = try reader.unsigned()
  }
}

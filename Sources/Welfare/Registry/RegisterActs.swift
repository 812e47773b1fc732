/// Why a section is written anew. The numbers stand in facts for ever.
public enum EditReason: UInt8, CaseIterable, Hashable, Sendable {
  /// แก้คำผิด: what was written was wrong; a name that stood there was never carried.
  case correction = 1
  /// เปลี่ยนแปลง: what was written was right until now.
  case change

  /// The stable name in commands.
  public var code: String {
    switch self {
    case .correction: "correction"
    case .change: "change"
    }
  }
}

/// The facts of `person.added`: somebody whom an officer wrote into the register.
///
/// Fields in order: person, residence, index of the `NameSection`, of the `IdentitySection` (optional), of the
/// `ContactSection` (optional).
public struct PersonAdded: CanonicalFacts {
  /// The person.
  public let person: Identifier<Person>
  /// Where.
  public let residence: Residence
  /// The index of the name's part.
  public let name: UInt64
  /// The index of the identity's part; nil if nothing was told.
  public let identity: UInt64?
  /// The index of the contact's part; nil if nothing was told.
  public let contact: UInt64?

  /// The facts.
  public init(
    person: Identifier<Person>, residence: Residence, name: UInt64, identity: UInt64?, contact: UInt64?
  ) {
    self.person = person
    self.residence = residence
    self.name = name
    self.identity = identity
    self.contact = contact
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(person)
    residence.encode(into: &writer)
    writer.write(name)
    writer.write(identity) { $0.write($1) }
    writer.write(contact) { $0.write($1) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      person: try reader.identifier(), residence: try Residence(from: &reader), name: try reader.unsigned(),
      identity: try reader.optionalUnsigned(), contact: try reader.optionalUnsigned())
  }
}

/// The facts of `person.edited`: one section of a person's card, written anew.
///
/// Fields in order: person, section (code), reason (code), index of the section's part, and which entry it takes back
/// (optional log and number).
public struct PersonEdited: CanonicalFacts {
  /// The person.
  public let person: Identifier<Person>
  /// Which section; never the address.
  public let section: CardSection
  /// Why.
  public let reason: EditReason
  /// The index of the section's part.
  public let part: UInt64
  /// The edit that this one takes back.
  public let undoes: EntryName?

  /// The facts.
  public init(
    person: Identifier<Person>, section: CardSection, reason: EditReason, part: UInt64,
    undoes: EntryName? = nil
  ) {
    self.person = person
    self.section = section
    self.reason = reason
    self.part = part
    self.undoes = undoes
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(person)
    writer.write(UInt64(section.rawValue))
    writer.write(UInt64(reason.rawValue))
    writer.write(part)
    writer.write(undoes) { $0.write($1) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      person: try reader.identifier(), section: try reader.code(CardSection.self),
      reason: try reader.code(EditReason.self), part: try reader.unsigned(),
      undoes: try reader.optionalEntryName())
  }
}

/// The facts of `household.added` and `household.edited`: a house, written by an officer.
///
/// Fields in order: household, reason (code), index of the `HouseholdParticulars`, and which entry it takes back
/// (optional log and number).
public struct HouseholdWritten: CanonicalFacts {
  /// The household.
  public let household: Identifier<Household>
  /// Why; a correction for one that is new.
  public let reason: EditReason
  /// The index of the address's part.
  public let part: UInt64
  /// The edit that this one takes back.
  public let undoes: EntryName?

  /// The facts.
  public init(
    household: Identifier<Household>, reason: EditReason = .correction, part: UInt64 = 0,
    undoes: EntryName? = nil
  ) {
    self.household = household
    self.reason = reason
    self.part = part
    self.undoes = undoes
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(household)
    writer.write(UInt64(reason.rawValue))
    writer.write(part)
    writer.write(undoes) { $0.write($1) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      household: try reader.identifier(), reason: try reader.code(EditReason.self),
      part: try reader.unsigned(), undoes: try reader.optionalEntryName())
  }
}

/// The facts of `membership.changed`: somebody moved in, away, or died; or where they live was written wrongly.
///
/// Fields in order: person, residence, and which entry it takes back (optional log and number).
public struct MembershipChanged: CanonicalFacts {
  /// The person.
  public let person: Identifier<Person>
  /// Where from now on, or where they were last.
  public let residence: Residence
  /// The change that this one takes back.
  public let undoes: EntryName?

  /// The facts.
  public init(person: Identifier<Person>, residence: Residence, undoes: EntryName? = nil) {
    self.person = person
    self.residence = residence
    self.undoes = undoes
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(person)
    residence.encode(into: &writer)
    writer.write(undoes) { $0.write($1) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      person: try reader.identifier(), residence: try Residence(from: &reader),
      undoes: try reader.optionalEntryName())
  }
}

extension CanonicalReader {
  mutating func optionalUnsigned() throws(CanonicalTrouble) -> UInt64? {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() }
  }

  mutating func optionalEntryName() throws(CanonicalTrouble) -> EntryName? {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.entryName() }
  }
}

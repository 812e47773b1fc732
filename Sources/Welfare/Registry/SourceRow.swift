/// One good row of a register file, typed: what the importer is given.
public struct RegisterRow: Hashable, Sendable {
  /// The line in the file, header = 1.
  public let line: UInt64
  /// The person.
  public let person: PersonParticulars
  /// The house.
  public let household: HouseholdParticulars
  /// Head or resident, if the source says.
  public let position: Membership.Position

  /// A row of these values.
  public init(
    line: UInt64, person: PersonParticulars, household: HouseholdParticulars, position: Membership.Position
  ) {
    self.line = line
    self.person = person
    self.household = household
    self.position = position
  }
}

/// One good row of a volunteer list, typed.
public struct VolunteerRow: Hashable, Sendable {
  /// The line in the file, header = 1.
  public let line: UInt64
  /// Name, ID, phone, card number and village.
  public let particulars: VolunteerParticulars
  /// Level, dates and training of the card.
  public let card: VolunteerCard

  /// A row of these values.
  public init(line: UInt64, particulars: VolunteerParticulars, card: VolunteerCard) {
    self.line = line
    self.particulars = particulars
    self.card = card
  }
}

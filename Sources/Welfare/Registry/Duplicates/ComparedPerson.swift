import ThaiText

/// A person as the matching compares them.
public struct ComparedPerson: Hashable, Sendable {
  /// Who.
  public let person: Identifier<Person>
  /// The household that is shown for them; nil if none is known.
  public let household: Identifier<Household>?
  /// House number and moo, folded; empty if not known.
  public let place: String
  /// What describes them.
  public let particulars: PersonParticulars

  /// A person in a house.
  public init(
    person: Identifier<Person>, household: Identifier<Household>?, place: String,
    particulars: PersonParticulars
  ) {
    self.person = person
    self.household = household
    self.place = place
    self.particulars = particulars
  }

  /// How alike both are.
  public func likeness(to other: ComparedPerson) -> Likeness {
    let (mine, theirs) = (particulars, other.particulars)
    return Likeness([
      .init(.nationalID, outcome(mine.nationalID, theirs.nationalID)),
      .init(.firstName, compared(mine.firstName, theirs.firstName)),
      .init(.surname, compared(mine.surname, theirs.surname)),
      .init(.birth, likeness(of: mine.birth, theirs.birth)),
      .init(.sex, outcome(mine.sex, theirs.sex)),
      .init(.house, likeness(ofHouse: other)),
      .init(.phone, outcome(known(mine.phone), known(theirs.phone))),
    ])
  }

  private func likeness(ofHouse other: ComparedPerson) -> MatchOutcome {
    if let household, household == other.household { return .match }
    return place.isEmpty || other.place.isEmpty ? .blank : same(place, other.place) ? .near : .mismatch
  }

  private func likeness(of one: PartialDay?, _ other: PartialDay?) -> MatchOutcome {
    guard let one, let other else { return .blank }
    if one == other, one.precision == .day { return .match }
    let (sharp, vague) = one.precision.rawValue >= other.precision.rawValue ? (one, other) : (other, one)
    return vague.day <= sharp.day && sharp.last <= vague.last ? .near : .mismatch
  }
}

/// A household as the matching compares it.
public struct ComparedHousehold: Hashable, Sendable {
  /// Which.
  public let household: Identifier<Household>
  /// What describes it.
  public let particulars: HouseholdParticulars
  /// First name and surname of the head; empty if not known.
  public let head: String
  /// First names and surnames of all its members.
  public let members: [String]
  /// The phones of its members, ASCII digits.
  public let phones: [String]

  /// A household with those who live there.
  public init(
    household: Identifier<Household>, particulars: HouseholdParticulars, head: String, members: [String],
    phones: [String]
  ) {
    self.household = household
    self.particulars = particulars
    self.head = head
    self.members = members
    self.phones = phones
  }

  /// House number and moo, folded; empty if not known.
  public var place: String { particulars.comparedPlace }

  /// How alike both are.
  public func likeness(to other: ComparedHousehold) -> Likeness {
    let place: MatchOutcome =
      self.place.isEmpty || other.place.isEmpty
      ? .blank : same(self.place, other.place) ? .match : .mismatch
    return Likeness([
      .init(.houseCode, outcome(particulars.houseCode, other.particulars.houseCode)),
      .init(.place, place),
      .init(.head, compared(head, other.head)),
      .init(.members, Self.shared(members.map { soundsAs($0) }, other.members.map { soundsAs($0) })),
      .init(.phone, Self.shared(phones.map { Array($0.utf8) }, other.phones.map { Array($0.utf8) })),
    ])
  }

  private static func shared(_ one: [[UInt8]], _ other: [[UInt8]]) -> MatchOutcome {
    one.isEmpty || other.isEmpty ? .blank : Set(one).isDisjoint(with: other) ? .mismatch : .match
  }
}

extension HouseholdParticulars {
  /// House number and moo as they are compared; empty where the number is not known.
  public var comparedPlace: String {
    houseNumber.isEmpty ? "" : folded(houseNumber) + " " + String(moo) + " " + folded(tambonName)
  }
}

/// A name as it sounds, whatever became of its tones and of the mark over a letter that is not heard.
public func soundsAs(_ name: String) -> [UInt8] { NameLetters(name).toneless.sound.bytes }

private func compared(_ one: String, _ other: String) -> MatchOutcome {
  if one.isEmpty || other.isEmpty { return .blank }
  if same(folded(one), folded(other)) { return .match }
  return soundsAs(one) == soundsAs(other) ? .near : .mismatch
}

private func outcome<Value: Equatable>(_ one: Value?, _ other: Value?) -> MatchOutcome {
  guard let one, let other else { return .blank }
  return one == other ? .match : .mismatch
}

private func known(_ text: String) -> [UInt8]? { text.isEmpty ? nil : Array(text.utf8) }

private func same(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

/// Those that may be one, as the screen and the command show them.
public struct DuplicatesBoard: Hashable, Sendable {
  /// The household that was asked for; nil for all.
  public let household: Identifier<Household>?
  /// What was merged already of that household, then those that may be one, the most alike first.
  public let lines: [DuplicateLine]
  /// How many may be one; `lines` may hold fewer.
  public let found: Int
  /// The rules that stopped themselves.
  public let stopped: [DuplicateSearch.Stopped]
  /// People looked at.
  public let looked: Int

  /// A board of these lines.
  public init(
    household: Identifier<Household>?, lines: [DuplicateLine], found: Int, stopped: [DuplicateSearch.Stopped],
    looked: Int
  ) {
    self.household = household
    self.lines = lines
    self.found = found
    self.stopped = stopped
    self.looked = looked
  }
}

/// Two that may be one, or were merged, with both sides.
public struct DuplicateLine: Hashable, Sendable {
  /// Which two.
  public let pair: Pair
  /// How alike they are.
  public let likeness: Likeness
  /// The rule that brought them together; nil where they were merged.
  public let rule: DuplicateRule?
  /// The one that is shown, where they were merged.
  public let kept: SubjectID?
  /// What is known of the lesser.
  public let one: Side
  /// What is known of the greater.
  public let other: Side
  /// The newest entry that shaped either, when they were compared.
  public let compared: EntryName?

  /// What is known of one of both.
  public enum Side: Hashable, Sendable {
    /// A person, and the house the register puts them in.
    case person(PersonParticulars, house: HouseholdParticulars?, household: Identifier<Household>?)
    /// A household with its head, if it has one, and those who live there.
    case household(HouseholdParticulars, head: PersonParticulars?, members: [PersonParticulars])
  }

  /// A line.
  public init(
    pair: Pair, likeness: Likeness, rule: DuplicateRule?, kept: SubjectID?, one: Side, other: Side,
    compared: EntryName?
  ) {
    self.pair = pair
    self.likeness = likeness
    self.rule = rule
    self.kept = kept
    self.one = one
    self.other = other
    self.compared = compared
  }

  /// What is known of one of the pair.
  public func side(_ subject: SubjectID) -> Side { subject == pair.one ? one : other }
}

extension DuplicateLine.Side {
  /// How alike two sides are; nothing of a person is compared with a household.
  public func likeness(to other: DuplicateLine.Side) -> Likeness {
    let nobody = Identifier<Person>(high: 0, low: 0)
    let nowhere = Identifier<Household>(high: 0, low: 0)
    switch (self, other) {
    case (.person(let one, let house, let home), .person(let other, let otherHouse, let otherHome)):
      return ComparedPerson(
        person: nobody, household: home, place: house?.comparedPlace ?? "", particulars: one
      ).likeness(
        to: ComparedPerson(
          person: nobody, household: otherHome, place: otherHouse?.comparedPlace ?? "", particulars: other))
    case (
      .household(let one, let head, let members), .household(let other, let otherHead, let otherMembers)
    ):
      func compared(
        _ house: HouseholdParticulars, _ head: PersonParticulars?, _ members: [PersonParticulars]
      ) -> ComparedHousehold {
        ComparedHousehold(
          household: nowhere, particulars: house, head: head?.plainName ?? "",
          members: members.map(\.plainName),
          phones: members.map(\.phone).filter { !$0.isEmpty })
      }
      return compared(one, head, members).likeness(to: compared(other, otherHead, otherMembers))
    case (.person, .household), (.household, .person): return Likeness([])
    }
  }
}

extension PersonParticulars {
  /// First name and surname, without a title.
  public var plainName: String { surname.isEmpty ? firstName : firstName + " " + surname }
}

public import ThaiText

/// Whether somebody can have moved, or died, like that.
public enum MoveRule {
  /// Where somebody is now, as the rule reads it.
  public struct Standing: Hashable, Sendable {
    /// Where they stand in a register or live; neither, where they moved away or died.
    public let places: [Membership]
    /// What an officer was told last; nil if nobody was told anything.
    public let told: Residence?
    /// When they were born, as far as known.
    public let birth: PartialDay?
    /// Their name.
    public let name: String

    /// A standing of these facts.
    public init(places: [Membership], told: Residence?, birth: PartialDay?, name: String) {
      self.places = places
      self.told = told
      self.birth = birth
      self.name = name
    }

    /// Whether they are of no household here any more.
    var isEnded: Bool { !places.contains(where: \.isHere) }
  }

  /// Where somebody who is new stands.
  ///
  /// - Throws: `Refusal.register`.
  public static func arrive(_ stay: StayRequest, birth: PartialDay?, on today: Day) throws(Refusal)
    -> Residence
  {
    guard stay.membership.isHere else { throw .register(.nowhere) }
    try requirePast(stay.day, since: birth?.day, on: today)
    return Residence(places: [stay.membership], change: .movedIn, day: stay.day)
  }

  /// Where somebody stands after a move.
  ///
  /// Living in one house and standing in the register of another are both kept: a new place takes from the others only what it
  /// brings itself.
  ///
  /// - Throws: `Refusal.register`.
  public static func move(_ request: MoveRequest, of person: Standing, on today: Day) throws(Refusal)
    -> Residence
  {
    let next = try residence(request, person)
    try requirePast(next.day, since: person.birth?.day, on: today)
    if next.change != .corrected, let before = person.told?.day, let day = next.day, day < before {
      throw .register(.datesBackwards(day, before: before))
    }
    // Who moved away may have died since: the same places, and another end.
    let isSameEnd = !next.isEnded || next.change == person.told?.change
    if next.places == person.places, next.day == person.told?.day, isSameEnd {
      throw .register(.nothingChanged)
    }
    return next
  }

  private static func residence(_ request: MoveRequest, _ person: Standing) throws(Refusal) -> Residence {
    switch request {
    case .movedIn(let stay):
      guard stay.membership.isHere else { throw .register(.nowhere) }
      try requireAlive(person)
      return Residence(places: places(person.places, with: stay), change: .movedIn, day: stay.day)
    case .corrected(let stay):
      guard stay.membership.isHere else { throw .register(.nowhere) }
      return Residence(
        places: places(person.places.filter { $0.household != stay.household }, with: stay),
        change: .corrected, day: stay.day ?? (person.isEnded ? nil : person.told?.day))
    case .movedOut(let day, let staysRegistered):
      try requireAlive(person)
      if person.isEnded { throw closed(person) }
      let stay = person.places.filter { staysRegistered && $0.isRegistered }
      return Residence(
        places: stay.isEmpty ? ended(person) : stay.map { $0.with(isRegistered: true, livesHere: false) },
        change: .movedOut, day: day)
    case .died(let day):
      try requireAlive(person)
      return Residence(places: ended(person), change: .died, day: day)
    }
  }

  private static func places(_ before: [Membership], with stay: StayRequest) -> [Membership] {
    let others = before.filter { $0.household != stay.household }.map {
      $0.with(
        isRegistered: $0.isRegistered && !stay.isRegistered, livesHere: $0.livesHere && !stay.livesHere)
    }
    return (others.filter(\.isHere) + [stay.membership]).sorted { $0.household < $1.household }
  }

  private static func ended(_ person: Standing) -> [Membership] {
    let home = Residence(places: person.places, change: .corrected, day: nil).home
    return home.map { [$0.with(isRegistered: false, livesHere: false)] } ?? []
  }

  private static func requireAlive(_ person: Standing) throws(Refusal) {
    if person.told?.change == .died { throw closed(person) }
  }

  private static func closed(_ person: Standing) -> Refusal {
    .register(
      .alreadyClosed(name: person.name, person.told?.change ?? .movedOut, person.told?.day))
  }

  private static func requirePast(_ day: Day?, since first: Day?, on today: Day) throws(Refusal) {
    guard let day else { return }
    if day > today { throw .register(.dayInFuture(day)) }
    if let first, day < first { throw .register(.datesBackwards(day, before: first)) }
  }
}

extension Membership {
  func with(isRegistered: Bool, livesHere: Bool) -> Membership {
    Membership(household: household, position: position, isRegistered: isRegistered, livesHere: livesHere)
  }
}

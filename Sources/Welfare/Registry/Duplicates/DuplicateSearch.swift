import ThaiText

/// Two that may be one, as they are proposed.
public struct DuplicateCandidate: Hashable, Sendable {
  /// Which two.
  public let pair: Pair
  /// How alike they are.
  public let likeness: Likeness
  /// The rule that brought them together.
  public let rule: DuplicateRule

  /// A pair that a rule brought together.
  public init(pair: Pair, likeness: Likeness, rule: DuplicateRule) {
    self.pair = pair
    self.likeness = likeness
    self.rule = rule
  }
}

/// What brings two together, so that nobody is compared with everybody.
public enum DuplicateRule: UInt8, CaseIterable, Hashable, Sendable {
  /// The same national ID, entered apart under names that differ.
  case sameNumber = 1
  /// A name that sounds the same, and a year of birth.
  case nameAndBirthYear
  /// A name that sounds the same, and a house.
  case nameAndHouse
  /// A phone and a surname that sounds the same.
  case phoneAndSurname
  /// Households of one house code.
  case sameHouseCode
  /// Households at one house number and moo.
  case samePlace

  /// The stable name in commands.
  public var code: String {
    switch self {
    case .sameNumber: "same-number"
    case .nameAndBirthYear: "name-and-birth-year"
    case .nameAndHouse: "name-and-house"
    case .phoneAndSurname: "phone-and-surname"
    case .sameHouseCode: "same-house-code"
    case .samePlace: "same-place"
    }
  }
}

/// What a search for those that may be one came to.
public struct DuplicateSearch: Hashable, Sendable {
  /// A rule that stopped itself: it would have flagged more than half of the register, so it tells nobody anything.
  public struct Stopped: Hashable, Sendable {
    /// Which rule.
    public let rule: DuplicateRule
    /// How many it flagged.
    public let flagged: Int
    /// Of how many.
    public let of: Int

    /// A rule that flagged so many of so many.
    public init(rule: DuplicateRule, flagged: Int, of all: Int) {
      self.rule = rule
      self.flagged = flagged
      of = all
    }
  }

  /// Those that may be one: the most alike first, then by id.
  public internal(set) var candidates: [DuplicateCandidate] = []
  /// The rules that stopped themselves.
  public internal(set) var stopped: [Stopped] = []
  /// How many were looked at.
  public internal(set) var looked = 0

  /// A register of so few is never said to be flagged by half: two of three may well be one.
  static let leastRegister = 20
  /// A key that more share tells nothing of them: a village's one phone, "no name".
  static let mostOfOneKey = 40

  /// Nothing was found.
  public init() {}

  /// Those of `people` that may be one.
  ///
  /// - Parameter isDecided: whether a pair was decided already.
  public init(people: [ComparedPerson], isDecided: (Pair) -> Bool = { _ in false }) {
    looked = people.count
    let subjects = people.map { $0.person.of(.person) }
    let sounds = people.map { NameSounds($0.particulars) }
    let byNumber = people.indices.compactMap { index in
      people[index].particulars.nationalID.map { (key: $0.number, index: index) }
    }
    find(.sameNumber, byNumber, subjects, isDecided) { people[$0].likeness(to: people[$1]) }
    let byBirth = people.indices.compactMap { index -> (key: UInt64, index: Int)? in
      guard let birth = people[index].particulars.birth, let name = sounds[index].whole else { return nil }
      return (key(name, birth.day.year), index)
    }
    find(.nameAndBirthYear, byBirth, subjects, isDecided) { one, other in
      Self.mayBe(people[one], people[other]) ? people[one].likeness(to: people[other]) : nil
    }
    let byHouse = people.indices.compactMap { index -> (key: UInt64, index: Int)? in
      guard !people[index].place.isEmpty, let name = sounds[index].whole else { return nil }
      return (key(name, Array(people[index].place.utf8)), index)
    }
    find(.nameAndHouse, byHouse, subjects, isDecided) { one, other in
      Self.mayBe(people[one], people[other]) ? people[one].likeness(to: people[other]) : nil
    }
    let byPhone = people.indices.compactMap { index -> (key: UInt64, index: Int)? in
      let phone = people[index].particulars.phone
      guard phone.utf8.count >= 9, let surname = sounds[index].surname else { return nil }
      return (key(surname, Array(phone.utf8)), index)
    }
    find(.phoneAndSurname, byPhone, subjects, isDecided) { one, other in
      Self.mayBe(people[one], people[other]) ? people[one].likeness(to: people[other]) : nil
    }
    sort()
  }

  /// Those of `households` that may be one.
  ///
  /// - Parameter isDecided: whether a pair was decided already.
  public init(households: [ComparedHousehold], isDecided: (Pair) -> Bool = { _ in false }) {
    looked = households.count
    let subjects = households.map { $0.household.of(.household) }
    let byCode = households.indices.compactMap { index in
      households[index].particulars.houseCode.map { (key: $0.number, index: index) }
    }
    find(.sameHouseCode, byCode, subjects, isDecided) { households[$0].likeness(to: households[$1]) }
    let byPlace = households.indices.compactMap { index -> (key: UInt64, index: Int)? in
      let place = households[index].place
      return place.isEmpty ? nil : (key(Array(place.utf8)), index)
    }
    find(.samePlace, byPlace, subjects, isDecided) { households[$0].likeness(to: households[$1]) }
    sort()
  }

  /// Two numbers that differ are two people: most of those of one name are told apart by that, before anything is folded.
  private static func mayBe(_ one: ComparedPerson, _ other: ComparedPerson) -> Bool {
    guard let mine = one.particulars.nationalID, let theirs = other.particulars.nationalID else {
      return true
    }
    return mine == theirs
  }

  /// Compares those of one key with each other.
  private mutating func find(
    _ rule: DuplicateRule, _ keyed: [(key: UInt64, index: Int)], _ subjects: [SubjectID],
    _ isDecided: (Pair) -> Bool, _ compare: (Int, Int) -> Likeness?
  ) {
    var found: [DuplicateCandidate] = []
    var flagged: Set<Int> = []
    for group in Self.groups(keyed) where group.count <= Self.mostOfOneKey {
      for (offset, one) in group.enumerated() {
        for other in group.dropFirst(offset + 1) {
          guard let pair = Pair(subjects[one], subjects[other]), !isDecided(pair),
            let likeness = compare(one, other), rule == .sameNumber || likeness.score >= Likeness.least
          else { continue }
          found.append(DuplicateCandidate(pair: pair, likeness: likeness, rule: rule))
          flagged.formUnion([one, other])
        }
      }
    }
    if looked >= Self.leastRegister, flagged.count * 2 > looked {
      stopped.append(Stopped(rule: rule, flagged: flagged.count, of: looked))
    } else {
      candidates += found
    }
  }

  /// The indices of each key that several share.
  private static func groups(_ keyed: [(key: UInt64, index: Int)]) -> [ArraySlice<Int>] {
    let sorted = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    let indices = sorted.map(\.index)
    var groups: [ArraySlice<Int>] = []
    var start = 0
    for end in 1...max(1, sorted.count) where end >= sorted.count || sorted[end].key != sorted[start].key {
      if end - start > 1 { groups.append(indices[start..<end]) }
      start = end
    }
    return groups
  }

  /// Each pair once, under the first rule that brought it together.
  private mutating func sort() {
    var seen: Set<Pair> = []
    var scored: [(score: Int, candidate: DuplicateCandidate)] = []
    for candidate in candidates where seen.insert(candidate.pair).inserted {
      scored.append((candidate.likeness.score, candidate))
    }
    scored.sort { (one, other) -> Bool in
      one.score == other.score ? one.candidate.pair < other.candidate.pair : one.score > other.score
    }
    candidates = scored.map(\.candidate)
  }
}

/// How a person's name sounds; nil where it is not known.
private struct NameSounds {
  let whole: [UInt8]?
  let surname: [UInt8]?

  init(_ particulars: PersonParticulars) {
    let last = particulars.surname.isEmpty ? nil : soundsAs(particulars.surname)
    surname = last
    whole = particulars.firstName.isEmpty ? nil : soundsAs(particulars.firstName) + [0x20] + (last ?? [])
  }
}

/// 64 bits of some texts and a number (FNV-1a): those whose bits agree by chance are compared, and found to differ.
private func key(_ texts: [UInt8]..., number: Int = 0) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for text in texts {
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01b3
  }
  return (hash ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01b3
}

private func key(_ text: [UInt8], _ number: Int) -> UInt64 { key(text, number: number) }

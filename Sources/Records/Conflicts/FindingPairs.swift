import ThaiText
import Welfare

/// Conflicts that span subjects: hand-overs, assignments, things of one code.
extension FindingConflicts {
  private func pairs(of kind: SubjectKind) throws -> [(one: SubjectID, other: SubjectID)] {
    try tables.rows(
      "SELECT kind, one, kind, other FROM apart WHERE kind = ? ORDER BY one, other", .kind(kind)
    ) { ($0.subject(0), $0.subject(2)) }
  }

  func givenTwice() throws -> [FoundConflict] {
    let reading = AidReading(tables: tables)
    var groups = Groups<Identifier<Issuance>>()
    var households: [Identifier<Issuance>: Identifier<Household>] = [:]
    var standing: [Identifier<Household>: [GivenAid]] = [:]
    for pair in try pairs(of: .issuance) {
      let (one, other): (Identifier<Issuance>, Identifier<Issuance>) = (
        pair.one.identifier(), pair.other.identifier()
      )
      guard let state = try tables.issuance(one), state.isStanding, let issued = state.issued else {
        continue
      }
      let household = issued.facts.household
      let known = try standing[household] ?? reading.standing(to: household)
      standing[household] = known
      guard let first = known.first(where: { $0.issuance == one }),
        let second = known.first(where: { $0.issuance == other }),
        try GivenTwiceRule.isBeyond(first, second, among: known, campaign: { try tables.campaign($0) })
      else { continue }
      groups.join(one, other)
      (households[one], households[other]) = (household, household)
    }
    return try groups.all.compactMap { members in
      let entries = try members.compactMap { (id) throws in try tables.issuance(id)?.issued?.entry }
      guard let household = members.first.flatMap({ households[$0] }) else { return nil }
      return FoundConflict(
        .givenTwice, of: household.of(.household), making: entries, shown: .given(members))
    }
  }

  func doubleBooked() throws -> [FoundConflict] {
    var groups = Groups<Identifier<Assignment>>()
    for pair in try pairs(of: .assignment) {
      guard let one = try standing(pair.one), let other = try standing(pair.other),
        let first = try tables.shift(one.shift), let second = try tables.shift(other.shift),
        first.from < second.to, second.from < first.to
      else { continue }
      groups.join(one.assignment, other.assignment)
    }
    return try groups.all.compactMap { members in
      let entries = try members.compactMap { (id) throws -> EntryName? in
        let subject = id.of(.assignment)
        return try contents.making(of: subject, contents.places(of: subject))
      }
      guard let made = try members.first.flatMap({ (id) throws in try standing(id.of(.assignment)) }) else {
        return nil
      }
      return FoundConflict(
        .doubleBooked, of: made.volunteer.of(.volunteer), making: entries, shown: .assigned(members))
    }
  }

  private func standing(_ assignment: SubjectID) throws -> AssignmentMade? {
    guard case .assignment(let state) = try tables.state(of: assignment), state.isStanding else { return nil }
    return state.made
  }

  func registeredTwice() throws -> [FoundConflict] {
    try [SubjectKind.person, .household, .volunteer].flatMap { (kind) throws -> [FoundConflict] in
      var groups = Groups<SubjectID>()
      for pair in try pairs(of: kind) { groups.join(pair.one, pair.other) }
      return try groups.all.compactMap { members in
        let born = try members.compactMap { (subject) throws in try contents.places(of: subject).first?.name }
        guard let first = members.first else { return nil }
        return FoundConflict(
          .registeredTwice, of: first, making: born, mark: members.flatMap(\.bytes),
          shown: .described(members))
      }
    }
  }

  func codeTwice() throws -> [FoundConflict] {
    var found: [FoundConflict] = []
    for kind in [SubjectKind.officer, .place, .campaign, .kit, .duty, .shift, .counter] {
      var named: [[UInt8]: [(subject: SubjectID, entry: EntryName)]] = [:]
      for (subject, state) in try tables.states(of: kind) {
        guard let code = state.code, let entry = try contents.places(of: subject).first?.name else {
          continue
        }
        named[Array(code.utf8), default: []].append((subject, entry))
      }
      for (code, holders) in named where holders.count > 1 {
        let apart = try pasts.apart(among: holders.map(\.entry))
        guard let first = holders.filter({ apart.contains($0.entry) }).min(by: { $0.entry < $1.entry }) else {
          continue
        }
        found.append(
          FoundConflict(.codeTwice, of: first.subject, making: apart, mark: code, shown: .acts(apart)))
      }
    }
    return found
  }
}

extension SubjectState {
  /// The code that is to be unique in the centre; nil for what has none.
  fileprivate var code: String? {
    switch self {
    case .officer(let state): state.facts.current?.code
    case .place(let state): state.facts.current?.code
    case .campaign(let state): state.facts.current?.code
    case .kit(let state): state.facts.current?.code
    case .duty(let state): state.facts.current?.code
    case .shift(let state): state.facts.current?.code
    case .counter(let state): state.facts.current.map { String($0.number) }
    default: nil
    }
  }
}

/// Things put together by pairs.
struct Groups<Item: Hashable & Comparable> {
  private var parents: [Item: Item] = [:]

  /// Puts two together, with all that either is with.
  mutating func join(_ one: Item, _ other: Item) {
    let (root, leaf) = (root(of: one), root(of: other))
    if root != leaf { parents[leaf] = root }
  }

  /// The groups, each ascending.
  var all: [[Item]] {
    var copy = self
    return Dictionary(grouping: parents.keys) { copy.root(of: $0) }.values.map { $0.sorted() }
  }

  private mutating func root(of item: Item) -> Item {
    var root = item
    while let parent = parents[root], parent != root { root = parent }
    // Whoever asks again has one step to go.
    parents[root] = root
    parents[item] = root
    return root
  }
}

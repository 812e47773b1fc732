import Testing
import ThaiText
import Welfare

@testable import Records

/// A practice store in a scratch directory, with what tests of a topic need.
struct PracticeCentre {
  let scratch: ScratchDirectory
  let clock: Clock
  let store: Store
  let officer: Identifier<Officer>

  /// - Parameters:
  ///   - name: the store's directory.
  ///   - runtime: where its lookup store lies; the usual one, open to others, is refused, and it stays in the process.
  ///   - rules: the rule book it founds with.
  ///   - parse: reads other books, where the test adopts one.
  init(
    seed: UInt64 = 1, under parent: ScratchDirectory? = nil, name: String = "store",
    runtime: String = "/dev/shm", rules: RuleBook = sampleRules, parse: StoreEnvironment.RuleParser? = nil
  ) throws {
    scratch = try parent ?? ScratchDirectory()
    clock = Clock()
    var environment = StoreEnvironment.fixed(clock: clock, seed: seed, runtime: runtime, rules: rules)
    if let parse { environment.parseRules = parse }
    store = try Store.create(at: scratch.file(name), setup: .practice, environment: environment)
    officer = try #require(try store.officer(code: "practice")).id
  }

  /// Another store value on the same files, as another desk has it.
  func otherDesk(seed: UInt64 = 99, patience: Duration = .seconds(60)) throws -> Store {
    try Store.open(at: store.path, environment: .fixed(clock: clock, seed: seed, patience: patience))
  }

  /// Somebody at a window, now.
  func at(_ counter: UInt64 = 1, request: String? = nil) -> Proposer {
    Proposer(officer: officer, counter: counter, at: clock.now, request: request)
  }

  /// An officer of one role.
  func officer(_ role: Officer.Role) throws -> Proposer {
    Proposer(officer: try #require(try store.officer(code: role.code)).id, counter: 1, at: clock.now)
  }

  /// Commits at window 1.
  @discardableResult
  func commit(_ proposal: Proposal, at counter: UInt64 = 1) throws -> Committed {
    try store.commit(proposal, by: at(counter))
  }

  /// Households of invented people, written as one page of an import.
  func register(_ houses: [(house: HouseholdParticulars, people: [PersonParticulars])]) throws -> [Family] {
    var families: [Family] = []
    _ = try store.append(by: at(0), asking: [UInt8(houses.count)]) { appending, _ in
      families = try Self.page(houses, into: &appending)
    }
    return families
  }

  /// A household with its people.
  struct Family {
    let household: Identifier<Household>
    let people: [Identifier<Person>]
  }

  static func page(
    _ houses: [(house: HouseholdParticulars, people: [PersonParticulars])], into appending: inout Appending
  ) throws -> [Family] {
    var families: [Family] = []
    var parts: [PlainPart] = []
    var rows: [RegisterPage.HouseholdRow] = []
    var people: [RegisterPage.PersonRow] = []
    for (house, members) in houses {
      let household: Identifier<Household> = appending.random.identifier()
      rows.append(.init(household: household, line: UInt64(parts.count + 2), part: UInt64(parts.count)))
      parts.append(PlainPart(household.of(.household)) { house.encode(into: &$0) })
      var ids: [Identifier<Person>] = []
      for member in members {
        let person: Identifier<Person> = appending.random.identifier()
        people.append(
          .init(
            person: person, line: UInt64(parts.count + 2), part: UInt64(parts.count),
            membership: Membership(
              household: household, position: ids.isEmpty ? .head : .resident, isRegistered: true,
              livesHere: true)))
        parts.append(PlainPart(person.of(.person)) { member.encode(into: &$0) })
        ids.append(person)
      }
      families.append(Family(household: household, people: ids))
    }
    let page = RegisterPage(
      batch: appending.random.identifier(), page: 1, households: rows, people: people)
    try appending.append(.registerPage(page), parts: parts)
    return families
  }

  /// One invented family at the fixture house.
  func family() throws -> Family {
    try #require(
      try register([
        (
          HouseholdParticulars(houseNumber: "262/29", moo: 3, villageName: "บ้านดินทอง"),
          [
            PersonParticulars(
              title: "นาย", firstName: "ภาณุเดช", surname: "ทรัพย์สุข",
              nationalID: NationalID(number: 9_650_800_000_011), phone: "0900000001"),
            PersonParticulars(title: "นาง", firstName: "วรรณา", surname: "ทรัพย์สุข"),
          ]
        )
      ]).first)
  }

  /// Bags of a lot, received.
  @discardableResult
  func receive(_ quantity: Int64, lot: String = "69-07", expires: Day? = nil) throws -> Committed {
    try commit(
      .receiveStock(
        StockRequest(
          kit: "BAG", lot: lot, quantity: quantity, unitValue: 65_000, source: "พมจ", expires: expires)))
  }
}

/// The refusal that `body` ends in.
func refusal(_ body: () throws -> Void) throws -> Refusal? {
  do {
    try body()
    return nil
  } catch CommitFailure.refused(let refusal) {
    return refusal
  }
}

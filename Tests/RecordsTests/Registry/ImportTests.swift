import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct ImportTests {
  @Test func `a register is in the store with everybody in their household`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(1_500, seed: 7)
    let report = try centre.importRegister(rows)
    #expect(report.new == 1_500)
    #expect(report.people == 1_500)
    #expect(report.changed == 0 && report.same == 0 && report.rejected == 0)
    let houses = Set(rows.map(\.household))
    #expect(report.households == houses.count)
    for row in rows.prefix(40) {
      guard let id = row.person.nationalID else { continue }
      let found = try require2(try centre.lookup(id.digits).rows.first)
      #expect(found.why == .nationalID)
      #expect(found.name == row.person.fullName)
      #expect(found.houseNumber == row.household.houseNumber && found.moo == row.household.moo)
    }
  }

  @Test func `the same register again writes nothing but that it was imported`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(800, seed: 3)
    try centre.importRegister(rows)
    let before = try centre.entries()
    let again = try centre.importRegister(rows)
    #expect(again.same == 800 && again.new == 0 && again.changed == 0)
    #expect(try centre.entries() == before + 1)
  }

  @Test func `a dry run counts as the import would and writes nothing`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(600, seed: 5)
    let before = try centre.entries()
    let dry = try centre.importRegister(rows, isDryRun: true)
    #expect(try centre.entries() == before)
    #expect(dry.finished == nil)
    let real = try centre.importRegister(rows)
    #expect((dry.new, dry.changed, dry.same) == (real.new, real.changed, real.same))
    #expect((dry.people, dry.households) == (real.people, real.households))
  }

  @Test func `a changed phone is a change and silence is none`() throws {
    let centre = try CentreUnderTest()
    var rows = inventedRows(50, seed: 11)
    try centre.importRegister(rows)
    var person = rows[3].person
    person.phone = "0899999999"
    rows[3] = RegisterRow(
      line: rows[3].line, person: person, household: rows[3].household, position: .unknown)
    var silent = rows[4].person
    silent.phone = ""
    silent.birth = nil
    silent.sex = nil
    rows[4] = RegisterRow(
      line: rows[4].line, person: silent, household: rows[4].household, position: .unknown)
    let report = try centre.importRegister(rows)
    let unsure = rows[4].person.nationalID == nil ? 1 : 0
    #expect(report.changed == 1)
    #expect(report.same == 49 - unsure)
  }

  @Test func `who moves leaves the old household`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(60, seed: 13)
    try centre.importRegister(rows)
    let mover = try require2(rows.first { $0.person.nationalID != nil })
    let target = try require2(rows.first { $0.household != mover.household }).household
    let report = try centre.importRegister([
      RegisterRow(line: 2, person: mover.person, household: target, position: .resident)
    ])
    #expect(report.changed == 1)
    let id = try require2(mover.person.nationalID)
    let row = try require2(try centre.lookup(id.digits).rows.first)
    #expect(row.houseNumber == target.houseNumber && row.moo == target.moo)
    let old = try centre.lookup(mover.household.houseNumber + " ม" + String(mover.household.moo), limit: 50)
    for found in old.rows {
      let card = try centre.card(found.household)
      #expect(card.household == row.household || !card.members.contains { $0.particulars.nationalID == id })
    }
  }

  @Test func `an ID that is another's is set aside and changes nothing`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(40, seed: 17)
    try centre.importRegister(rows)
    let carrier = try require2(rows.first { $0.person.nationalID != nil && $0.person.birth != nil })
    let stranger = PersonParticulars(
      title: "นาย", firstName: "แปลกหน้า", surname: "มาไกล", nationalID: carrier.person.nationalID,
      birth: PartialDay(Day(number: -20_000)))
    let before = try centre.entries()
    let report = try centre.importRegister([
      RegisterRow(line: 9, person: stranger, household: carrier.household, position: .resident)
    ])
    #expect(report.setAside.map(\.reason) == [.idOfAnother(line: nil)])
    #expect(report.setAside.first?.line == 9)
    #expect(report.rejected == 1 && report.new == 0 && report.changed == 0)
    #expect(try centre.entries() == before + 1)
  }

  @Test func `a house without a code goes by village and number`() throws {
    let centre = try CentreUnderTest()
    let house = HouseholdParticulars(
      houseNumber: "12/3", moo: 4, villageName: "บ้านสระน้อย", tambonName: "ดินทอง", villageCode: "65081104")
    let coded = HouseholdParticulars(
      houseCode: HouseCode(number: 65_080_000_066), houseNumber: "12/3", moo: 4, tambonName: "ดินทอง",
      villageCode: "65081104")
    let one = PersonParticulars(firstName: "สมใจ", surname: "ดีงาม", noNumber: .notInSource)
    let two = PersonParticulars(firstName: "สมหมาย", surname: "ดีงาม", noNumber: .notInSource)
    let first = try centre.importRegister([
      RegisterRow(line: 2, person: one, household: house, position: .head),
      RegisterRow(line: 3, person: two, household: house, position: .resident),
    ])
    #expect(first.households == 1 && first.new == 2)
    let second = try centre.importRegister([
      RegisterRow(line: 2, person: one, household: coded, position: .head),
      RegisterRow(line: 3, person: two, household: house, position: .resident),
    ])
    #expect(second.households == 1 && second.new == 0 && second.changed == 1 && second.same == 1)
    let found = try require2(try centre.lookup("65080000066").rows.first)
    #expect(try centre.card(found.household).members.count == 2)
    #expect(try centre.card(found.household).particulars.villageName == "บ้านสระน้อย")
  }

  @Test(arguments: [[0, 1, 2], [2, 0, 1], [0, 2, 1]], 1...3 as ClosedRange<UInt64>)
  func `a row without a code where two houses stand belongs to neither, wherever it stands in the file`(
    order: [Int], seed: UInt64
  ) throws {
    let centre = try CentreUnderTest(seed: seed)
    let rows = [
      neighbour(2, "สมใจ", code: 65_080_000_066, id: 9_650_800_000_011),
      neighbour(3, "สมหมาย", code: 65_080_000_074), neighbour(4, "สมศรี", code: nil),
    ]
    let first = try centre.importRegister(order.map { rows[$0] })
    #expect(first.new == 3 && first.households == 3 && first.setAside.isEmpty)
    #expect(try centre.importRegister(rows).same == 3)
    // Who is known to be at home in one of them needs no code; who is new goes to the house that has none.
    let again = try centre.importRegister([
      neighbour(2, "สมใจ", code: nil, id: 9_650_800_000_011), neighbour(3, "สมหมาย", code: nil),
      neighbour(4, "สมศรี", code: nil), neighbour(5, "สมพร", code: nil),
    ])
    #expect(again.same == 3 && again.new == 1 && again.households == 3)
    let homes = try centre.store.households(limit: nil, at: centre.clock.now).map {
      try centre.card($0.household).members.count
    }
    #expect(homes.sorted() == [1, 1, 2])
    // A third code there is a third house, unless somebody of the house without one has it.
    #expect(try centre.importRegister([neighbour(6, "สมพร", code: 65_080_000_082)]).changed == 1)
    #expect(try centre.importRegister([neighbour(7, "สมทรง", code: 65_080_000_091)]).new == 1)
    let found = try require2(try centre.lookup("65080000082").rows.first)
    #expect(try centre.card(found.household).members.count == 2)
    #expect(try centre.store.verify().isSound)
  }

  @Test func `a house that was first told without a code gets the one that a later row has`() throws {
    let centre = try CentreUnderTest()
    let rows = [neighbour(2, "สมใจ", code: nil), neighbour(3, "สมหมาย", code: 65_080_000_066)]
    let first = try centre.importRegister(rows)
    #expect(first.new == 2 && first.households == 1 && first.setAside.isEmpty)
    let found = try require2(try centre.lookup("65080000066").rows.first)
    #expect(try centre.card(found.household).members.count == 2)
    let again = try centre.importRegister(rows)
    #expect(again.same == 2 && again.households == 1)
    #expect(try centre.store.verify().isSound)
  }

  private func neighbour(_ line: UInt64, _ name: String, code: UInt64?, id: UInt64? = nil) -> RegisterRow {
    RegisterRow(
      line: line,
      person: PersonParticulars(
        firstName: name, surname: "ดีงาม", nationalID: id.flatMap { NationalID(number: $0) }),
      household: HouseholdParticulars(
        houseCode: code.flatMap { HouseCode(number: $0) }, houseNumber: "12/3", moo: 4, tambonName: "ดินทอง",
        villageCode: "65081104"), position: .resident)
  }

  @Test func `a stopped import leaves whole pages and goes on when run again`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(5_000, seed: 19)
    var calls = 0
    let stopped = try centre.store.importRegister(
      rows: rows, source: ImportSource(rows: 5_000), by: try centre.proposer()
    ) { done, all in
      calls += 1
      #expect(done <= all && all == 5_000)
      return calls < 2
    }
    #expect(stopped.isStopped && stopped.finished == nil)
    #expect(stopped.new > 0 && stopped.new < 5_000)
    let rest = try centre.importRegister(rows)
    #expect(rest.same == stopped.new)
    #expect(rest.new == 5_000 - stopped.new)
  }

  @Test func `one request is one import`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(30, seed: 23)
    let first = try centre.importRegister(rows, request: "import-1")
    let entries = try centre.entries()
    let again = try centre.importRegister(rows, request: "import-1")
    #expect(again.isReplayed && again.batch == first.batch && again.new == 30)
    #expect(try centre.entries() == entries)
    #expect(throws: StoreTrouble.requestReused("import-1")) {
      try centre.importRegister(Array(rows.dropLast()), request: "import-1")
    }
  }

  @Test func `volunteers are known by card and then by ID`() throws {
    let centre = try CentreUnderTest()
    let id = NationalID(number: 9_650_811_000_123)
    let card = VolunteerCard(level: .village, issued: nil, expires: Day(number: 21_000), training: ["พื้นฐาน"])
    let siriporn = VolunteerParticulars(
      cardNumber: "65-00001", fullName: "นางศิริพร สิงห์สุข", nationalID: id, moo: 3, phone: "0657806481")
    let first = try centre.importVolunteers([VolunteerRow(line: 2, particulars: siriporn, card: card)])
    #expect(first.new == 1)
    let again = try centre.importVolunteers([VolunteerRow(line: 2, particulars: siriporn, card: card)])
    #expect(again.same == 1)
    var renewed = siriporn
    renewed.cardNumber = "65-00777"
    let third = try centre.importVolunteers([VolunteerRow(line: 2, particulars: renewed, card: card)])
    #expect(third.changed == 1)
    var stranger = renewed
    stranger.nationalID = NationalID(number: 9_650_800_000_011)
    let fourth = try centre.importVolunteers([VolunteerRow(line: 7, particulars: stranger, card: card)])
    #expect(fourth.setAside.map(\.reason) == [.idOfAnother(line: nil)])
    guard
      case .volunteers(let lines) = try centre.store.answer(
        .volunteers(Day(number: 20_900)), at: centre.clock.now, counter: 1)
    else { throw Missing() }
    #expect(lines.map(\.particulars.cardNumber) == ["65-00777"])
    #expect(lines.first?.isValid == true)
  }
}

extension CentreUnderTest {
  /// How many entries the journal has.
  func entries() throws -> Int64 {
    try store.read { try $0.first("SELECT COUNT(*) FROM journal") { $0.integer(0) } ?? 0 }
  }

  func card(_ household: Identifier<Household>) throws -> HouseholdCard {
    guard case .household(let card) = try store.answer(.household(household), at: clock.now, counter: 1)
    else {
      throw Missing()
    }
    return card
  }

  func importVolunteers(_ rows: [VolunteerRow]) throws -> ImportReport {
    try store.importVolunteers(rows: rows, source: ImportSource(rows: rows.count), by: try proposer())
  }
}

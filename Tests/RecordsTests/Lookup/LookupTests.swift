import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct LookupTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whoever's name begins so is among the rows`(seed: UInt64) throws {
    let (centre, rows) = try prepared(700, seed: seed)
    var source = Seeded(seed)
    for _ in 0..<60 {
      let row = try require2(rows.randomElement(using: &source))
      let name = row.person.firstName + " " + row.person.surname
      let typed = prefix(of: name, from: 2, using: &source)
      let page = try centre.lookup(typed, limit: 700)
      #expect(page.preparing == nil)
      #expect(holds(page, row), "seed \(seed): \(typed) for \(name)")
    }
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `whoever's surname begins so is among the rows`(seed: UInt64) throws {
    let (centre, rows) = try prepared(500, seed: seed)
    var source = Seeded(seed)
    for _ in 0..<40 {
      let row = try require2(rows.randomElement(using: &source))
      let typed = prefix(of: row.person.surname, from: 2, using: &source)
      #expect(holds(try centre.lookup(typed, limit: 500), row), "seed \(seed): \(typed)")
    }
  }

  @Test(arguments: [6, 7] as [UInt64])
  func `numbers find whom they belong to`(seed: UInt64) throws {
    let (centre, rows) = try prepared(500, seed: seed)
    for row in rows.prefix(80) {
      if let id = row.person.nationalID {
        #expect(holds(try centre.lookup(id.digits), row))
        #expect(holds(try centre.lookup(String(id.digits.suffix(4)), limit: 100), row))
        #expect(holds(try centre.lookup(String(id.digits.suffix(5)), limit: 100), row))
        #expect(holds(try centre.lookup(String(id.digits.prefix(10)), limit: 500), row))
      }
      if !row.person.phone.isEmpty {
        let page = try centre.lookup(row.person.phone)
        #expect(holds(page, row) && page.rows.first?.why == .phone)
      }
    }
  }

  @Test func `a house answers in every form it is typed`() throws {
    let (centre, rows) = try prepared(400, seed: 8)
    for row in rows.prefix(40) {
      let moo = String(row.household.moo)
      for form in [" ม" + moo, " หมู่ " + moo, " m" + moo, " " + moo] {
        let page = try centre.lookup(row.household.houseNumber + form)
        let first = try require2(page.rows.first)
        #expect(first.houseNumber == row.household.houseNumber && first.moo == row.household.moo)
        #expect(first.why == .houseNumber)
      }
      let code = try require2(row.household.houseCode)
      #expect(try centre.lookup(code.digits).rows.first?.why == .houseCode)
      #expect(try centre.lookup(code.digits).rows.filter { $0.why == .houseCode }.count == 1)
      #expect(try centre.lookup(code.dashed).rows.first?.houseNumber == row.household.houseNumber)
    }
  }

  @Test func `tones and titles do not hide anybody, and other layouts come last`() throws {
    let centre = try CentreUnderTest()
    let house = HouseholdParticulars(houseNumber: "1", moo: 1)
    let people = [("แก้ว", "ใจดี"), ("แก้วตา", "ใจดี"), ("สมชาย", "รักไทย"), ("น้ำฝน", "ทรัพย์สุข")]
    try centre.importRegister(
      people.enumerated().map { index, name in
        RegisterRow(
          line: UInt64(index + 2), person: PersonParticulars(firstName: name.0, surname: name.1),
          household: house, position: .resident)
      })
    try centre.store.prepareLookup()
    #expect(try names(centre, "แกว") == ["แก้ว ใจดี", "แก้วตา ใจดี"])
    #expect(try names(centre, "แก่วตา") == ["แก้วตา ใจดี"])
    #expect(try names(centre, "นางแก้วตา ใจ") == ["แก้วตา ใจดี"])
    #expect(try names(centre, "แก ใจ") == ["แก้ว ใจดี", "แก้วตา ใจดี"])
    #expect(try names(centre, "ใจดี แก้วต") == ["แก้วตา ใจดี"])
    #expect(try names(centre, "น\u{E49}\u{E4D}\u{E32}ฝน") == ["น้ำฝน ทรัพย์สุข"])
    #expect(try names(centre, "   ") == [])
    let typed = KeyboardLayout.kedmanee.latin(typedAs: "สมชาย")
    let page = try centre.lookup(typed)
    #expect(page.rows.first?.why == .otherLayout)
    #expect(try centre.lookup("สมชาย รัก").rows.map(\.why) == [.name])
    #expect(try centre.lookup("สมชายรัก").rows.map(\.why) == [.tone])
    #expect(try centre.lookup("รักไ").rows.map(\.why) == [.surnamePrefix])
  }

  @Test func `who sounds so, is one slip away or lives there is found, and the row says why`() throws {
    let centre = try CentreUnderTest()
    let people: [(first: String, surname: String, house: String, moo: UInt64, village: String)] = [
      ("ศิริพร", "ใจดี", "12/1", 3, "บ้านหนองบัว"), ("วรรณา", "ทองดี", "12/1", 4, "ดอนสูง"),
      ("มานพ", "รักไทย", "262/29", 3, "บ้านหนองบัว"), ("แก้ว", "สายทอง", "93", 9, "บางทราย"),
    ]
    try centre.importRegister(
      people.enumerated().map { index, one in
        RegisterRow(
          line: UInt64(index + 2), person: PersonParticulars(firstName: one.first, surname: one.surname),
          household: HouseholdParticulars(houseNumber: one.house, moo: one.moo, villageName: one.village),
          position: .head)
      })
    try centre.store.prepareLookup()
    func first(_ text: String) throws -> LookupRow? { try centre.lookup(text).rows.first }
    #expect(try first("สิริพร")?.why == .sound)
    #expect(try first("สิริพร")?.homophones == "ส/ศ")
    #expect(try first("วันนา ทอง")?.name == "วรรณา ทองดี")
    #expect(try first("มานบ")?.why == .typo)
    #expect(try first("นพ รัก")?.name == "มานพ รักไทย")
    #expect(try first("ทอง")?.why == .surnamePrefix)
    #expect(try centre.lookup("ทอง").rows.map(\.why) == [.surnamePrefix, .nameInside])
    #expect(try names(centre, "ม.3 ศิริ") == ["ศิริพร ใจดี"])
    #expect(try names(centre, "ม 3") == ["ศิริพร ใจดี", "มานพ รักไทย"])
    #expect(try names(centre, "บ้านหนองบัว มา") == ["มานพ รักไทย"])
    #expect(try names(centre, "บ้านหนอง") == ["ศิริพร ใจดี", "มานพ รักไทย"])
    #expect(try names(centre, "12/1 วรรณา") == ["วรรณา ทองดี"])
    #expect(try names(centre, "12/1 บ้านดอน") == ["วรรณา ทองดี"])
    #expect(try names(centre, "บ้านหนองบัว 12") == ["ศิริพร ใจดี"])
    #expect(try names(centre, "12/1 บ้านหนองบัว ศิริ") == ["ศิริพร ใจดี"])
    #expect(try names(centre, "12/1 บ้านดอน ศิริ") == [])
    #expect(try names(centre, "ศิริพร 12/1 ม.3") == ["ศิริพร ใจดี"])
    #expect(try names(centre, "29") == ["มานพ รักไทย"])
  }

  @Test func `what a number ends with is enough`() throws {
    let (centre, rows) = try prepared(300, seed: 21)
    for row in rows.prefix(60) {
      if let id = row.person.nationalID {
        #expect(holds(try centre.lookup(".." + String(id.digits.suffix(4)), limit: 100), row))
        #expect(holds(try centre.lookup("x" + String(id.digits.suffix(7)), limit: 100), row))
      }
      guard row.person.phone.count >= 9 else { continue }
      #expect(holds(try centre.lookup(String(row.person.phone.suffix(4)), limit: 100), row))
    }
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `an index with what is newer finds what a new index finds`(seed: UInt64) throws {
    let (centre, rows) = try prepared(400, seed: seed)
    let stamp = try #require(try centre.store.lookupStore.read { try LookupProgress.read(from: $0)?.index })
    var source = Seeded(seed)
    for row in rows.shuffled(using: &source).prefix(40) where row.person.nationalID != nil {
      var person = row.person
      person.surname = (rows.randomElement(using: &source) ?? row).person.surname + "วงศ์"
      try centre.importRegister([
        RegisterRow(line: 2, person: person, household: row.household, position: .unknown)
      ])
    }
    let typed = rows.prefix(80).flatMap { row in
      [String(row.person.firstName.prefix(3)), row.person.firstName + " " + row.person.surname, "วงศ์"]
    }
    try centre.store.prepareLookup()
    let newer = try typed.map { try rowsFound(centre, $0) }
    #expect(try centre.store.lookupStore.read { try LookupProgress.read(from: $0)?.index } == stamp)
    centre.store.lookupStore.discard()
    try centre.store.prepareLookup()
    for (text, found) in zip(typed, newer) {
      let anew = try rowsFound(centre, text)
      #expect(
        anew == found, "\(text): only anew \(anew.subtracting(found)), only newer \(found.subtracting(anew))")
    }
  }

  private func rowsFound(_ centre: CentreUnderTest, _ text: String) throws -> Set<String> {
    Set(try centre.lookup(text, limit: 500).rows.map { $0.name + ($0.person?.hex ?? "") + $0.why.rawValue })
  }

  @Test func `an index that is damaged, cut or another store's is made anew`() throws {
    let (centre, rows) = try prepared(200, seed: 22)
    let (other, _) = try prepared(150, seed: 23)
    let row = try #require(rows.first)
    let carrier = try #require(rows.first { $0.person.nationalID != nil })
    let typed = row.person.firstName + " " + row.person.surname
    let path = try indexPath(centre)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var damaged = whole
    damaged[whole.count / 2] ^= 1
    let foreign = try Data(contentsOf: URL(fileURLWithPath: try indexPath(other)))
    for bytes in [damaged, whole.prefix(whole.count - 64), Data(), foreign, Data(repeating: 9, count: 5_000)]
    {
      try FileManager.default.removeItem(atPath: path)
      try bytes.write(to: URL(fileURLWithPath: path))
      let desk = try centre.anotherDesk()
      // Whole IDs until the index is there again.
      let waiting = try centre.lookup(try #require(carrier.person.nationalID).digits, in: desk)
      #expect(holds(waiting, carrier))
      try desk.prepareLookup()
      #expect(holds(try centre.lookup(typed, limit: 200, in: desk), row))
      let read = try #require(LookupIndexData(file: path))
      #expect(try desk.lookupStore.read { try LookupProgress.read(from: $0)?.index } == read.stamp)
    }
  }

  private func indexPath(_ centre: CentreUnderTest) throws -> String {
    let name = LookupStore.name(log: centre.store.log.id, database: centre.store.path + "/centre.sqlite")
    return try #require(MemoryDirectory(name, in: centre.memory.file("run"))).path + "/lookup.index"
  }

  @Test func `whoever was at the counter lately comes first among equals`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(
      (1...4).map { moo in
        RegisterRow(
          line: UInt64(moo), person: PersonParticulars(firstName: "สมชาย", surname: "ใจดี"),
          household: HouseholdParticulars(houseNumber: String(moo), moo: UInt64(moo)), position: .head)
      })
    try centre.store.prepareLookup()
    let third = try #require(try centre.lookup("3 ม3").rows.first).household
    _ = try centre.store.commit(
      .takeTicket(lane: nil, visitor: Caller(household: third)), by: try centre.proposer(counter: 1))
    for isAnew in [false, true] {
      if isAnew {
        centre.store.lookupStore.discard()
        try centre.store.prepareLookup()
      }
      #expect(try centre.lookup("สมชาย").rows.first?.household == third, "anew: \(isAnew)")
    }
  }

  @Test func `who has two phones in conflict is filled once and found`() throws {
    let devices = try ApartDevices(seed: 6)
    try devices.describe(0, phone: "0900000002")
    try devices.describe(1, phone: "0900000003")
    try devices.meet()
    let store = devices.stores[0]
    store.lookupStore.discard()
    try store.prepareLookup()
    #expect(store.isLookupReady)
    let filled = try ["0002", "0003"].map { try store.lookup($0, limit: 20, at: devices.now).rows.count }
    #expect(filled.sorted() == [0, 1])
  }

  @Test func `a village is listed by its name, whatever else has its number`() throws {
    let centre = try CentreUnderTest()
    let villages = (1...30).map { (String($0), "ดอนสูง") } + [("900", "หนองบัว"), ("901", "บ้านหนองบัวใต้")]
    try centre.importRegister(
      villages.enumerated().map { index, house in
        RegisterRow(
          line: UInt64(index + 2), person: PersonParticulars(firstName: "มานะ", surname: "ใจดี"),
          household: HouseholdParticulars(houseNumber: house.0, moo: 3, villageName: house.1), position: .head
        )
      })
    try centre.store.prepareLookup()
    #expect(try centre.lookup("บ้านหนองบัว").rows.map(\.houseNumber) == ["901", "900"])
    #expect(try centre.lookup("ม.3").households == 32)
  }

  @Test func `a house number is no name`() throws {
    let (centre, rows) = try prepared(120, seed: 24)
    let row = try #require(rows.first)
    let typed = row.household.houseNumber + " ม." + String(row.household.moo)
    #expect(LookupText(typed).names.isEmpty)
    for text in [typed, String(typed.dropLast()), row.household.houseNumber + " ม"] {
      let page = try centre.lookup(text, limit: 100)
      #expect(page.rows.contains { $0.houseNumber == row.household.houseNumber }, "\(text)")
      #expect(page.rows.allSatisfy { $0.why == .houseNumber }, "\(text)")
    }
  }

  @Test func `a name once borne and a second phone find who has them`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister([
      RegisterRow(
        line: 2, person: PersonParticulars(firstName: "สำเนียง", surname: "ใจดี"),
        household: HouseholdParticulars(houseNumber: "1", moo: 1), position: .head)
    ])
    try centre.store.prepareLookup()
    let person = try #require(try centre.lookup("สำเนียง").rows.first?.person)
    _ = try centre.store.commit(
      .register(
        .edit(
          person, [.name(NameRequest(surname: .set("ทรัพย์สุข"))), .contact(["0812345678", "055123456"])],
          .change)), by: try centre.proposer(counter: 1))
    for isAnew in [false, true] {
      if isAnew {
        centre.store.lookupStore.discard()
        try centre.store.prepareLookup()
      }
      let former = try centre.lookup("สำเนียง ใจดี").rows
      #expect(former.map(\.why) == [.formerName] && former.first?.person == person, "anew: \(isAnew)")
      #expect(try centre.lookup("ทรัพย์").rows.map(\.why) == [.surnamePrefix])
      #expect(try centre.lookup("3456").rows.first?.why == .phone)
    }
  }

  @Test func `an ID typed with the Thai layout on is an ID`() throws {
    let (centre, rows) = try prepared(60, seed: 9)
    let row = try require2(rows.first { $0.person.nationalID != nil })
    let digits = try require2(row.person.nationalID).digits
    let page = try centre.lookup(KeyboardLayout.kedmanee.thai(typedAs: digits))
    #expect(page.rows.first?.why == .nationalID)
    #expect(holds(page, row))
  }

  @Test func `what changes after is found at once, by every desk`() throws {
    let (centre, rows) = try prepared(300, seed: 11)
    let other = try centre.anotherDesk()
    #expect(try centre.lookup("ก", in: other).preparing == nil)
    let carrier = try require2(rows.first { $0.person.nationalID != nil })
    var person = carrier.person
    person.surname = "ฬุกลับบ้าน"
    try centre.importRegister([
      RegisterRow(line: 2, person: person, household: carrier.household, position: .unknown)
    ])
    for desk in [other, centre.store] {
      let page = try centre.lookup("ฬุกลับ", in: desk)
      #expect(page.rows.count == 1 && page.rows.first?.why == .surnamePrefix)
      #expect(page.preparing == nil)
      #expect(
        try centre.lookup(carrier.person.firstName + " " + carrier.person.surname, in: desk).rows
          .allSatisfy {
            $0.name != carrier.person.fullName || $0.maskedID != carrier.person.nationalID?.masked
          })
    }
  }

  @Test func `a directory that others can read, a link, or a disk is never used`() throws {
    let memory = try ScratchDirectory(under: "/dev/shm")
    let open = memory.file("open")
    try FileManager.default.createDirectory(
      atPath: open, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    #expect(MemoryDirectory("store", in: open) == nil)
    let real = memory.file("real")
    #expect(MemoryDirectory("store", in: real) != nil)
    try FileManager.default.createSymbolicLink(atPath: memory.file("link"), withDestinationPath: real)
    #expect(MemoryDirectory("store", in: memory.file("link")) == nil)
    try FileManager.default.createSymbolicLink(atPath: real + "/other", withDestinationPath: real + "/store")
    #expect(MemoryDirectory("other", in: real) == nil)
    #expect(MemoryDirectory("store", in: "/proc/tambondesk") == nil)
  }

  private func names(_ centre: CentreUnderTest, _ text: String) throws -> [String] {
    try centre.lookup(text).rows.map(\.name)
  }

  private func prefix(of text: String, from least: Int, using source: inout Seeded) -> String {
    let scalars = Array(text.unicodeScalars)
    let length = Int.random(in: min(least, scalars.count)...scalars.count, using: &source)
    return String(String.UnicodeScalarView(scalars.prefix(length)))
  }
}

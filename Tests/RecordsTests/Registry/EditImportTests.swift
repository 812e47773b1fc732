import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A file never takes an officer's edit back; what it says otherwise is remarked on.
@Suite struct `A file after an edit` {
  let centre: CentreUnderTest

  private static let pond = HouseholdParticulars(
    houseNumber: "93", moo: 4, villageName: "บ้านสระน้อย", tambonName: "ดินทอง", villageCode: "65081104")
  private static let withID = PersonParticulars(
    title: "นาง", firstName: "สำเนียง", surname: "ใจดี", nationalID: NationalID(number: 9_650_811_000_123),
    sex: .female, birth: PartialDay(iso: "1965-02-01"), phone: "0818377915")
  private static let withoutID = PersonParticulars(
    title: "นาง", firstName: "น้ำทิพย์", surname: "ไม่มีเลข", noNumber: .notInSource,
    birth: PartialDay(iso: "1956"))

  private static func rows(
    _ people: [PersonParticulars] = [withID, withoutID], in house: HouseholdParticulars = pond
  ) -> [RegisterRow] {
    people.enumerated().map {
      RegisterRow(line: UInt64($0 + 2), person: $1, household: house, position: .unknown)
    }
  }

  init() throws {
    centre = try CentreUnderTest(seed: 43)
    try centre.importRegister(Self.rows())
  }

  private func people() throws -> [HouseholdCard.Member] {
    try centre.store.households(limit: nil, at: centre.clock.now).flatMap(\.everybody)
  }

  private func person(_ first: String) throws -> HouseholdCard.Member {
    try require2(try people().first { $0.particulars.firstName == first })
  }

  private func commit(_ wish: RegisterProposal) throws {
    _ = try centre.store.commit(.register(wish), by: try centre.proposer(counter: 1))
  }

  private func told(_ report: ImportReport) -> [String] {
    report.remarks.map { "\($0.line) \($0.field.rawValue) \($0.warning.code)" }
  }

  @Test func `the same file again leaves edits as they are, names them, and writes nothing`() throws {
    let id = try person("สำเนียง").person
    try commit(
      .edit(
        id,
        [
          .name(NameRequest(surname: .set("ใจงาม"))), .contact(["0900000001"]),
          .identity(IdentityRequest(birth: .set(PartialDay(iso: "1965-02-02")))),
        ], .change))
    let before = try people()
    let entries = try centre.entries()
    let report = try centre.importRegister(Self.rows())
    #expect(try people() == before)
    #expect(try centre.entries() == entries + 1, "nothing but that it was imported")
    #expect((report.same, report.changed, report.new, report.warned) == (2, 0, 0, 1))
    #expect(
      told(report) == [
        "2 surname edited.by-officer", "2 birth_date edited.by-officer", "2 phone edited.by-officer",
      ])
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test func `what the file says in other sections is taken as before`() throws {
    let id = try person("สำเนียง").person
    try commit(.edit(id, [.name(NameRequest(surname: .set("ใจงาม")))], .change))
    var told = Self.withID
    told.phone = "0900000002"
    let report = try centre.importRegister(Self.rows([told]))
    #expect(report.changed == 1)
    let now = try person("สำเนียง").particulars
    #expect(now.surname == "ใจงาม" && now.phone == "0900000002")
    // And once more it says nothing new.
    #expect(try centre.importRegister(Self.rows([told])).same == 1)
  }

  @Test(arguments: [EditReason.change, .correction])
  func `who has no ID is known again by the name the file has`(reason: EditReason) throws {
    let id = try person("น้ำทิพย์").person
    try commit(.edit(id, [.name(NameRequest(firstName: .set("น้ำฝน")))], reason))
    let report = try centre.importRegister(Self.rows([Self.withoutID]))
    #expect((report.new, report.same) == (0, 1))
    #expect(try people().count == 2)
    #expect(told(report) == ["2 first_name edited.by-officer"])
  }

  @Test func `who has another ID by now is known again by the one the file has`() throws {
    let id = try person("สำเนียง").person
    try commit(.edit(id, [.identity(IdentityRequest(nationalID: .set("9650800000071")))], .correction))
    let report = try centre.importRegister(Self.rows([Self.withID]))
    #expect((report.new, report.same) == (0, 1))
    #expect(told(report) == ["2 national_id edited.by-officer"])
    // Somebody else with that number is somebody else.
    var other = Self.withID
    (other.firstName, other.surname, other.birth) = ("ปิติ", "ใจกล้า", PartialDay(iso: "1980"))
    let next = try centre.importRegister(
      [
        RegisterRow(
          line: 2, person: other,
          household: HouseholdParticulars(houseNumber: "5", moo: 1, tambonName: "ดินทอง"), position: .head)
      ])
    #expect((next.new, next.rejected) == (1, 0))
  }

  @Test func `a house that was moved is known again by where the file puts it`() throws {
    let house = try require2(try centre.store.households(limit: nil, at: centre.clock.now).first).household
    try commit(
      .editHousehold(house, HouseRequest(houseNumber: .set("93/1"), villageName: .set("บ้านสระ")), .change))
    let report = try centre.importRegister(Self.rows())
    #expect((report.new, report.same) == (0, 2))
    #expect(
      told(report) == [
        "2 house_no edited.by-officer", "2 village edited.by-officer", "3 house_no edited.by-officer",
        "3 village edited.by-officer",
      ])
    let all = try centre.store.households(limit: nil, at: centre.clock.now)
    #expect(all.map(\.household) == [house] && all.first?.particulars.houseNumber == "93/1")
    // By its new number it is the same house.
    var moved = Self.pond
    (moved.houseNumber, moved.villageName) = ("93/1", "")
    #expect(told(try centre.importRegister(Self.rows(in: moved))).isEmpty)
    #expect(try centre.store.households(limit: nil, at: centre.clock.now).count == 1)
  }

  @Test func `who died or moved stays so`() throws {
    let id = try person("สำเนียง").person
    try commit(.move(id, .died(centre.clock.now.day)))
    let report = try centre.importRegister(Self.rows())
    #expect((report.new, report.same) == (0, 2))
    #expect(told(report) == ["2 house_no edited.by-officer"])
    #expect(try person("สำเนียง").residence?.change == .died)
  }

  @Test func `who was written in by an officer is found by a file, and stands`() throws {
    let house = try require2(try centre.store.households(limit: nil, at: centre.clock.now).first).household
    try commit(
      .addPerson(
        PersonRequest(
          name: NameRequest(firstName: .set("ปิติ"), surname: .set("ใจกล้า")),
          identity: IdentityRequest(nationalID: .set("9650800000071"))), StayRequest(household: house)))
    var told = PersonParticulars(
      title: "นาย", firstName: "ปิติ", surname: "ใจกล้า", nationalID: NationalID(number: 9_650_800_000_071),
      sex: .male, phone: "0900000003")
    var report = try centre.importRegister(Self.rows([told]))
    #expect((report.new, report.changed) == (0, 1))
    #expect(self.told(report) == ["2 title edited.by-officer", "2 sex edited.by-officer"])
    #expect(try person("ปิติ").particulars.phone == "0900000003")
    told.surname = "อื่น"
    report = try centre.importRegister(Self.rows([told]))
    #expect(report.new == 0)
    #expect(try person("ปิติ").particulars.surname == "ใจกล้า")
  }

  @Test func `a name that a file changes is kept as a former one`() throws {
    var told = Self.withID
    told.surname = "ใจงาม"
    #expect(try centre.importRegister(Self.rows([told])).changed == 1)
    #expect(try person("สำเนียง").particulars.formerNames.map(\.fullName) == ["สำเนียง ใจดี"])
    #expect(try centre.importRegister(Self.rows([told])).same == 1)
  }
}

import Records
import Testing
import ThaiText
import Welfare

@Suite struct RegisterFileTests {
  @Test func `a good row is typed field by field`() throws {
    let parsed = try RegisterText.read([0xEF, 0xBB, 0xBF] + RegisterText.file(RegisterText.good))
    let row = try #require(parsed.rows.first)
    #expect(row.line == 2)
    #expect(
      row.person
        == PersonParticulars(
          title: "นาง", firstName: "อัญชลี", surname: "เดชชัยสกุล",
          nationalID: try NationalID("9650800000011", inPractice: true), sex: .female,
          birth: PartialDay(iso: "1986-01-23"), phone: "0818377915"))
    #expect(
      row.household
        == HouseholdParticulars(
          houseCode: HouseCode("65080000015"), houseNumber: "124/28", moo: 2, villageName: "บ้านดอนสูง",
          tambonName: "ดินทอง",
          villageCode: "65081102"))
    #expect(row.position == .head)
    #expect((parsed.rowCount, parsed.setAside.count, parsed.remarks.count) == (1, 0, 0))
  }

  @Test(
    arguments: [
      ([6: "9650800000013"], 6, .nationalID, .idCheckDigit(swapAt: nil)),
      ([6: "๙๖๕๐๘๐๐๐๐๐๐๑๗"], 6, .nationalID, .idCheckDigit(swapAt: 12)),
      ([6: "9650800000017"], 6, .nationalID, .idCheckDigit(swapAt: 12)),
      ([6: "96508000000"], 6, .nationalID, .idLength(11)),
      ([6: "9.65E+12"], 6, .nationalID, .idLength(5)),
      ([11: "31/02/2500"], 11, .birth, .dateDoesNotExist("31/02/2500")),
      ([11: "15/6/69"], 11, .birth, .dateAmbiguous("15/6/69", 1926, 2026)),
      ([11: "abc"], 11, .birth, .dateUnreadable("abc")),
      ([11: "24/11/2569"], 11, .birth, .dateInFuture("24/11/2569")), ([8: ""], 8, .firstName, .nameMissing),
      ([1: "", 2: ""], 2, .houseNumber, .houseMissing), ([1: "-", 3: ""], 3, .moo, .houseMissing),
      ([3: "สอง"], 3, .moo, .numberUnreadable("สอง")), ([8: "ก\u{0}ข"], 8, .firstName, .controlCharacter),
      ([9: "ก\u{1B}[31m"], 9, .surname, .controlCharacter), ([13: "08\u{7F}"], 13, .phone, .controlCharacter),
      ([8: String(repeating: "ก", count: 201)], 8, .firstName, .tooLong(limit: 200)),
      ([13: "1,2"], 0, .row, .columnCount(found: 14, wanted: 13)), ([7: "\"นาง"], 0, .row, .badBytes),
      ([9: String(repeating: "x", count: 70_000)], 0, .row, .tooLong(limit: 65_536)),
    ] as [([Int: String], Int, ImportField, RowReject)])
  func `a bad row is set aside with its reason and the others are kept`(
    changes: [Int: String], column: Int, field: ImportField, reason: RowReject
  ) throws {
    let bytes = RegisterText.file(
      RegisterText.row([6: "9650800000071"]), RegisterText.row(changes),
      RegisterText.row([6: "9650800000020"]))
    let parsed = try RegisterText.read(bytes)
    #expect(parsed.setAside == [SetAside(line: 3, column: column, field: field, reason: reason)])
    #expect(parsed.rows.map(\.line) == [2, 4])
    #expect(parsed.rowCount == 3)
  }

  @Test(
    arguments: [
      ([8: "ภัทรา\u{200B} "], 8, .firstName, .invisibleRemoved(1)),
      ([5: "พันชาลี"], 5, .tambon, .otherTambon("พันชาลี")),
      ([1: "65080000014"], 1, .houseCode, .houseCodeCheckDigit),
      ([1: "6508"], 1, .houseCode, .houseCodeUnreadable),
      ([13: "12345"], 13, .phone, .phoneUnreadable), ([10: "?"], 10, .sex, .sexUnreadable),
    ] as [([Int: String], Int, ImportField, RowWarning)])
  func `a row that asks to be looked at is kept with a remark`(
    changes: [Int: String], column: Int, field: ImportField, warning: RowWarning
  ) throws {
    let parsed = try RegisterText.read(RegisterText.file(RegisterText.row(changes)))
    #expect(parsed.remarks == [RowRemark(line: 2, column: column, field: field, warning: warning)])
    #expect(parsed.rows.count == 1)
    #expect(parsed.warned == 1)
  }

  @Test(arguments: [
    ("00/06/2569", "2026-06"), ("00/00/2513", "1970"), ("2513", "1970"), ("๐๐/๑๑/๒๕๖๘", "2025-11"),
    ("1986-01-23", "1986-01-23"),
  ])
  func `a day or month that is not known is a good row`(birth: String, iso: String) throws {
    let parsed = try RegisterText.read(RegisterText.file(RegisterText.row([11: birth])))
    #expect(parsed.rows.first?.person.birth == PartialDay(iso: iso))
    #expect(parsed.remarks.isEmpty)
  }

  @Test(arguments: [
    ("081-837-7915", "0818377915"), ("818377915", "0818377915"), ("+66 81 837 7915", "0818377915"),
    ("055937439", "055937439"),
    ("๐๘๑๘๓๗๗๙๑๕", "0818377915"), ("0818377915, 055937439", "0818377915"), ("-", ""), ("", ""),
  ])
  func `phones become plain digits`(text: String, phone: String) throws {
    let parsed = try RegisterText.read(RegisterText.file(RegisterText.row([13: "\"\(text)\""])))
    #expect(parsed.rows.first?.person.phone == phone)
  }

  @Test func `who has no ID in the source is taken with that reason`() throws {
    let parsed = try RegisterText.read(
      RegisterText.file(RegisterText.row([6: ""]), RegisterText.row([6: "-", 8: "ข"])))
    #expect(parsed.rows.map(\.person.noNumber) == [.notInSource, .notInSource])
    #expect(parsed.rows.allSatisfy { $0.person.nationalID == nil })
  }

  @Test func `another tambon's house has no village code`() throws {
    let bytes = RegisterText.file(
      RegisterText.row([5: "พันชาลี"]), RegisterText.row([5: "ต.ดินทอง", 6: ""]),
      RegisterText.row([5: "", 6: "", 8: "ข"]))
    let parsed = try RegisterText.read(bytes)
    #expect(parsed.rows.map(\.household.villageCode) == [nil, "65081102", "65081102"])
    #expect(parsed.rows.map(\.household.tambonName) == ["พันชาลี", "ดินทอง", ""])
  }

  @Test func `an ID that starts with 9 is refused in a real store`() throws {
    var options = RegisterText.options
    options.isPractice = false
    let parsed = try RegisterText.read(RegisterText.file(RegisterText.good), options)
    #expect(parsed.setAside.map(\.reason) == [.idOnlyForPractice])
  }

  @Test func `a person twice and an ID on two people are told apart`() throws {
    let bytes = RegisterText.file(
      RegisterText.good, RegisterText.good, RegisterText.row([8: "สมหญิง", 11: "01/01/2500"]),
      RegisterText.row([8: "อัญชลีพร"]), RegisterText.row([6: ""]), RegisterText.row([6: ""]))
    let parsed = try RegisterText.read(bytes)
    #expect(parsed.rows.map(\.line) == [2, 6])
    #expect(parsed.setAside.map(\.line) == [3, 4, 5, 7])
    #expect(
      parsed.setAside.map(\.reason)
        == [.repeated(line: 2), .idOfAnother(line: 2), .repeated(line: 2), .repeated(line: 6)])
  }

  @Test func `two spellings of one name are one name`() throws {
    let parsed = try RegisterText.read(
      RegisterText.file(RegisterText.row([8: "นํ้าฝน"]), RegisterText.row([8: "น้ำฝน", 11: "2500"])))
    #expect(parsed.rows.first.map { scalars($0.person.firstName) } == scalars("น้ำฝน"))
    #expect(parsed.setAside.map(\.reason) == [.repeated(line: 2)])
  }

  @Test func `a mended rejects file can be read again`() throws {
    let bytes = RegisterText.file(
      RegisterText.good, RegisterText.row([6: "", 11: "31/02/2500"]), newline: "\n")
    let rejects = try RegisterText.read(bytes).rejectsFile(from: bytes)
    #expect(try RegisterText.read(rejects).setAside.map(\.line) == [2])
    let lines = String(decoding: rejects, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 2)
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}

import Records
import Testing
import ThaiText
import Welfare

@Suite struct ImportColumnsTests {
  @Test func `columns are found by header in any order`() throws {
    let parsed = try RegisterText.read(
      Array(
        """
        นามสกุล,ชื่อ,คำนำหน้าชื่อ,CID,วดป.เกิด,เบอร์โทร,ที่อยู่,HC,หมายเหตุ
        เดชชัยสกุล,อัญชลี,นาง,๙-๖๕๐๘-๐๐๐๐๐-๐๑-๑,๒๓/๐๑/๒๕๒๙,,124/28 หมู่ 2,HC-65080000015,x
        """.utf8))
    let row = try #require(parsed.rows.first)
    #expect(row.person.nationalID?.digits == "9650800000011")
    #expect(row.person.birth?.iso == "1986-01-23")
    #expect(row.person.sex == .female)
    #expect(row.household.houseCode?.digits == "65080000015")
    #expect((row.household.houseNumber, row.household.moo) == ("124/28", 2))
    #expect(row.household.villageCode == "65081102")
    #expect(row.position == .unknown)
    #expect(parsed.ignoredColumns == ["หมายเหตุ"])
  }

  @Test(arguments: [";", "\t", "|"])
  func `other separators are seen in the header`(separator: String) throws {
    let text = "ชื่อ\(separator)บ้านเลขที่\(separator)หมู่\nอัญชลี\(separator)1,5\(separator)2"
    let row = try #require(try RegisterText.read(Array(text.utf8)).rows.first)
    #expect(row.household.houseNumber == "1,5")
  }

  @Test func `the operator may say what a column holds, by header or number`() throws {
    var options = RegisterText.options
    let name = try #require(ImportColumn(code: "first_name"))
    let house = try #require(ImportColumn(code: "address"))
    options.mappings = [.init(column: "ผู้มีชื่อ", field: name), .init(column: "2", field: house)]
    let parsed = try RegisterText.read(Array("ผู้มีชื่อ,xx\nอัญชลี,9 ม.3".utf8), options)
    #expect(parsed.rows.first?.person.firstName == "อัญชลี")
    #expect(parsed.rows.first?.household.moo == 3)
    #expect(ImportColumn(code: "row") == nil)
    #expect(ImportColumn(code: "nonsense") == nil)
  }

  @Test func `a column beside a first name that is called ชื่อสกุล is the surname`() throws {
    let parsed = try RegisterText.read(Array("ชื่อ,ชื่อสกุล,ที่อยู่\nอัญชลี,ใจดี,1 หมู่ 1".utf8))
    #expect(parsed.rows.first?.person.surname == "ใจดี")
  }

  @Test(arguments: [
    ("ชื่อ,บ้านเลขที่,ชื่อจริง\nก,1,ข", FileTrouble.repeatedColumn(.firstName)),
    ("a,b\n1,2", .noHeader(path: "register.csv")),
    ("ชื่อ,นามสกุล\nก,ข", .missingColumns([.houseNumber])), ("บ้านเลขที่,หมู่\n1,2", .missingColumns([.firstName])),
    ("", .empty(path: "register.csv")), ("\u{FEFF}", .empty(path: "register.csv")),
    (RegisterText.header, .noRows(path: "register.csv")),
    ("\(RegisterText.header)\n\n\n", .noRows(path: "register.csv")),
    ("P\u{0}K,ชื่อ\n1,2", .notText(path: "register.csv")),
  ])
  func `a file that cannot be a register says why`(text: String, trouble: FileTrouble) {
    #expect(throws: trouble) { try RegisterText.read(Array(text.utf8)) }
  }

  @Test func `a column that the operator names goes before one with a known header`() throws {
    var options = RegisterText.options
    options.mappings = [.init(column: "นามสกุล", field: .field(.village))]
    let parsed = try RegisterText.read(RegisterText.file(RegisterText.good), options)
    #expect(parsed.rows.first?.household.villageName == "เดชชัยสกุล")
    #expect(parsed.rows.first?.person.surname == "")
    #expect(parsed.ignoredColumns == ["ชื่อหมู่บ้าน"])
  }

  @Test func `a column that is told to be unused is read as nothing, whatever its header says`() throws {
    var options = RegisterText.options
    options.mappings = [.init(column: "นามสกุล", field: try #require(ImportColumn(code: "unused")))]
    let parsed = try RegisterText.read(RegisterText.file(RegisterText.good), options)
    #expect(parsed.rows.first?.person.surname == "")
    #expect(parsed.ignoredColumns == ["นามสกุล"])
  }

  @Test func `a mapping to a column that is not there is an answer too`() throws {
    var options = RegisterText.options
    options.mappings = [.init(column: "ไม่มี", field: .field(.phone))]
    #expect(throws: FileTrouble.missingColumns([.phone])) {
      try RegisterText.read(RegisterText.file(RegisterText.good), options)
    }
  }

  @Test func `ten megabytes on one line, UTF-16 and a directory are named`() {
    let long = [UInt8](repeating: 0x61, count: 10_000_000)
    #expect(throws: FileTrouble.lineTooLong(line: 1, limit: 65_536)) { try RegisterText.read(long) }
    #expect(throws: FileTrouble.notText(path: "register.csv")) {
      try RegisterText.read([0xFF, 0xFE, 0x0A, 0x0E])
    }
    #expect(throws: FileTrouble.directory(path: "/")) { try ImportedFile.bytes(at: "/") }
    #expect(throws: FileTrouble.missing(path: "/nowhere/register.csv")) {
      try ImportedFile.bytes(at: "/nowhere/register.csv")
    }
    #expect(throws: FileTrouble.empty(path: "/dev/null")) { try ImportedFile.bytes(at: "/dev/null") }
  }
}

import Records
import Testing
import ThaiText
import Welfare

@Suite struct VolunteerFileTests {
  private static let header = "เลขที่บัตร อพม.,ระดับ,เลขประจำตัวประชาชน,ชื่อ-สกุล,หมู่ที่,โทรศัพท์,วันออกบัตร,วันหมดอายุ,อบรม"
  private static let good =
    "65-00002,หมู่บ้าน,9650800000020,นายธีระ วิสิงห์พงศ์,1,0835234800,01/10/2566,30/09/2570,พื้นฐาน;ผู้สูงอายุ"

  private func read(_ rows: String...) throws -> ParsedVolunteers {
    let text = ([VolunteerFileTests.header] + rows).joined(separator: "\n")
    return try VolunteerFile.read(Array(text.utf8), path: "volunteers.csv", options: RegisterText.options)
  }

  @Test func `a volunteer's row is typed`() throws {
    let parsed = try read(VolunteerFileTests.good)
    let row = try #require(parsed.rows.first)
    #expect(
      row.particulars
        == VolunteerParticulars(
          cardNumber: "65-00002", fullName: "นายธีระ วิสิงห์พงศ์",
          nationalID: try NationalID("9650800000020", inPractice: true), moo: 1, phone: "0835234800"))
    #expect(
      row.card
        == VolunteerCard(
          level: .village, issued: Day(iso: "2023-10-01"), expires: Day(iso: "2027-09-30"),
          training: ["พื้นฐาน", "ผู้สูงอายุ"]))
    #expect(parsed.remarks.isEmpty)
  }

  @Test(arguments: [
    (",หมู่บ้าน,,นายธีระ,1,,,,", 1, ImportField.cardNumber, RowReject.cardMissing),
    ("65-1,หมู่บ้าน,,,1,,,,", 4, .fullName, .nameMissing),
    ("65-1,,,นายธีระ,1,,01/10/2570,30/09/2569,", 8, .expires, .cardEndsBeforeItBegins),
    ("65-1,,,นายธีระ,1,,31/04/2566,,", 7, .issued, .dateDoesNotExist("31/04/2566")),
    ("65-1,,9650800000010,นายธีระ,1,,,,", 3, .nationalID, .idCheckDigit(swapAt: nil)),
    ("65-1,,,นายธีระ,ก,,,,", 5, .moo, .numberUnreadable("ก")),
    ("๖๕-๐๐๐๐๒,,,นายอื่น,1,,,,", 1, .cardNumber, .cardOfAnother(line: 2)),
  ])
  func `a bad row is set aside`(row: String, column: Int, field: ImportField, reason: RowReject) throws {
    let parsed = try read(VolunteerFileTests.good, row)
    #expect(parsed.setAside == [SetAside(line: 3, column: column, field: field, reason: reason)])
    #expect(parsed.rows.count == 1)
  }

  @Test func `an expired card and a level that is not known are remarked on`() throws {
    let parsed = try read("65-00001,เขต,,นางศิริพร,3,,01/10/2566,30/09/2569,")
    #expect(parsed.remarks.map(\.warning) == [.levelUnreadable, .cardExpired])
    #expect(parsed.rows.first?.card.level == .unknown)
  }

  @Test func `an invisible letter is remarked on once`() throws {
    #expect(try read("65-1,,,นาย\u{200B}ธีระ,1,,,,").remarks.map(\.warning) == [.invisibleRemoved(1)])
  }

  @Test func `a list must name cards and people`() {
    #expect(throws: FileTrouble.missingColumns([.cardNumber, .fullName])) {
      try VolunteerFile.read(
        Array("ระดับ,หมู่\nตำบล,1".utf8), path: "volunteers.csv", options: RegisterText.options)
    }
  }
}

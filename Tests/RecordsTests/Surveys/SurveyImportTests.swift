import Testing
import ThaiText
import Welfare

@testable import Records

/// Surveys beside the register: whom a row means, what is doubtful, and how a doubt is settled.
@Suite struct SurveyImportTests {
  /// A register of one house with a house code and one without, as an empty store gets it.
  private func centre() throws -> CentreUnderTest {
    let centre = try CentreUnderTest()
    let header = RegisterText.header
    let rows = [
      "65080000066,262/29,9,บ้านบางทราย,ดินทอง,9650800000011,นาย,ภาณุเดช,ทรัพย์สุข,ชาย,06/10/2481,เจ้าบ้าน,",
      "65080000066,262/29,9,บ้านบางทราย,ดินทอง,,นาง,สำเนียง,ทรัพย์สุข,หญิง,01/02/2508,ผู้อาศัย,",
      ",375/12,4,บ้านสระน้อย,ดินทอง,9650811000123,นาย,กนกธร,ยิ้มกุล,ชาย,2520,เจ้าบ้าน,",
      ",375/12,4,บ้านสระน้อย,ดินทอง,,เด็กชาย,นันธร,ยิ้มกุล,ชาย,2556,ผู้อาศัย,",
    ]
    let parsed = try RegisterText.read(Array(([header] + rows).joined(separator: "\n").utf8))
    #expect(parsed.rows.count == 4)
    _ = try centre.store.importRegister(parsed, by: try centre.proposer())
    return centre
  }

  private let byName = SurveyText.row(
    SurveyText.tpmapRow, [7: "", 8: "นาง", 9: "สำเนียง", 11: "60", 12: "หญิง", 13: "1"])
  private let uncoded = SurveyText.row(
    SurveyText.tpmapRow,
    [3: "4", 4: "", 5: "375/12", 6: "", 7: "", 8: "", 9: "นันธร", 10: "ยิ้มกุล", 11: "12", 12: ""])

  @Test
  func `a row is the person's with its ID, and the person's of that name and age in the house of its code`()
    throws
  {
    let centre = try centre()
    let report = try centre.importSurvey(.tpmap, SurveyText.tpmapRow, byName)
    #expect((report.new, report.doubtful, report.rejected) == (2, 0, 0))
    let person = try require2(try centre.store.person(matching: "9650800000011"))
    let surveys = try centre.surveys(of: person.person.of(.person))
    #expect(surveys.map(\.key) == [Survey.Key(.tpmap, year: 2024)])
    let card = try require2(try centre.store.card(of: try require2(person.household), at: centre.clock.now))
    #expect(card.members.count == 2, "nobody was made")
    let again = try centre.importSurvey(.tpmap, SurveyText.tpmapRow, byName)
    #expect((again.new, again.same, again.changed) == (0, 2, 0))
    let changed = try centre.importSurvey(.tpmap, SurveyText.row(SurveyText.tpmapRow, [16: "0"]))
    #expect((changed.new, changed.same, changed.changed) == (0, 0, 1))
  }

  @Test func `a name in a house without a code is doubtful until somebody decides`() throws {
    let centre = try centre()
    let doubt = try centre.importSurvey(.tpmap, uncoded)
    #expect((doubt.new, doubt.doubtful, doubt.rejected) == (0, 1, 0))
    #expect(
      doubt.doubts.first?.reason == .maybePerson(name: "ด.ช.นันธร ยิ้มกุล", house: "375/12 ม.4"))
    let bytes = SurveyText.file(.tpmap, [uncoded])
    for (word, people) in [("ใช่", 2), ("ไม่ใช่", 3)] {
      let text = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\r\n").enumerated().map { $1 + ($0 == 0 ? ",ยืนยัน" : "," + word) }
        .joined(separator: "\r\n")
      let fresh = try self.centre()
      let parsed = try SurveyFile.read(.tpmap, Array(text.utf8), path: "a", options: RegisterText.options)
      let report = try fresh.store.importSurvey(.tpmap, parsed, by: try fresh.proposer())
      #expect((report.new, report.doubtful) == (1, 0))
      let home = try require2(try fresh.store.person(matching: "9650811000123")?.household)
      #expect(try fresh.store.card(of: home, at: fresh.clock.now)?.members.count == people)
    }
  }

  @Test func `a new ID for a name that has none is doubtful, and confirmed it is the person's ID`() throws {
    let centre = try centre()
    let row = SurveyText.row(byName, [7: "9650800000020"])
    #expect(try centre.importSurvey(.tpmap, row).doubtful == 1)
    let text = SurveyText.tpmap + ",ยืนยัน\n" + row + ",yes"
    let parsed = try SurveyFile.read(.tpmap, Array(text.utf8), path: "a", options: RegisterText.options)
    #expect(try centre.store.importSurvey(.tpmap, parsed, by: try centre.proposer()).new == 1)
    #expect(try centre.store.person(matching: "9650800000020") != nil)
  }

  @Test func `somebody the register does not know is made, who stands in no house register`() throws {
    let centre = try centre()
    let known = SurveyText.row(SurveyText.tpmapRow, [7: "9650800000071", 9: "ใหม่"])
    let unknown = SurveyText.row(
      SurveyText.tpmapRow, [5: "7", 6: "65080000074", 7: "9650800000160", 9: "ไกล"])
    let report = try centre.importSurvey(.tpmap, known, unknown)
    #expect((report.new, report.people, report.households) == (2, 2, 2))
    let home = try require2(try centre.store.household(matching: "65080000066"))
    let card = try require2(try centre.store.card(of: home, at: centre.clock.now))
    #expect(card.members.count == 3 && card.registered == 2 && card.living == 3)
    #expect(try centre.store.household(matching: "65080000074") != nil)
  }

  @Test
  func `an ID of somebody with another name and age is set aside, and so is a second row of one person`()
    throws
  {
    let centre = try centre()
    let other = SurveyText.row(SurveyText.tpmapRow, [9: "คนอื่น", 10: "ไม่ใช่", 11: "20"])
    let report = try centre.importSurvey(.tpmap, other, SurveyText.tpmapRow, SurveyText.tpmapRow)
    #expect((report.new, report.rejected) == (1, 2))
    #expect(report.setAside.map(\.reason) == [.idOfAnother(line: nil), .repeated(line: 3)])
  }

  @Test func `a logbook row is the household's, by code or by who is at home there`() throws {
    let centre = try centre()
    let uncoded = SurveyText.row(
      SurveyText.logbookRow, [1: "", 2: "375/12", 3: "4", 4: "9650811000123", 5: "นายกนกธร ยิ้มกุล"])
    let report = try centre.importSurvey(.logbook, SurveyText.logbookRow, uncoded)
    #expect((report.new, report.doubtful, report.households, report.people) == (2, 0, 2, 0))
    let home = try require2(try centre.store.household(matching: "65080000066"))
    #expect(try centre.surveys(of: home.of(.household)).map(\.key) == [Survey.Key(.logbook, year: 2025)])
  }

  @Test
  func
    `a logbook row without code or ID of the head is doubtful; of an unknown house it makes house and head`()
    throws
  {
    let centre = try centre()
    let doubtful = SurveyText.row(
      SurveyText.logbookRow, [1: "", 2: "375/12", 3: "4", 4: "", 5: "นายกนกธร ยิ้มกุล"])
    let unknown = SurveyText.row(
      SurveyText.logbookRow, [1: "65080000074", 2: "9", 3: "1", 4: "9650800000020", 5: "นางใหม่ มาไกล"])
    let report = try centre.importSurvey(.logbook, doubtful, unknown)
    #expect((report.new, report.doubtful, report.people) == (1, 1, 1))
    #expect(report.doubts.first?.reason == .maybeHousehold(house: "375/12 ม.4", head: "นายกนกธร ยิ้มกุล"))
    let home = try require2(try centre.store.household(matching: "65080000074"))
    let card = try require2(try centre.store.card(of: home, at: centre.clock.now))
    #expect(card.members.map(\.membership.position) == [.head])
    #expect(card.members.first?.particulars.title == "นาง")
  }

  @Test func `a dry run counts as the import would and writes nothing`() throws {
    let centre = try centre()
    let before = try centre.entries()
    let dry = try centre.importSurvey(.tpmap, SurveyText.tpmapRow, byName, uncoded, isDryRun: true)
    #expect(try centre.entries() == before)
    let real = try centre.importSurvey(.tpmap, SurveyText.tpmapRow, byName, uncoded)
    #expect(
      (dry.new, dry.same, dry.doubtful, dry.rejected) == (real.new, real.same, real.doubtful, real.rejected))
  }

  @Test func `a store with surveys is sound and folds to the same again`() throws {
    let centre = try centre()
    try centre.importSurvey(.tpmap, SurveyText.tpmapRow, byName)
    try centre.importSurvey(.logbook, SurveyText.logbookRow)
    #expect(try centre.store.verify().isSound)
  }

  @Test func `columns that somebody named are known again by the file's header`() throws {
    let centre = try centre()
    let bytes = SurveyText.file(.tpmap, [])
    let told = [
      ImportOptions.Mapping(column: "ปี", field: .field(.year)), .init(column: "2", field: .address),
    ]
    #expect(try centre.store.keptColumns(of: "tpmap", bytes).isEmpty)
    try centre.store.keepColumns(told, of: "tpmap", bytes)
    #expect(try centre.anotherDesk().keptColumns(of: "tpmap", bytes + [0x0A, 0x41]) == told)
    #expect(try centre.store.keptColumns(of: "logbook", bytes).isEmpty)
    try centre.store.keepColumns([], of: "tpmap", bytes)
    #expect(try centre.store.keptColumns(of: "tpmap", bytes).isEmpty)
  }
}

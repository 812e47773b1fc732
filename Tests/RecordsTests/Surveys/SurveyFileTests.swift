import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// TPMAP files and family logbooks, read row by row.
@Suite struct SurveyFileTests {
  @Test func `a TPMAP row says who, where, when and how each dimension stands`() throws {
    let row = try require2(try SurveyText.read(.tpmap, SurveyText.tpmapRow).rows.first)
    #expect(row.year == 2024 && row.person?.nationalID?.digits == "9650800000011")
    #expect(row.household.houseCode?.number == 65_080_000_066 && row.household.moo == 9)
    let answers = TPMAPAnswers(
      [.health: .passes, .living: .passes, .education: .passes, .income: .fails, .access: .passes],
      hasWelfareCard: false, age: 88)
    #expect(row.answers == .tpmap(answers))
  }

  @Test func `a logbook row splits the head's name and reads baht as satang`() throws {
    let row = try require2(try SurveyText.read(.logbook, SurveyText.logbookRow).rows.first)
    #expect(row.year == 2025)
    #expect(
      row.person?.title == "นาย" && row.person?.firstName == "ภาณุเดช" && row.person?.surname == "ทรัพย์สุข")
    let answers = LogbookAnswers(
      housing: .insecure, income: 7_697_700, registered: 3, living: 3, disabled: 0, older: 1,
      surveyed: Day(year: 2025, month: 6, day: 15))
    #expect(row.answers == .logbook(answers))
  }

  @Test(
    arguments: [
      (.tpmap, [1: "67"], .year, .yearUnreadable("67")), (.tpmap, [1: ""], .year, .yearMissing),
      (.tpmap, [1: "2590"], .year, .yearUnreadable("2590")),
      (.tpmap, [7: "9650800000012"], .nationalID, .idCheckDigit(swapAt: 2)),
      (.tpmap, [9: ""], .firstName, .nameMissing), (.tpmap, [5: "", 6: ""], .houseNumber, .houseMissing),
      (.tpmap, [9: "\u{1B}[2J"], .firstName, .controlCharacter),
      (.logbook, [8: "หนึ่งแสน"], .income, .amountUnreadable("หนึ่งแสน")),
      (.logbook, [8: "-5"], .income, .amountUnreadable("-5")),
      (.logbook, [7: "สาม"], .livingCount, .amountUnreadable("สาม")),
      (.logbook, [12: "15/6/68"], .surveyed, .dateAmbiguous("15/6/68", 1968, 2025)),
      (.logbook, [12: ""], .surveyed, .yearMissing),
      (.logbook, [4: "123"], .headID, .idLength(3)),
    ] as [(Survey.Source, [Int: String], ImportField, RowReject)])
  func `a bad row is set aside with its column and reason`(
    source: Survey.Source, changes: [Int: String], field: ImportField, reason: RowReject
  ) throws {
    let good = source == .tpmap ? SurveyText.tpmapRow : SurveyText.logbookRow
    let parsed = try SurveyText.read(source, SurveyText.row(good, changes))
    #expect(parsed.rows.isEmpty)
    let aside = try require2(parsed.setAside.first)
    #expect(aside.field == field && aside.line == 2)
    if case .dateAmbiguous = reason { return }
    #expect(aside.reason == reason)
  }

  @Test(
    arguments: [
      (.tpmap, [13: "2"], .health, .flagUnreadable), (.tpmap, [11: "เก่า"], .age, .ageUnreadable),
      (.logbook, [9: "ดีมาก"], .housing, .housingUnreadable),
    ] as [(Survey.Source, [Int: String], ImportField, RowWarning)])
  func `what cannot be read and need not be is left out with a warning`(
    source: Survey.Source, changes: [Int: String], field: ImportField, warning: RowWarning
  ) throws {
    let good = source == .tpmap ? SurveyText.tpmapRow : SurveyText.logbookRow
    let parsed = try SurveyText.read(source, SurveyText.row(good, changes))
    #expect(parsed.rows.count == 1)
    #expect(parsed.remarks.map(\.field) == [field] && parsed.remarks.map(\.warning) == [warning])
  }

  @Test(arguments: ["2567", "๒๕๖๗", "2024"])
  func `a year is read in either era and either digits`(year: String) throws {
    #expect(
      try SurveyText.read(.tpmap, SurveyText.row(SurveyText.tpmapRow, [1: year])).rows.first?.year == 2024)
  }

  @Test func `a formula is a name like any other`() throws {
    let row = SurveyText.row(SurveyText.tpmapRow, [9: "=SUM(A1:A9)"])
    #expect(try SurveyText.read(.tpmap, row).rows.first?.person?.firstName == "=SUM(A1:A9)")
  }

  @Test
  func `rows that were not taken stand in a file with room for a decision, and again as often as it is read`()
    throws
  {
    let bad = SurveyText.row(SurveyText.tpmapRow, [1: "67"])
    var bytes = SurveyText.file(.tpmap, [SurveyText.tpmapRow, bad])
    for _ in 0..<2 {
      let parsed = try SurveyFile.read(.tpmap, bytes, path: "a", options: RegisterText.options)
      bytes = RejectsFile.bytes(of: parsed, from: bytes, lines: Set(parsed.setAside.map(\.line))) { _ in
        RejectsFile.Note(reason: "ปี \"67\"", maybe: "")
      }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
      #expect(
        lines.map(String.init) == [
          SurveyText.tpmap + ",\"เหตุที่กันไว้\",\"อาจเป็น\",\"ยืนยัน\"", bad + ",\"ปี \"\"67\"\"\",\"\",\"\"",
        ])
    }
  }
}

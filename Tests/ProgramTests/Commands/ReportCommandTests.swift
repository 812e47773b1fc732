import Foundation
import Testing

/// Reports by the program as built.
@Suite struct ReportCommandTests {
  private let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    try program.furnish()
    #expect(
      try call("stock receive --kit BAG --lot L1 --quantity 5 --unit-value 62000 --source X").exit == 0)
    for household in try call("household list").objects.prefix(2) {
      #expect(
        try call("aid issue --campaign PRACTICE --household " + (household["id"] as? String ?? "")).exit == 0)
    }
    #expect(try call("aid reverse A-70/0002 --reason mistake").exit == 0)
  }

  private func call(_ line: String, _ more: String...) throws -> ProgramUnderTest.Result {
    try program.run(
      line.split(separator: " ").map(String.init) + more + [
        "--store", program.store, "--json", "--now", "2026-11-23T10:00:00+07:00",
      ])
  }

  @Test func `a month gives its figures, and each opens to rows that come to it`() throws {
    defer { program.clear() }
    let figures = try call("report month").objects
    func value(_ figure: String) -> Int? {
      figures.first { $0["figure"] as? String == figure }?["value"] as? Int
    }
    #expect(value("aid/receipts/all") == 2 && value("aid/bags/all") == 1)
    #expect(value("aid/value/all") == 62_000 && value("stock/closing/all") == 4)
    for figure in figures {
      let name = try #require(figure["figure"] as? String)
      guard name.hasSuffix("/all") || name.hasPrefix("tickets") else { continue }
      let rows = try call("report month --rows", name).objects
      #expect(rows.reduce(0) { $0 + ($1["amount"] as? Int ?? 0) } == figure["value"] as? Int, "\(name)")
    }
    #expect(try call("report month --rows aid/nothing/all").exit == 2)
  }

  @Test func `a report is written as CSV, HTML and text, and each is an act`() throws {
    defer { program.clear() }
    for (form, start) in [("csv", "\u{FEFF}"), ("html", "<!DOCTYPE html>"), ("text", "ศูนย์ช่วยเหลือ")] {
      let file = program.directory + "/report." + form
      #expect(try call("report day --format \(form) --out", file).exit == 0)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(bytes.starts(with: start.utf8), "\(form)")
    }
    let kinds = try program("export journal").objects.compactMap { $0["kind"] as? String }
    #expect(kinds.count { $0 == "export.made" } == 3)
    #expect(try call("report day --out", program.directory + "/none/x").exit == 1)
    #expect(try call("report month --month 2026-13").exit == 2)
    #expect(try call("report day --print --format csv").exit == 2)
  }

  @Test func `a fiscal year tells of houses and their money, and each figure opens to its rows`() throws {
    defer { program.clear() }
    #expect(try call("grant apply --household 65080000066 --applicant 9650800000011").exit == 0)
    #expect(try call("budget allot BPP-70 --amount 5000000 --source พอช. --document 12/2570").exit == 0)
    let figures = try call("report year").objects
    func value(_ figure: String) -> Int? {
      figures.first { $0["figure"] as? String == figure }?["value"] as? Int
    }
    #expect(figures.allSatisfy { $0["period"] as? String == "2570" })
    #expect(value("grants/count/applied/2570") == 1 && value("grants/count/all/all") == 1)
    #expect(value("grant-acts/applied/count") == 1 && value("budgets/left/all") == 5_000_000)
    #expect(value("aid/receipts/all") == 2)
    for name in ["grants/count/all/all", "budgets/left/all", "aid/bags/all"] {
      let rows = try call("report year --year 2570 --rows", name).objects
      #expect(rows.reduce(0) { $0 + ($1["amount"] as? Int ?? 0) } == value(name), "\(name)")
    }
    #expect(try call("report year --year ๒๕๖๙").objects.allSatisfy { $0["period"] as? String == "2569" })
    let file = program.directory + "/year.csv"
    #expect(try call("report year --format csv --out", file).exit == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("2570,budgets/left/all,"))
    #expect(try call("report year --year 2026").exit == 2)
  }

  @Test func `a fiscal year tells of cases, and of a restricted one no more than that there is one`() throws {
    defer { program.clear() }
    let open =
      "case open --problem no-income --wish cash --regulation REG-45 --household 65080000066 --applicant "
    #expect(try call(open + "9650800000011", "--story", "เดือดร้อน").exit == 0)
    #expect(
      try call(
        open + "9650800000011 --restricted violence --urgent danger", "--story", "เดือดร้อน"
      ).exit == 0)
    let figures = try call("report year").objects
    func value(_ figure: String) -> Int? {
      figures.first { $0["figure"] as? String == figure }?["value"] as? Int
    }
    #expect(value("cases/opened/all") == 2 && value("cases/standing/restricted") == 1)
    #expect(value("case-money/asked/REG-45") == 1 && value("case-money/asked/all") == 2)
    for figure in figures {
      let name = try #require(figure["figure"] as? String)
      guard name.hasPrefix("case") && (figure["value"] as? Int ?? 0) > 0 else { continue }
      let rows = try call("report year --rows", name).objects
      #expect(rows.reduce(0) { $0 + ($1["amount"] as? Int ?? 0) } == figure["value"] as? Int, "\(name)")
      for row in rows where row["what"] as? String == "A-70/C0002" {
        #expect(row["village"] is NSNull && row["entry"] is NSNull, "\(name)")
        #expect(name.hasSuffix("/all") || name.hasSuffix("/restricted"))
      }
    }
    let lines = try program.run([
      "report", "year", "--rows", "cases/standing/all", "--store", program.store, "--now",
      "2026-11-23T10:00:00+07:00",
    ]).output
    #expect(lines.contains("A-70/C0001  หมู่ที่") && lines.contains("A-70/C0002  ปกปิด  1"))
    let empty = try program.run([
      "report", "year", "--year", "2569", "--store", program.store, "--now", "2026-11-23T10:00:00+07:00",
    ]).output
    #expect(empty.contains("ไม่มีเรื่องที่เปิดอยู่ในช่วงนี้"))
  }

  @Test func `a report without a printer is kept, and a reprint is a copy`() throws {
    defer { program.clear() }
    let folder = program.directory + "/tambondesk"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "print.program = \"no-such-printer\"\n".write(
      toFile: folder + "/settings.toml", atomically: true, encoding: .utf8)
    #expect(try call("report month --print").last["copy"] as? Int == 0)
    #expect(try call("report month --month 2026-10 --print").last["copy"] as? Int == 0)
    let again = try call("report month --print")
    #expect(again.last["copy"] as? Int == 1)
    let text = try String(contentsOfFile: try #require(again.last["file"] as? String), encoding: .utf8)
    #expect(text.contains("สำเนา ๑") && text.contains("รายงานประจำเดือน พฤศจิกายน ๒๕๖๙"))
  }
}

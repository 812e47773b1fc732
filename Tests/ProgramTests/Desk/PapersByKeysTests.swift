import Foundation
import PtySupport
import Testing

/// Papers printed from the desk, with printers that work and printers that hang.
@Suite struct PapersByKeysTests {
  /// A printing program of the settings file: a script that is named, started without a shell.
  private func use(_ script: String, seconds: Int, in centre: CentreAtWork) throws {
    let path = centre.program.directory + "/printer"
    try ("#!/bin/sh\n" + script + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    let folder = centre.program.directory + "/tambondesk"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "print.program = [\"\(path)\"]\nprint.seconds = \(seconds)\n".write(
      toFile: folder + "/settings.toml", atomically: true, encoding: .utf8)
  }

  private func kept(_ centre: CentreAtWork) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: centre.program.store + "/papers"))?.sorted() ?? []
  }

  /// A desk that shows the receipt of the only bag handed over.
  private func receipt(_ centre: CentreAtWork, columns: Int = 120, rows: Int = 40) throws -> PtyProgram {
    let issued = try centre.command("aid issue --campaign PRACTICE --household 65080000066")
    #expect(issued.last["receipt"] as? String == "A-70/0001")
    let desk = try centre.desk(columns: columns, rows: rows)
    desk.press(.f3)
    try desk.type("262/29", untilShown: "ภาณุเดช")
    try desk.press(.enter, untilShown: "A-70/0001")
    desk.press(.f4, .end)
    try desk.press(.enter, untilShown: "พิมพ์ใบรับ")
    return desk
  }

  /// The process that the printer started, once it has.
  private func child(_ centre: CentreAtWork) throws -> pid_t {
    let file = centre.program.directory + "/child"
    var process: pid_t = 0
    try waitUntil("the printer's child") {
      let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      process = text.hasSuffix("\n") ? pid_t(text.dropLast()) ?? 0 : 0
      return process > 0
    }
    return process
  }

  @Test func `while a printer hangs the desk answers every key`() throws {
    let centre = try CentreAtWork()
    try use("sleep 3600 & echo $! > \(centre.program.directory)/child; wait", seconds: 3_600, in: centre)
    let desk = try receipt(centre)
    desk.type("2")
    try desk.waitFor("กำลังพิมพ์")
    let child = try child(centre)
    defer { kill(child, SIGKILL) }
    // A whole visit goes on meanwhile.
    try desk.press(.escape, untilShown: "F6")
    desk.press(.f2)
    try desk.press(.insert, untilShown: "ออกบัตรคิว")
    try desk.press(.f8, untilShown: "ก001")
    try desk.press(.f6, untilShown: "เรียก")
    // And the day is closed, with the ticket that is not over left for tomorrow.
    try desk.press(.f9, untilShown: "ปิดวัน")
    try desk.type("9", untilShown: "บัตรที่ยังไม่จบ 1 ใบ")
    try desk.type("2", untilShown: "ยังไม่ปิด ")
    desk.press(.right)
    try desk.press(.enter, untilShown: "ปิดวันแล้ว")
    // It hung all the while; now it prints after all.
    #expect(!hasEnded(child))
    kill(child, SIGKILL)
    try desk.waitFor("ส่งพิมพ์แล้ว")
    #expect(try centre.command("verify").exit == 0)
  }

  @Test func `a printer that hangs for good is ended, and the desk says where the paper is`() throws {
    let centre = try CentreAtWork()
    try use("sleep 3600 & echo $! > \(centre.program.directory)/child; wait", seconds: 5, in: centre)
    let desk = try receipt(centre)
    desk.type("2")
    try desk.waitFor("ไม่ตอบ")
    try desk.waitFor("papers/A-70-0001.txt")
    #expect(kept(centre) == ["A-70-0001.txt"])
    let child = try child(centre)
    try waitUntil("the end of the printer's child") { hasEnded(child) }
    #expect(try centre.command("verify").exit == 0)
  }

  @Test func `a receipt comes out of the printer, and the second time as a copy`() throws {
    let centre = try CentreAtWork()
    try use("cat > \(centre.program.directory)/printed", seconds: 20, in: centre)
    let desk = try receipt(centre, columns: 80, rows: 24)
    desk.type("2")
    try desk.waitFor("ส่งพิมพ์แล้ว")
    let file = centre.program.directory + "/printed"
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("เลขที่ A-๗๐/๐๐๐๑"))
    desk.type("2")
    try desk.waitFor("สำเนา 1")
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("สำเนา ๑"))
    #expect(kept(centre) == [])
  }

  @Test func `a report is read, a figure opened to its receipt, and kept as a file`() throws {
    let centre = try CentreAtWork()
    let desk = try receipt(centre, columns: 80, rows: 24)
    try desk.press(.f9, untilShown: "รายงาน")
    try desk.type("7", untilShown: "รายงานประจำเดือน")
    try desk.type("2", untilShown: "การมอบถุงยังชีพ")
    try desk.press(.enter, untilShown: "A-70/0001")
    try desk.press(.escape, untilShown: "CSV")
    try desk.type("3", untilShown: "month-report-2026-11.csv")
    let file = centre.program.store + "/papers/month-report-2026-11.csv"
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("aid/bags/all"))
    try desk.press(.escape, untilShown: "เก็บล่าสุด")
    try desk.type("5", untilShown: "บัญชีรายชื่อผู้รับถุงยังชีพ")
    try desk.waitFor("๒๖๒/๒๙")
    #expect(try centre.command("verify").exit == 0)
  }
}

import Foundation
import PtySupport
import Testing

/// Papers by the program as built, with printers that work, hang, fail, or are not there.
@Suite struct PrintCommandTests {
  private let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    try program.furnish()
    #expect(
      try call("stock receive --kit BAG --lot L1 --quantity 5 --unit-value 62000 --source X").exit == 0)
    let households = try call("household list --limit 1").last
    let issued = try call("aid issue --campaign PRACTICE --household " + (households["id"] as? String ?? ""))
    #expect(issued.last["receipt"] as? String == "A-70/0001")
  }

  private func call(_ line: String, _ more: String...) throws -> ProgramUnderTest.Result {
    try program.run(
      line.split(separator: " ").map(String.init) + more + [
        "--store", program.store, "--json", "--now", "2026-11-23T09:00:00+07:00",
      ])
  }

  /// A printing program of the settings file: a script that is named, started without a shell.
  private func use(_ script: String, seconds: Int = 20) throws {
    let path = program.directory + "/printer"
    try ("#!/bin/sh\n" + script + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    try settings("print.program = [\"\(path)\", \"-d\", \"front; rm -rf /\"]\nprint.seconds = \(seconds)\n")
  }

  private func settings(_ text: String) throws {
    let folder = program.directory + "/tambondesk"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/settings.toml", atomically: true, encoding: .utf8)
  }

  private var kept: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: program.store + "/papers"))?.sorted() ?? []
  }

  @Test func `a printer gets the whole paper on its stdin, and its words as they are`() throws {
    defer { program.clear() }
    try use(
      "cat > \(program.directory)/printed; printf '%s|' \"$@\" > \(program.directory)/words; ls -l /proc/$$/fd > \(program.directory)/open"
    )
    let result = try call("aid print A-70/0001")
    #expect(result.exit == 0 && result.last["copy"] as? Int == 0)
    #expect(result.last["file"] is NSNull && result.last["trouble"] is NSNull)
    let printed = try String(contentsOfFile: program.directory + "/printed", encoding: .utf8)
    #expect(printed.contains("ใบรับมอบสิ่งของ") && printed.contains("เลขที่ A-๗๐/๐๐๐๑"))
    #expect(printed.hasSuffix("\u{C}") && !printed.contains("สำเนา"))
    #expect(
      try String(contentsOfFile: program.directory + "/words", encoding: .utf8) == "-d|front; rm -rf /|")
    let open = try String(contentsOfFile: program.directory + "/open", encoding: .utf8)
    #expect(!open.contains("sqlite") && open.contains("/papers/A-70-0001.txt"), "\(open)")
    #expect(kept == [])
  }

  @Test func `a reprint says which copy it is, in the journal too`() throws {
    defer { program.clear() }
    try use("cat > \(program.directory)/printed")
    #expect(try call("aid print A-70/0001").exit == 0)
    let again = try call("aid print A-70/0001 --copies 2")
    #expect(again.last["copy"] as? Int == 1 && again.last["copies"] as? Int == 2)
    let printed = try String(contentsOfFile: program.directory + "/printed", encoding: .utf8)
    #expect(printed.contains("สำเนา ๑") && printed.contains("สำเนา ๒"))
    #expect(printed.unicodeScalars.count { $0 == "\u{C}" } == 2)
  }

  @Test func `a printer that hangs is ended with all it started, and the paper is kept`() throws {
    defer { program.clear() }
    try use("sleep 3600 & echo $! > \(program.directory)/child; wait", seconds: 5)
    let result = try call("aid print A-70/0001")
    #expect(result.exit == 0 && result.last["trouble"] as? String == "hung")
    let path = try #require(result.last["file"] as? String)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("เลขที่ A-๗๐/๐๐๐๑"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(kept == ["A-70-0001.txt"])
    let child = try String(contentsOfFile: program.directory + "/child", encoding: .utf8)
    let process = pid_t(child.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    #expect(process > 0)
    try waitUntil("the end of the printer's child") { hasEnded(process) }
  }

  @Test func `a printer that fails, or is not there, leaves the paper in a file`() throws {
    defer { program.clear() }
    try use("exit 3")
    let failed = try call("aid print A-70/0001")
    #expect(failed.exit == 0 && failed.last["trouble"] as? String == "failed")
    try settings("print.program = [\"no-such-printer\"]\n")
    let absent = try call("aid print A-70/0001")
    #expect(absent.exit == 0 && absent.last["trouble"] as? String == "absent")
    #expect(kept == ["A-70-0001-1.txt", "A-70-0001.txt"])
    let words = try program.run([
      "aid", "print", "A-70/0001", "--store", program.store, "--lang", "en", "--now",
      "2026-11-23T09:00:00+07:00",
    ])
    #expect(
      words.output.hasPrefix("There is no printing program no-such-printer; the receipt, copy 2, 1 page"))
    #expect(words.output.split(separator: "\n").count == 1)
  }

  @Test func `a paper goes to a file that is named, or that cannot be is said`() throws {
    defer { program.clear() }
    let file = program.directory + "/list.txt"
    let result = try call("campaign print PRACTICE --out", file)
    #expect(result.exit == 0 && result.last["file"] as? String == file)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("บัญชีรายชื่อผู้รับถุงยังชีพ"))
    let nowhere = try call("campaign print PRACTICE --out", program.directory + "/none/list.txt")
    #expect(nowhere.exit == 1 && !(nowhere.last["message"] as? String ?? "").isEmpty)
    #expect(nowhere.errors.split(separator: "\n").count == 1)
  }

  @Test func `what cannot be printed is refused`() throws {
    defer { program.clear() }
    let unknown = try call("aid print A-70/0002")
    #expect(unknown.exit == 3 && unknown.refusal["rule"] as? String == "not-found")
    let many = try call("aid print A-70/0001 --copies 21")
    #expect(many.exit == 3 && many.refusal["rule"] as? String == "print.copies")
    #expect(kept == [])
  }
}

import Foundation
import PtySupport
import Testing

/// The desk in terminals of every kind, and whatever happens to it there.
@Suite struct DeskInTerminalTests {
  @Test(arguments: ["xterm-256color", "xterm", "vt100", "linux", "screen", "tmux-256color"])
  func `opens in any usual terminal and leaves it as it was`(term: String) throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk(term: term)
    try desk.waitFor("ศูนย์ฯ ตำบลดินทอง")
    try desk.leave()
    #expect(try desk.waitForEnd() == .exited(0))
    #expect(desk.leftBehind == [])
  }

  @Test(arguments: ["no-such-terminal", "dumb", ""])
  func `a terminal that cannot do it gets one plain sentence and exit code 2`(term: String) throws {
    let centre = try CentreAtWork(bags: 0)
    let desk = try PtyProgram(
      ProgramUnderTest.path, ["--store", centre.program.store], environment: centre.environment(term: term))
    #expect(try desk.waitForEnd() == .exited(2))
    #expect(desk.rows.filter { !$0.isEmpty }.count <= 2)
    #expect(!desk.written.contains(0x1B))
  }

  @Test func `without a terminal it says which commands there are, with exit code 2`() throws {
    let centre = try CentreAtWork(bags: 0)
    let result = try centre.program.run(["--store", centre.program.store])
    #expect(result.exit == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.unicodeScalars.contains("tambondesk queue list".unicodeScalars))
  }

  @Test(arguments: ["C", "POSIX", "th_TH.UTF-8", "th_TH.TIS-620", ""])
  func `draws Thai whatever the locale says`(locale: String) throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk(locale: locale)
    try desk.waitFor("เจ้าหน้าที่ฝึกหัด")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends it with the terminal restored`(signal: Int32) throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk()
    desk.signal(signal)
    #expect(try desk.waitForEnd() == .exited(128 + signal))
    #expect(desk.leftBehind == [])
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGABRT, SIGTRAP])
  func `a crash restores the terminal too`(signal: Int32) throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk()
    desk.signal(signal)
    #expect(try desk.waitForEnd() == .killed(signal))
    #expect(desk.leftBehind == [])
  }

  @Test func `keeps what is typed through every size`() throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk()
    try desk.press(.f3, untilShown: "[F3 ครัวเรือน]")
    try desk.type("สำเนียง", untilShown: "นางสำเนียง ทรัพย์สุข")
    for (columns, rows) in [(120, 40), (40, 12), (20, 5), (1, 1), (160, 50), (80, 24)] {
      try desk.resizeUntilPainted(columns: columns, rows: rows)
    }
    try desk.waitFor("นางสำเนียง ทรัพย์สุข")
    try desk.waitFor("ค้นหา  สำเนียง")
    try desk.wait(for: "the cursor in the search") { $0.emulator.screen.cursor.row == 2 }
    desk.type(" ")
    try desk.type("ท", untilShown: "สำเนียง ท")
  }

  @Test func `a paste is data, never commands`() throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk()
    desk.paste("9650811000123\n\u{1B}[17~1\n")
    try desk.waitFor("วางข้อความ")
    try desk.press(.f3, untilShown: "[F3 ครัวเรือน]")
    desk.paste("สำเนียง\n\u{1B}OSทรัพย์สุข\n")
    try desk.waitFor("ค้นหา  สำเนียง")
    #expect(try centre.command("queue list").objects.isEmpty)
  }

  @Test func `Ctrl-C says how to leave, and Ctrl-Z does not stop it`() throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk()
    try desk.press(.control("c"), untilShown: "ออกจากโปรแกรม")
    desk.press(.control("z"))
    try desk.press(.f9, untilShown: "คลัง")
  }

  @Test func `speaks English and Thai by turns`() throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk()
    try desk.press(.f9, untilShown: "English / ภาษาไทย")
    // From the end: entries that come before do not matter.
    desk.press(.end, .up, .up, .up, .up)
    try desk.press(.enter, untilShown: "F6Call next")
    try desk.waitForNo("เรียกคิวถัดไป")
    desk.signal(SIGTERM)
    try desk.waitForEnd()
    let again = try PtyProgram(
      ProgramUnderTest.path, ["--store", centre.program.store, "--now", CentreAtWork.morning],
      environment: centre.environment(term: "xterm-256color"))
    try again.waitFor("F6Call next")
  }

  @Test func `an edited theme file is seen at once, and one with a mistake is told of`() throws {
    let centre = try CentreAtWork()
    let themes = centre.program.directory + "/tambondesk/themes"
    try FileManager.default.createDirectory(atPath: themes, withIntermediateDirectories: true)
    let file = themes + "/own.toml"
    func write(_ ground: Int) throws {
      try "inherits = \"paper\"\n[roles]\ntext = { fg = 0, bg = \(ground) }\n"
        .write(toFile: file, atomically: ground > 100, encoding: .utf8)
    }
    try write(33)
    let desk = try centre.desk(arguments: ["--theme", "own"])
    func ground() -> Rendition.Colour { desk.emulator.screen.cells[20][40].rendition.background }
    for number in [33, 44, 155] {
      if number != 33 { try write(number) }
      try desk.wait(for: "ground \(number)") { _ in ground() == .palette(number) }
    }
    try "inherits = \"paper\"\nsound = 1\n".write(toFile: file, atomically: true, encoding: .utf8)
    try desk.waitFor("ไม่รู้จัก sound")
  }
}

import PtySupport
import Testing

@Suite struct ResizeTests {
  @Test(arguments: [(120, 40), (40, 12), (160, 50), (20, 5), (1, 1), (2, 30), (300, 100)])
  func `the window may have any size`(columns: Int, rows: Int) throws {
    let program = try Probing.start()
    program.resize(columns: columns, rows: rows)
    if columns < 20 { program.waitForQuiet() } else { try program.waitFor("Probe \(columns)x\(rows)") }
    program.resize(columns: 80, rows: 24)
    try program.waitFor("Probe 80x24")
    program.waitForQuiet()
    try program.waitFor("ขวา")
    #expect(program.emulator.screen.text(ofRow: 23).utf8.count == 77 + "ขวา".utf8.count)
  }

  @Test func `a storm of resizes ends on the last size with nothing lost`() throws {
    let program = try Probing.start()
    program.type("น้ำ")
    for step in 0..<60 { program.resize(columns: 30 + step, rows: 18 + step % 20) }
    program.type("x")
    try program.waitFor("Probe 89x37")
    try program.waitFor("typed [น้ำx]")
    program.waitForQuiet(100)
    #expect(program.emulator.screen.text(ofRow: 36).utf8.count == 86 + "ขวา".utf8.count)
  }
}

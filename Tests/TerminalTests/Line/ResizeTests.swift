import PtySupport
import Testing

@Suite struct ResizeTests {
  @Test(arguments: [(120, 40), (40, 12), (160, 50), (20, 5), (1, 1), (2, 30), (300, 100)])
  func `the window may have any size`(columns: Int, rows: Int) throws {
    let program = try Probing.start()
    try program.resizeUntilPainted(columns: columns, rows: rows)
    if columns >= 20 { try program.waitFor("Probe \(columns)x\(rows)") }
    program.resize(columns: 80, rows: 24)
    try program.waitFor("Probe 80x24")
    try waitForCorner(program, columns: 80, rows: 24)
  }

  @Test func `a storm of resizes ends on the last size with nothing lost`() throws {
    let program = try Probing.start()
    program.type("น้ำ")
    for step in 0..<60 { program.resize(columns: 30 + step, rows: 18 + step % 20) }
    program.type("x")
    try program.waitFor("Probe 89x37")
    try program.waitFor("typed [น้ำx]")
    try waitForCorner(program, columns: 89, rows: 37)
  }

  /// The last row holds its one word at its very end, and nothing else.
  private func waitForCorner(_ program: PtyProgram, columns: Int, rows: Int) throws {
    let wanted = String(repeating: " ", count: columns - 3) + "ขวา"
    try program.wait(for: "the last row alone") {
      $0.emulator.screen.text(ofRow: rows - 1).utf8.elementsEqual(wanted.utf8)
    }
  }
}

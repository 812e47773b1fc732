import Glibc
import PtySupport
import Screen
import Testing

@testable import TerminalProbe

@Suite struct PaintingTests {
  /// The rows of a grid as the emulator tells them.
  private func rows(of grid: Grid) -> [String] {
    (0..<grid.size.rows).map { row in
      var scalars = Array(grid.text(ofRow: row).unicodeScalars)
      while scalars.last == " " { scalars.removeLast() }
      return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }

  private func differences(_ program: PtyProgram, _ grid: Grid, rows count: Int) -> [String] {
    zip(program.rows, rows(of: grid)).prefix(count).filter {
      !$0.unicodeScalars.elementsEqual($1.unicodeScalars)
    }
    .map { "\($0) / \($1)" }
  }

  private func place(_ program: PtyProgram) -> Point {
    let cursor = program.emulator.screen.cursor
    return Point(column: cursor.column, row: cursor.row)
  }

  /// Terminals without a mode for their last cell show an `…` for a wide text before it.
  @Test(arguments: [
    ("xterm-256color", "wi語言ก"), ("linux", "wi語言ก"), ("screen", "wi語… ก"), ("tmux-256color", "wi語… ก"),
  ])
  func `a wide text before the last cell never breaks`(term: String, end: String) throws {
    let program = try Probing.start(term: term, columns: 60, rows: 20)
    for _ in 1...27 { program.type("f") }
    try program.waitFor("frame 27")
    try program.wait(for: end) {
      $0.emulator.screen.text(ofRow: 19).utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }
  }

  @Test(arguments: [
    ("xterm-256color", 20), ("xterm", 20), ("vt100", 20), ("linux", 20), ("screen", 19),
    ("screen-256color", 19),
    ("tmux-256color", 19), ("rxvt", 19),
  ])
  func `every screen arrives cell for cell on every kind of terminal`(term: String, rows: Int) throws {
    let program = try Probing.start(term: term, columns: 60, rows: 20)
    for number in 1...28 {
      let grid = ProbeFrames.grid(number, size: Size(columns: 60, rows: 20))
      program.type("f")
      do {
        try program.wait(for: "frame \(number)") {
          differences($0, grid, rows: rows).isEmpty && place($0) == grid.cursor
        }
      } catch {
        Issue.record("frame \(number): \(differences(program, grid, rows: rows)), \(place(program))")
        throw error
      }
    }
    #expect(program.emulator.surprises == [])
  }

  @Test(
    arguments: [
      ("xterm-256color", [], Rendition.Colour.palette(231), Rendition.Colour.palette(24), false),
      ("xterm-256color", ["sixteen"], .palette(15), .palette(4), false),
      ("xterm", [], .palette(7), .palette(4), true), ("linux", [], .palette(7), .palette(4), true),
    ] as [(String, [String], Rendition.Colour, Rendition.Colour, Bool)])
  func `colours are those of the terminal's depth`(
    term: String, arguments: [String], ink: Rendition.Colour, ground: Rendition.Colour, isBold: Bool
  ) throws {
    let program = try Probing.start(arguments, term: term)
    let look = program.emulator.screen.cells[2][1].rendition
    #expect(look.foreground == ink && look.background == ground && look.isBold == isBold && !look.isReversed)
  }

  @Test(
    arguments: [("vt100", []), ("xterm-256color", ["mono"]), ("linux", ["mono"])] as [(String, [String])])
  func `without colours the focus is reverse and nothing is coloured`(term: String, arguments: [String])
    throws
  {
    let program = try Probing.start(arguments, term: term)
    let cells = program.emulator.screen.cells
    #expect(cells[2][1].rendition.isReversed && !cells[3][1].rendition.isReversed)
    #expect(cells.joined().allSatisfy { !$0.rendition.isColoured })
    #expect(program.shows("mono"))
  }

  @Test func `the palette of the terminal is never changed`() throws {
    let program = try Probing.start()
    program.type("fffq")
    try program.waitForEnd()
    let written = String(decoding: program.written, as: UTF8.self)
    #expect(!written.unicodeScalars.elementsEqual("".unicodeScalars))
    #expect(!written.utf8.indices.contains { written.utf8[$0...].starts(with: "\u{1B}]".utf8) })
  }

  @Test func `the cursor stands on the focused line, in sight`() throws {
    let program = try Probing.start()
    program.press(.down, .down)
    try waitForFocus(program, at: 2)
    #expect(program.emulator.showsCursor)
  }

  /// Waits until a name of the list has the focus and the cursor, which is the last thing painted.
  private func waitForFocus(_ program: PtyProgram, at index: Int) throws {
    try program.wait(for: "focus \(index)") {
      $0.shows(">" + ProbeDesk.names[index]) && place($0) == Point(column: 0, row: 2 + index)
    }
  }

  @Test func `a key that moves the focus writes less than 400 bytes, and an idle program writes none`() throws
  {
    let program = try Probing.start()
    try waitForFocus(program, at: 0)
    for index in 1...7 {
      let before = program.written.count
      program.press(.down)
      try waitForFocus(program, at: index)
      #expect((1...400).contains(program.written.count - before))
    }
    let before = program.written.count
    program.waitForQuiet(400)
    #expect(program.written.count == before)
  }

  @Test func `a hundred keys that wait are painted a few times`() throws {
    let program = try Probing.start()
    try waitForFocus(program, at: 0)
    // They all wait: the program is stopped until the last of them has come.
    program.signal(SIGSTOP)
    try program.waitForStop()
    let before = program.written.count
    program.send(
      (0..<100).flatMap { _ in PressedKey.down.bytes + PressedKey.up.bytes } + PressedKey.down.bytes)
    program.signal(SIGCONT)
    try waitForFocus(program, at: 1)
    // The whole screen, since it was stopped, and a few changes of it.
    #expect(program.written.count - before < 4_000)
    #expect(program.shows("paints few"))
  }

  @Test func `Ctrl-L repairs a screen that something else has written on`() throws {
    let program = try Probing.start()
    try waitForFocus(program, at: 0)
    program.scribble("rubbish")
    #expect(program.shows("rubbish"))
    program.press(.control("l"))
    try program.waitForNo("rubbish")
    try program.waitFor("Probe 80x24")
  }
}

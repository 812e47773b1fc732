import Glibc
import PtySupport
import Testing

@Suite struct SuspendTests {
  private func shell(_ arguments: String) throws -> PtyProgram {
    try Probing.inShell(
      "set -m; \"$PROBE\" \(arguments); echo STOPPED; read -r line; fg >/dev/null; echo ENDED $?")
  }

  @Test func `Ctrl-Z gives nothing but a key where suspending is not allowed`() throws {
    let program = try Probing.start()
    program.press(.control("z"))
    try program.waitFor("last <Ctrl-Z>")
    program.signal(SIGTSTP)
    program.type("x")
    try program.waitFor("typed [x]")
    program.type("q")
    #expect(try program.waitForEnd() == .exited(0))
  }

  @Test(arguments: [true, false])
  func `where it is allowed the shell gets a clean terminal, and fg brings the screen back`(byKey: Bool)
    throws
  {
    let program = try shell("suspend")
    try program.waitFor("ขวา")
    program.type("น้ำ")
    try program.waitFor("typed [น้ำ]")
    let settings = program.settings
    if byKey { program.press(.control("z")) } else { program.signalForeground(SIGTSTP) }
    try program.waitFor("STOPPED")
    #expect(!program.emulator.isAlternate && !program.emulator.modes.contains(2_004))
    #expect(program.settings == program.settingsBefore)
    program.type("\n")
    try program.waitFor("typed [น้ำ]")
    try program.waitFor("log resumed")
    #expect(program.settings == settings)
    #expect(program.emulator.modes.contains(2_004))
    program.type("q")
    try program.waitFor("ENDED 0")
    try program.waitForEnd()
    #expect(program.leftBehind == [])
  }

  @Test func `the window may be resized while the program is stopped`() throws {
    let program = try shell("suspend")
    try program.waitFor("ขวา")
    program.press(.control("z"))
    try program.waitFor("STOPPED")
    program.resize(columns: 100, rows: 30)
    program.type("\n")
    try program.waitFor("Probe 100x30")
  }

  @Test func `a program stopped from outside paints all of its screen when it goes on`() throws {
    let program = try Probing.start()
    program.signal(SIGSTOP)
    try program.waitForStop()
    program.scribble("rubbish from another program")
    program.signal(SIGCONT)
    try program.waitForNo("rubbish")
    try program.waitFor("log resumed")
  }
}

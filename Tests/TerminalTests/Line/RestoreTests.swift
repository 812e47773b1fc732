import Glibc
import PtySupport
import Testing

/// Whatever ends the program, the terminal is given back as it was found.
@Suite struct RestoreTests {
  @Test func `a program that quits leaves the terminal as it was`() throws {
    let program = try Probing.start()
    #expect(!program.settings.echoes && !program.settings.isCanonical && !program.settings.makesSignals)
    #expect(!program.settings.hasFlowControl)
    #expect(program.emulator.isAlternate && program.emulator.modes.contains(2_004))
    program.type("q")
    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.leftBehind == [])
  }

  @Test(arguments: ["xterm-256color", "vt100", "linux", "screen", "tmux-256color"])
  func `a terminal of any kind is left as it was`(term: String) throws {
    let program = try Probing.start(term: term)
    program.signal(SIGSEGV)
    try program.waitForEnd()
    #expect(program.leftBehind == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal that ends the program reaches it, and the terminal is restored`(number: Int32) throws {
    let program = try Probing.start()
    program.signal(number)
    #expect(try program.waitForEnd() == .exited(128 + number))
    #expect(program.leftBehind == [])
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP])
  func `a signal of a crash restores the terminal and still ends the program`(number: Int32) throws {
    let program = try Probing.start()
    program.signal(number)
    #expect(try program.waitForEnd() == .killed(number))
    #expect(program.leftBehind == [])
  }

  @Test(
    arguments: [
      ("t", [SIGTRAP, SIGILL]), ("o", [SIGSEGV]), ("w", [SIGSEGV]), ("a", [SIGABRT]),
    ] as [(Unicode.Scalar, [Int32])])
  func `a real crash restores the terminal, even when the stack has run out`(
    key: Unicode.Scalar, ends: [Int32]
  )
    throws
  {
    let program = try Probing.start()
    program.press(.control(key))
    let end = try program.waitForEnd()
    #expect(ends.map(ProgramEnd.killed).contains(end))
    #expect(program.leftBehind == [])
  }

  @Test func `leaving through exit restores the terminal`() throws {
    let program = try Probing.start()
    program.press(.control("e"))
    #expect(try program.waitForEnd() == .exited(7))
    #expect(program.leftBehind == [])
  }

  @Test func `keys typed before a crash never reach the shell`() throws {
    let program = try Probing.start()
    program.signal(SIGSTOP)
    try program.waitForStop()
    program.type("9650800012345\r")
    #expect(program.hasUnreadKeys)
    program.signal(SIGSEGV)
    program.signal(SIGCONT)
    #expect(try program.waitForEnd() == .killed(SIGSEGV))
    #expect(!program.hasUnreadKeys)
    #expect(program.leftBehind == [])
  }

  @Test func `a window that is shut ends the program`() throws {
    let program = try Probing.start()
    program.hangUp()
    #expect(try program.waitForEnd() == .exited(128 + SIGHUP))
  }
}

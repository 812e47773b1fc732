import PtySupport
import Testing

@Suite struct RefusalTests {
  private func refusal(term: String?, script: String = "exec \"$PROBE\"") throws -> (PtyProgram, ProgramEnd) {
    let environment = PtyProgram.environment(term: term, adding: ["PROBE": Probing.path])
    let program = try PtyProgram("/bin/sh", ["-c", script], environment: environment)
    let end = try program.waitForEnd()
    return (program, end)
  }

  @Test(arguments: [
    ("no-such-terminal", "unknownTerm(\"no-such-terminal\")"), ("", "unknownTerm(\"\")"), ("dumb", "dumb"),
  ])
  func `a terminal that cannot do it is refused, and nothing is written on it`(term: String, reason: String)
    throws
  {
    let (program, end) = try refusal(term: term)
    #expect(end == .exited(2))
    #expect(
      program.screenText.unicodeScalars.elementsEqual("refused: \(reason)".unicodeScalars)
        || program.shows("refused: \(reason)"))
    #expect(!program.written.contains(0x1B))
    #expect(program.settings == program.settingsBefore)
  }

  @Test func `no TERM at all is refused`() throws {
    let (program, end) = try refusal(term: nil, script: "unset TERM; exec \"$PROBE\"")
    #expect(end == .exited(2))
    #expect(program.shows("refused: unknownTerm"))
  }

  @Test(arguments: ["</dev/null", "| cat"])
  func `what is no terminal is refused`(redirection: String) throws {
    let (program, end) = try refusal(
      term: "xterm-256color", script: "\"$PROBE\" \(redirection); exit 2")
    #expect(end == .exited(2))
    #expect(program.shows("refused: notATerminal"))
    #expect(!program.written.contains(0x1B))
  }

  @Test(arguments: ["C", "POSIX", "th_TH.UTF-8", "th_TH.TIS-620", ""])
  func `Thai is drawn whatever the locale says`(locale: String) throws {
    let program = try Probing.start(locale: locale)
    try program.waitFor("กุิ้ น้ำ ผู้นำ")
  }
}

import Glibc
import PtySupport
import Testing

@Suite struct EventLoopTests {
  private func scratchFile() throws -> String {
    var template = Array("/tmp/terminal-tests-XXXXXX".utf8CString)
    let directory = try #require(unsafe mkdtemp(&template).map { unsafe String(cString: $0) })
    let path = directory + "/watched"
    replace(path)
    return path
  }

  /// Writes the file as many editors do: another one under the same name.
  private func replace(_ path: String) {
    let descriptor = unsafe open(path + ".new", O_CREAT | O_WRONLY, 0o600)
    _ = unsafe write(descriptor, "x", 1)
    close(descriptor)
    _ = unsafe rename(path + ".new", path)
  }

  @Test(arguments: ["", "edited"])
  func `a watched file is seen to change, also after another has taken its name`(kind: String) throws {
    let path = try scratchFile()
    let program = try Probing.start([path, kind].filter { !$0.isEmpty })
    for _ in 1...3 {
      // One file in another's place may be told as two changes: the new one came, the old one has no name left.
      let before = changes(program)
      replace(path)
      try program.wait(for: "a change after \(before)") { changes($0) > before }
    }
  }

  /// How many changes the probe says it has seen.
  private func changes(_ program: PtyProgram) -> Int {
    for row in program.rows {
      let words = row.split(separator: " ")
      if let index = words.firstIndex(of: "changes"), index + 1 < words.count {
        return Int(words[index + 1]) ?? 0
      }
    }
    return 0
  }

  @Test func `a tick file that is touched wakes the loop`() throws {
    let path = try scratchFile()
    let program = try Probing.start([path])
    for number in 1...3 {
      #expect(unsafe utimes(path, nil) == 0)
      try program.waitFor("changes \(number)")
    }
  }

  @Test func `messages of other threads arrive, every one`() throws {
    let program = try Probing.start()
    program.type("p")
    try program.waitFor("received 1000")
  }

  @Test func `a timer rings once`() throws {
    let program = try Probing.start()
    program.type("t")
    try program.waitFor("log timer")
    program.type("x")
    try program.waitFor("typed [x]")
    #expect(!program.shows("timer,timer"))
  }

  @Test func `a lone Esc is a key without another one after it`() throws {
    let program = try Probing.start()
    program.press(.escape)
    try program.waitFor("last <Esc>")
  }

  @Test func `keys, pastes and scanners arrive through a real line`() throws {
    let program = try Probing.start()
    program.press(.f6, .backTab, .pageDown, .control("c"), .control("s"))
    try program.waitFor("last <F6><Shift-Tab><PageDown><Ctrl-C><Ctrl-S>")
    program.paste("q ผู้นำ")
    try program.waitFor("<paste q ผู้นำ>")
    program.type("965080\r\n")
    try program.waitFor("965080<Enter!>")
    program.send(Array("\u{1B}]11;rgb:1/1/1\u{07}".utf8))
    try program.waitFor("<Enter!><unkno")
  }
}

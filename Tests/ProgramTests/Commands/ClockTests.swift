import Testing

/// `--now`: the clock of a practice store.
@Suite struct ClockTests {
  @Test func `a time before 1970, which the journal cannot hold, is refused and writes nothing`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    let before = ["--now", "1969-12-31T23:59:59Z", "--store", program.store]
    #expect(try program.run(["init", "--tambon", "650811", "--practice"] + before).exit == 2)
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    let refused = try program.run(["queue", "add"] + before)
    #expect(refused.exit == 2)
    #expect(!refused.errors.isEmpty)
    #expect(try program("queue add --now 1970-01-01T07:00:00+07:00").exit == 0)
    #expect(try program("queue list --day 1970-01-01").objects.count == 1)
    #expect(try program("verify").exit == 0)
  }
}

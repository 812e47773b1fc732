import Testing

/// The day close by the program as built.
@Suite struct CloseDayCommandTests {
  @Test func `open tickets are told, then a reason closes the day, and twice says so`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    #expect(try program("queue add --name มานะ").exit == 0)
    let shown = try program("queue close-day --dry-run")
    #expect(shown.exit == 0 && shown.last["closed"] as? Bool == false)
    #expect((shown.last["open_tickets"] as? [[String: Any]])?.first?["ticket"] as? String == "ก001")
    let refused = try program("queue close-day")
    #expect(refused.exit == 3 && refused.refusal["rule"] as? String == "day.tickets-open")
    #expect((refused.last["message"] as? String ?? "").contains("ก001"))
    #expect(try program("queue close-day --reason mood").exit == 2)
    let closed = try program("queue close-day --reason went-home")
    #expect(closed.exit == 0 && closed.last["closed"] as? Bool == true)
    #expect(closed.last["reason"] as? String == "went-home")
    #expect(try program("queue close-day").refusal["rule"] as? String == "day.closed-already")
  }
}

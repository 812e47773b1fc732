import Foundation
import PtySupport
import Testing

/// Desks that share one store, and desks that were killed.
@Suite struct TwoDesksTests {
  @Test func `two desks see each other's changes without a key`() throws {
    let centre = try CentreAtWork()
    let first = try centre.desk()
    let second = try centre.desk(columns: 120, rows: 40, counter: 2)
    try first.press(.insert, untilShown: "ผู้มาติดต่อ")
    first.type("สมมติ")
    try first.press(.f8, untilShown: "ก001")
    try second.waitFor("ก001 สมมติ")
    try second.press(.f6, untilShown: "เรียก ก001")
    try first.waitFor("รอ 0")
    try centre.command("queue add --name คำสั่ง")
    try first.waitFor("ก002 คำสั่ง")
    try second.waitFor("ก002 คำสั่ง")
  }

  @Test func `the last bag goes to one of two desks, and the other is told who and when`() throws {
    let centre = try CentreAtWork(bags: 1)
    try centre.command("queue add --household 65080000066")
    try centre.command("queue add --household 65080000023")
    let desks = [try centre.desk(), try centre.desk(counter: 2)]
    for (desk, ticket) in zip(desks, ["ก001", "ก002"]) {
      try desk.press(.f6, untilShown: "เรียก \(ticket)")
      try desk.press(.enter, untilShown: "เริ่มให้บริการ \(ticket)")
      try desk.press(.f4, untilShown: "มอบได้ 1 ชุด")
      try desk.type("1", untilShown: "จะบันทึก")
    }
    try desks[0].press(.f8, untilShown: "A-70/0001")
    try desks[1].waitFor("ยังบันทึกไม่ได้")
    try desks[1].press(.f8, untilShown: "หมด")
    try desks[1].waitFor("ใบรับ A-70/0001")
    try desks[1].waitFor("09:00")
    try desks[1].waitFor("ช่อง 1")
    #expect(try centre.standing().count == 1)
    #expect(try centre.command("stock show").last["on_hand"] as? Int == 0)
  }

  @Test func `a copied store opens to be read, says so, and saves nothing`() throws {
    let centre = try CentreAtWork()
    let copy = try centre.program.copyOfSecondDevice()
    let desk = try PtyProgram(
      ProgramUnderTest.path, ["--store", copy, "--now", CentreAtWork.morning],
      environment: centre.environment(term: "xterm-256color"))
    try desk.waitFor("ดูอย่างเดียว")
    try desk.waitFor("ถูกคัดลอกหรือย้ายเครื่อง")
    try desk.press(.insert, untilShown: "ผู้มาติดต่อ")
    desk.press(.f8)
    try desk.waitFor("ถูกคัดลอกหรือย้ายเครื่อง")
    #expect(desk.shows("ผู้มาติดต่อ"))
    let listed = try centre.program.run(["stock", "show", "--store", copy])
    #expect(listed.exit == 0)
    #expect(!listed.errors.isEmpty)
    let added = try centre.program.run(["queue", "add", "--store", copy])
    #expect(added.exit == 1)
  }

  @Test func `after kill -9 the same form, field and text come back`() throws {
    let centre = try CentreAtWork()
    try centre.command("queue add --household 65080000066")
    let desk = try centre.desk()
    try desk.press(.f6, untilShown: "เรียก ก001")
    try desk.press(.enter, untilShown: "เริ่มให้บริการ ก001")
    try desk.press(.f4, untilShown: "มอบได้ 1 ชุด")
    try desk.type("1", untilShown: "จะบันทึก")
    desk.press(.enter, .enter, .enter)
    try desk.type("พยานรู้เห็น", untilShown: "พยานรู้เห็น")
    try centre.waitForDraft("พยานรู้เห็น")
    desk.signal(SIGKILL)
    #expect(try desk.waitForEnd() == .killed(SIGKILL))
    let again = try centre.desk()
    try again.waitFor("พยานรู้เห็น")
    try again.waitFor("> หมายเหตุ")
    try again.waitFor("จะบันทึก")
    try again.press(.f8, untilShown: "ชุด ใบรับ A-70/0001")
    #expect(try centre.standing().count == 1)
  }

  @Test func `what was shown as saved is there after kill -9, at any moment`() throws {
    let centre = try CentreAtWork(bags: 0)
    var promised = 0
    for round in 0..<6 {
      let desk = try centre.desk()
      for _ in 0...round {
        desk.press(.insert)
        try desk.waitFor("ผู้มาติดต่อ")
        desk.press(.f8)
        promised += 1
        try desk.waitFor("บันทึกแล้ว")
        try desk.waitFor(String(format: "ก%03d", promised))
      }
      desk.signal(SIGKILL)
      try desk.waitForEnd()
    }
    #expect(try centre.command("queue list").objects.count == promised)
    #expect(try centre.command("verify").exit == 0)
  }
}

import Foundation
import PtySupport
import Testing

/// F9, 8 in a terminal: what another device did reaches this desk, and the desk's own work the other.
@Suite struct SyncByKeysTests {
  @Test func `a sync by keys brings another device's visitor into the queue`() throws {
    let centre = try CentreAtWork()
    _ = try centre.program.copyOfSecondDevice()
    let (folder, second) = (centre.program.directory + "/stick", centre.program.directory + "/second")
    func onSecond(_ arguments: String...) throws -> ProgramUnderTest.Result {
      try centre.program.run(arguments + ["--store", second, "--json", "--now", CentreAtWork.morning])
    }
    #expect(try onSecond("queue", "add", "--name", "สมชาย ทดสอบ").exit == 0)
    #expect(try onSecond("sync", "folder:" + folder).exit == 0)
    let desk = try centre.desk()
    desk.press(.f9)
    try desk.type("8", untilShown: "ที่ซิงค์")
    try desk.type("2", untilShown: "จะส่ง 0 รับ 1")
    try desk.type("1", untilShown: "ส่ง 0 รับ 1")
    try desk.waitFor("สองฝั่งตรงกันแล้ว")
    try desk.press(.f2, untilShown: "กB001")
    #expect(try centre.command("queue list").objects.count == 1)
    try desk.press(.insert, untilShown: "ผู้มาติดต่อ")
    desk.press(.escape)
    desk.press(.f9)
    try desk.type("8", untilShown: "ที่ซิงค์")
    try desk.type("3", untilShown: "เลือกที่ซิงค์")
    try desk.type("/none", untilShown: "/none")
    try desk.press(.f8, untilShown: "folder:")
    try desk.press(.enter, untilShown: "ไม่พบโฟลเดอร์")
  }
}

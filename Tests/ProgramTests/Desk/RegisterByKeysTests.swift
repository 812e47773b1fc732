import Foundation
import PtySupport
import Testing

/// A household written in and a surname edited, by keys in the program that people get.
@Suite struct RegisterByKeysTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `a household is added where nothing was found, a surname edited, and both are found`(
    columns: Int, rows: Int
  ) throws {
    let centre = try CentreAtWork(bags: 0)
    let desk = try centre.desk(columns: columns, rows: rows)
    desk.press(.f3)
    // Of the whole text: what answers to its beginning says the same.
    try desk.type("77/1 ม5", untilShown: "ไม่พบ “77/1 ม5”")
    try desk.waitFor("Enter เพิ่มครัวเรือนใหม่")
    // What stands nowhere but in the form: keys pressed before it is there are not for it.
    try desk.press(.enter, untilShown: "เจ้าบ้าน ถ้าทราบ")
    desk.press(.down)
    desk.press(.down)
    try desk.type("ปิติ", untilShown: "ปิติ")
    desk.press(.down)
    try desk.type("ใจกล้า", untilShown: "บ้านใหม่ 77/1 ม.5")
    try desk.press(.f8, untilShown: "ปิติ ใจกล้า")
    try desk.waitFor("อยู่จริง 1")
    try desk.press(.enter, untilShown: "7 ทะเบียน")
    try desk.type("7", untilShown: "2 แก้ชื่อ")
    try desk.type("2", untilShown: "ใช้ชื่อเดิมถึง")
    desk.press(.down)
    desk.press(.down)
    try desk.type("หาญ", untilShown: "ใจกล้า → ใจกล้าหาญ")
    try desk.press(.f8, untilShown: "แก้ชื่อ")
    try desk.waitFor("ชื่อเดิม ปิติ ใจกล้า")
    let found = try centre.command("lookup ใจกล้าหาญ").last
    #expect(found["house_no"] as? String == "77/1" && found["name"] as? String == "ปิติ ใจกล้าหาญ")
    try desk.press(.f7, untilShown: "ย้อนการแก้ชื่อ")
    #expect(try centre.command("lookup ปิติ").last["name"] as? String == "ปิติ ใจกล้า")
    try desk.leave()
    #expect(try desk.waitForEnd() == .exited(0))
    #expect(try centre.command("verify").exit == 0)
  }
}

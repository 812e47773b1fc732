import Foundation
import PtySupport
import Testing

@Suite struct BagDayByKeysTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `bag day goes a household a line, and one who had it is stopped with the date`(
    columns: Int, rows: Int
  ) throws {
    let centre = try CentreAtWork()
    let list = centre.program.directory + "/list.csv"
    try "รหัสบ้าน\n65080000066\n65080000023\n".write(toFile: list, atomically: true, encoding: .utf8)
    #expect(
      try centre.program(
        "campaign certify PRACTICE --now " + CentreAtWork.morning, list, "--by", "ประชาคม"
      ).exit == 0)
    let desk = try centre.desk(columns: columns, rows: rows)
    try desk.press(.f9, untilShown: "วันมอบถุง")
    desk.type("2")
    try desk.waitFor("บัญชี 2")
    try desk.type("65080000066", untilShown: "262/29")
    try desk.press(.enter, untilShown: "มีชื่อในบัญชี")
    try desk.press(.enter, untilShown: "A-70/0001")
    try desk.waitFor("วันนี้")
    try desk.type("65080000066", untilShown: "262/29")
    try desk.press(.enter, untilShown: "ได้รับแล้ว")
    try desk.press(.enter, untilShown: "บอกผู้มาติดต่อ")
    try desk.waitFor("A-70/0001")
    try desk.press(.escape, untilShown: "Space")
    desk.press(.escape)
    try desk.type("32", untilShown: "น้ำทิพย์")
    try desk.press(.enter, untilShown: "ไม่พบครัวเรือนนี้")
    desk.press(.escape, .escape, .escape)
    try desk.waitFor("F6")
    #expect(try centre.program("campaign list").last["given"] as? Int == 1)
    #expect(try centre.program("verify").exit == 0)
  }
}

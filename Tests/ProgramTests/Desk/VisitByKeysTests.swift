import PtySupport
import Testing

/// The whole visit, by keys, in the program that people get.
@Suite struct VisitByKeysTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `a visitor takes a ticket, is called, found, gets a bag and is served`(columns: Int, rows: Int) throws
  {
    let centre = try CentreAtWork()
    let desk = try centre.desk(columns: columns, rows: rows)
    try desk.press(.insert, untilShown: "ผู้มาติดต่อ")
    desk.type("สำเนียง")
    try desk.press(.f8, untilShown: "ก001")
    try desk.press(.f6, untilShown: "เรียก ก001")
    try desk.waitFor("นางสำเนียง ทรัพย์สุข")
    try desk.press(.enter, untilShown: "เริ่มให้บริการ ก001")
    desk.press(.f3)
    try desk.press(.down, untilShown: "นางสำเนียง")
    try desk.press(.enter, untilShown: "เลขรหัสประจำบ้าน")
    try desk.press(.enter, untilShown: "เป็นผู้มาติดต่อ")
    try desk.type("4", untilShown: "ก001 คือ นางสำเนียง")
    try desk.press(.f4, untilShown: "มอบได้ 1 ชุด")
    try desk.type("1", untilShown: "จะบันทึก")
    try desk.press(.f8, untilShown: "ใบรับ A-70/0001")
    try desk.press(.f6, untilShown: "ก001 ให้บริการเสร็จ")
    try desk.waitFor("เช้า")
    try desk.leave()
    #expect(try desk.waitForEnd() == .exited(0))
    #expect(desk.leftBehind == [])
    let given = try centre.standing()
    #expect(given.count == 1)
    #expect(given.first?["receipt"] as? String == "A-70/0001")
    #expect(try centre.served().count == 1)
    #expect(try centre.command("stock show").last["on_hand"] as? Int == 4)
    #expect(try centre.command("verify").exit == 0)
  }

  @Test func `the same visit on the Thai layout, digits and letters by their keys`() throws {
    let centre = try CentreAtWork()
    try centre.command("queue add --household 65080000066")
    let desk = try centre.desk()
    try desk.press(.f6, untilShown: "เรียก ก001")
    try desk.press(.enter, untilShown: "เริ่มให้บริการ ก001")
    try desk.press(.f4, untilShown: "มอบได้ 1 ชุด")
    try desk.type("ๅ", untilShown: "จะบันทึก")
    try desk.press(.f8, untilShown: "ใบรับ A-70/0001")
    desk.press(.f3, .escape)
    // 9650811000123 as the digit row of the Thai layout types it.
    desk.type("ตุถจคๅๅจจจๅ/-")
    try desk.waitFor("นางสำเนียง ทรัพย์สุข")
    desk.press(.escape)
    // ชุติกิจ typed with the Latin layout on.
    desk.type("=69bdb0")
    try desk.waitFor("ชุติกิจ")
    #expect(try centre.standing().count == 1)
  }

  @Test func `the same visit with arrows, Tab, Enter and Esc alone`() throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk()
    try desk.press(.up, untilShown: "ออกบัตรคิว")
    try desk.press(.enter, untilShown: "ผู้มาติดต่อ")
    try desk.type("9650800000071", untilShown: "ชุติกิจ ต้นลาภทอง")
    desk.press(.enter, .enter, .enter)
    try desk.waitFor("ก001")
    desk.press(.tab, .tab, .tab, .tab, .right, .right, .right, .right, .right)
    try desk.press(.enter, untilShown: "เรียก ก001")
    try desk.press(.enter, untilShown: "เริ่มให้บริการ ก001")
    desk.press(.tab, .tab)
    try desk.press(.enter, untilShown: "จะบันทึก")
    desk.press(.enter, .enter, .enter, .enter)
    try desk.press(.enter, untilShown: "มอบถุงยังชีพ 1 ชุด ใบรับ A-70/0001")
    #expect(try centre.standing().count == 1)
  }

  @Test func `undo takes back the bag with a reason, and then the steps`() throws {
    let centre = try CentreAtWork(bags: 1)
    try centre.command("queue add --household 65080000066")
    let desk = try centre.desk()
    try desk.press(.f6, untilShown: "เรียก ก001")
    try desk.press(.enter, untilShown: "เริ่มให้บริการ ก001")
    try desk.press(.f4, untilShown: "มอบได้ 1 ชุด")
    try desk.type("1", untilShown: "จะบันทึก")
    try desk.press(.f8, untilShown: "ใบรับ A-70/0001")
    try desk.press(.f7, untilShown: "กลับรายการมอบ 1 ชุด ใบรับ A-70/0001")
    desk.type("1")
    try desk.waitFor("มอบได้ 1 ชุด")
    #expect(try centre.standing().isEmpty)
    #expect(try centre.command("stock show").last["on_hand"] as? Int == 1)
    try desk.press(.f7, untilShown: "ย้อนแล้ว  ก001")
    try desk.waitFor("เรียกแล้ว")
  }

  @Test func `an expired card and a second place at once are refused at the roster`() throws {
    let centre = try CentreAtWork()
    let desk = try centre.desk(columns: 120, rows: 40)
    try desk.press(.f5, untilShown: "สัปดาห์")
    desk.press(.enter)
    try desk.press(.enter, untilShown: "บัตรถึง 30 ก.ย. 99")
    try desk.press(.enter, untilShown: "บันทึกแล้ว")
    #expect(try centre.command("roster show --day 2026-11-23").objects.count == 1)
    desk.press(.down)
    try desk.press(.enter, untilShown: "มีเวรเช้าแล้ว")
    try desk.type("ธีระ", untilShown: "ค้นหา      ธีระ")
    try desk.press(.enter, untilShown: "ยังจัดเวรให้ นายธีระ สมมติ ไม่ได้")
    desk.press(.enter, .escape)
    try desk.press(.enter, untilShown: "มีเวรเช้าแล้ว")
    try desk.type("ศิริพร", untilShown: "ค้นหา      ศิริพร")
    try desk.press(.enter, untilShown: "ยังจัดเวรให้ นางศิริพร สมมติ ไม่ได้")
    #expect(try centre.command("roster show --day 2026-11-23").objects.count == 1)
  }
}

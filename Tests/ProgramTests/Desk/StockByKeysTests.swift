import PtySupport
import Testing

/// The storekeeper's day by keys, in the program that people get; the commands say afterwards what it came to.
@Suite struct StockByKeysTests {
  /// What lies where, by place.
  private func onHand(_ centre: CentreAtWork) throws -> [String: Int] {
    try centre.command("stock show").objects.reduce(into: [:]) { found, row in
      guard let place = row["place"] as? String, let count = row["on_hand"] as? Int else { return }
      found[place, default: 0] += count
    }
  }

  private func open(_ desk: PtyProgram) throws {
    try desk.press(.f9, untilShown: "5 คลัง")
    try desk.type("5", untilShown: "รวม")
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `goods come in, move, are counted and taken back, and the record adds up`(columns: Int, rows: Int)
    throws
  {
    let centre = try CentreAtWork(bags: 40)
    let desk = try centre.desk(columns: columns, rows: rows)
    try open(desk)
    desk.press(.down, .down, .down, .down)
    try desk.press(.enter, untilShown: "เช่น TEMPLE")
    desk.type("HALL")
    desk.press(.enter)
    desk.type("ศาลากลาง")
    try desk.press(.f8, untilShown: "บันทึกแล้ว")
    desk.press(.home)
    try desk.press(.enter, untilShown: "ย้ายไปที่เก็บอื่น")
    try desk.type("3", untilShown: "ชุด")
    desk.type("15")
    try desk.waitFor("เหลือ 25")
    try desk.press(.f8, untilShown: "ย้ายที่เก็บ 15 ชุด")
    #expect(try onHand(centre).values.sorted() == [15, 25])
    desk.press(.home)
    try desk.press(.enter, untilShown: "ตรวจนับที่เก็บนี้")
    try desk.type("2", untilShown: "บัญชี 25")
    desk.type("24")
    try desk.press(.f8, untilShown: "ต่างจากบัญชี -1")
    #expect(try onHand(centre).values.sorted() == [15, 24])
    try desk.press(.f7, untilShown: "กลับรายการ ตรวจนับ")
    try desk.type("2", untilShown: "กลับรายการของ (นับผิด)")
    #expect(try onHand(centre).values.sorted() == [15, 25])
    #expect(try centre.command("verify").exit == 0)
  }

  @Test func `a volunteer takes bags along, one is delivered at the desk, and the rest comes back`() throws {
    let centre = try CentreAtWork(bags: 10)
    let desk = try centre.desk()
    try open(desk)
    try desk.press(.enter, untilShown: "อพม. นำไปมอบถึงบ้าน")
    try desk.type("4", untilShown: "ชื่อ หรือเลขที่บัตร")
    desk.type("3")
    desk.press(.enter)
    desk.type("ศิริพร")
    try desk.waitFor("อพม. นางศิริพร")
    try desk.press(.f8, untilShown: "อาสานำไป 3 ชุด")
    try desk.waitFor("อาสาถือ")
    desk.press(.escape, .f3)
    try desk.type("สำเนียง", untilShown: "นางสำเนียง")
    desk.press(.down)
    try desk.press(.enter, untilShown: "เลขรหัสประจำบ้าน")
    try desk.press(.f4, untilShown: "มอบได้ 1 ชุด")
    try desk.type("1", untilShown: "ของจาก")
    desk.press(.down)
    try desk.type(" ", untilShown: "ถือ 3 ชุด")
    try desk.waitFor("จะบันทึก")
    try desk.press(.f8, untilShown: "ใบรับ A-70/0001")
    try open(desk)
    desk.press(.down)
    try desk.press(.enter, untilShown: "จาก 2 ชุด")
    try desk.press(.f8, untilShown: "อาสานำกลับ 2 ชุด")
    #expect(try onHand(centre).values.filter { $0 != 0 } == [9])
    #expect(try centre.command("verify").exit == 0)
  }

  @Test func `a bag beyond the record is given from the refusal, and the stock asks for its count`() throws {
    let centre = try CentreAtWork(bags: 1)
    try centre.command("stock write-off --lot 69-07 --quantity 1 --reason lost")
    let desk = try centre.desk()
    desk.press(.f3)
    try desk.type("สำเนียง", untilShown: "นางสำเนียง")
    desk.press(.down)
    try desk.press(.enter, untilShown: "เลขรหัสประจำบ้าน")
    desk.press(.f4)
    try desk.type("1", untilShown: "มอบเกินบัญชี แล้วตรวจนับ")
    try desk.type("8", untilShown: "จะบันทึกเป็นมอบเกินบัญชี")
    try desk.waitFor("จะบันทึก ")
    try desk.press(.f8, untilShown: "มอบเกินบัญชี 1 ชุด")
    #expect(try centre.command("stock unheld").objects.count == 1)
    try desk.press(.f9, untilShown: "5 คลัง")
    try desk.type("5", untilShown: "เกินบัญชี")
    desk.press(.home, .down)
    try desk.press(.enter, untilShown: "ตรวจนับ")
    desk.type("0")
    try desk.press(.f8, untilShown: "ตรวจนับตรงกับบัญชี")
    #expect(try centre.command("stock unheld").objects.isEmpty)
    #expect(try centre.command("verify").exit == 0)
  }
}

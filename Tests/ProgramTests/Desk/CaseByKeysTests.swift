import Foundation
import PtySupport
import Testing

/// An emergency request by keys alone, in the program that people get, from the first word to the money.
@Suite struct CaseByKeysTests {
  /// Opens what may follow, and takes a line.
  private func next(_ desk: PtyProgram, _ digit: String, untilShown text: String) throws {
    // An Enter right behind typed text would be the end of a scanner's burst.
    Thread.sleep(forTimeInterval: 0.6)
    try desk.press(.enter, untilShown: "ย้อนรายการล่าสุด")
    try desk.type(digit, untilShown: text)
  }

  @Test func `an emergency request is carried from the first word to the money at 80×24`() throws {
    let centre = try CentreAtWork(bags: 0)
    let desk = try centre.desk()
    desk.press(.f3)
    try desk.type("สำเนียง", untilShown: "นางสำเนียง")
    desk.press(.down)
    try desk.press(.enter, untilShown: "เลขรหัสประจำบ้าน")
    try desk.press(.f4, untilShown: "2 เรื่อง / เงินสงเคราะห์")
    try desk.type("2", untilShown: "เรื่องที่เล่า")
    // The head of work and income, no income, under REG-45.
    for _ in 0..<3 { desk.press(.down) }
    for _ in 0..<3 { desk.press(.right) }
    try desk.waitFor("งานและรายได้")
    for _ in 0..<3 { desk.press(.down) }
    try desk.press(.right, untilShown: "REG-45")
    for _ in 0..<2 { desk.press(.down) }
    try desk.type("ไม่มีข้าวกิน", untilShown: "เปิดเรื่องของ")
    try desk.press(.f8, untilShown: "A-70/C0001")
    try desk.waitFor("รับเรื่องเรียบร้อย")
    try desk.waitFor("ยังขาด")

    try next(desk, "3", untilShown: "ขอคำตอบภายใน")
    try desk.press(.f8, untilShown: "เอกสารยังไม่ครบ")
    desk.press(.escape)
    desk.press(.escape)
    try desk.waitFor("ยังขาด")

    try next(desk, "2", untilShown: "สำเนาทะเบียนบ้าน")
    for _ in 0..<4 {
      desk.press(.right)
      desk.press(.down)
    }
    try desk.waitFor("ตรวจเอกสาร 4 รายการ")
    try desk.press(.f8, untilShown: "เอกสารครบ")

    try next(desk, "8", untilShown: "คำวินิจฉัย")
    try desk.type("เดือดร้อนจริง", untilShown: "แทนฉบับก่อน")
    try desk.press(.f8, untilShown: "เขียนคำวินิจฉัย")

    try next(desk, "3", untilShown: "ขอคำตอบภายใน")
    try desk.press(.f8, untilShown: "ส่งต่อแล้ว")
    try desk.waitFor("/L0001")

    // The letter on paper, by arrows, Enter and Esc alone.
    Thread.sleep(forTimeInterval: 0.6)
    try desk.press(.enter, untilShown: "ย้อนรายการล่าสุด")
    desk.press(.end)
    desk.press(.up)
    try desk.press(.enter, untilShown: "หนังสือส่งต่อ")
    desk.press(.down)
    try desk.press(.enter, untilShown: "สิ่งที่ส่งมาด้วย")
    try desk.press(.enter, untilShown: "เก็บข้อความ")
    desk.press(.down)
    try desk.press(.enter, untilShown: "ไว้ที่")
    try desk.press(.escape, untilShown: "ส่งต่อแล้ว")

    // พมจ. answers: helped, 3,000 baht.
    try next(desk, "1", untilShown: "ผลที่ตอบ")
    for _ in 0..<8 { desk.press(.right) }
    try desk.waitFor("ช่วยเหลือแล้ว")
    desk.press(.down)
    desk.press(.down)
    try desk.type("3000", untilShown: "3,000 บ. REG-45")
    try desk.press(.f8, untilShown: "บันทึกแล้ว  ช่วยเหลือแล้ว")

    let shown = try centre.command("case show A-70/C0001").last
    #expect(shown["status"] as? String == "helped" && (shown["steps"] as? [Any])?.count == 5)
    let use = try centre.command("case uses --household \(try #require(shown["household"] as? String))")
      .objects
      .first { $0["regulation"] as? String == "REG-45" }
    #expect(use?["amount"] as? Int == 300_000)
    #expect(try centre.command("verify").exit == 0)
  }
}

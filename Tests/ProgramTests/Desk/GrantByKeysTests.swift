import Foundation
import PtySupport
import Testing

/// A Baan Por Piang grant by keys alone, in the program that people get, from the request to the closed file.
@Suite struct GrantByKeysTests {
  private func open(_ desk: PtyProgram) throws {
    desk.press(.f3)
    try desk.type("สำเนียง", untilShown: "นางสำเนียง")
    desk.press(.down)
    try desk.press(.enter, untilShown: "เลขรหัสประจำบ้าน")
    try desk.press(.f4, untilShown: "3 บ้านพอเพียง")
  }

  /// Somebody else works at the desk.
  private func become(_ desk: PtyProgram, _ digit: String, untilShown role: String) throws {
    desk.press(.escape)
    try desk.press(.f9, untilShown: "4 บ้านพอเพียง")
    desk.letBurstEnd()
    desk.press(.end)
    try desk.press(.enter, untilShown: "ไม่ออก")
    Thread.sleep(forTimeInterval: 0.6)
    desk.press(.right, .right)
    try desk.press(.enter, untilShown: "ใช้อยู่")
    try desk.type(digit, untilShown: role)
  }

  /// Fills fields from where the focus stands, and saves.
  private func fill(_ desk: PtyProgram, _ fields: [String?], untilShown text: String) throws {
    for (index, field) in fields.enumerated() {
      if index > 0 { desk.press(.down) }
      if let field {
        try desk.type(field, untilShown: String(field.suffix(8)))
      }
    }
    try desk.waitFor("จะบันทึก")
    try desk.press(.f8, untilShown: text)
  }

  /// Opens what may follow, and takes a line.
  private func next(_ desk: PtyProgram, _ digit: String, untilShown text: String) throws {
    desk.letBurstEnd()
    try desk.press(.enter, untilShown: "ยกเลิกเรื่อง ระบุเหตุ")
    try desk.type(digit, untilShown: text)
  }

  @Test func `a grant is carried from the first word to the closed file at 80×24`() throws {
    let centre = try CentreAtWork(bags: 0)
    let folder = centre.program.directory
    for name in ["before.jpg", "after.jpg"] {
      try name.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
    let desk = try centre.desk()
    try open(desk)
    try desk.waitFor("ยื่นขอได้")
    try desk.type("3", untilShown: "ยื่นคำขอซ่อมบ้าน")
    try desk.press(.f8, untilShown: "A-70/H0001")
    try desk.waitFor("รอสำรวจ")

    try next(desk, "1", untilShown: "ส่วนที่ไม่ปลอดภัย")
    try fill(desk, ["13", nil, "~/nothing.jpg"], untilShown: "อ่านไฟล์")
    desk.press(.backspace, .backspace, .backspace, .backspace, .backspace)
    for _ in 0..<6 { desk.press(.backspace) }
    try fill(desk, ["before.jpg"], untilShown: "รอประชาคม")

    try next(desk, "1", untilShown: "รายงานประชุมที่")
    try fill(desk, ["1", "3", "3/2570", "40"], untilShown: "รอมติอนุมัติ")
    try next(desk, "1", untilShown: "หน่วยงานที่มีมติ")
    try fill(desk, ["19,000", "คณะทำงาน", "2/2570"], untilShown: "รอผู้ตรวจคนที่สอง")
    desk.letBurstEnd()
    try desk.press(.enter, untilShown: "ผู้บันทึกมติตรวจเองไม่ได้")
    desk.press(.escape)
    desk.press(.escape)
    // Another officer checks it, at the same desk.
    try become(desk, "5", untilShown: "(ผู้อนุมัติ)")
    try open(desk)
    try desk.type("3", untilShown: "รอผู้ตรวจคนที่สอง")
    desk.letBurstEnd()
    try desk.press(.enter, untilShown: "ตรวจและอนุมัติ")
    try desk.type("1", untilShown: "F8 อนุมัติ")
    try desk.press(.f8, untilShown: "รอจองงบ")
    try become(desk, "1", untilShown: "(ทุกหน้าที่)")
    try desk.press(.f9, untilShown: "4 บ้านพอเพียง")
    try desk.type("4", untilShown: "ยังไม่มีงบที่ใช้ได้")
    desk.letBurstEnd()
    desk.press(.end)
    try desk.press(.enter, untilShown: "ปีงบประมาณ")
    try fill(desk, ["BPP-70", nil, nil, "100000", "พอช.", "12/2570"], untilShown: "100,000 / 100,000")
    desk.letBurstEnd()
    desk.press(.home)
    try desk.press(.enter, untilShown: "ผู้ขอ")
    try next(desk, "1", untilShown: "จองงบ 19,000 บ. จาก BPP-70")
    try desk.press(.f8, untilShown: "รอประเมินวัสดุ")

    try next(desk, "1", untilShown: "ราคาต่อหน่วย")
    for field in ["สังกะสี", "60", "แผ่น", "185"] {
      try desk.type(field, untilShown: field)
      desk.press(.down)
    }
    desk.letBurstEnd()
    try desk.press(.enter, untilShown: "11,100 จาก 19,000")
    try desk.press(.f8, untilShown: "กำลังซ่อม")

    try next(desk, "1", untilShown: "กรรมการคนที่ 3")
    try fill(desk, ["นายก", "นายข", "นางค", nil, "~/after.jpg"], untilShown: "บันทึกแล้ว  ตรวจรับงวด 1 ผ่าน")
    try next(desk, "1", untilShown: "ค้างจ่าย 11,100")
    try fill(desk, ["ร้านวัสดุ"], untilShown: "จ่ายแล้ว 11,100")
    try next(desk, "1", untilShown: "พยานคนที่ 1")
    try desk.press(.f8, untilShown: "รอปิด")
    desk.letBurstEnd()
    try desk.press(.enter, untilShown: "ปิดเรื่อง")
    try desk.type("1", untilShown: "คืนงบ 7,900 บ.")
    try desk.press(.f8, untilShown: "ปิดแล้ว")

    // The last paper, by arrows, Enter and Esc alone.
    Thread.sleep(forTimeInterval: 0.6)
    try desk.press(.enter, untilShown: "พิมพ์เอกสาร")
    try desk.press(.enter, untilShown: "ใบส่งมอบงานและรับมอบบ้าน")
    desk.press(.up)
    try desk.press(.enter, untilShown: "เงินซ่อมบ้านที่จ่าย")
    try desk.press(.enter, untilShown: "เก็บข้อความ")
    desk.press(.down)
    try desk.press(.enter, untilShown: "ไว้ที่")
    try desk.press(.escape, untilShown: "ปิดแล้ว")
    let kept = folder + "/store/papers/A-70-H0001-grant-hand-over.txt"
    #expect(try String(contentsOfFile: kept, encoding: .utf8).contains("รวมจ่าย ๑๑,๑๐๐.๐๐ บาท"))

    let shown = try centre.command("grant show A-70/H0001").last
    #expect(shown["step"] as? String == "closed" && shown["paid"] as? Int == 1_110_000)
    #expect((shown["steps"] as? [Any])?.count == 11)
    #expect(try centre.command("budget show").last["left"] as? Int == 8_890_000)
    #expect(try centre.command("verify").exit == 0)
  }
}

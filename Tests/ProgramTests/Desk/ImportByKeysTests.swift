import Foundation
import PtySupport
import Testing

/// A file imported by keys alone, in the program that people get.
@Suite struct ImportByKeysTests {
  private static let register = """
    รหัสประจำบ้าน,บ้านเลขที่,หมู่ที่,ผู้มีชื่อ,เลขประจำตัวประชาชน,เบอร์โทร
    ,88/1,4,นายปิติ กล้าหาญ,,081-000-1234
    ,88/1,4,นางมานี กล้าหาญ,,
    ,88/2,4,นายชูใจ เลิศล้ำ,9650811000998,
    """

  @Test func `what cannot be imported is one sentence, and the next path is tried`() throws {
    let centre = try CentreAtWork(bags: 0)
    let folder = centre.program.directory + "/files"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func make(_ name: String, _ bytes: [UInt8]) {
      _ = FileManager.default.createFile(atPath: folder + "/" + name, contents: Data(bytes))
    }
    make("empty", [])
    make("head", Array("ชื่อ,บ้านเลขที่\n".utf8))
    make("picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0])
    make("sheet", [0xFF, 0xFE, 0x41, 0x00])
    let pipe = folder + "/pipe"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let desk = try centre.desk(columns: 120, rows: 40)
    try desk.press(.f9, untilShown: "นำเข้าไฟล์")
    for _ in 0..<10 { desk.press(.down) }
    try desk.press(.enter, untilShown: "ไฟล์ที่พบ")
    for (name, sentence) in [
      ("/none", "ไม่พบไฟล์"), ("", "เป็นโฟลเดอร์"), ("/empty", "ว่างเปล่า"), ("/head", "มีแต่หัวตาราง"),
      ("/picture", "ไม่ใช่ไฟล์ตาราง"), ("/sheet", "ไม่ใช่ไฟล์ตาราง"), ("/pipe", "ไม่ใช่ไฟล์ตาราง"),
    ] {
      try desk.type("~/files" + name, untilShown: "~/files" + name)
      try desk.press(.enter, untilShown: sentence)
      for _ in 0..<("~/files" + name).count { desk.press(.backspace) }
      try desk.waitForNo("~/files")
    }
    try desk.leave()
    #expect(try desk.waitForEnd() == .exited(0))
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `a register is chosen, its columns told, tried, imported, found, and taken back`(
    columns: Int, rows: Int
  ) throws {
    let centre = try CentreAtWork(bags: 0)
    // The desk's HOME: beside the store.
    let file = centre.program.directory + "/ทะเบียนใหม่.csv"
    try Self.register.write(toFile: file, atomically: true, encoding: .utf8)
    let desk = try centre.desk(columns: columns, rows: rows)
    try desk.press(.f9, untilShown: "นำเข้าไฟล์")
    for _ in 0..<10 { desk.press(.down) }
    try desk.press(.enter, untilShown: "ทะเบียนใหม่.csv")
    desk.press(.down)
    try desk.press(.enter, untilShown: "ผู้มีชื่อ")
    try desk.waitFor("ยังขาด ชื่อ")
    for _ in 0..<4 { desk.press(.down) }
    for _ in 0..<7 { desk.press(.right) }
    try desk.waitFor("ชื่อ-สกุล")
    try desk.waitFor("ครบแล้ว")
    try desk.press(.enter, untilShown: "นำเข้า 2 แถวที่ใหม่หรือเปลี่ยน")
    try desk.waitFor("ทะเบียนใหม่-rejects.csv")
    #expect(try centre.command("lookup กล้าหาญ").objects.isEmpty)
    try desk.press(.enter, untilShown: "ยกเลิกการนำเข้าครั้งนี้ทั้งชุด")
    let found = try centre.command("lookup กล้าหาญ")
    #expect(found.last["house_no"] as? String == "88/1")
    let left = try String(
      contentsOfFile: centre.program.directory + "/ทะเบียนใหม่-rejects.csv", encoding: .utf8)
    #expect(left.contains("ชูใจ") && !left.contains("ปิติ"))
    // On the desk too.
    desk.press(.f3)
    try desk.type("มานี กล้า", untilShown: "นางมานี กล้าหาญ")
    desk.press(.escape)
    try desk.press(.f9, untilShown: "นำเข้าไฟล์")
    for _ in 0..<10 { desk.press(.down) }
    try desk.press(.enter, untilShown: "ยกเลิกการนำเข้าครั้งนี้ทั้งชุด")
    try desk.type("2", untilShown: "ยกเลิก ไม่ทำ")
    try desk.type("1", untilShown: "ยกเลิกการนำเข้าทั้งชุดแล้ว")
    #expect(try centre.command("lookup กล้าหาญ").objects.isEmpty)
    try desk.leave()
    #expect(try desk.waitForEnd() == .exited(0))
    #expect(try centre.command("verify").exit == 0)
  }
}

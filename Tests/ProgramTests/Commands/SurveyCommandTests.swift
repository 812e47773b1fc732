import Foundation
import Testing

@Suite struct SurveyCommandTests {
  private static let tpmap = """
    ปี,หมู่ที่,บ้านเลขที่,รหัสบ้าน,เลขบัตรประชาชน,คำนำหน้า,ชื่อ,นามสกุล,อายุ,สุขภาพ,ความเป็นอยู่,การศึกษา,รายได้,การเข้าถึงบริการรัฐ,บัตรสวัสดิการ
    2567,9,262/29,65080000066,9650800000011,นาย,ภาณุเดช,ทรัพย์สุข,86,0,0,0,1,0,0
    2567,2,32,,,นาง,น้ำทิพย์,ไม่มีเลข,68,0,0,0,0,0,1
    67,4,93,65080000023,9650800000071,นาย,ชุติกิจ,ต้นลาภทอง,54,0,0,0,0,0,1

    """
  private static let logbook = """
    รหัสประจำบ้าน,บ้านเลขที่,หมู่ที่,เลขบัตรหัวหน้าครัวเรือน,หัวหน้าครัวเรือน,จำนวนสมาชิกตามทะเบียน,จำนวนที่อยู่จริง,เงินได้,ที่อยู่อาศัย,มีผู้พิการ,มีผู้สูงอายุ,วันที่สำรวจ
    65080000066,262/29,9,9650800000011,นายภาณุเดช ทรัพย์สุข,3,3,"76,977",ไม่มั่นคง,0,1,15/06/2568

    """

  private func write(_ text: String, _ name: String, in program: ProgramUnderTest) throws -> String {
    let path = program.directory + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test
  func `surveys stand beside the register, doubts and bad rows come back mended, and the card says why`()
    throws
  {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    let clock = " --now 2026-11-23T10:00:00+07:00"
    try program.furnish()
    let file = try write(Self.tpmap, "tpmap.csv", in: program)
    let rejects = program.directory + "/rejects.csv"
    let dry = try program("import tpmap --dry-run" + clock, file)
    #expect(
      dry.last["new"] as? Int == 1 && dry.last["doubtful"] as? Int == 1 && dry.last["rejected"] as? Int == 1)
    let real = try program("import tpmap" + clock, file, "--rejects", rejects)
    #expect(
      real.last["new"] as? Int == 1 && real.last["doubtful"] as? Int == 1, "\(real.output)\(real.errors)")
    let doubt = try #require(real.objects.compactMap { $0["doubtful"] as? [String: Any] }.first)
    #expect(doubt["line"] as? Int == 3 && doubt["reason"] as? String == "match.person")
    var mended = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(mended.split(separator: "\r\n").count == 3)
    mended = mended.replacingOccurrences(of: "\r\n67,", with: "\r\n2567,")
    mended = mended.split(separator: "\r\n").map { line in
      line.hasPrefix("2567,2,") ? String(line.dropLast(2)) + "ใช่" : String(line)
    }.joined(separator: "\r\n")
    let again = try program("import tpmap" + clock, try write(mended, "mended.csv", in: program))
    #expect(
      again.last["new"] as? Int == 2 && again.last["doubtful"] as? Int == 0, "\(again.output)\(again.errors)")

    let book = try write(Self.logbook, "logbook.csv", in: program)
    let told = try program("import logbook --map เงินได้=income" + clock, book)
    #expect(told.last["new"] as? Int == 1, "\(told.output)\(told.errors)")
    let known = try program("import logbook" + clock, book)
    #expect(known.last["same"] as? Int == 1, "columns are known again: \(known.output)")
    let forgotten = try program("import logbook --fresh-columns" + clock, book)
    #expect(forgotten.last["changed"] as? Int == 1)

    _ = try program("import logbook --map เงินได้=income" + clock, book)
    let shown = try program("household show 65080000066" + clock)
    let vulnerability = try #require(shown.last["vulnerability"] as? [String: Any])
    #expect(vulnerability["level"] as? Int == 2 && vulnerability["income_per_head"] as? Int == 2_565_900)
    #expect(shown.last["surveys_differ"] as? [String] == ["living"])
    #expect(
      (shown.last["surveys"] as? [[String: Any]])?.map { $0["source"] as? String } == ["tpmap", "logbook"])
    let words = try program.run(
      ["household", "show", "65080000066", "--store", program.store, "--now", "2026-11-23T10:00:00+07:00"])
    #expect(words.output.contains("รายได้ 25,659 บ./คน/ปี ไม่เกิน 100,000 (สมุดพก 68)"))
    #expect(words.output.contains("ต่าง !"))
    #expect(try program("verify").exit == 0)
  }

  @Test func `the office's counts are known for what they are`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    try program.furnish()
    let file = try write(
      "6910|65|จังหวัดพิษณุโลก|6508|อำเภอวังทอง|65081109|หมู่ที่ 9 บ้านบางทราย|438|475|913|303|\n", "population.txt",
      in: program)
    for kind in ["register", "tpmap", "logbook", "volunteers"] {
      let refused = try program("import " + kind, file)
      #expect(refused.exit == 1 && refused.errors.contains("import places"))
    }
    #expect(try program("import places", file).last["new"] as? Int == 1)
    #expect(try program("import places", file).last["same"] as? Int == 1)
  }
}

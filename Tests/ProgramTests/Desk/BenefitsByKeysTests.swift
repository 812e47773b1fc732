import PtySupport
import Testing

/// What a household may be entitled to, asked and answered by keys in the program that people get.
@Suite struct BenefitsByKeysTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `the desk says it unasked, and an answer by a digit is in the journal`(columns: Int, rows: Int) throws
  {
    let centre = try CentreAtWork()
    let desk = try centre.desk(columns: columns, rows: rows)
    desk.press(.f3)
    try desk.type("65080000066", untilShown: "ภาณุเดช")
    desk.press(.down)
    try desk.press(.enter, untilShown: "เบี้ยยังชีพผู้สูงอายุ (88 ปี)")
    desk.press(.f4)
    desk.press(.down, .down, .down)
    try desk.press(.enter, untilShown: "รับบำนาญหรือเงินเดือนประจำจากรัฐ")
    try desk.type("3", untilShown: "เก็บคำตอบของ นายภาณุเดช ทรัพย์สุข")
    let shown = try centre.command("household show 65080000066").last["benefits"] as? [[String: Any]]
    let found = (shown ?? []).filter { $0["benefit"] as? String == "old-age-allowance" }
    #expect(found.compactMap { $0["standing"] as? String } == ["likely", "has"])
    desk.press(.escape)
    try desk.waitFor("เบี้ยยังชีพผู้สูงอายุ (61 ปี)")
    try desk.leave()
    #expect(try desk.waitForEnd() == .exited(0))
    #expect(try centre.command("verify").exit == 0)
  }
}

import Screen
import Testing
import ThaiText

struct HintBarTests {
  private let bar = HintBar([
    .init(key: "F1", label: "วิธีใช้", priority: 9),
    .init(key: "F2", label: "คิว", priority: 4),
    .init(key: "F3", label: "ค้นหา", short: "ค้น", priority: 5),
    .init(key: "F4", label: "ให้ความช่วยเหลือ", short: "ให้", priority: 6),
    .init(key: "F5", label: "เวร", priority: 1),
    .init(key: "F6", label: "เรียกคิวถัดไป", priority: 8),
    .init(key: "F7", label: "ย้อนกลับ", short: "ย้อน", priority: 2, isEnabled: false),
    .init(key: "F8", label: "บันทึก", priority: 3),
    .init(key: "F9", label: "เมนูทั้งหมด", short: "เมนู", priority: 10),
  ])

  private func row(_ columns: Int) -> Grid {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    bar.draw(on: &canvas, in: Rect(canvas.size))
    return canvas.grid
  }

  @Test func `80 columns show it short, 120 in full, as drawn`() {
    #expect(
      rows(row(80)) == [" F1วิธีใช้ F2คิว F3ค้น F4ให้ F5เวร F6เรียกคิวถัดไป F7ย้อน F8บันทึก F9เมนู"])
    #expect(
      rows(row(120)) == [
        " F1 วิธีใช้  F2 คิว  F3 ค้นหา  F4 ให้ความช่วยเหลือ  F5 เวร  F6 เรียกคิวถัดไป  F7 ย้อนกลับ  F8 บันทึก  F9 เมนูทั้งหมด"
      ])
  }

  @Test func `a narrow row keeps what matters most`() {
    #expect(rows(row(30)) == [" F1วิธีใช้ F6เรียกคิวถัดไป F9เมนู"])
    for columns in 0...90 {
      #expect(bar.spans(width: columns).reduce(0) { $0 + ThaiText.columns(of: $1.text) } <= columns)
    }
  }

  @Test func `a key that does nothing now is drawn so`() {
    let keys = bar.spans(width: 120).filter { $0.text == "F7" }
    #expect(keys.map(\.role) == [.hintDisabled])
  }
}

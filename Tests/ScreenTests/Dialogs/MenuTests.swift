import Screen
import Testing

struct MenuTests {
  private var menu: Menu {
    Menu([
      .init(number: 1, id: "today", label: "งานวันนี้"), .init(number: 5, id: "stock", label: "คลัง"),
      .init(number: 9, id: "close", label: "ปิดวัน", note: "ยังมีคิวรอ", isEnabled: false),
      .init(number: 0, id: "lock", label: "ล็อก"),
      .init(number: nil, id: "quit", label: "ออกจากโปรแกรม", note: "Ctrl-Q"),
    ])
  }

  @Test(arguments: [
    ("1", "today"), ("๑", "today"), ("ๅ", "today"), ("5", "stock"), ("ถ", "stock"), ("0", "lock"),
    ("จ", "lock"),
  ])
  func `a digit of any layout chooses its action`(digit: String, id: String) {
    var menu = menu
    #expect(menu.update(.text(digit), rows: 9) == .chosen(id))
  }

  @Test func `a number keeps its action and an unused one does nothing`() {
    var menu = menu
    #expect(menu.update(.text("2"), rows: 9) == .ignored)
    #expect(menu.update(.text("12"), rows: 9) == .ignored)
    #expect(menu.update(.text("9"), rows: 9) == .unavailable("close"))
    #expect(menu.list.focus == 2)
  }

  @Test func `the last line is reached with the arrows`() {
    var menu = menu
    _ = menu.update(.key(.end), rows: 9)
    #expect(menu.update(.key(.enter), rows: 9) == .chosen("quit"))
    #expect(menu.update(.key(.escape), rows: 9) == .closed)
  }

  @Test func `it is drawn with numbers, notes and the focus`() {
    var canvas = Canvas(size: Size(columns: 30, rows: 5))
    menu.draw(on: &canvas, in: Rect(canvas.size))
    #expect(
      canvas.grid.golden() == """
        30x5
        > 1 งานวันนี้
          5 คลัง
          9 ปิดวัน               ยังมีคิวรอ
          0 ล็อก
            ออกจากโปรแกรม       Ctrl-Q
        roles
        0: 0 gutter, 1 dialog.body, 2 menu.focused
        1: 0 dialog.body, 2 menu.number, 4 menu.item
        2: 0 dialog.body, 2 menu.number, 4 text.muted, 23 field.hint
        3: 0 dialog.body, 2 menu.number, 4 menu.item
        4: 0 dialog.body, 2 menu.number, 4 menu.item, 24 field.hint
        cursor row 0 column 0

        """)
  }
}

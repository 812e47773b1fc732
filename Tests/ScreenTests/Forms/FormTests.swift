import Screen
import Testing

struct FormTests {
  private var bag: Form {
    Form(
      [
        FormField(
          id: "campaign", label: "รอบมอบ", content: .fixed("ฝนปลายปี 2569"), hint: "ครัวเรือนละ 1 ชุด"),
        FormField(
          id: "recipient", label: "ผู้รับมอบ",
          content: .choice(ChoiceField(["นางสำเนียง ทรัพย์สุข   61 ปี", "นายภาณุเดช ทรัพย์สุข   88 ปี"])),
          hint: "Space: คนอื่น / รับแทน"),
        FormField(id: "quantity", label: "จำนวน", content: .text(TextField("1", kind: .number, limit: 2))),
        FormField(id: "remark", label: "หมายเหตุ", content: .text(TextField())),
      ],
      buttons: Buttons([
        .init(id: "save", label: "F8 มอบและบันทึก"), .init(id: "back", label: "Esc กลับ ไม่บันทึก"),
      ]))
  }

  @Test func `the focus starts in the first field that can take it and Enter walks to the buttons`() {
    var form = bag
    #expect(form.focus == .field(1))
    #expect(form.update(stroke(.enter)) == .moved)
    #expect(form.focus == .field(2))
    _ = form.update(stroke(.enter))
    _ = form.update(stroke(.enter))
    #expect(form.focus == .buttons)
    #expect(form.update(stroke(.enter)) == .pressed("save"))
  }

  @Test func `Tab and the arrows go round, fixed fields are passed by`() {
    var form = bag
    for key in [Key.tab, .down, .tab] { _ = form.update(stroke(key)) }
    #expect(form.focus == .buttons)
    _ = form.update(stroke(.tab))
    #expect(form.focus == .field(1))
    _ = form.update(stroke(.backTab))
    #expect(form.focus == .buttons)
    _ = form.update(stroke(.up))
    #expect(form.focus == .field(3))
  }

  @Test(arguments: 0...3)
  func `a save key saves from every field`(steps: Int) {
    for key in [Key.function(8), .control("s")] {
      var form = bag
      for _ in 0..<steps { _ = form.update(stroke(.enter)) }
      #expect(form.update(stroke(key)) == .save)
    }
  }

  @Test func `a scanner's Enter moves on but presses nothing`() {
    var form = bag
    _ = form.update(stroke(.enter, endsBurst: true))
    #expect(form.focus == .field(2))
    _ = form.update(stroke(.backTab))
    _ = form.update(stroke(.backTab))
    #expect(form.focus == .buttons)
    #expect(form.update(stroke(.enter, endsBurst: true)) == .moved)
    #expect(form.update(stroke(.enter)) == .pressed("save"))
  }

  @Test func `a change makes it dirty and takes the error of its field away`() {
    var form = bag
    form.show(errors: ["quantity": "มากกว่าที่เหลือ"])
    #expect(form.focus == .field(2))
    #expect(!form.isDirty)
    #expect(form.update(typed("๒")) == .changed("quantity"))
    #expect(form["quantity"]?.error == nil)
    #expect(form["quantity"]?.text == "12")
    #expect(form.isDirty)
    form.settle()
    #expect(!form.isDirty)
  }

  @Test func `Space turns a choice and types a blank elsewhere`() {
    var form = bag
    #expect(form.update(typed(" ")) == .changed("recipient"))
    #expect(form["recipient"]?.text == "นายภาณุเดช ทรัพย์สุข   88 ปี")
    #expect(form.update(typed(" ")) == .changed("recipient"))
    form.focus(on: "remark")
    #expect(form.update(typed(" ")) == .changed("remark"))
    #expect(form["remark"]?.text == " ")
  }

  @Test func `Esc is handed on and a paste is data`() {
    var form = bag
    #expect(form.update(stroke(.escape)) == .cancelled)
    form.focus(on: "remark")
    #expect(form.update(Stroke(.paste("F8\r\nลบ"), milliseconds: 1)) == .changed("remark"))
    #expect(form["remark"]?.text == "F8 ลบ")
  }

  @Test func `the bag form is the one that was drawn`() {
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    let dialog = Dialog(
      title: "มอบถุงยังชีพ  262/29 ม.9 บ้านบางทราย",
      footer: "Enter ช่องถัดไป   F8 บันทึกได้จากทุกช่อง   F1 ระเบียบและเอกสาร")
    let contents = dialog.draw(on: &canvas, in: Rect(canvas.size), rows: 7)
    bag.draw(on: &canvas, in: contents, buttonRow: contents.row + 5)
    let drawn = rows(canvas.grid)
    #expect(drawn[6] == "    ┌─ มอบถุงยังชีพ  262/29 ม.9 บ้านบางทราย ───────────────────────────────────┐")
    #expect(drawn[7] == "    │   รอบมอบ         ฝนปลายปี 2569                         ครัวเรือนละ 1 ชุด │")
    #expect(drawn[8] == "    │ > ผู้รับมอบ         นางสำเนียง ทรัพย์สุข   61 ปี         Space: คนอื่น / รับแทน │")
    #expect(drawn[9] == "    │   จำนวน          1                                                   │")
    #expect(drawn[12] == "    │   [ F8 มอบและบันทึก ]     [ Esc กลับ ไม่บันทึก ]                           │")
    #expect(drawn[14] == "    ├──────────────────────────────────────────────────────────────────────┤")
    #expect(drawn[15] == "    │ Enter ช่องถัดไป   F8 บันทึกได้จากทุกช่อง   F1 ระเบียบและเอกสาร               │")
    #expect(drawn[16] == "    └──────────────────────────────────────────────────────────────────────┘")
    #expect(canvas.grid.cursor == Point(column: 23, row: 8))
    #expect(canvas.grid[Point(column: 6, row: 8)]?.role == .gutter)
  }

  @Test func `an error stands where the remark stood`() {
    var form = bag
    form.show(errors: ["quantity": "มากกว่าที่เหลือ 43 ชุด"])
    var canvas = Canvas(size: Size(columns: 68, rows: 6))
    form.draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.grid.text(ofRow: 2).hasSuffix("! มากกว่าที่เหลือ 43 ชุด"))
    #expect(canvas.grid[Point(column: 67, row: 2)]?.role == .fieldError)
    #expect(canvas.grid.cursor?.row == 2)
  }

  @Test(arguments: [(40, 12), (20, 5), (5, 3), (1, 1), (0, 0)])
  func `a form on a small screen is cut and nothing fails`(columns: Int, rows: Int) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    let contents = Dialog(title: "มอบถุงยังชีพ", footer: "Enter").draw(
      on: &canvas, in: Rect(canvas.size), rows: 7)
    bag.draw(on: &canvas, in: contents)
    #expect(canvas.grid.cells.count == columns * rows)
  }
}

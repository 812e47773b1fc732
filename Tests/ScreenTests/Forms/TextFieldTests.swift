import Screen
import TestSupport
import Testing
import ThaiText

struct TextFieldTests {
  static let names = [
    "กุิ้", "น้ำ", "ผู้นำ", "ที่ปรึกษา", "ก\u{E48}\u{E49}\u{E4A}\u{E4B}", "นํา", "262/29 ม9",
    "นางสาวประภัสสรพรรณทิพย์รัตน์ วงศ์สุวรรณกาญจนดำรงเกียรติไพศาลสกุล",
  ]

  @Test(arguments: names)
  func `typing scalar by scalar and taking them back leaves nothing`(name: String) {
    var field = TextField()
    for scalar in name.unicodeScalars { #expect(field.update(.text(String(scalar))) == .changed) }
    #expect(field.text.unicodeScalars.elementsEqual(name.unicodeScalars))
    for count in (0..<name.unicodeScalars.count).reversed() {
      #expect(field.update(.key(.backspace)) == .changed)
      #expect(field.text.unicodeScalars.elementsEqual(name.unicodeScalars.prefix(count)))
    }
    #expect(field.update(.key(.backspace)) == .moved)
  }

  @Test(arguments: names)
  func `the caret crosses a name cell by cell in both directions`(name: String) {
    var field = TextField(name)
    let cells = textCells(name).count
    for _ in 0..<cells { _ = field.update(.key(.left)) }
    #expect(field.caret == 0)
    for _ in 0..<cells { _ = field.update(.key(.right)) }
    #expect(field.caret == name.unicodeScalars.count)
    _ = field.update(.key(.home))
    for _ in 0..<cells { #expect(field.update(.key(.delete)) == .changed) }
    #expect(field.isEmpty)
  }

  @Test func `Backspace takes a mark, Delete a whole cell`() {
    var field = TextField("ที่")
    _ = field.update(.key(.backspace))
    #expect(field.text == "ที")
    _ = field.update(.key(.home))
    _ = field.update(.key(.delete))
    #expect(field.text == "")
  }

  @Test func `what is typed goes in at the caret`() {
    var field = TextField("บางทราย")
    for _ in 0..<4 { _ = field.update(.key(.left)) }
    _ = field.update(.text("X"))
    #expect(field.text == "บางXทราย")
    #expect(field.caret == 4)
  }

  @Test func `a paste becomes one line, without controls, up to the limit`() {
    var field = TextField(limit: 12)
    #expect(field.update(.paste("ก\r\nข\tค\u{1B}[2J\u{0}ง\nจฉชซ")) == .changed)
    #expect(field.text == "ก ข ค[2Jง จฉ")
    #expect(field.update(.paste("x")) == .moved)
  }

  @Test func `typed controls are not text`() {
    var field = TextField()
    _ = field.update(.text("\u{0}\u{9B}a"))
    #expect(field.text == "a")
  }

  @Test(arguments: ["12", "๑๒", "ๅ/", "1๒"])
  func `a number takes the digits of every layout`(text: String) {
    var field = TextField(kind: .number, limit: 3)
    for scalar in text.unicodeScalars { _ = field.update(.text(String(scalar))) }
    #expect(field.text == "12")
    #expect(field.update(.text("ก")) == .moved)
    #expect(field.digits == "12")
  }

  @Test(arguments: [
    ("9-6508-00000-01-1", "9650800000011"), ("๙๖๕๐๘๐๐๐๐๐๐๑๑", "9650800000011"),
    ("ตุถจคจจจจจจๅๅ", "9650800000011"), ("08 1234 5678", "0812345678"), ("จค-/", "0832"), ("12ก", nil),
  ])
  func `a code reads dashes by the layout it was typed on`(text: String, digits: String?) {
    var field = TextField(kind: .code)
    for scalar in text.unicodeScalars { _ = field.update(.text(String(scalar))) }
    #expect(field.digits == digits)
    #expect(field.text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `a code typed on the Thai layout is drawn as its digits`() {
    var canvas = Canvas(size: Size(columns: 16, rows: 1))
    let field = TextField("ตุถจคจจจจจจๅๅ", kind: .code)
    field.draw(on: &canvas, in: Rect(Size(columns: 16, rows: 1)), focused: true)
    #expect(rows(canvas.grid) == ["9650800000011"])
    #expect(canvas.grid.cursor == Point(column: 13, row: 0))
  }

  @Test func `a secret shows a star a cell`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    TextField("น้ำ", kind: .secret).draw(on: &canvas, in: Rect(Size(columns: 8, rows: 1)), focused: true)
    #expect(rows(canvas.grid) == ["**"])
    #expect(canvas.grid.cursor == Point(column: 2, row: 0))
  }

  @Test func `an empty field shows what it may hold`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    let field = TextField(placeholder: "ชื่อ")
    field.draw(on: &canvas, in: Rect(Size(columns: 8, rows: 1)), focused: false)
    #expect(canvas.grid.golden() == "8x1\nชื่อ\nroles\n0: 0 field.placeholder\ncursor hidden\n")
  }

  @Test(arguments: names, [1, 2, 5, 20])
  func `the caret is always in sight and no cell is cut`(name: String, width: Int) {
    var field = TextField(name)
    let area = Rect(column: 3, row: 0, columns: width, rows: 1)
    for _ in 0...textCells(name).count {
      var canvas = Canvas(size: Size(columns: 30, rows: 1))
      canvas.fill(Rect(Size(columns: 30, rows: 1)), role: .text, with: TextCell("x"))
      field.draw(on: &canvas, in: area, focused: true)
      #expect(canvas.grid.cursor.map(area.contains) == true)
      for (column, cell) in canvas.grid.row(0).enumerated() where column < 3 || column >= 3 + width {
        #expect(cell.text == TextCell("x"))
      }
      _ = field.update(.key(.left))
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `random editing keeps the caret inside and the scalars that were typed`(seed: UInt64) {
    var chance = Seeded(seed)
    var field = TextField(limit: 40)
    let keys: [Key] = [.left, .right, .home, .end, .backspace, .delete]
    for _ in 0..<300 {
      let before = field.text.unicodeScalars.count
      if Bool.random(using: &chance) {
        let name = Self.names.randomElement(using: &chance) ?? ""
        let scalar = name.unicodeScalars.randomElement(using: &chance) ?? "ก"
        let outcome = field.update(.text(String(scalar)))
        #expect((outcome == .changed) == (before < 40), "seed \(seed)")
      } else {
        _ = field.update(.key(keys.randomElement(using: &chance) ?? .left))
        #expect(field.text.unicodeScalars.count <= before, "seed \(seed)")
      }
      #expect((0...field.text.unicodeScalars.count).contains(field.caret), "seed \(seed)")
    }
  }
}

import Screen
import Testing
import ThaiText

struct TableTests {
  private let members = Table([
    .init("ฐานะ", width: .fixed(8)),
    .init("ชื่อ", width: .flexible(least: 12)),
    .init("อายุ", width: .fixed(5), alignment: .trailing, dropOrder: 1),
    .init("เลขประจำตัว", width: .fixed(13), dropOrder: 2),
  ])

  @Test(arguments: [(55, [0, 1, 2, 3]), (35, [0, 1, 2]), (24, [0, 1]), (6, [0])])
  func `the columns that matter least go first`(width: Int, shown: [Int]) {
    let placed = members.layout(width: width)
    #expect(placed.map(\.index) == shown)
    #expect((placed.last.map { $0.offset + $0.columns } ?? 0) <= width)
  }

  @Test func `every width gives rows of that width at most and columns that do not overlap`() {
    let cells = ["ผู้อาศัย", "นางสำเนียง ทรัพย์สุข", "61 ปี", "965xxxxxx2205"].map { Span($0) }
    for width in 0...100 {
      var end = 0
      for place in members.layout(width: width) {
        #expect(place.offset >= end)
        end = place.offset + place.columns
      }
      #expect(end <= width)
      #expect(members.row(cells, width: width).reduce(0) { $0 + columns(of: $1.text) } <= width)
    }
  }

  @Test func `cells stand under their titles`() {
    let cells = ["ผู้อาศัย", "นางสำเนียง ทรัพย์สุข", "61 ปี", "965xxxxxx2205"].map { Span($0) }
    var canvas = Canvas(size: Size(columns: 48, rows: 2))
    canvas.write(Line(members.titles(width: 48)), in: Rect(column: 0, row: 0, columns: 48, rows: 1))
    canvas.write(Line(members.row(cells, width: 48)), in: Rect(column: 0, row: 1, columns: 48, rows: 1))
    #expect(
      rows(canvas.grid) == [
        "ฐานะ     ชื่อ                    อายุ เลขประจำตัว",
        "ผู้อาศัย    นางสำเนียง ทรัพย์สุข     61 ปี 965xxxxxx2205",
      ])
    #expect(canvas.grid[Point(column: 0, row: 0)]?.role == .tableHeader)
  }
}

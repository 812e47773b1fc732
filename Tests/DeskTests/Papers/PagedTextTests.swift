import TestSupport
import Testing
import ThaiText

@testable import Desk

/// Where pages end.
@Suite struct PagedTextTests {
  /// 16 lines: 2 above, 2 below, 12 between.
  private static let size = PaperSize(columns: 60, lines: 16)
  private static let room = 12

  private func pages(_ blocks: [PaperBlock]) -> [[String]] {
    PagedText(blocks, size: Self.size, header: ["head", ""]) { page, pages in ["", "\(page)/\(pages)"] }.pages
  }

  private func bodies(_ blocks: [PaperBlock]) -> [[String]] {
    pages(blocks).map { page in
      var body = Array(page.dropFirst(2).dropLast(2))
      while body.last?.isEmpty == true { body.removeLast() }
      return body
    }
  }

  private static func rows(_ count: Int, titles: [String] = []) -> [PaperBlock] {
    (1...max(1, count)).prefix(count).map { PaperBlock(["row \($0)"], titles: titles) }
  }

  @Test(
    arguments: [(0, 1), (1, 1), (11, 1), (12, 1), (13, 2), (24, 2), (25, 3), (1_000, 84)] as [(Int, Int)])
  func `rows fill a page and the next one begins another`(count: Int, expected: Int) {
    let pages = pages(Self.rows(count))
    #expect(pages.count == expected)
    for (index, page) in pages.enumerated() {
      #expect(page.count == Self.size.lines)
      #expect(page.first == "head" && page.last == "\(index + 1)/\(expected)")
    }
    #expect(bodies(Self.rows(count)).flatMap(\.self) == Self.rows(count).flatMap(\.lines))
  }

  @Test func `a row of several lines is never parted`() {
    let tall = PaperBlock(["a", "b", "c"])
    let bodies = bodies(Self.rows(10) + [tall])
    #expect(bodies.map(\.count) == [10, 3])
    #expect(bodies[1] == ["a", "b", "c"])
  }

  @Test func `a row that fits exactly stays`() {
    #expect(bodies(Self.rows(9) + [PaperBlock(["a", "b", "c"])]).map(\.count) == [12])
  }

  @Test func `a heading is never left alone at the bottom`() {
    let heading = PaperBlock(["heading"], keepsWithNext: true)
    let bodies = bodies(Self.rows(11) + [heading, PaperBlock(["first"])])
    #expect(bodies.map(\.count) == [11, 2])
    #expect(bodies[1] == ["heading", "first"])
  }

  @Test func `a page that begins within a table has its titles`() {
    let bodies = bodies(Self.rows(13, titles: ["titles"]))
    #expect(bodies[0].first == "row 1")
    #expect(bodies[1] == ["titles", "row 13"])
  }

  @Test func `a row taller than a page goes on under its titles and loses nothing`() {
    let tall = PaperBlock((1...30).map { "line \($0)" }, titles: ["titles"])
    let bodies = bodies([tall])
    #expect(bodies.map(\.count) == [12, 12, 8])
    #expect(bodies.flatMap(\.self).filter { $0 != "titles" } == tall.lines)
  }

  @Test func `blank lines between parts are left out where a page begins`() {
    #expect(
      bodies(Self.rows(12) + [.space()] + [PaperBlock(["next"])]) == [
        (1...12).map { "row \($0)" }, ["next"],
      ])
    #expect(bodies(Self.rows(12) + [.space(2)]).count == 1)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `whatever the blocks, every line is there once, in order, and no page is too long`(seed: UInt64) {
    var chance = Seeded(seed)
    var number = 0
    let blocks = (0..<Int.random(in: 0...60, using: &chance)).map { _ in
      let lines = (0..<Int.random(in: 1...5, using: &chance)).map { _ -> String in
        number += 1
        return "line \(number)"
      }
      return PaperBlock(
        lines, keepsWithNext: Int.random(in: 0...4, using: &chance) == 0,
        titles: Bool.random(using: &chance) ? ["titles"] : [])
    }
    let pages = pages(blocks)
    #expect(pages.allSatisfy { $0.count == Self.size.lines })
    #expect(bodies(blocks).flatMap(\.self).filter { $0 != "titles" } == blocks.flatMap(\.lines))
  }

  @Test func `a printer gets a form feed after each page`() {
    let text = PagedText(Self.rows(13), size: Self.size, header: ["head", ""]) { _, _ in [] }.text
    #expect(text.unicodeScalars.count { $0 == "\u{C}" } == 1)
    #expect(text.hasSuffix("row 13\n\u{C}"))
  }

  @Test func `a sheet too small for any paper is taken for the least that is not`() {
    #expect(PaperSize(columns: 1, lines: -3) == PaperSize(columns: 60, lines: 16))
  }

  @Test func `cells are wrapped between words and no cell is parted from its marks`() {
    let table = PaperTable(
      [
        PaperTable.Column("ที่", width: 3, alignment: .trailing), PaperTable.Column("ชื่อ"),
        PaperTable.Column("วัน", width: 6),
      ],
      width: 30)
    let name = "นางสาวกุิ้น้ำผู้นำที่ปรึกษา ทรัพย์สุขเจริญรุ่งเรืองวัฒนากุลพิทักษ์ธรรมนูญศักดิ์สิทธิ์"
    let row = table.row(["๑", name, "น้ำ"])
    #expect(row.lines.count > 2)
    for line in row.lines + table.titles {
      #expect(columns(of: line) == 30, "\(line)")
      #expect(textCells(line).allSatisfy { $0.base != "\u{25CC}" }, "\(line)")
    }
    let joined = row.lines.map { line in
      textCells(line)[4..<23].map(\.text).joined()
    }.joined().filter { $0 != " " }
    #expect(joined.unicodeScalars.elementsEqual(name.filter { $0 != " " }.unicodeScalars))
  }

  @Test func `what would be an escape is made visible`() {
    let maker = PaperMaker(.thai, centre: "ดินทอง", isPractice: false)
    let text = maker.pages(
      of: Paper(title: "x\u{1B}[2J", mark: "", blocks: [maker.paragraph("a\u{C}b\u{1B}c")])
    )
    .text
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(text.unicodeScalars.count { $0 == "\u{C}" } == 1)
  }
}

import Screen
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct SizeTests {
  @Test(arguments: 0..<30)
  func `no size and no keys crash, and every row is as wide as the screen`(seed: UInt64) {
    var random = Seeded(seed)
    var counter = Counter(80, 24, language: seed.isMultiple(of: 2) ? .thai : .english)
    for step in 0..<80 {
      if step.isMultiple(of: 4) {
        let size = Size(
          columns: Int.random(in: 1...200, using: &random), rows: Int.random(in: 1...60, using: &random))
        counter.send(.resized(size))
      }
      counter.isSlow = Int.random(in: 0..<5, using: &random) == 0
      counter.refusal = Int.random(in: 0..<9, using: &random) == 0 ? .queue(.nobodyWaiting) : nil
      counter.stroke(
        RandomStrokes.input(&random), endsBurst: Int.random(in: 0..<9, using: &random) == 0,
        isPainted: Bool.random(using: &random))
      if !counter.isSlow { counter.settle() }
      let screen = counter.screen
      for row in 0..<screen.size.rows {
        #expect(
          columns(of: screen.text(ofRow: row)) == screen.size.columns,
          "seed \(seed), step \(step), row \(row)")
      }
      #expect(screen.cursor != nil, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: [(80, 24), (120, 40), (160, 50), (79, 24), (80, 23), (40, 12), (100, 30), (119, 60)])
  func `a resize keeps pane, record, cursor and text`(columns: Int, rows: Int) {
    var counter = Counter()
    counter.press(.function(3))
    counter.type("ทรัพย์")
    counter.press(.enter, .down)
    let member = counter.desk.lookup.member?.person
    counter.send(.resized(Size(columns: columns, rows: rows)))
    #expect(counter.desk.lookup.member?.person == member)
    #expect(counter.shows("ด.ช.ธีรพงษ์ ทรัพย์สุข"))
    counter.send(.resized(Size(columns: 10, rows: 3)))
    counter.send(.resized(Size(columns: 80, rows: 24)))
    #expect(counter.desk.lookup.field.text == "ทรัพย์")
    #expect(counter.desk.lookup.member?.person == member)
  }

  @Test func `too small a screen says so in a sentence`() {
    #expect(Counter(39, 9).shows("จอเล็กเกินไป"))
  }
}

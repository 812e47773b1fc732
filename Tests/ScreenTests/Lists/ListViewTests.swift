import Screen
import TestSupport
import Testing

struct ListViewTests {
  @Test func `the focus stays among the rows and in sight`() {
    var chance = Seeded(5)
    var list = ListView(count: 30)
    let keys: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]
    for _ in 0..<2_000 {
      let rows = Int.random(in: 0...12, using: &chance)
      _ = list.update(.key(keys.randomElement(using: &chance) ?? .up), rows: rows)
      if Int.random(in: 0..<20, using: &chance) == 0 {
        list.show(count: .random(in: 0...40, using: &chance))
      }
      let visible = list.visible(rows: rows)
      #expect(visible.count == min(rows, list.count))
      if let focus = list.focused {
        #expect(focus < list.count)
        #expect(rows == 0 || visible.contains(focus))
      }
    }
  }

  @Test func `a list that goes round leads from its ends to each other, any other stays`() {
    for (goesRound, up, down) in [(true, 4, 0), (false, 0, 4)] {
      var list = ListView(count: 5, goesRound: goesRound)
      _ = list.update(.key(.up), rows: 5)
      #expect(list.focus == up)
      list.move(to: 4)
      _ = list.update(.key(.down), rows: 5)
      #expect(list.focus == down)
    }
  }

  @Test func `moving up inside the window does not scroll`() {
    var list = ListView(count: 10)
    for _ in 0..<6 { _ = list.update(.key(.down), rows: 4) }
    #expect(list.visible(rows: 4) == 3..<7)
    _ = list.update(.key(.up), rows: 4)
    #expect(list.visible(rows: 4) == 3..<7)
    #expect(list.focus == 5)
  }

  @Test(arguments: [
    (Key.end, 29), (.pageDown, 5), (.home, 0), (.up, 0), (.down, 1),
  ])
  func `each key of a list moves as its name says`(key: Key, focus: Int) {
    var list = ListView(count: 30)
    #expect(list.update(.key(key), rows: 6) == .moved)
    #expect(list.focus == focus)
  }

  @Test func `Enter opens the focused row and an empty list opens nothing`() {
    var list = ListView(count: 3, focus: 2)
    #expect(list.update(.key(.enter), rows: 3) == .opened(2))
    list.show(count: 0)
    #expect(list.update(.key(.enter), rows: 3) == .ignored)
    #expect(list.focused == nil)
    #expect(list.update(.text("x"), rows: 3) == .ignored)
  }

  @Test func `the queue is drawn with its signs, its focus and its cursor`() {
    let tickets: [(Role?, String, String)] = [
      (.queueServing, "ก012 สำเนียง ทรัพย์สุข", "4 น."), (.queueNext, "พ004 บุญเรือง บัวเกษมโกศล", "9 น."),
      (nil, "ก013 ชุติกิจ ต้นลาภทอง", "18 น."), (.queueParked, "ก009 มาโนช ใจลาภ", ""),
    ]
    var canvas = Canvas(size: Size(columns: 24, rows: 5))
    ListView(count: 4, focus: 2).draw(
      on: &canvas, in: Rect(Size(columns: 24, rows: 5)), focused: true
    ) { index in
      ListRow(Line(tickets[index].1, trailing: tickets[index].2), sign: tickets[index].0)
    }
    #expect(
      canvas.grid.golden() == """
        24x5
        *ก012 สำเนียง ทรัพย์สุข 4 น.
        >พ004 บุญเรือง บัวเกษ… 9 น.
        >ก013 ชุติกิจ ต้นลาภท… 18 น.
        Pก009 มาโนช ใจลาภ

        roles
        0: 0 queue.serving, 1 text
        1: 0 queue.next, 1 text
        2: 0 gutter, 1 selection
        3: 0 queue.parked, 1 text
        4: 0 text
        cursor row 2 column 0

        """)
  }

  @Test func `a list without the keyboard shows its focus quietly`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    ListView(count: 1).draw(on: &canvas, in: Rect(Size(columns: 6, rows: 1)), focused: false) { _ in
      ListRow(Line("ก012"), sign: .queueParked)
    }
    #expect(canvas.grid.golden() == "6x1\nPก012\nroles\n0: 0 selection.blurred\ncursor hidden\n")
  }
}

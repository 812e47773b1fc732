import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// Every pane and form as a screen that a reviewer can read, driven by keys.
@Suite struct GoldenScreenTests {
  /// A screen and the keys that lead to it.
  enum Scene: String, CaseIterable, Sendable {
    case queue, empty, called, today, results, nothing, card, aid, bag, refusal, roster, week, assign
    case takeTicket = "take-ticket"
    case finish
    case ticketActions = "ticket-actions"
    case cardActions = "card-actions"
    case park, menu, help, stock, quit, saved, reverse, bar, saving, hard, volunteers, themes
    case noVolunteers = "no-volunteers"
    case keyTest = "key-test"
    case bagDay = "bag-day"
    case bagDayRows = "bag-day-rows"
    case bagDayChosen = "bag-day-chosen"
    case bagDayClosed = "bag-day-closed"
    case bagProxy = "bag-proxy"
    case bagOffList = "bag-off-list"
    case family
    case elsewhere
    case elsewhereBag = "elsewhere-bag"

    func counter(_ columns: Int, _ rows: Int, _ language: Language) -> Counter {
      let isEmpty = self == .empty
      var counter = Counter(
        columns, rows, language: language, board: isEmpty ? Sample.emptyBoard : Sample.board,
        work: isEmpty ? Sample.emptyWork : Sample.work)
      if self == .nothing { counter.rows = [] }
      if self == .noVolunteers { counter.volunteers = [] }
      if self == .bagDayClosed { counter.bagDay = BagDayBoard(rounds: [], recent: []) }
      if self == .bagOffList { counter.bagAnswer = .refused(Sample.offList) }
      if self == .family { counter.bagAnswer = .refused(Sample.familyHadOne) }
      if self == .hard { counter.makeHard() }
      if self == .elsewhere || self == .elsewhereBag { counter.standing = Sample.standingElsewhere }
      play(&counter)
      return counter
    }

    private func play(_ counter: inout Counter) {
      switch self {
      case .queue, .empty: break
      case .called: counter.press(.function(6))
      case .today: counter.press(.function(3), .down, .down, .down)
      case .results, .nothing: look(&counter, "ทรัพย์", .down)
      case .card, .hard: look(&counter, "262/29 ม9", .enter)
      case .cardActions: look(&counter, "ทรัพย์", .enter, .enter)
      case .aid, .elsewhere: counter.press(.function(6), .enter, .function(4), .down, .down, .down)
      case .bag, .elsewhereBag, .saved, .refusal, .reverse: handOver(&counter)
      case .roster: counter.press(.tab, .tab, .tab)
      case .week: counter.press(.function(5))
      case .assign: counter.press(.function(5), .enter, .enter)
      case .takeTicket:
        counter.press(.insert)
        counter.type("ผู้นำ")
      case .finish:
        counter.press(.enter)
        counter.type("8")
      case .ticketActions: counter.press(.down, .down, .enter)
      case .park:
        counter.press(.down, .enter)
        counter.type("4")
      case .menu: counter.press(.function(9))
      case .help: counter.press(.function(1))
      case .stock:
        counter.press(.function(9))
        counter.type("5")
      case .volunteers, .noVolunteers:
        counter.press(.function(9))
        counter.type("6")
      case .themes: counter.press(.function(9), .end, .up, .up, .up, .enter)
      case .quit: counter.press(.control("q"))
      case .bar: counter.press(.tab, .tab, .tab, .tab, .right, .right, .right, .right, .right)
      case .saving:
        counter.press(.insert)
        counter.isSlow = true
        counter.press(.function(8))
      case .keyTest: counter.run("keyTest")
      case .bagDay, .bagDayClosed: bagDay(&counter, "")
      case .bagDayRows: bagDay(&counter, "ทรัพย์")
      case .bagDayChosen: bagDay(&counter, "ทรัพย์", .enter)
      case .bagProxy:
        bagDay(&counter, "ทรัพย์", .enter)
        counter.type(" ")
        counter.press(.left, .tab)
        counter.type("สมศรี")
      case .bagOffList:
        bagDay(&counter, "ทรัพย์", .enter, .enter)
        counter.type("4")
        counter.press(.backTab)
        counter.type(" ")
      case .family:
        bagDay(&counter, "ทรัพย์", .enter, .enter)
        counter.type("3")
        counter.press(.down)
        counter.type(" ")
      }
    }

    private func look(_ counter: inout Counter, _ text: String, _ keys: Key...) {
      counter.press(.function(3))
      counter.type(text)
      for key in keys { counter.press(key) }
    }

    private func bagDay(_ counter: inout Counter, _ text: String, _ keys: Key...) {
      counter.press(.function(9))
      counter.type("2")
      counter.type(text)
      for key in keys { counter.press(key) }
    }

    private func handOver(_ counter: inout Counter) {
      counter.press(.function(6), .enter, .function(4))
      counter.type("1")
      if self == .refusal {
        counter.refusal = .bag(
          .given(
            campaign: "ฝนปลายปี 2569", perUnit: 1, given: Sample.given, possibleFrom: Sample.day(2026, 12, 19))
        )
      }
      if self != .bag && self != .elsewhereBag { counter.press(.function(8)) }
      if self == .reverse { counter.press(.function(7)) }
    }
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40), (40, 12)])
  func `looks as it did, in Thai`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .thai)
    try expectGolden(counter.screen, "Desk/\(scene.rawValue)-\(size.columns)x\(size.rows)-th")
  }

  @Test(arguments: Scene.allCases, [(80, 24), (40, 12)])
  func `looks as it did, in English`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .english)
    try expectGolden(counter.screen, "Desk/\(scene.rawValue)-\(size.columns)x\(size.rows)-en")
  }

  @Test func `panes of a screen between and beyond the pictures look as they did`() throws {
    for (columns, rows) in [(100, 30), (160, 50)] {
      let counter = Scene.card.counter(columns, rows, .thai)
      try expectGolden(counter.screen, "Desk/card-\(columns)x\(rows)-th")
    }
  }

  @Test(arguments: [Scene.elsewhere, .elsewhereBag])
  func `what others gave looks as it did in English on a large screen`(scene: Scene) throws {
    let counter = scene.counter(120, 40, .english)
    try expectGolden(counter.screen, "Desk/\(scene.rawValue)-120x40-en")
  }
}

extension Counter {
  /// The worst that Thai cells meet: stacked marks, SARA AM, names of 60 columns, and what must never reach a terminal.
  fileprivate mutating func makeHard() {
    let long = "กุิ้นน้ำผู้นำที่ปรึกษาเฉลิมพระเกียรติวรวัฒนาพิพัฒน์มหาวงศ์ไพศาลสกุลวิวัฒน์ชัยเจริญ"
    let marks = "ก\u{E34}\u{E49}\u{E4C}\u{E4D} \u{E33}\u{1B}[31m\u{202E}"
    board = QueueBoard(
      day: Sample.now.day,
      windows: [
        QueueBoard.Window(
          number: 1, ticket: Sample.row(12, "ก012", long, .called(counter: 1), minutes: 4, calls: 2))
      ],
      waiting: [Sample.row(4, "พ004", "น้ำ", minutes: 1), Sample.row(5, "พ1000", marks, minutes: 188)],
      parked: [],
      missed: [], served: 1, averageMinutes: 1, why: nil)
    card = HouseholdCard(
      household: Sample.id(100),
      particulars: HouseholdParticulars(
        houseCode: nil, houseNumber: "9999/9999", moo: 0, villageName: long),
      members: [
        Sample.member(201, "นาย", long, long, age: 108, id: 9_650_800_000_071, .head),
        Sample.member(202, "", marks, "", age: 0, id: nil, .unknown),
      ])
    send(.storeChanged)
  }

  fileprivate mutating func run(_ name: String) {
    press(.function(9))
    for _ in 0..<6 { press(.down) }
    press(.enter)
    type("น")
    press(.function(6))
  }
}

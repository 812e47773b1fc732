import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// The screens of grants and their money as a reviewer reads them, driven by keys.
@Suite struct GrantScreenTests {
  enum Scene: String, CaseIterable, Sendable {
    case list, empty, file, missing, actions, money, allot, transfer, survey, decide, approve, reserve, bill,
      inspect,
      pay
    case takeBack = "take-back"
    case handOver = "hand-over"
    case own, apply, pane, today, papers, receipt

    func counter(_ columns: Int, _ rows: Int, _ language: Language) -> Counter {
      var counter = Counter.atGrants(columns, rows, language, self == .empty ? 0 : 7)
      switch self {
      case .list: counter.press(.down)
      case .empty: break
      case .file:
        counter.grant = Sample.grantSheet(12)
        counter.press(.down, .enter)
      case .missing:
        counter.grant = nil
        counter.press(.down, .enter)
      case .actions: counter.act(on: 9, "")
      case .money: counter.press(.end, .up, .up, .up, .enter)
      case .allot:
        counter.press(.end, .enter)
        counter.type("BPP-71")
      case .transfer:
        counter.press(.end, .up, .up, .up, .enter)
        counter.type("2")
        counter.type("19,000")
      case .survey:
        counter.act(on: 1, "1")
        counter.type("15")
        counter.press(.enter, .enter)
        counter.type("~/before.jpg")
      case .decide:
        counter.act(on: 3, "1")
        counter.type("๑๙,๐๐๐")
      case .approve: counter.act(on: 4, "1")
      case .reserve: counter.act(on: 5, "1")
      case .bill:
        counter.act(on: 6, "1")
        counter.typeLine("สังกะสี 8 ฟุต", "60", "แผ่น", "185")
        counter.typeLine("ตะปู", "2.5", "กก.", "60")
        counter.type("ไม้")
      case .inspect:
        counter.act(on: 7, "1")
        counter.type("นายก")
      case .pay:
        counter.act(on: 8, "1")
        counter.type("ร้านวัสดุดินทอง")
      case .takeBack: counter.act(on: 4, "5")
      case .handOver: counter.act(on: 9, "2")
      case .own:
        counter.desk.context = counter.desk.context.officer(901, roles: [.approver, .issuer])
        counter.act(on: 4, "")
      case .apply:
        counter.press(.escape, .function(6), .enter, .function(4))
        counter.type("3")
      case .papers: counter.act(on: 9, "4")
      case .receipt:
        counter.act(on: 9, "4")
        counter.press(.end, .enter)
        let maker = PaperSample.maker(language)
        if let paper = maker.grantPaper(.receipt("A-70/P0001"), of: PaperSample.usualSheet(9)) {
          counter.read(.pages(maker.pages(of: paper)))
        }
      case .pane:
        counter.standing = AidStanding(
          household: Sample.standing.household, bag: Sample.standing.bag, history: Sample.standing.history,
          elsewhere: Sample.standing.elsewhere, grants: [Sample.grantLine(Sample.grantFile(7))])
        counter.press(.escape, .function(6), .enter, .function(4), .down)
      case .today:
        counter.work = TodayWork(
          people: 8_200, households: 2_950, volunteers: 40, lots: [], missing: [], bagsOnHand: 43,
          campaign: "ฝนปลายปี 2569", grants: [Sample.grants.grants[0]])
        counter.send(.storeChanged)
        counter.press(.escape)
      }
      return counter
    }
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40)])
  func `looks as it did, in Thai`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .thai)
    try expectGolden(counter.screen, "Grants/\(scene.rawValue)-\(size.columns)x\(size.rows)-th")
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40)])
  func `looks as it did, in English`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .english)
    try expectGolden(counter.screen, "Grants/\(scene.rawValue)-\(size.columns)x\(size.rows)-en")
  }

  @Test(arguments: Scene.allCases)
  func `no size crashes, and a draft brings every screen back`(scene: Scene) throws {
    for (columns, rows) in [(40, 12), (20, 8), (200, 60)] {
      let counter = scene.counter(columns, rows, .thai)
      #expect(counter.screen.size.rows == rows)
    }
    let before = scene.counter(80, 24, .thai)
    var after = Counter(work: before.work, restoring: before.draft)
    (after.grants, after.grant, after.standing) = (before.grants, before.grant, before.standing)
    after.desk.context = before.desk.context
    after.send(.storeChanged)
    if case .grantForm(let form)? = before.desk.layers.last {
      guard case .grantForm(let kept)? = after.desk.layers.last else { return #expect(Bool(false)) }
      #expect(kept.form.fields.map(\.text) == form.form.fields.map(\.text))
      #expect(kept.form.focus == form.form.focus && kept.lines == form.lines && kept.request == form.request)
    } else if case .list? = before.desk.layers.last {
      // What is asked is not kept: what stood below it is in sight again.
      #expect(after.desk.layers.count == before.desk.layers.count - 1)
    } else {
      #expect(after.desk.layers.count == before.desk.layers.count)
    }
  }
}

extension DeskContext {
  /// The same for another officer.
  func officer(_ number: UInt64, roles: [Officer.Role]) -> DeskContext {
    var context = self
    context.centre = CentreLine(
      name: centre.name, tambon: centre.tambon, isPractice: centre.isPractice, counter: centre.counter,
      officer: Officer(id: Sample.id(number), code: "wipha", name: "วิภา ใจงาม", roles: roles))
    return context
  }
}

extension Counter {
  /// The grants, opened by keys by an officer who may do everything.
  static func atGrants(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai, _ happened: Int = 7
  ) -> Counter {
    var counter = Counter(columns, rows, language: language)
    counter.desk.context = counter.desk.context.officer(900, roles: [.approver, .issuer, .reception])
    if happened > 0 {
      counter.grants = Sample.grants
      counter.grant = Sample.grantSheet(happened)
    }
    counter.press(.function(9))
    counter.type("4")
    return counter
  }

  /// Opens the file of a grant in which so much happened, its actions, and gives one digit or none.
  mutating func act(on happened: Int, _ digit: String) {
    grant = Sample.grantSheet(happened)
    press(.home, .down, .enter)
    press(.enter)
    type(digit)
  }

  /// Types a line of materials, and takes it to the others.
  mutating func typeLine(_ fields: String...) {
    for field in fields {
      type(field)
      press(.enter)
    }
    press(.enter)
  }
}

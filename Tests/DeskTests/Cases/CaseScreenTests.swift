import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// The screens of cases as a reviewer reads them, driven by keys.
@Suite struct CaseScreenTests {
  enum Scene: String, CaseIterable, Sendable {
    case list, empty, file, actions, open, status, forward, answer, papers, write, certify, diagnose, plan
    case visit, restrict, pane, today
    case takeBack = "take-back"
    case restricted, gone

    func counter(_ columns: Int, _ rows: Int, _ language: Language) -> Counter {
      var counter = Counter.atCases(columns, rows, language, isEmpty: self == .empty)
      switch self {
      case .list: counter.press(.down)
      case .empty: break
      case .file: counter.act(onCase: 6, "", isOpen: false)
      case .actions: counter.act(onCase: 5, "")
      case .open:
        counter.press(.escape, .function(6), .enter, .function(4))
        counter.type("2")
        counter.press(.down, .down, .down, .right, .down, .right)
        counter.press(.end)
      case .status: counter.act(onCase: 4, "1")
      case .forward: counter.act(onCase: 4, "3")
      case .answer:
        counter.act(onCase: 5, "1")
        counter.press(.left, .down, .down)
        counter.type("2000")
      case .papers: counter.act(onCase: 4, "2")
      case .write: counter.act(onCase: 4, "4")
      case .certify: counter.act(onCase: 4, "5")
      case .visit: counter.act(onCase: 4, "6")
      case .plan: counter.act(onCase: 4, "7")
      case .diagnose: counter.act(onCase: 4, "8")
      case .restrict: counter.act(onCase: 4, "9")
      case .takeBack:
        counter.act(onCase: 4, "")
        counter.press(.end, .enter)
      case .restricted:
        counter.press(.end, .enter)
      case .gone:
        counter.caseSheet = nil
        counter.press(.home, .enter)
      case .pane:
        counter.standing = AidStanding(
          household: Sample.standing.household, bag: Sample.standing.bag, history: Sample.standing.history,
          elsewhere: Sample.standing.elsewhere, cases: [Sample.cases[0]], uses: Sample.caseSheet(1).uses)
        counter.press(.escape, .function(6), .enter, .function(4), .down)
      case .today:
        counter.work = TodayWork(
          people: 8_200, households: 2_950, volunteers: 40, lots: [], missing: [], bagsOnHand: 43,
          campaign: "ฝนปลายปี 2569", cases: Sample.cases)
        counter.send(.storeChanged)
        counter.press(.escape)
      }
      return counter
    }
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40)])
  func `looks as it did, in Thai`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .thai)
    try expectGolden(counter.screen, "Cases/\(scene.rawValue)-\(size.columns)x\(size.rows)-th")
  }

  @Test(arguments: Scene.allCases)
  func `looks as it did, in English`(scene: Scene) throws {
    let counter = scene.counter(80, 24, .english)
    try expectGolden(counter.screen, "Cases/\(scene.rawValue)-80x24-en")
  }

  @Test(arguments: Scene.allCases)
  func `no size crashes, and a draft brings every screen back`(scene: Scene) throws {
    for (columns, rows) in [(40, 12), (20, 8), (200, 60)] {
      let counter = scene.counter(columns, rows, .thai)
      #expect(counter.screen.size.rows == rows)
    }
    let before = scene.counter(80, 24, .thai)
    var after = Counter(work: before.work, restoring: before.draft)
    (after.cases, after.caseSheet, after.standing) = (before.cases, before.caseSheet, before.standing)
    after.desk.context = before.desk.context
    after.send(.storeChanged)
    if case .caseForm(let form)? = before.desk.layers.last {
      guard case .caseForm(let kept)? = after.desk.layers.last else { return #expect(Bool(false)) }
      #expect(kept.form.fields.map(\.text) == form.form.fields.map(\.text))
      #expect(kept.form.focus == form.form.focus && kept.request == form.request)
    } else if case .list? = before.desk.layers.last {
      #expect(after.desk.layers.count == before.desk.layers.count - 1)
    } else {
      #expect(after.desk.layers.count == before.desk.layers.count)
    }
  }
}

extension Counter {
  /// The cases, opened by keys by an officer who may do everything.
  static func atCases(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai, isEmpty: Bool = false
  ) -> Counter {
    var counter = Counter(columns, rows, language: language)
    counter.desk.context = counter.desk.context.officer(900, roles: [.approver, .issuer, .reception])
    counter.desk.context.rules = Sample.rulesOfCases
    if !isEmpty {
      counter.cases = Sample.cases
      counter.caseSheet = Sample.caseSheet(4)
    }
    counter.press(.function(9))
    counter.type("3")
    return counter
  }

  /// Opens the file of a case in which so much happened, or the one that is set, its actions if asked for, and gives one digit or none.
  mutating func act(onCase happened: Int?, _ digit: String, isOpen: Bool = true) {
    if let happened { caseSheet = Sample.caseSheet(happened) }
    press(.home, .enter)
    guard isOpen else { return }
    press(.enter)
    type(digit)
  }
}

import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// The family plan as screens that a reviewer can read.
@Suite struct PlanScreenTests {
  enum Scene: String, CaseIterable, Sendable {
    case card
    case cardEmpty = "card-empty"
    case cardEnded = "card-ended"
    case list
    case listEmpty = "list-empty"
    case ended, reopen, add, close
    case today

    func counter(_ columns: Int, _ rows: Int, _ language: Language) -> Counter {
      var counter = Counter(
        columns, rows, language: language, work: self == .today ? Sample.plannedWork : Sample.work)
      switch self {
      case .listEmpty: break
      case .cardEmpty:
        counter.card = HouseholdCard(
          household: Sample.id(100), particulars: Sample.card.particulars, members: [], plan: Sample.plan)
      case .cardEnded: counter.card = Sample.fullCard.with(Array(Sample.plan.suffix(2)))
      default: counter.card = Sample.card.with(Sample.plan)
      }
      switch self {
      case .card, .cardEmpty, .cardEnded:
        counter.press(.function(3))
        counter.type("ทรัพย์")
        counter.press(.enter)
      case .list, .listEmpty: counter.openPlan()
      case .ended:
        counter.openPlan()
        counter.press(.down, .down, .down)
      case .reopen:
        counter.openPlan()
        counter.press(.down, .down, .enter)
      case .add:
        counter.openPlan()
        counter.press(.insert)
        counter.type(" ")
        counter.press(.down)
        counter.type("ซ่อมห้องน้ำ")
        counter.press(.down)
        counter.type("30/11/2569")
      case .close:
        counter.openPlan()
        counter.press(.enter)
        counter.type(" ")
        counter.press(.down, .down)
        counter.type("ได้ราวจับแล้ว")
      case .today: counter.press(.function(3))
      }
      return counter
    }
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40)])
  func `looks as it did, in Thai and English`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    for (language, name) in [(Language.thai, "th"), (.english, "en")] {
      let counter = scene.counter(size.columns, size.rows, language)
      try expectGolden(counter.screen, "Plans/\(scene.rawValue)-\(size.columns)x\(size.rows)-\(name)")
    }
  }
}

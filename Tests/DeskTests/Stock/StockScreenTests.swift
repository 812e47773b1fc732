import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// The stock's screens as a reviewer reads them, driven by keys.
@Suite struct StockScreenTests {
  enum Scene: String, CaseIterable, Sendable {
    case busy, empty, emptied, actions, receive, count, move, carry, send, recall, history, given
    case writeOff = "write-off"
    case takeIn = "take-in"
    case bringBack = "bring-back"
    case undo, odd, beyond, carried, substitute

    func counter(_ columns: Int, _ rows: Int, _ language: Language) -> Counter {
      var counter = Counter.atStock(
        columns, rows, language, self == .empty ? StockBoard(lots: []) : Sample.busyStock)
      switch self {
      case .busy: counter.press(.down)
      case .empty: break
      case .emptied:
        counter.go(to: .emptied)
        counter.press(.enter)
      case .actions: counter.act("")
      case .receive: counter.act("1")
      case .count:
        counter.act("2")
        counter.type("40")
      case .move:
        counter.act("3")
        counter.type("50")
      case .carry:
        counter.act("4")
        counter.type("3")
        counter.press(.enter)
        counter.type("ศิริพร")
      case .send: counter.act("5")
      case .writeOff: counter.act("6")
      case .recall: counter.act("7")
      case .history: counter.act("8")
      case .given: counter.act("9")
      case .takeIn:
        counter.go(to: .transfer("T-70/0003"))
        counter.press(.enter)
      case .bringBack:
        counter.go(to: .carrying(Sample.id(350)))
        counter.press(.enter)
      case .undo:
        counter.act("3")
        counter.type("2")
        counter.press(.function(8), .function(7))
      case .odd:
        counter.act("1")
        counter.type("900")
        counter.refusal = .stock(.oddQuantity(900, usual: 50))
        counter.press(.function(8), .escape)
      case .beyond, .carried, .substitute: bag(&counter)
      }
      return counter
    }

    private func bag(_ counter: inout Counter) {
      counter.press(.escape, .function(6), .enter, .function(4))
      if self == .carried { counter.carryings = [Sample.carrying] }
      if self != .carried {
        counter.bagAnswer = .refused(.stock(.empty(kit: "ผู้สูงอายุ", onHand: 0, last: nil)))
      }
      if self == .substitute {
        counter.others = Sample.busyStock.lots.filter { $0.kitCode == "CHILD" && $0.onHand > 0 }
      }
      counter.type("1")
      switch self {
      case .carried:
        counter.press(.down)
        counter.type(" ")
      case .beyond:
        counter.refusal = counter.bagAnswer.flatMap {
          if case .refused(let refusal) = $0 { refusal } else { nil }
        }
        counter.press(.function(8))
        counter.bagAnswer = nil
        counter.type("8")
      default: break
      }
    }
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40)])
  func `looks as it did, in Thai`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .thai)
    try expectGolden(counter.screen, "Stock/\(scene.rawValue)-\(size.columns)x\(size.rows)-th")
  }

  @Test(arguments: Scene.allCases, [(80, 24), (40, 12)])
  func `looks as it did, in English`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .english)
    try expectGolden(counter.screen, "Stock/\(scene.rawValue)-\(size.columns)x\(size.rows)-en")
  }
}

extension Counter {
  /// Moves the focus of the stock to a row.
  mutating func go(to item: StockRoom.Item) {
    guard case .stock(let room)? = desk.layers.last, let index = room.items.firstIndex(of: item) else {
      return
    }
    press(.home)
    for _ in 0..<index { press(.down) }
  }

  /// Opens what can be done with lot 69-07 at the centre, and gives it one digit or none.
  mutating func act(_ digit: String) {
    go(to: .shelf(Sample.lot.shelf))
    press(.enter)
    type(digit)
  }
}

import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct QueueTests {
  @Test func `a visitor is in the queue three keys after the name`() {
    var counter = Counter()
    counter.press(.insert)
    counter.type("มานี")
    counter.press(.enter, .enter, .enter)
    #expect(counter.proposed.map(\.proposal) == [.takeTicket(lane: "ก", visitor: Caller(name: "มานี"))])
    #expect(counter.shows("ก018"))
  }

  @Test func `an empty queue says what to press, and Enter opens the ticket form`() {
    var counter = Counter(board: Sample.emptyBoard)
    #expect(counter.shows("ยังไม่มีใครรอ"))
    counter.press(.enter)
    guard case .takeTicket? = counter.desk.layers.last else {
      Issue.record("no form is open")
      return
    }
  }

  @Test(arguments: ["9650800000071", "๙๖๕๐๘๐๐๐๐๐๐๗๑", "ตุถจคจจจจจจึๅ", "9-6508-00000-07-1"])
  func `a scanned ID finds the person, and its burst saves nothing`(typed: String) {
    var counter = Counter()
    counter.rows = [Sample.found(202, "นางสำเนียง ทรัพย์สุข", why: .nationalID)]
    counter.press(.insert)
    counter.type(typed)
    counter.stroke(.key(.enter), endsBurst: true)
    #expect(counter.shows("นางสำเนียง"))
    counter.stroke(.key(.enter), endsBurst: true)
    counter.stroke(.key(.enter), endsBurst: true)
    #expect(counter.proposed.isEmpty)
    counter.press(.function(8))
    #expect(
      counter.proposed.last?.proposal
        == .takeTicket(
          lane: "ก",
          visitor: Caller(name: "นางสำเนียง ทรัพย์สุข", household: Sample.id(100), person: Sample.id(202))))
  }

  @Test func `an ID with swapped digits gets a hint and is not saved`() {
    var counter = Counter()
    counter.press(.insert)
    counter.type("9650800000017")
    #expect(counter.shows("9650800000071"))
    counter.press(.function(8))
    #expect(counter.proposed.isEmpty)
  }

  @Test func `an ID that nobody here has is never taken for a name`() {
    var counter = Counter()
    counter.rows = []
    counter.press(.insert)
    counter.type("9650800000071")
    counter.press(.function(8))
    #expect(counter.proposed.last?.proposal == .takeTicket(lane: "ก", visitor: Caller()))
  }

  @Test func `Enter on a called ticket begins service, Space opens its actions`() {
    var counter = Counter()
    counter.press(.function(6))
    counter.type(" ")
    #expect(counter.desk.layers.count == 1)
    counter.press(.escape, .enter)
    #expect(counter.proposed.last?.proposal == .step(ticket: Sample.id(4), .serve))
  }

  @Test func `a ticket is parked with a reason`() {
    var counter = Counter()
    counter.press(.function(6))
    counter.type(" 42")
    #expect(counter.proposed.last?.proposal == .step(ticket: Sample.id(4), .park(reason: "away")))
  }

  @Test func `a ticket is moved to another lane, its own cannot be chosen`() {
    var counter = Counter()
    counter.press(.down, .down, .enter)
    counter.type("51")
    #expect(counter.proposed.isEmpty)
    counter.type("2")
    #expect(counter.proposed.last?.proposal == .step(ticket: Sample.id(13), .transfer(lane: "พ")))
  }

  @Test func `a served ticket is closed with purpose and outcome`() {
    var counter = Counter()
    counter.press(.enter)
    counter.type("8")
    counter.type(" ")
    counter.press(.enter)
    counter.type(" ")
    counter.press(.function(8))
    #expect(
      counter.proposed.last?.proposal
        == .step(ticket: Sample.id(12), .finish(purpose: "advice", outcome: "advised")))
  }

  @Test func `an action that leads nowhere says why not`() {
    var counter = Counter()
    counter.press(.down, .enter)
    counter.type("6")
    #expect(counter.proposed.isEmpty)
    #expect(counter.desk.notice != nil)
    #expect(counter.desk.layers.count == 1)
  }

  @Test func `F7 takes steps back one after another, the newest first`() {
    var counter = Counter()
    counter.press(.function(6), .enter, .function(7))
    #expect(counter.proposed.last?.proposal == .undoTicket(Sample.id(4)))
    counter.press(.function(7), .function(7))
    #expect(
      counter.proposed.suffix(2).map(\.proposal) == [.undoTicket(Sample.id(4)), .undoTicket(Sample.id(12))])
  }

  @Test func `after a restart F7 still takes back the step of the ticket at this window`() {
    var counter = Counter()
    counter.press(.function(7))
    #expect(counter.proposed.last?.proposal == .undoTicket(Sample.id(12)))
  }

  @Test func `the household shown becomes the visitor of a ticket`() {
    var counter = Counter()
    counter.press(.function(3))
    counter.type("ทรัพย์")
    counter.press(.enter, .function(2), .down, .down, .enter)
    counter.type("9")
    #expect(
      counter.proposed.last?.proposal
        == .identify(ticket: Sample.id(13), household: Sample.id(100), person: Sample.id(202)))
  }

  @Test func `the focus stays on its ticket when another desk changes the queue`() {
    var counter = Counter()
    counter.press(.down, .down, .down)
    #expect(counter.desk.queue.focusedRow(window: 1)?.label == "พ005")
    counter.board = QueueBoard(
      day: Sample.now.day, windows: Sample.board.windows, waiting: Array(Sample.waiting.dropFirst(1)),
      parked: [],
      missed: [], served: 11, averageMinutes: 7, why: nil)
    counter.send(.storeChanged)
    #expect(counter.desk.queue.focusedRow(window: 1)?.label == "พ005")
  }

  @Test func `what another desk writes is seen without a key`() {
    var counter = Counter()
    #expect(!counter.shows("พ099"))
    counter.board = QueueBoard(
      day: Sample.now.day, windows: Sample.board.windows,
      waiting: [Sample.row(99, "พ099", "ใหม่", minutes: 1)],
      parked: [], missed: [], served: 11, averageMinutes: 7, why: nil)
    counter.send(.storeChanged)
    #expect(counter.shows("พ099"))
  }
}

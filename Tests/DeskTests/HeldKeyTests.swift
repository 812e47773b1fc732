import Screen
import Testing
import Welfare

@testable import Desk

@Suite struct HeldKeyTests {
  @Test func `a second F8 on a form being saved carries the same request id`() {
    var counter = Counter()
    counter.press(.insert)
    counter.type("มานี")
    counter.isSlow = true
    counter.press(.function(8), .function(8), .enter)
    #expect(counter.proposed.count == 3)
    #expect(Set(counter.proposed.map(\.request)).count == 1)
    #expect(Set(counter.proposed.map(\.number)).count == 1)
    #expect(counter.proposed[0].request.utf8.count == 32)
    #expect(counter.desk.layers.count == 1)
    counter.settle()
    #expect(counter.desk.layers.isEmpty)
  }

  @Test func `another key pressed while saving waits and is then acted on`() {
    var counter = Counter()
    counter.isSlow = true
    counter.press(.insert)
    counter.settle()
    counter.press(.function(8), .function(3))
    #expect(counter.desk.focus == .queue)
    counter.settle()
    #expect(counter.desk.focus == .lookup)
  }

  @Test func `keys typed ahead of a refused call are dropped, and that is said`() {
    var counter = Counter()
    counter.isSlow = true
    counter.refusal = .queue(.nobodyWaiting)
    counter.press(.function(6), .enter, .function(4))
    counter.settle()
    #expect(counter.proposed.count == 1)
    #expect(counter.desk.focus == .queue)
    #expect(counter.desk.notice?.kind == .error)
    #expect(counter.desk.notice?.action.isEmpty == false)
  }

  @Test func `Esc lets the officer go on while the store is slow, and the answer still counts`() {
    var counter = Counter()
    counter.isSlow = true
    counter.press(.function(6))
    counter.stroke(.key(.escape))
    #expect(counter.desk.proposals.block)
    counter.stroke(.key(.escape), after: 2_000)
    #expect(!counter.desk.proposals.block)
    counter.settle()
    #expect(counter.desk.mine?.ticket == Sample.id(4))
  }

  @Test func `an answer to an older question is dropped`() {
    var counter = Counter()
    counter.press(.function(3))
    counter.isSlow = true
    counter.type("ก")
    let older = counter.desk.number
    counter.type("ข")
    counter.send(.answered(number: older, .lookup(Sample.page("ก", Sample.rows))))
    #expect(counter.desk.lookup.page == nil)
    counter.settle()
    #expect(counter.desk.lookup.page?.text == "กข")
  }

  @Test func `typing goes on while the records search, and Enter waits for the newest answer`() {
    var counter = Counter()
    counter.press(.function(3))
    counter.isSlow = true
    counter.type("ทรัพย์")
    #expect(counter.desk.lookup.field.text == "ทรัพย์")
    counter.press(.enter)
    #expect(counter.desk.opening == nil)
    counter.settle()
    #expect(counter.desk.lookup.card != nil)
  }

  @Test func `a question that never gets its answer blocks no key for long`() {
    var counter = Counter()
    counter.isSlow = true
    counter.send(.storeChanged)
    counter.press(.function(3))
    #expect(counter.desk.focus == .queue)
    counter.stroke(.key(.enter), after: 4_000)
    #expect(counter.desk.focus == .lookup)
  }

  @Test func `trouble of the store keeps the form and the request id`() {
    var counter = Counter()
    counter.press(.insert)
    counter.type("มานี")
    counter.isSlow = true
    counter.press(.function(8))
    counter.send(.trouble(number: counter.proposed[0].number, .diskFull(path: "centre.sqlite")))
    #expect(counter.desk.layers.count == 1)
    #expect(counter.desk.notice?.kind == .error)
    counter.press(.function(8))
    #expect(Set(counter.proposed.map(\.request)).count == 1)
    #expect(Set(counter.proposed.map(\.number)).count == 2)
  }
}

import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct BagDayTests {
  private func open() -> Counter {
    var counter = Counter()
    counter.press(.function(9))
    counter.type("2")
    return counter
  }

  private func requests(_ counter: Counter) -> [AidRequest] {
    counter.proposed.compactMap { if case .issueAid(let request) = $0.proposal { request } else { nil } }
  }

  @Test func `a household a line: type, Enter, Enter, and the next one, each under its own request`() {
    var counter = open()
    for count in 1...3 {
      counter.type("262/29")
      counter.press(.enter)
      #expect(counter.shows("A-70/0149"))
      counter.press(.enter)
      #expect(requests(counter).count == count)
      #expect(counter.desk.layers.count == 1 && !counter.shows("262/29 ม.9 บ้านบางทราย"))
    }
    #expect(Set(counter.proposed.map(\.request)).count == 3)
    #expect(requests(counter).allSatisfy { $0.household == Sample.id(100) && $0.campaign == Sample.id(300) })
  }

  @Test func `rows are households, each once`() {
    var counter = open()
    counter.type("ทรัพย์")
    guard case .bagDay(let screen)? = counter.desk.layers.last else { Issue.record("no bag day"); return }
    #expect(screen.rows?.count == 1)
    #expect(counter.desk.lookup.field.isEmpty)
  }

  @Test func `who is found by the whole ID takes it, and a scanner's Enter chooses but does not give`() {
    var counter = open()
    counter.rows = [Sample.found(202, "นางสำเนียง ทรัพย์สุข", why: .nationalID)]
    counter.stroke(.text("9650800000071"))
    counter.stroke(.key(.enter), endsBurst: true)
    counter.stroke(.key(.enter), endsBurst: true)
    #expect(counter.proposed.isEmpty)
    counter.press(.enter)
    #expect(requests(counter).map(\.recipient) == [Sample.id(202)])
  }

  @Test func `one who had it is stopped with the date, and nothing is proposed`() {
    var counter = open()
    counter.bagAnswer = .refused(Sample.familyHadOne)
    counter.type("262/29")
    counter.press(.enter, .enter)
    #expect(counter.proposed.isEmpty)
    #expect(counter.shows("A-70/0131") && counter.shows("19 พ.ย. 2569"))
    counter.press(.escape)
    #expect(counter.desk.layers.last?.isBagDay == true)
  }

  @Test func `Space opens the form for another recipient, and after it is saved the next household follows`()
  {
    var counter = open()
    counter.type("262/29")
    counter.press(.enter)
    counter.type(" ")
    guard case .bag(let form)? = counter.desk.layers.last else { Issue.record("no form"); return }
    #expect(form.entries.campaign == Sample.id(300))
    counter.press(.function(8))
    #expect(requests(counter).count == 1)
    guard case .bagDay(let screen)? = counter.desk.layers.last else { Issue.record("no bag day"); return }
    #expect(screen.chosen == nil && screen.field.isEmpty)
  }

  @Test func `a refusal at commit is shown, and what was chosen stays`() {
    var counter = open()
    counter.type("262/29")
    counter.press(.enter)
    counter.refusal = .stock(.empty(kit: "ถุง", onHand: 0, last: nil))
    counter.press(.enter)
    #expect(counter.desk.layers.count == 2)
    counter.press(.escape)
    guard case .bagDay(let screen)? = counter.desk.layers.last else { Issue.record("no bag day"); return }
    #expect(screen.chosen?.household == Sample.id(100))
  }

  @Test func `F7 takes the last bag back and the screen stays`() {
    var counter = open()
    counter.type("262/29")
    counter.press(.enter, .enter, .function(7))
    counter.type("1")
    #expect(counter.proposed.contains { if case .reverseAid = $0.proposal { true } else { false } })
    #expect(counter.desk.layers.last?.isBagDay == true)
  }

  @Test func `a proxy, a reason and witnesses are asked for before anything is proposed`() {
    var counter = open()
    counter.type("262/29")
    counter.press(.enter)
    counter.type(" ")
    counter.press(.left, .function(8))
    #expect(counter.proposed.isEmpty && counter.shows("ใส่ชื่อผู้รับแทน"))
    counter.type("สมศรี")
    counter.press(.function(8))
    #expect(counter.proposed.isEmpty && counter.shows("ใส่เหตุผล"))
    counter.type("ติดเตียง")
    counter.press(.function(8))
    let request = requests(counter).first
    #expect(request?.particulars.proxyName == "สมศรี" && request?.particulars.reason == "ติดเตียง")
    #expect(request?.recipient == nil && request?.particulars.relation == "ญาติพี่น้อง")
  }

  @Test func `a household off the list is given for a chosen and a told reason`() {
    var counter = open()
    counter.bagAnswer = .refused(Sample.offList)
    counter.type("262/29")
    counter.press(.enter, .enter)
    counter.type("4")
    guard case .bag? = counter.desk.layers.last else { Issue.record("no form"); return }
    counter.bagAnswer = nil
    counter.press(.backTab)
    counter.type(" ")
    counter.press(.function(8))
    #expect(counter.proposed.isEmpty && counter.shows("ใส่เหตุผล"))
    counter.type("น้ำท่วมเมื่อวาน")
    counter.press(.function(8))
    #expect(requests(counter).first?.circumstances.inclusion == .missedBySurvey)
    #expect(requests(counter).first?.particulars.reason == "น้ำท่วมเมื่อวาน")
  }

  @Test func `members are declared to be a family of their own, and its bag follows`() {
    var counter = open()
    counter.bagAnswer = .refused(Sample.familyHadOne)
    counter.type("262/29")
    counter.press(.enter, .enter)
    counter.type("3")
    counter.press(.down)
    counter.type(" ")
    counter.press(.function(8))
    #expect(
      counter.proposed.map(\.proposal) == [
        .declareFamily(household: Sample.id(100), members: [Sample.id(202)])
      ])
    guard case .bag(let form)? = counter.desk.layers.last else { Issue.record("no form"); return }
    #expect(form.entries.family == Sample.id(900) && form.entries.recipient == .member(Sample.id(202)))
  }

  @Test func `without an open campaign the screen says what to do`() {
    var counter = Counter()
    counter.bagDay = BagDayBoard(rounds: [], recent: [])
    counter.press(.function(9))
    counter.type("2")
    counter.type("262/29")
    counter.press(.enter, .enter)
    #expect(counter.proposed.isEmpty && counter.shows("5 คลัง"))
  }

  @Test func `what was typed comes back after a crash`() {
    var counter = open()
    counter.type("262/29")
    let again = Counter(restoring: counter.draft)
    guard case .bagDay(let screen)? = again.desk.layers.last else { Issue.record("no bag day"); return }
    #expect(screen.field.text == "262/29" && screen.rows?.isEmpty == false)
  }
}

import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// The family plan by keys alone.
@Suite struct PlanKeyTests {
  private func counter() -> Counter {
    var counter = Counter()
    counter.card = Sample.card.with(Sample.plan)
    return counter
  }

  @Test func `a goal is added by keys, stands in the list at once, and F7 takes it back there`() {
    var counter = counter()
    counter.openPlan()
    counter.press(.end, .enter)
    counter.type("  ")
    counter.press(.down)
    counter.type("พาไปทำบัตร")
    counter.press(.down)
    counter.type("30/11/2569")
    #expect(counter.shows("จ. 30 พ.ย. 2569"))
    counter.press(.down)
    counter.type("อพม. มาโนช")
    counter.press(.function(8))
    #expect(
      counter.planWishes == [
        .add(
          PlanRequest(
            household: Sample.id(100), dimension: .education, goal: "พาไปทำบัตร", due: Sample.day(2026, 11, 30),
            responsible: "อพม. มาโนช"))
      ])
    #expect(counter.shows("บันทึกแล้ว  เพิ่มข้อในแผนครอบครัว ครบกำหนด 30 พ.ย. 69"))
    #expect(counter.planScreen != nil)
    counter.press(.function(7))
    guard case .register(.takeBack)? = counter.proposed.last?.proposal else {
      Issue.record("nothing taken back")
      return
    }
    #expect(counter.planScreen != nil)
  }

  @Test func `an open goal ends with a result, a day and words`() {
    var counter = counter()
    counter.openPlan()
    #expect(counter.planScreen?.chosen?.item == Sample.overdueGoal.item)
    counter.press(.enter)
    #expect(counter.shows("ซ่อมห้องน้ำให้คุณตานั่งได้"))
    counter.type("   ")
    counter.press(.down, .down)
    counter.type("ย้ายบ้านแล้ว")
    counter.press(.function(8))
    #expect(
      counter.planWishes == [
        .close(Sample.overdueGoal.item, .dropped, on: Sample.now.day, text: "ย้ายบ้านแล้ว")
      ])
    counter.press(.escape)
    #expect(counter.desk.layers.isEmpty && counter.desk.lookup.mode == .card)
  }

  @Test func `a goal that ended is opened again by Enter and its digit, and Enter alone leaves it`() throws {
    var counter = counter()
    counter.openPlan()
    counter.press(.down, .down, .enter)
    #expect(counter.shows("ข้อที่ปิดแล้ว  ให้หลานกลับเข้าเรียน") && counter.shows("1 เปิดเป้าหมายอีกครั้ง"))
    counter.press(.down, .up, .enter)
    #expect(counter.proposed.isEmpty && counter.planScreen != nil)
    counter.press(.enter)
    counter.type("1")
    let ended = Sample.plan[2]
    guard case .register(.takeBack(let entry))? = counter.proposed.last?.proposal else {
      Issue.record("nothing taken back")
      return
    }
    #expect(entry == ended.entry && counter.proposed.count == 1)
    #expect(counter.planScreen?.chosen?.item == ended.item)
  }

  @Test(arguments: [("", "ต้องมีวันที่"), ("abc", "ไม่มีวันที่นี้")])
  func `a day that cannot be read is said beside it`(typed: String, said: String) {
    var counter = counter()
    counter.openPlan()
    counter.press(.insert, .down)
    counter.type("ซ่อม")
    counter.press(.down)
    counter.type(typed)
    counter.press(.function(8))
    #expect(counter.planWishes.isEmpty && counter.shows(said))
  }

  @Test func `a refusal leaves the form filled, and saving again carries the same request`() {
    var counter = counter()
    counter.openPlan()
    counter.press(.insert, .down, .down)
    counter.type("30/11/2569")
    counter.refusal = .plan(.noGoal)
    counter.press(.function(8))
    #expect(counter.shows("ยังไม่ได้เขียนเป้าหมาย"))
    counter.press(.escape)
    counter.refusal = nil
    counter.press(.function(8))
    #expect(counter.proposed.count == 2 && counter.proposed[0].request == counter.proposed[1].request)
  }

  @Test func `a goal of today's work opens its household and its plan, on the goal`() {
    var counter = Counter(work: Sample.plannedWork)
    counter.card = Sample.card.with(Sample.plan)
    counter.press(.function(3), .down, .down, .down, .down, .enter)
    #expect(counter.planScreen?.chosen?.item == Sample.overdueGoal.item)
    counter.press(.escape)
    #expect(counter.desk.lookup.card?.household == Sample.id(100))
    var more = Counter(work: Sample.plannedWork)
    more.press(.function(3), .down, .down, .down, .down, .down, .enter)
    #expect(more.shows("tambondesk household plan") && more.desk.layers.isEmpty)
  }

  @Test(arguments: [true, false])
  func `list and form come back as they were after a crash, and in the other language`(isForm: Bool) throws {
    var counter = counter()
    counter.openPlan()
    counter.press(.down)
    if isForm {
      counter.press(.enter)
      counter.type(" ")
      counter.press(.down, .down)
      counter.type("ไปแล้ว")
    }
    var again = Counter(restoring: counter.draft)
    again.card = counter.card
    again.press(.control("l"))
    if isForm {
      guard case .planForm(let form)? = counter.desk.layers.last,
        case .planForm(let restored)? = again.desk.layers.last
      else {
        Issue.record("not kept")
        return
      }
      #expect(restored.form.fields.map(\.text) == form.form.fields.map(\.text))
      #expect(restored.request == form.request && restored.form.focusedID == form.form.focusedID)
      #expect(restored.kind == .close(Sample.id(2)) && restored.isDirty)
    } else {
      #expect(again.planScreen?.household == Sample.id(100))
    }
    #expect(try #require(counter.desk.layers.last).reworded(Sample.context(.english)) != nil)
  }
}

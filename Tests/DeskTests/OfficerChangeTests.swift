import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// Somebody else works at the desk: chosen where one leaves, by arrows and Enter alone.
@Suite struct `Another officer` {
  private func chosen(_ counter: Counter) -> Officer? {
    counter.told.compactMap { effect in
      if case .changeOfficer(let officer) = effect { officer } else { nil }
    }.last
  }

  private func open(_ counter: inout Counter) {
    counter.press(.function(9), .end, .enter, .right, .right, .enter)
  }

  @Test(arguments: [Language.thai, .english])
  func `is chosen from a list that says who may do what`(language: Language) {
    var counter = Counter(language: language)
    open(&counter)
    #expect(counter.shows(language == .thai ? "สมชาย มั่นคง   2 หน้าที่" : "สมชาย มั่นคง   2 roles"))
    #expect(counter.shows(language == .thai ? "store   พัสดุ" : "store   storekeeper"))
    counter.press(.enter)
    #expect(chosen(counter) == Sample.officers[1] && counter.desk.layers.isEmpty)
  }

  @Test func `is not who works here already, and nothing comes of Esc`() {
    var counter = Counter()
    open(&counter)
    counter.type("1")
    #expect(chosen(counter) == nil && counter.shows("ใช้อยู่"))
    counter.press(.escape)
    #expect(chosen(counter) == nil && counter.desk.layers.isEmpty)
    open(&counter)
    counter.type("3")
    #expect(chosen(counter)?.code == "store")
  }

  @Test func `is found as the same person after a crash in the list, which asks anew`() {
    var counter = Counter()
    open(&counter)
    let after = Counter(restoring: counter.draft)
    #expect(
      after.desk.layers.allSatisfy {
        if case .list(let list) = $0 { list.subject != .officers } else { false }
      })
  }
}

import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Making and opening a store` {
  let scratch = try? ScratchDirectory()

  func path() throws -> String { try #require(scratch).file("store") }

  @Test(arguments: [
    ("p", "."), ("p/", "."), ("store", "."), ("a/b", "a"), ("a//b//", "a"), ("/p", "/"), ("/", "/"),
    ("//", "/"), ("/srv/tambondesk", "/srv"), ("ศูนย์/ข้อมูล", "ศูนย์"),
  ])
  func `the directory a store lies in is known however its path is written`(path: String, parent: String) {
    #expect(StorePlace(path: path).parent.utf8.elementsEqual(parent.utf8))
  }

  @Test func `a practice store has its officers, windows, kit and campaign`() throws {
    let store = try Store.create(at: try path(), setup: .practice, environment: .fixed())
    #expect(try store.officers().map(\.code).first == "practice")
    #expect(try store.officers().count == 8)
    #expect(try store.officer(code: "practice")?.name == "เจ้าหน้าที่ฝึกหัด")
    #expect(try store.counters() == [1, 2])
    #expect(try store.centre().name == "ดินทอง")
    #expect(store.letter == "A")
    #expect(store.scope == .practice("650811"))
    #expect(try store.ruleBook() == sampleRules)
    #expect(!store.isReadOnly)
  }
}

import TestSupport
import Testing
import Welfare

/// A field that keeps every value no later edit had seen.
@Suite struct HeldTests {
  private static func held(_ edits: [(String, EntryPlace)]) -> Held<String> {
    edits.reduce(into: Held<String>()) { $0.set($1.0, by: $1.1) }
  }

  @Test func `a field that was never set shows nothing`() {
    #expect(Held<String>().current == nil)
    #expect(!Held<String>().isConflict)
  }

  @Test func `a later edit of the same log takes the earlier one's place`() {
    let held = Self.held([("a", Sample.place(1)), ("b", Sample.place(2)), ("c", Sample.place(9))])
    #expect(held.items.map(\.value) == ["c"])
    #expect(held.current == "c" && !held.isConflict)
  }

  @Test func `two edits that had not seen each other are a conflict, and the greater entry is shown`() {
    let edits = [("a", Sample.place(5)), ("b", Sample.place(1, in: Sample.otherLog))]
    for order in [edits, edits.reversed()] {
      let held = Self.held(order)
      #expect(held.items.map(\.value) == ["a", "b"])
      #expect(held.current == "b" && held.isConflict)
    }
  }

  @Test func `an edit that had seen both settles it`() {
    let settled = Self.held([
      ("a", Sample.place(5)), ("b", Sample.place(1, in: Sample.otherLog)),
      ("c", Sample.place(6, met: [Sample.otherLog: 1])),
    ])
    #expect(settled.items.map(\.value) == ["c"])
    #expect(!settled.isConflict)
  }

  @Test func `an edit that had seen one of two leaves the other`() {
    let held = Self.held([
      ("a", Sample.place(5)), ("b", Sample.place(2, in: Sample.otherLog)),
      ("c", Sample.place(6, met: [Sample.otherLog: 1])),
    ])
    #expect(held.items.map(\.value) == ["c", "b"])
    #expect(held.items.map(\.entry) == [Sample.name(6), Sample.name(2, in: Sample.otherLog)])
    #expect(held.isConflict)
  }

  @Test func `the same value from two logs is still two values that hold`() {
    let held = Self.held([("a", Sample.place(5)), ("a", Sample.place(1, in: Sample.otherLog))])
    #expect(held.items.count == 2 && held.isConflict)
  }

  @Test func `three at once are all kept, ascending by entry`() {
    let edits = [Sample.thirdLog, Sample.log, Sample.otherLog].map { ("\($0.high)", Sample.place(3, in: $0)) }
    #expect(Self.held(edits).items.map(\.entry.log) == [Sample.log, Sample.otherLog, Sample.thirdLog])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `what holds is what no later edit had seen`(seed: UInt64) {
    var chance = Seeded(seed)
    let logs = [Sample.log, Sample.otherLog, Sample.thirdLog]
    var last: [LogID: UInt64] = [:]
    var met: [LogID: [LogID: UInt64]] = [:]
    var held = Held<Int>()
    var places: [EntryPlace] = []
    for edit in 0..<Int.random(in: 1...14, using: &chance) {
      let log = logs[Int.random(in: 0...2, using: &chance)]
      let other = logs[Int.random(in: 0...2, using: &chance)]
      if other != log, Bool.random(using: &chance), let head = last[other] {
        met[log, default: [:]][other] = head
      }
      last[log, default: 0] += 1
      let place = Sample.place(last[log] ?? 1, in: log, met: met[log] ?? [:])
      held.set(edit, by: place)
      places.append(place)
    }
    let expected = places.indices.filter { index in
      !places[(index + 1)...].contains { $0.past.contains(places[index].name) }
    }
    #expect(Set(held.items.map(\.value)) == Set(expected), "seed \(seed)")
    #expect(held.items.map(\.entry) == held.items.map(\.entry).sorted(), "seed \(seed)")
  }
}

@Suite struct PastTests {
  private static let past = Past(of: Sample.name(5), met: [Sample.otherLog: 3])

  @Test(
    arguments: [
      (Sample.name(1), true), (Sample.name(4), true), (Sample.name(5), false), (Sample.name(6), false),
      (Sample.name(1, in: Sample.otherLog), true), (Sample.name(3, in: Sample.otherLog), true),
      (Sample.name(4, in: Sample.otherLog), false), (Sample.name(1, in: Sample.thirdLog), false),
    ])
  func `an entry had seen its predecessors and what its log had met`(other: EntryName, isSeen: Bool) {
    #expect(Self.past.contains(other) == isSeen)
  }

  @Test func `the past is not handed on: what a met log had met is not seen`() {
    let third = Sample.name(1, in: Sample.thirdLog)
    let other = Past(of: Sample.name(3, in: Sample.otherLog), met: [Sample.thirdLog: 1])
    #expect(other.contains(third))
    #expect(Self.past.contains(Sample.name(3, in: Sample.otherLog)))
    #expect(!Self.past.contains(third))
  }

  @Test func `nothing has seen itself, and its own log decides over a head of it`() {
    let past = Past(of: Sample.name(5), met: [Sample.log: 99])
    #expect(!past.contains(Sample.name(5)))
    #expect(!past.contains(Sample.name(6)))
  }

  @Test func `a part is named by its entry and its place among the parts`() {
    let subject = SubjectID(kind: .person, high: 0, low: 1)
    let other = SubjectID(kind: .person, high: 0, low: 2)
    let place = Sample.place(1, parts: [other, subject, other])
    #expect(place.parts == [other: 0, subject: 1])
    #expect(PartName(entry: Sample.name(1), index: 9) < PartName(entry: Sample.name(2), index: 0))
    #expect(PartName(entry: Sample.name(1), index: 1) < PartName(entry: Sample.name(1), index: 2))
  }
}

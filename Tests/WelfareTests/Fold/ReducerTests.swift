import TestSupport
import Testing
import Welfare

/// Reducers are total: any act, in any order, on any state.
@Suite struct ReducerTests {
  /// Entries of two logs in the order of the fold, with acts that meet on a few subjects.
  private static func entries(_ seed: UInt64, _ kind: ActCase? = nil) -> [(Act, EntryPlace)] {
    var acts = RandomActs(seed: seed)
    var last: [LogID: UInt64] = [:]
    return (0..<40).map { _ in
      let act = kind.map { acts.act(acts.flag() ? $0 : acts.one(of: ActCase.allCases)) } ?? acts.act()
      let log = acts.one(of: [Sample.log, Sample.otherLog])
      let met = acts.maybe { _ in last } ?? [:]
      last[log, default: 0] += 1
      let personal = act.about.filter(\.kind.isPersonal)
      return (act, Sample.place(last[log] ?? 1, in: log, met: met, parts: acts.flag() ? personal : []))
    }
  }

  @Test(arguments: SubjectKinds.all.map(\.kind))
  func `any acts in any order lead to a state that comes back from its bytes`(kind: SubjectKind) throws {
    for seed in 0..<25 as Range<UInt64> {
      let subject = SubjectID(kind: kind, high: 0, low: seed % 3)
      var state = try #require(SubjectState(emptyOf: kind))
      for (act, place) in Self.entries(seed) {
        state = state.after(act, at: place, of: subject)
        let bytes = state.bytes
        let read = try SubjectState(kind: kind, bytes: bytes)
        #expect(read == state && read.bytes == bytes, "seed \(seed)")
      }
      let whole = state.lengthsWithoutOptionalEnds
      for length in 0..<state.bytes.count where !whole.contains(length) {
        #expect(throws: CanonicalTrouble.self, "seed \(seed)") {
          try SubjectState(kind: kind, bytes: Array(state.bytes.prefix(length)))
        }
      }
      #expect(throws: CanonicalTrouble.trailing) { try SubjectState(kind: kind, bytes: state.bytes + [0]) }
    }
  }

  @Test(arguments: ActSamples.all)
  func `every act changes the empty state of each subject that it shapes`(act: Act) throws {
    let parts = act.about.filter(\.kind.isPersonal)
    for subject in act.about {
      let empty = try #require(SubjectState(emptyOf: subject.kind))
      let after = empty.after(act, at: Sample.place(1, parts: parts), of: subject)
      guard act.shapes(subject.kind) else { continue }
      let isMention = subject.kind == .household && act.kind == "register.page" && after == empty
      #expect(after != empty || isMention, "\(subject.kind)")
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `an act that does not shape a subject leaves its state as it is`(seed: UInt64) throws {
    for (act, place) in Self.entries(seed) {
      for subject in act.about where !act.shapes(subject.kind) {
        let empty = try #require(SubjectState(emptyOf: subject.kind))
        #expect(
          empty.after(act, at: place, of: subject) == empty, "\(act.kind) \(subject.kind), seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `folding the same entries again gives the same bytes`(seed: UInt64) throws {
    let entries = Self.entries(seed)
    for (kind, _) in SubjectKinds.all {
      let subject = SubjectID(kind: kind, high: 0, low: 1)
      let empty = try #require(SubjectState(emptyOf: kind))
      let whole = entries.reduce(empty) { $0.after($1.0, at: $1.1, of: subject) }
      var kept = empty
      for (act, place) in entries {
        kept = try SubjectState(kind: kind, bytes: kept.bytes).after(act, at: place, of: subject)
      }
      #expect(kept.bytes == whole.bytes, "seed \(seed)")
    }
  }
}

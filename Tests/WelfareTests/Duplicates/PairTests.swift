import Testing
import ThaiText
import Welfare

/// What is decided of two, folded and asked.
@Suite struct PairTests {
  private static let (a, b) = (
    SubjectID(kind: .person, high: 7, low: 1), SubjectID(kind: .person, high: 9, low: 2)
  )

  private func merge(_ kept: SubjectID, _ alias: SubjectID) throws -> Act {
    .merged(try #require(Merged(kept: kept, alias: alias, how: .named)))
  }

  private func state(_ acts: [(act: Act, log: UInt64, seq: UInt64, met: [UInt64: UInt64])]) throws
    -> PairState
  {
    let pair = try #require(Pair(Self.a, Self.b))
    var state = try #require(SubjectState(emptyOf: .pair))
    for (act, log, seq, met) in acts {
      let entry = Entry(
        name: EntryName(log: Identifier(high: 0, low: log), seq: seq), order: seq, at: 0,
        by: Identifier(high: 0, low: 5), counter: 0, request: "", about: act.about, kind: act.kind,
        version: 1,
        facts: act.facts, prev: [])
      let heads = Dictionary(uniqueKeysWithValues: met.map { (LogID(high: 0, low: $0.key), $0.value) })
      state = state.after(act, at: EntryPlace(of: entry, met: heads), of: pair.subject)
    }
    #expect(try SubjectState(kind: .pair, bytes: state.bytes) == state)
    guard case .pair(let found) = state else { return PairState() }
    return found
  }

  @Test func `a pair is of two different people or households, in one order, and a subject of its own`()
    throws
  {
    #expect(Pair(Self.a, Self.a) == nil)
    #expect(Pair(Self.a, SubjectID(kind: .household, high: 1, low: 1)) == nil)
    #expect(Pair(SubjectID(kind: .ticket, high: 1, low: 1), SubjectID(kind: .ticket, high: 1, low: 2)) == nil)
    let pair = try #require(Pair(Self.b, Self.a))
    #expect(pair == Pair(Self.a, Self.b) && pair.one == Self.a)
    #expect(pair.subject == SubjectID(kind: .pair, high: 14, low: 3))
  }

  @Test func `the newest decision that saw the others holds`() throws {
    let pair = try #require(Pair(Self.a, Self.b))
    let merged = try state([(try merge(Self.a, Self.b), 1, 1, [:])])
    #expect(merged.kept == Self.a && !merged.isToldApart && !merged.isDivided)
    let unmerged = try state([
      (try merge(Self.a, Self.b), 1, 1, [:]), (.unmerged(Unmerged(pair: pair)), 1, 2, [:]),
    ])
    #expect(unmerged.kept == nil && !unmerged.isDivided)
    let apart = try state([
      (try merge(Self.a, Self.b), 1, 1, [:]), (.toldApart(ToldApart(pair: pair)), 2, 2, [1: 1]),
    ])
    #expect(apart.kept == nil && apart.isToldApart && !apart.isDivided)
  }

  @Test func `each into the other apart is divided, and the same made apart is not`() throws {
    let divided = try state([
      (try merge(Self.a, Self.b), 1, 1, [:]), (try merge(Self.b, Self.a), 2, 1, [:]),
    ])
    #expect(divided.isDivided && divided.kept == Self.b)
    let same = try state([(try merge(Self.a, Self.b), 1, 1, [:]), (try merge(Self.a, Self.b), 2, 1, [:])])
    #expect(!same.isDivided && same.kept == Self.a)
  }

  @Test(
    arguments: [
      (.merge(.named), PairFacts(), nil), (.merge(.named), PairFacts(areOne: true), "duplicate.same"),
      (.merge(.named), PairFacts(numbers: ["1", "2"]), "duplicate.two-numbers"),
      (.merge(.named), PairFacts(changed: Instant(milliseconds: 1)), "duplicate.changed"),
      (.merge(.named), PairFacts(isApartElsewhere: true), "duplicate.told-apart"),
      (.unmerge, PairFacts(), "duplicate.not-merged"), (.tellApart, PairFacts(), nil),
      (.tellApart, PairFacts(areOne: true), "duplicate.same"),
    ] as [(PairRequest.Wish, PairFacts, String?)])
  func `the rule says no to these`(wish: PairRequest.Wish, facts: PairFacts, rule: String?) {
    do throws(Refusal) {
      try PairRule.check(wish, facts)
      #expect(rule == nil)
    } catch {
      #expect(error.rule == rule)
    }
  }

  @Test func `what has later acts is not taken apart`() throws {
    let state = try state([(try merge(Self.a, Self.b), 1, 1, [:])])
    try PairRule.check(.unmerge, PairFacts(state: state, areOne: true))
    let later = PairFacts.Later(kind: "aid.issued", at: Instant(milliseconds: 9))
    #expect(throws: Refusal.duplicate(.laterActs(kind: "aid.issued", at: Instant(milliseconds: 9)))) {
      try PairRule.check(.unmerge, PairFacts(state: state, areOne: true, later: later))
    }
  }
}

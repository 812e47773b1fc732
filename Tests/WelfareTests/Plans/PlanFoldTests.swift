import TestSupport
import Testing
import ThaiText

@testable import Welfare

/// Where a goal stands, whatever came in what order.
@Suite struct PlanFoldTests {
  private static let item = SubjectID(kind: .planItem, high: 0, low: 1)
  private static let household: Identifier<Household> = Sample.id(2)

  private static let added = Act.planItemAdded(
    PlanItemAdded(
      item: item.identifier(), household: household, dimension: .living, due: Sample.day("2026-12-03")))

  private static func closed(_ result: PlanItem.Result) -> Act {
    .planItemClosed(
      PlanItemClosed(
        item: item.identifier(), household: household, result: result, day: Sample.day("2026-11-23")))
  }

  private static func back(_ entry: EntryName) -> Act {
    .planTakenBack(PlanTakenBack(item: item.identifier(), household: household, undoes: entry))
  }

  private static func state(_ acts: [(Act, EntryPlace)]) -> PlanItemState {
    guard case .planItem(let state)? = folded(item, acts) else { return PlanItemState() }
    return state
  }

  @Test func `a goal is open until it ends, with the part that says what came of it`() {
    let house = Self.household.of(.household)
    let open = Self.state([(Self.added, Sample.place(1, parts: [house]))])
    #expect(open.current == .open && open.closed == nil && open.latest == Sample.name(1))
    #expect(open.goal.partNames == [PartName(entry: Sample.name(1), index: 0)] && open.outcome == nil)
    let ended = Self.state([
      (Self.added, Sample.place(1, parts: [house])), (Self.closed(.partly), Sample.place(2, parts: [house])),
    ])
    #expect(ended.closed?.result == .partly && ended.latest == Sample.name(2))
    #expect(ended.outcome == PartName(entry: Sample.name(2), index: 0))
    #expect(Self.state([(Self.closed(.partly), Sample.place(1))]).current == nil, "never noted")
  }

  @Test func `an end taken back opens it again without the words of before, and a goal taken back is none`() {
    let house = Self.household.of(.household)
    let acts = [
      (Self.added, Sample.place(1)), (Self.closed(.missed), Sample.place(2, parts: [house])),
      (Self.back(Sample.name(2)), Sample.place(3)), (Self.closed(.reached), Sample.place(4)),
    ]
    #expect(Self.state(Array(acts.prefix(3))).current == .open)
    let again = Self.state(acts)
    #expect(again.closed?.result == .reached && again.outcome == nil)
    let none = Self.state([
      (Self.added, Sample.place(1)), (Self.back(Sample.name(1)), Sample.place(2)),
    ])
    #expect(none.current == .withdrawn && none.closed == nil)
  }

  @Test func `of two ends made apart the one of the greater entry is shown, and it is no conflict`() {
    let apart = Self.state([
      (Self.added, Sample.place(1)),
      (Self.closed(.missed), Sample.place(1, in: Sample.otherLog, met: [Sample.log: 1])),
      (Self.closed(.reached), Sample.place(2)),
    ])
    #expect(apart.closed?.result == .missed && apart.standing.items.count == 2)
    #expect(apart.latest == Sample.name(1, in: Sample.otherLog))
    #expect(SubjectState.planItem(apart).divided.isEmpty && !SubjectState.planItem(apart).isContested)
    let settled = Self.state([
      (Self.added, Sample.place(1)),
      (Self.closed(.missed), Sample.place(1, in: Sample.otherLog, met: [Sample.log: 1])),
      (Self.closed(.reached), Sample.place(2)),
      (
        Self.back(Sample.name(1, in: Sample.otherLog)),
        Sample.place(3, met: [Sample.otherLog: 1])
      ),
    ])
    #expect(settled.current == .open && settled.standing.items.count == 1)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `its bytes come back, and acts about other goals change nothing`(seed: UInt64) throws {
    var random = RandomActs(seed: seed)
    var acts: [(Act, EntryPlace)] = []
    for seq in 1...8 as ClosedRange<UInt64> {
      let mine = [
        Self.added, Self.closed(random.one(of: PlanItem.Result.allCases)),
        Self.back(Sample.name(UInt64(seq) / 2 + 1)), random.plan(.planItemClosed),
      ]
      acts.append((random.one(of: mine), Sample.place(seq, in: random.flag() ? Sample.log : Sample.otherLog)))
    }
    let state = try #require(folded(Self.item, acts))
    #expect(try SubjectState(kind: .planItem, bytes: state.bytes) == state)
    let own = acts.filter { $0.0.about.contains(Self.item) }
    #expect(folded(Self.item, own) == state)
  }
}

import Testing
import ThaiText
import Welfare

@Suite struct RunOutTests {
  private static let day = Sample.day("2026-11-23")
  private static let nine = Instant(day, minuteOfDay: 540)

  @Test(
    arguments: [
      // left, given, hand-overs, minutes since nine: when
      (60, 30, 30, 60, .today(Instant(day, minuteOfDay: 720))),
      (43, 50, 50, 100, .today(Instant(day, minuteOfDay: 726))),
      // ten minutes at least, so that three at once are no pace of a thousand an hour
      (30, 3, 3, 0, .today(Instant(day, minuteOfDay: 640))), (600, 30, 30, 60, .days(20)),
      (1_000, 3, 3, 60, .days(333)), (29, 30, 3, 600, .days(1)), (60, 30, 2, 60, nil), (0, 30, 30, 60, nil),
      (-3, 30, 30, 60, nil), (60, 0, 30, 60, nil), (.max, 1, 3, 60, .days(.max)),
    ] as [(Int64, Int64, Int, Int, RunOut?)])
  func `goods run out at today's pace`(
    onHand: Int64, given: Int64, handOvers: Int, minutes: Int, expected: RunOut?
  ) {
    let now = Self.nine.adding(milliseconds: Int64(minutes) * 60_000)
    #expect(
      RunOut(onHand: onHand, given: given, handOvers: handOvers, since: Self.nine, now: now) == expected)
  }

  @Test func `a clock that was put back tells nothing`() {
    #expect(
      RunOut(
        onHand: 5, given: 5, handOvers: 5, since: Self.nine, now: Self.nine.adding(milliseconds: -1)) == nil)
  }
}

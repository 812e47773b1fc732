public import ThaiText

/// When goods run out if they go on as they went today.
public enum RunOut: Hashable, Sendable {
  /// Today, at about that time.
  case today(Instant)
  /// After so many days like today, from 1.
  case days(Int64)

  /// The time that today's pace comes to; nil where there were fewer than three hand-overs, or nothing is left.
  ///
  /// The pace is what was handed over since the first hand-over of the day, ten minutes at least; a day is as long as what
  /// was given today, so a later day is what is left divided by that.
  ///
  /// - Parameters:
  ///   - onHand: kits left.
  ///   - given: kits handed over today, those taken back not counted.
  ///   - handOvers: how many hand-overs that were.
  ///   - first: when the first of them was.
  ///   - now: what the clock says.
  public init?(onHand: Int64, given: Int64, handOvers: Int, since first: Instant, now: Instant) {
    guard onHand > 0, given > 0, handOvers >= 3, now >= first else { return nil }
    let elapsed = max(now.milliseconds - first.milliseconds, 600_000)
    let (product, isFar) = onHand.multipliedReportingOverflow(by: elapsed)
    let end =
      isFar
      ? nil : Instant(milliseconds: now.milliseconds.addingReportingOverflow(product / given).partialValue)
    if let end, end >= now, end.day == now.day {
      self = .today(end)
    } else {
      self = .days(max(1, onHand / given))
    }
  }
}

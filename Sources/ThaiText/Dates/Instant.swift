/// A moment, to the millisecond, in Asia/Bangkok: UTC + 7 hours without daylight saving.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// The moment `milliseconds` after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment `minuteOfDay` minutes (0–1439) and `second` seconds into `day` in Bangkok.
  public init(_ day: Day, minuteOfDay: Int = 0, second: Int = 0) {
    let seconds = Int64(day.number) * 86_400 + Int64(minuteOfDay) * 60 + Int64(second)
    milliseconds = seconds * 1000 - Instant.offset
  }

  private static let offset: Int64 = 7 * 3_600_000
  private static let dayLength: Int64 = 86_400_000

  /// The day in Bangkok.
  public var day: Day {
    Day(number: Int32(clamping: Instant.floor(milliseconds &+ Instant.offset, Instant.dayLength)))
  }

  /// Minutes since midnight in Bangkok, 0–1439.
  public var minuteOfDay: Int { Int(millisecondOfDay / 60_000) }

  /// Milliseconds since midnight in Bangkok.
  var millisecondOfDay: Int64 {
    let local = milliseconds &+ Instant.offset
    let past = local % Instant.dayLength
    return past < 0 ? past + Instant.dayLength : past
  }

  /// The moment `milliseconds` later, or earlier when negative.
  public func adding(milliseconds: Int64) -> Instant {
    Instant(milliseconds: self.milliseconds &+ milliseconds)
  }

  /// The moment `minutes` later, or earlier when negative.
  public func adding(minutes: Int) -> Instant {
    adding(milliseconds: Int64(minutes) &* 60_000)
  }

  /// The earlier moment is less.
  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  private static func floor(_ value: Int64, _ unit: Int64) -> Int64 {
    value / unit - (value % unit < 0 ? 1 : 0)
  }
}

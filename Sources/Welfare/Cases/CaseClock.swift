public import ThaiText

/// How long a case has taken, and how long it may (DOMAIN rule 8).
public struct CaseClock: Hashable, Sendable {
  /// How much of the time is over.
  public enum Colour: String, CaseIterable, Hashable, Comparable, Sendable {
    /// ทันเวลา.
    case green
    /// เกินครึ่ง.
    case yellow
    /// ใกล้ครบ.
    case orange
    /// เกินกำหนด.
    case red

    /// By how pressing it is.
    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// Whole days since an officer took it on.
  public let elapsed: Int
  /// How long it may take.
  public let deadline: Deadline
  /// Whether it runs.
  public let isRunning: Bool
  /// The last day that is in time.
  public let last: Day

  /// The colour.
  public var colour: Colour {
    let step = deadline.steps.firstIndex { elapsed <= $0 } ?? deadline.steps.count
    return Colour.allCases[min(step, Colour.allCases.count - 1)]
  }
}

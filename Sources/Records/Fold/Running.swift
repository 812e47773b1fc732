import Welfare

/// The numbers that run on, side by side in table `running`.
enum RunningNumber: String {
  /// How many subjects of a kind there are.
  case tally
  /// What lies of a lot in a place.
  case stockBalance = "stock_balance"
  /// What a day changed of a lot in a place.
  case stockDay = "stock_day"
  /// The greatest number a log gave in a series.
  case numberGiven = "number_given"
  /// How often a paper was made.
  case print
  /// The entry of a log that closed a day first.
  case dayClosed = "day_closed"
  /// How many hand-overs of a campaign stand.
  case campaignGiven = "campaign_given"

  /// How one more value comes to what is there.
  enum Rule {
    case sum, greatest, least

    /// Both together: in whatever order and grouping values come, it comes to the same.
    func both(_ one: Int64, _ other: Int64) -> Int64 {
      switch self {
      case .sum: one &+ other
      case .greatest: max(one, other)
      case .least: min(one, other)
      }
    }
  }

  var rule: Rule {
    switch self {
    case .tally, .stockBalance, .stockDay, .campaignGiven: .sum
    case .numberGiven, .print: .greatest
    case .dayClosed: .least
    }
  }

  /// One of them.
  struct Key: Hashable {
    let number: RunningNumber
    let key: Bound
    let detail: Bound
  }
}

extension Tables {
  /// Brings a running number on by a value.
  func run(on key: RunningNumber.Key, by value: Int64) throws {
    let name = Bound.text(key.number.rawValue)
    switch key.number.rule {
    case .sum:
      try run(
        """
        INSERT INTO running (name, key, detail, value) VALUES (?, ?, ?, ?)
        ON CONFLICT (name, key, detail) DO UPDATE SET value = value + excluded.value
        """, name, key.key, key.detail, .integer(value))
    case .greatest:
      try run(
        """
        INSERT INTO running (name, key, detail, value) VALUES (?, ?, ?, ?)
        ON CONFLICT (name, key, detail) DO UPDATE SET value = max(value, excluded.value)
        """, name, key.key, key.detail, .integer(value))
    case .least:
      try run(
        """
        INSERT INTO running (name, key, detail, value) VALUES (?, ?, ?, ?)
        ON CONFLICT (name, key, detail) DO UPDATE SET value = min(value, excluded.value)
        """, name, key.key, key.detail, .integer(value))
    }
  }
}

extension Fold {
  /// Brings a running number on by a value: now, or at the end of a long fold.
  func run(on number: RunningNumber, _ key: Bound, _ detail: Bound, by value: Int64) throws {
    let key = RunningNumber.Key(number: number, key: key, detail: detail)
    guard let long else { return try tables.run(on: key, by: value) }
    long.run(on: key, by: value)
  }
}

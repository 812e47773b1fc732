public import ThaiText

/// ที่อื่น: what a household was given by others than this device, and how old what is known of them is (DOMAIN rule 13).
///
/// Of every place there is an answer, and never a silent no: found, not found, or not checked. Not found is said only of a
/// place whose entries of that stretch of time are held here. A tambon by its name will be one more place, once there are scopes
/// that tambons share; until then all other tambons are one place that is not checked.
public struct Elsewhere: Hashable, Sendable {
  /// Where something may have been given.
  public enum Place: Hashable, Sendable {
    /// Another device of this scope, by the letter of its log.
    case device(LogID, letter: String)
    /// Every other tambon.
    case otherTambons
  }

  /// What a place says.
  public enum Answer: Hashable, Sendable {
    /// It gave something that was not taken back, newest first.
    case found([GivenAid])
    /// What is held of it tells of nothing.
    case notFound
    /// Nothing is held of it that could tell.
    case notChecked
  }

  /// How old what is held of a place is.
  public enum Age: Hashable, Sendable {
    /// Nothing is held.
    case never
    /// Its newest entry is of today.
    case today(Instant)
    /// Its newest entry is so many days old, at least 1.
    case days(Int)
    /// Its newest entry is of a day to come: its clock or this one is wrong, and nobody knows how old it is.
    case ahead(Day)

    /// Whether it is so old that an answer says little; three days are not.
    public var isStale: Bool {
      switch self {
      case .never, .today: false
      case .days(let days): days > 3
      case .ahead: true
      }
    }
  }

  /// A place and what it says.
  public struct Line: Hashable, Sendable {
    /// Where.
    public let place: Place
    /// What it says.
    public let answer: Answer
    /// When the newest of its entries that count here was written, as its own clock said; nil if there is none.
    public let newest: Instant?

    /// How old that is, seen from a day.
    public func age(on day: Day) -> Age {
      guard let newest else { return .never }
      let days = newest.day.days(until: day)
      if days < 0 { return .ahead(newest.day) }
      return days == 0 ? .today(newest) : .days(days)
    }

    /// Whether somebody should look at it before anything is given: it gave something, or what is held of it is old.
    public func wantsLook(on day: Day) -> Bool {
      if case .found = answer { return true }
      return age(on: day).isStale
    }
  }

  /// What is held of another device.
  public struct Device: Hashable, Sendable {
    /// Its log.
    public let log: LogID
    /// Its letter.
    public let letter: String
    /// When the newest of its entries that count here was written; nil if there is none.
    public let newest: Instant?
    /// What it gave to the household.
    public let given: [GivenAid]

    /// A device.
    public init(log: LogID, letter: String, newest: Instant?, given: [GivenAid]) {
      self.log = log
      self.letter = letter
      self.newest = newest
      self.given = given
    }
  }

  /// The first day that is looked at.
  public let since: Day
  /// Places: those that gave something first, then devices by letter, all other tambons last. Never empty.
  public let lines: [Line]

  /// What devices say of one household.
  ///
  /// - Parameters:
  ///   - since: the first day that is looked at; a device of which only older entries are held is not checked.
  ///   - devices: all others of this scope, in any order.
  public init(since: Day, devices: [Device]) {
    self.since = since
    let lines = devices.sorted(by: Self.standsBefore).map { device in
      Line(
        place: .device(device.log, letter: device.letter), answer: Self.answer(of: device, since: since),
        newest: device.newest)
    }
    let hasFound = { (line: Line) in if case .found = line.answer { true } else { false } }
    self.lines =
      lines.filter(hasFound) + lines.filter { !hasFound($0) }
      + [Line(place: .otherTambons, answer: .notChecked, newest: nil)]
  }

  /// The first day that is looked at on `day`: of this fiscal year, since most aid is counted by it; earlier where an open campaign
  /// counts what was given earlier, so that the first of October forgets nothing.
  public static func since(_ day: Day, campaigns: [CampaignOpened]) -> Day {
    let counted = campaigns.map { campaign in
      min(campaign.from, day.adding(days: -Int(clamping: campaign.window)))
    }
    return (counted + [FiscalYear(of: day).first]).min() ?? day
  }

  private static func answer(of device: Device, since: Day) -> Answer {
    let given = device.given.filter { !$0.isReversed && since <= $0.at.day }
      .sorted { ($1.at, $1.issuance) < ($0.at, $0.issuance) }
    if !given.isEmpty { return .found(given) }
    guard let newest = device.newest, since <= newest.day else { return .notChecked }
    return .notFound
  }

  /// A before B before AA.
  private static func standsBefore(_ left: Device, _ right: Device) -> Bool {
    (left.letter.utf8.count, left.letter, left.log) < (right.letter.utf8.count, right.letter, right.log)
  }
}

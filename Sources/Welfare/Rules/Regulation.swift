public import ThaiText

/// ระเบียบ: the right a cash aid is given under (DOMAIN rule 4).
public struct Regulation: Hashable, Sendable {
  /// `REG-45`.
  public let code: String
  /// What it is called.
  public let thai: String
  /// What it is called in English.
  public let english: String
  /// The department that pays: พส.
  public let department: String
  /// The most for one time, satang; nil for no limit.
  public let cap: Satang?
  /// How often in a fiscal year; nil for no limit.
  public let timesAYear: Int?
  /// Of whom the times are counted.
  public let scope: Scope
  /// Whether two people certify a request (DOMAIN rule 9).
  public let needsCertifiers: Bool
  /// What has to be true besides; nil for nothing.
  public let condition: RegulationCondition?

  /// Of whom times are counted.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    /// Each person's own.
    case person
    /// The household's as one.
    case household
  }

  /// A regulation of these terms.
  public init(
    code: String, thai: String, english: String, department: String, cap: Satang?, timesAYear: Int?,
    scope: Scope = .person, needsCertifiers: Bool = false, condition: RegulationCondition? = nil
  ) {
    self.code = code
    self.thai = thai
    self.english = english
    self.department = department
    self.cap = cap
    self.timesAYear = timesAYear
    self.scope = scope
    self.needsCertifiers = needsCertifiers
    self.condition = condition
  }
}

/// How long a request may take, and when its colour changes; days since an officer began, both ends included
/// (DOMAIN rule 8).
public struct Deadline: Hashable, Sendable {
  /// Whose requests: `known` or `new`.
  public let client: Client
  /// The days it may take.
  public let days: Int
  /// The last green, yellow and orange day; red after that.
  public let steps: [Int]

  /// Whose request it is.
  public enum Client: String, CaseIterable, Hashable, Sendable {
    /// Helped before.
    case known
    /// Never helped.
    case new
  }

  /// A deadline of these days.
  public init(client: Client, days: Int, steps: [Int]) {
    self.client = client
    self.days = days
    self.steps = steps
  }
}

/// Caps of home repair money (DOMAIN rule 7).
public struct HousingRules: Hashable, Sendable {
  /// บ้านพอเพียง: the most for one house, satang, by the day the house is approved.
  public let caps: DatedRows<Satang>
  /// ปรับสภาพแวดล้อมที่อยู่อาศัย of older persons and persons with disabilities: the most for one house, satang.
  public let modificationCaps: DatedRows<Satang>
  /// Years in which a house is not repaired again.
  public let yearsBetween: DatedRows<Int>
  /// How long each step of a grant may take; none in books adopted before they shipped.
  public let stepDays: DatedRows<GrantStepDays>

  /// Rules of these rows.
  public init(
    caps: DatedRows<Satang> = DatedRows(), modificationCaps: DatedRows<Satang> = DatedRows(),
    yearsBetween: DatedRows<Int> = DatedRows(), stepDays: DatedRows<GrantStepDays> = DatedRows()
  ) {
    self.caps = caps
    self.modificationCaps = modificationCaps
    self.yearsBetween = yearsBetween
    self.stepDays = stepDays
  }

  /// The cap of a scheme on a day; nil if none is known.
  public func cap(of kind: HousingGrant.Kind, on day: Day) -> Dated<Satang>? {
    switch kind {
    case .sufficientHome: caps.row(on: day)
    case .elderlyHome, .disabledHome: modificationCaps.row(on: day)
    }
  }
}

/// How many days a grant may stand at a step before it is listed as overdue.
public struct GrantStepDays: Hashable, Sendable {
  private let days: [HousingGrant.Step: Int]

  /// Days by step; a step without any is never overdue.
  public init(_ days: [HousingGrant.Step: Int]) { self.days = days }

  /// The days at a step; nil if it is never overdue.
  public func days(at step: HousingGrant.Step) -> Int? { days[step] }
}

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

  /// A regulation of these terms.
  public init(
    code: String, thai: String, english: String, department: String, cap: Satang?, timesAYear: Int?
  ) {
    self.code = code
    self.thai = thai
    self.english = english
    self.department = department
    self.cap = cap
    self.timesAYear = timesAYear
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

  /// Rules of these rows.
  public init(
    caps: DatedRows<Satang> = DatedRows(), modificationCaps: DatedRows<Satang> = DatedRows(),
    yearsBetween: DatedRows<Int> = DatedRows()
  ) {
    self.caps = caps
    self.modificationCaps = modificationCaps
    self.yearsBetween = yearsBetween
  }
}

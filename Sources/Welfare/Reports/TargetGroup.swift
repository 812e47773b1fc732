public import ThaiText

/// กลุ่มเป้าหมาย: whom the ministry counts by, each the business of one department.
public struct TargetGroup: Hashable, Sendable {
  /// Stable, in ASCII: what figures are named by.
  public let code: String
  /// The Thai words.
  public let thai: String
  /// The English words.
  public let english: String
  /// The department: ผส.
  public let department: String
  /// Whole years that belong to it; nil where it goes by something the register does not hold.
  public let ages: Ages?
  /// The sex that belongs to it; nil for both.
  public let sex: Person.Sex?

  /// A group of these terms.
  public init(
    code: String, thai: String, english: String, department: String, ages: Ages?, sex: Person.Sex? = nil
  ) {
    self.code = code
    self.thai = thai
    self.english = english
    self.department = department
    self.ages = ages
    self.sex = sex
  }
}

/// The groups that hold on days, in the order of the rule file: a person is counted in the first that fits.
public struct TargetGroups: Hashable, Sendable {
  /// The rows, each code by its days.
  public let rows: [DatedRows<TargetGroup>]

  /// What a person is counted in whose birth date leaves more than one group open, or none.
  public static let unknownAge = "unknown-age"
  /// What a person is counted in whose age is known and whom no group takes.
  public static let others = "others"

  /// Groups of these rows; none in books adopted before they shipped.
  public init(_ rows: [DatedRows<TargetGroup>] = []) {
    self.rows = rows
  }

  /// The groups on a day.
  public func groups(on day: Day) -> [Dated<TargetGroup>] {
    rows.compactMap { $0.row(on: day) }
  }

  /// The code of the group in which a person is counted on a day.
  ///
  /// Both ends of a birth date that is only half known are asked: where they differ the age counts as not known. It is
  /// never guessed.
  public func group(birth: PartialDay?, sex: Person.Sex?, on day: Day) -> String {
    guard let birth, birth.day <= day else { return Self.unknownAge }
    let groups = groups(on: day).map(\.value)
    let oldest = Self.code(age: birth.day.years(until: day), sex, groups)
    let youngest = Self.code(age: max(0, birth.last.years(until: day)), sex, groups)
    return oldest == youngest ? oldest : Self.unknownAge
  }

  private static func code(age: Int, _ sex: Person.Sex?, _ groups: [TargetGroup]) -> String {
    groups.first { group in
      guard let ages = group.ages, ages.contains(age) else { return false }
      return group.sex == nil || group.sex == sex
    }?.code ?? others
  }
}

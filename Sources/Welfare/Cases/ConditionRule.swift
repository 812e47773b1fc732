public import ThaiText

/// Whether what was told fulfils the conditions of a regulation; pure, over what the register and other cases say.
public enum ConditionRule {
  /// Whom the conditions are about, as the rule reads them.
  public struct Standing: Hashable, Sendable {
    /// The full name.
    public let name: String
    /// When they were born, as far as it is known.
    public let birth: PartialDay?
    /// Whether they died, and when, if told; nil for the living.
    public let died: Day??
    /// Whether the case is about them.
    public let isBeneficiary: Bool
    /// Another case of the same funeral that is not decided or came to money; nil if there is none.
    public let otherCase: String?

    /// A standing.
    public init(name: String, birth: PartialDay?, died: Day??, isBeneficiary: Bool, otherCase: String? = nil)
    {
      self.name = name
      self.birth = birth
      self.died = died
      self.isBeneficiary = isBeneficiary
      self.otherCase = otherCase
    }
  }

  /// The most people that share an income.
  public static let mostMembers: UInt64 = 100

  /// What was told is what the regulation asks, and fulfils it.
  ///
  /// - Parameters:
  ///   - filed: the day the request was submitted.
  ///   - day: on which somebody says so, or money is given: a child lives then.
  /// - Throws: `Refusal.case`: `noCondition`, `notDead`, `funeralGiven`, `datesBackwards`, `filedLate`, `age`, `notBeneficiary`,
  ///   `income`, `incomeOver`.
  public static func check(
    _ told: CaseCondition, of regulation: Regulation, about person: Standing, filed: Day, on day: Day
  ) throws(Refusal) {
    switch (told, regulation.condition) {
    case (.funeral(_, let certificate), .funeral(let terms)):
      try check(funeralOf: person, certificate: certificate, terms: terms, filed: filed)
    case (.child(_, let income, let members), .child(let terms)):
      guard person.isBeneficiary else { throw .case(.notBeneficiary) }
      if let died = person.died, died.map({ $0 <= day }) ?? true {
        throw .case(.died(name: person.name, on: died))
      }
      try check(
        age: person, on: filed, among: Ages(to: terms.age), bornFrom: terms.bornFrom, regulation.code)
      guard income >= 0, income <= BudgetRule.greatest, (1...mostMembers).contains(members),
        let average = told.average
      else { throw .case(.income) }
      guard average <= terms.income else {
        throw .case(.incomeOver(average: average, most: terms.income, regulation: regulation.code))
      }
    default: throw .case(.noCondition(regulation: regulation.code))
    }
  }

  private static func check(
    funeralOf person: Standing, certificate: Day, terms: RegulationCondition.Funeral, filed: Day
  ) throws(Refusal) {
    guard let died = person.died else { throw .case(.notDead(name: person.name)) }
    if let paper = person.otherCase { throw .case(.funeralGiven(name: person.name, paper: paper)) }
    if let died, certificate < died { throw .case(.datesBackwards(certificate, before: died)) }
    // Nobody asks for a funeral before there is somebody to bury.
    if filed < died ?? certificate { throw .case(.datesBackwards(filed, before: died ?? certificate)) }
    let last = certificate.adding(months: terms.months)
    guard filed <= last else { throw .case(.filedLate(certificate: certificate, last: last)) }
    try check(age: person, on: died ?? certificate, among: Ages(from: terms.age), bornFrom: nil, nil)
  }

  /// An age that is not known to the day is believed if it can be right; one that is not known at all is not.
  private static func check(
    age person: Standing, on day: Day, among ages: Ages, bornFrom: Day?, _ regulation: String?
  ) throws(Refusal) {
    let possible = person.birth.flatMap { PossibleAges(of: $0, on: day) }
    guard let birth = person.birth, let possible, possible.standing(among: ages) != .fails,
      bornFrom.map({ $0 <= birth.last }) ?? true
    else {
      throw .case(
        .age(
          name: person.name, age: possible?.oldest, ages: ages, bornFrom: bornFrom))
    }
  }
}

extension Day {
  /// The same day of the month some months later; the last day of a month that is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let all = year * 12 + month - 1 + months
    let (later, index) = (all / 12, all % 12 + 1)
    return Day(year: later, month: index, day: min(day, Day.length(ofMonth: index, year: later))) ?? self
  }
}

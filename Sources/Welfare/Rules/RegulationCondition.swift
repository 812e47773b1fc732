public import ThaiText

/// เงื่อนไขเฉพาะ: what a regulation wants to be true of somebody besides its sums, as its row in the rule file says.
public enum RegulationCondition: Hashable, Sendable {
  /// ค่าจัดการศพ: of an older person who died, asked for soon after, once for each.
  case funeral(Funeral)
  /// เด็กแรกเกิด: a child of an age, in a household of little.
  case child(Child)

  /// What holds of the dead.
  public struct Funeral: Hashable, Sendable {
    /// The least age at death, whole years.
    public let age: Int
    /// Months from the death certificate within which it is asked for, the last day included.
    public let months: Int

    /// A funeral of these terms.
    public init(age: Int, months: Int) {
      self.age = age
      self.months = months
    }
  }

  /// What holds of a child.
  public struct Child: Hashable, Sendable {
    /// The first birthday it is given for.
    public let bornFrom: Day
    /// The greatest age, whole years, on the day of the request.
    public let age: Int
    /// The most that a household has in a year for each of its members, the child too, satang.
    public let income: Satang

    /// A child of these terms.
    public init(bornFrom: Day, age: Int, income: Satang) {
      self.bornFrom = bornFrom
      self.age = age
      self.income = income
    }
  }
}

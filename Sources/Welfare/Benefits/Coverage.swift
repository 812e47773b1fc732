/// Who is probably entitled to something and not found to receive it, by village.
public struct Coverage: Hashable, Sendable {
  /// One benefit of one person or household.
  public struct Row: Hashable, Sendable {
    /// The household.
    public let household: Identifier<Household>
    /// บ้านเลขที่.
    public let houseNumber: String
    /// For whom; nil for the household as one.
    public let person: Identifier<Person>?
    /// The person's name; empty for the household, or if it cannot be opened here.
    public let name: String
    /// The person's age, if a birth year is known.
    public let age: Int?
    /// What was found.
    public let finding: BenefitFinding

    /// A row of these facts.
    public init(
      household: Identifier<Household>, houseNumber: String, person: Identifier<Person>?, name: String,
      age: Int?, finding: BenefitFinding
    ) {
      self.household = household
      self.houseNumber = houseNumber
      self.person = person
      self.name = name
      self.age = age
      self.finding = finding
    }
  }

  /// A village with its rows in the order of the houses.
  public struct Village: Hashable, Sendable {
    /// หมู่ที่; 0 if unknown.
    public let moo: UInt64
    /// The village's name; empty if unknown.
    public let name: String
    /// Its rows.
    public var rows: [Row]

    /// A village.
    public init(moo: UInt64, name: String, rows: [Row]) {
      self.moo = moo
      self.name = name
      self.rows = rows
    }

    /// How many households have a row.
    public var households: Int { Set(rows.map(\.household)).count }
  }

  /// The villages with a row, in their order.
  public let villages: [Village]
  /// Vulnerable households that nobody reached this fiscal year; nil where they were not asked for.
  public let unreached: Unreached?

  /// A list of these villages.
  public init(villages: [Village], unreached: Unreached? = nil) {
    self.villages = villages
    self.unreached = unreached
  }

  /// How many households have a row.
  public var households: Int { villages.reduce(0) { $0 + $1.households } }
  /// How many rows there are.
  public var rows: Int { villages.reduce(0) { $0 + $1.rows.count } }
}

/// What the registration office counted last in a village.
public struct OfficialVillage: Hashable, Sendable {
  /// The counts.
  public let village: VillagesCounted.Village
  /// The year, CE.
  public let year: UInt64
  /// The month, 1–12.
  public let month: UInt64

  /// Counts of a month.
  public init(village: VillagesCounted.Village, year: UInt64, month: UInt64) {
    self.village = village
    self.year = year
    self.month = month
  }
}

/// A village as the register and the registration office see it.
public struct VillageSheet: Hashable, Sendable {
  /// หมู่ที่; 0 for households whose village is not known.
  public let moo: UInt64
  /// The village's name; empty if unknown.
  public let name: String
  /// Households of the register.
  public let households: UInt64
  /// People in their house registers.
  public let people: UInt64
  /// What the office counts; nil if it did not say.
  public let official: OfficialVillage?

  /// A village of these counts.
  public init(moo: UInt64, name: String, households: UInt64, people: UInt64, official: OfficialVillage?) {
    self.moo = moo
    self.name = name
    self.households = households
    self.people = people
    self.official = official
  }

  /// How many people more the register has than the office counts, less if negative; nil if it did not say.
  public var difference: Int64? {
    official.map { Int64(clamping: people) - Int64(clamping: $0.village.people) }
  }
}

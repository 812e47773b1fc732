/// The facts of `villages.counted`: how many people and houses the registration office counts in each village, for a month.
///
/// Fields in order: centre, year (CE), month (1–12), villages of code, name, men, women, houses. Nobody's data.
public struct VillagesCounted: Hashable, Sendable {
  /// One village.
  public struct Village: Hashable, Sendable {
    /// Tambon code and two digits of the moo.
    public let code: String
    /// ชื่อหมู่บ้าน, as `บ้านทุ่งใต้`; empty if the office gives none.
    public let name: String
    /// ชาย.
    public let male: UInt64
    /// หญิง.
    public let female: UInt64
    /// หลังคาเรือน.
    public let houses: UInt64

    /// A village of these counts.
    public init(code: String, name: String, male: UInt64, female: UInt64, houses: UInt64) {
      self.code = code
      self.name = name
      self.male = male
      self.female = female
      self.houses = houses
    }

    /// หมู่ที่, the last two digits of the code; 0 if they are none.
    public var moo: UInt64 { UInt64(code.suffix(2)) ?? 0 }
    /// Men and women; at most what a number holds.
    public var people: UInt64 { male.addingReportingOverflow(female).overflow ? .max : male + female }
  }

  /// The centre.
  public let centre: Identifier<Centre>
  /// The year, CE.
  public let year: UInt64
  /// The month, 1–12.
  public let month: UInt64
  /// The villages, in the order of the file.
  public let villages: [Village]

  /// Counts of a month.
  public init(centre: Identifier<Centre>, year: UInt64, month: UInt64, villages: [Village]) {
    self.centre = centre
    self.year = year
    self.month = month
    self.villages = villages
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(centre)
    writer.write(year)
    writer.write(month)
    writer.write(villages) { writer, village in
      writer.write(village.code)
      writer.write(village.name)
      for count in [village.male, village.female, village.houses] { writer.write(count) }
    }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      centre: try reader.identifier(), year: try reader.unsigned(), month: try reader.unsigned(),
      villages: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        Village(
          code: try r.text(), name: try r.text(), male: try r.unsigned(), female: try r.unsigned(),
          houses: try r.unsigned())
      })
  }
}

/// Official counts of a month that somebody wants to keep.
public struct VillageCounts: Hashable, Sendable {
  /// The year, CE.
  public let year: UInt64
  /// The month, 1–12.
  public let month: UInt64
  /// The villages.
  public let villages: [VillagesCounted.Village]

  /// Counts of a month.
  public init(year: UInt64, month: UInt64, villages: [VillagesCounted.Village]) {
    self.year = year
    self.month = month
    self.villages = villages
  }
}

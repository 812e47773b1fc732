public import ThaiText

/// The sealed part of a family-logbook row, each optional, in this order: house (code), income of the household a year
/// (satang), people in the register, people really living there, persons with disabilities, older persons, day of the survey.
public struct LogbookAnswers: Hashable, Sendable {
  /// ที่อยู่อาศัย as the logbook says it.
  public enum Housing: UInt8, CaseIterable, Hashable, Sendable {
    /// มั่นคง.
    case secure = 1
    /// ไม่มั่นคง.
    case insecure
    /// ที่ดินคนอื่น.
    case othersLand
    /// เช่า.
    case rented
  }

  /// The house; nil where the source does not say.
  public var housing: Housing?
  /// Income of the whole household a year, satang, never negative.
  public var income: Satang?
  /// จำนวนสมาชิกตามทะเบียน.
  public var registered: UInt64?
  /// จำนวนที่อยู่จริง.
  public var living: UInt64?
  /// How many have a disability.
  public var disabled: UInt64?
  /// How many are older persons.
  public var older: UInt64?
  /// วันที่สำรวจ.
  public var surveyed: Day?

  /// Answers.
  public init(
    housing: Housing? = nil, income: Satang? = nil, registered: UInt64? = nil, living: UInt64? = nil,
    disabled: UInt64? = nil, older: UInt64? = nil, surveyed: Day? = nil
  ) {
    self.housing = housing
    self.income = income
    self.registered = registered
    self.living = living
    self.disabled = disabled
    self.older = older
    self.surveyed = surveyed
  }

  /// Income a head and year, satang, rounded down: by those who really live there, else by those in the register; nil where
  /// either is not known.
  public var incomePerHead: Satang? {
    guard let income, let heads = living ?? registered, let heads = Int64(exactly: heads), heads > 0 else {
      return nil
    }
    return income / heads
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(housing) { $0.write(UInt64($1.rawValue)) }
    writer.write(income) { $0.write(signed: $1) }
    for count in [registered, living, disabled, older] { writer.write(count) { $0.write($1) } }
    writer.write(surveyed) { $0.write(signed: Int64($1.number)) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    housing = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.code(Housing.self)
    }
    income = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.signed() }
    let count = { (r: inout CanonicalReader) throws(CanonicalTrouble) -> UInt64? in
      try r.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() }
    }
    registered = try count(&reader)
    living = try count(&reader)
    disabled = try count(&reader)
    older = try count(&reader)
    surveyed = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      guard let day = Int32(exactly: try r.signed()) else { throw CanonicalTrouble.code }
      return Day(number: day)
    }
  }
}

/// ผลสำรวจ: what one source says of a person or a household in one year, each with its own labels.
///
/// Nothing of a survey goes into the particulars of whom it is about: sources stand side by side.
public enum Survey {
  /// Who asked.
  public enum Source: UInt8, CaseIterable, Hashable, Sendable {
    /// TPMAP: one row a person, five dimensions.
    case tpmap = 1
    /// สมุดพกครอบครัว: one row a household.
    case logbook
  }

  /// Which survey: a source's of one year.
  public struct Key: Hashable, Comparable, Sendable {
    /// Who asked.
    public let source: Source
    /// The year of the survey, CE.
    public let year: UInt64

    /// A source's survey of a year.
    public init(_ source: Source, year: UInt64) {
      self.source = source
      self.year = year
    }

    /// By source, then year.
    public static func < (left: Self, right: Self) -> Bool {
      (left.source.rawValue, left.year) < (right.source.rawValue, right.year)
    }
  }

  /// มิติ: the five dimensions that TPMAP and the family logbook share; raw values stand in plans for ever.
  public enum Dimension: UInt8, CaseIterable, Hashable, Sendable {
    /// สุขภาพ.
    case health = 1
    /// ความเป็นอยู่, in the logbook ที่อยู่อาศัย.
    case living
    /// การศึกษา.
    case education
    /// รายได้.
    case income
    /// การเข้าถึงบริการรัฐ.
    case access
  }

  /// How a dimension stands.
  public enum Standing: UInt8, CaseIterable, Hashable, Sendable {
    /// ไม่มีข้อมูล.
    case noData = 0
    /// ผ่าน.
    case passes
    /// ตกเกณฑ์.
    case fails
  }

  /// What a source says, sealed under the key of whom it is about.
  public enum Answers: Hashable, Sendable {
    /// TPMAP's row.
    case tpmap(TPMAPAnswers)
    /// The logbook's row.
    case logbook(LogbookAnswers)

    /// Whose they are.
    public var source: Source {
      switch self {
      case .tpmap: .tpmap
      case .logbook: .logbook
      }
    }

    /// Writes the part's plain text.
    public func encode(into writer: inout CanonicalWriter) {
      switch self {
      case .tpmap(let answers): answers.encode(into: &writer)
      case .logbook(let answers): answers.encode(into: &writer)
      }
    }

    /// Reads the plain text of a source's part; fields that a newer program added at the end are passed over.
    ///
    /// - Throws: `CanonicalTrouble`.
    public init(_ source: Source, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
      switch source {
      case .tpmap: self = .tpmap(try TPMAPAnswers(from: &reader))
      case .logbook: self = .logbook(try LogbookAnswers(from: &reader))
      }
    }
  }
}

/// The sealed part of a TPMAP row: how each dimension stands (five codes), state welfare card (optional), age in years
/// as the source says it (optional), in this order.
public struct TPMAPAnswers: Hashable, Sendable {
  /// How each dimension stands, in the order of `Survey.Dimension`; always five.
  public let standings: [Survey.Standing]
  /// บัตรสวัสดิการแห่งรัฐ; nil where the source does not say.
  public let hasWelfareCard: Bool?
  /// Years, as the source says it; nil if it gave a birth date or nothing.
  public let age: UInt64?

  /// Answers; dimensions that are not given have no data.
  public init(
    _ standings: [Survey.Dimension: Survey.Standing], hasWelfareCard: Bool? = nil, age: UInt64? = nil
  ) {
    self.standings = Survey.Dimension.allCases.map { standings[$0] ?? .noData }
    self.hasWelfareCard = hasWelfareCard
    self.age = age
  }

  /// How a dimension stands.
  public func standing(_ dimension: Survey.Dimension) -> Survey.Standing {
    standings[Int(dimension.rawValue) - 1]
  }

  func encode(into writer: inout CanonicalWriter) {
    for standing in standings { writer.write(UInt64(standing.rawValue)) }
    writer.write(hasWelfareCard) { $0.write($1) }
    writer.write(age) { $0.write($1) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    var standings: [Survey.Standing] = []
    for _ in Survey.Dimension.allCases { standings.append(try reader.code(Survey.Standing.self)) }
    self.standings = standings
    hasWelfareCard = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.boolean()
    }
    age = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() }
  }
}

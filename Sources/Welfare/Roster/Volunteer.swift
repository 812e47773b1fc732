public import ThaiText

/// อาสาสมัครพัฒนาสังคมและความมั่นคงของมนุษย์ (อพม.). A marker for the id.
public enum Volunteer {}

/// หน้าที่: what a volunteer is on the roster for.
///
/// A marker for the id.
public enum Duty {}

/// The accountable part of a volunteer's card.
public struct VolunteerCard: Hashable, Sendable {
  /// ระดับ.
  public enum Level: UInt8, CaseIterable, Hashable, Sendable {
    /// หมู่บ้าน.
    case village = 1
    /// ตำบล.
    case tambon
    /// อำเภอ.
    case district
    /// จังหวัด.
    case province
    /// Not said.
    case unknown
  }

  /// The card's level.
  public let level: Level
  /// วันออกบัตร.
  public let issued: Day?
  /// วันหมดอายุ: the last day it counts.
  public let expires: Day?
  /// อบรม: courses as named in the source.
  public let training: [String]

  /// A card of these facts.
  public init(level: Level, issued: Day?, expires: Day?, training: [String]) {
    self.level = level
    self.issued = issued
    self.expires = expires
    self.training = training
  }

  /// Whether the card still counts on `day`; one without an expiry always does.
  public func isValid(on day: Day) -> Bool {
    guard let expires else { return true }
    return day <= expires
  }
}

/// The sealed part of a volunteer: the plain text of `volunteer.page`'s part for kind 4.
///
/// Fields in order: card number, full name as written, ID (optional number), village number, phone.
public struct VolunteerParticulars: Hashable, Sendable {
  /// เลขที่บัตร อพม.: `65-00001`.
  public var cardNumber: String
  /// Title, first name and surname, as the list has them.
  public var fullName: String
  /// The national ID, if given.
  public var nationalID: NationalID?
  /// หมู่ที่, from 1; 0 if unknown.
  public var moo: UInt64
  /// ASCII digits; empty if none.
  public var phone: String

  /// Particulars of a volunteer.
  public init(cardNumber: String, fullName: String, nationalID: NationalID?, moo: UInt64, phone: String) {
    self.cardNumber = cardNumber
    self.fullName = fullName
    self.nationalID = nationalID
    self.moo = moo
    self.phone = phone
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(cardNumber)
    writer.write(fullName)
    writer.write(nationalID) { $0.write($1.number) }
    writer.write(moo)
    writer.write(phone)
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    cardNumber = try reader.text()
    fullName = try reader.text()
    if let number = try reader.optional({ (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }) {
      guard let id = NationalID(number: number) else { throw .code }
      nationalID = id
    }
    moo = try reader.unsigned()
    phone = try reader.text()
  }
}

/// The facts of `volunteer.page`: as many rows of a volunteer list as fit an entry.
public struct VolunteerPage: Hashable, Sendable {
  /// A volunteer that is new or changed.
  public struct Row: Hashable, Sendable {
    /// The volunteer.
    public let volunteer: Identifier<Volunteer>
    /// The source's line, header = 1.
    public let line: UInt64
    /// The index of the `VolunteerParticulars`.
    public let part: UInt64
    /// The card.
    public let card: VolunteerCard

    /// A row of these facts.
    public init(volunteer: Identifier<Volunteer>, line: UInt64, part: UInt64, card: VolunteerCard) {
      self.volunteer = volunteer
      self.line = line
      self.part = part
      self.card = card
    }
  }

  /// The import.
  public let batch: Identifier<Batch>
  /// From 1 within the batch.
  public let page: UInt64
  /// Volunteers, each once.
  public let rows: [Row]

  /// A page of these rows.
  public init(batch: Identifier<Batch>, page: UInt64, rows: [Row]) {
    self.batch = batch
    self.page = page
    self.rows = rows
  }
}

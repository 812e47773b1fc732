/// ครัวเรือน: a house and those who live there or stand in its register.
public struct Household: Hashable, Sendable {
  /// The household's id.
  public let id: Identifier<Household>
  /// Everything that describes the house.
  public let particulars: HouseholdParticulars

  /// A household of these particulars.
  public init(id: Identifier<Household>, particulars: HouseholdParticulars) {
    self.id = id
    self.particulars = particulars
  }
}

/// The sealed part of a household: the plain text of `register.page`'s part for kind 2.
///
/// Fields in order: house code (optional number), house number, village number, village name, tambon name,
/// village code (optional text).
public struct HouseholdParticulars: Hashable, Sendable {
  /// เลขรหัสประจำบ้าน; nil for a house without one, which goes by moo and house number.
  public var houseCode: HouseCode?
  /// บ้านเลขที่: `262/29`.
  public var houseNumber: String
  /// หมู่ที่, from 1; 0 if unknown.
  public var moo: UInt64
  /// ชื่อหมู่บ้าน; empty if unknown.
  public var villageName: String
  /// ตำบล as the source wrote it; empty if it did not say.
  public var tambonName: String
  /// Tambon code and two digits of the moo, only for the centre's own tambon.
  public var villageCode: String?

  /// Particulars of a household.
  public init(
    houseCode: HouseCode? = nil, houseNumber: String, moo: UInt64, villageName: String = "",
    tambonName: String = "", villageCode: String? = nil
  ) {
    self.houseCode = houseCode
    self.houseNumber = houseNumber
    self.moo = moo
    self.villageName = villageName
    self.tambonName = tambonName
    self.villageCode = villageCode
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(houseCode) { $0.write($1.number) }
    writer.write(houseNumber)
    writer.write(moo)
    writer.write(villageName)
    writer.write(tambonName)
    writer.write(villageCode) { $0.write($1) }
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    if let number = try reader.optional({ (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }) {
      guard let code = HouseCode(number: number) else { throw .code }
      houseCode = code
    }
    houseNumber = try reader.text()
    moo = try reader.unsigned()
    villageName = try reader.text()
    tambonName = try reader.text()
    villageCode = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
  }
}

/// One person's standing in one household.
public struct Membership: Hashable, Sendable {
  /// สถานะในบ้าน.
  public enum Position: UInt8, Hashable, Sendable {
    /// เจ้าบ้าน.
    case head = 1
    /// ผู้อาศัย.
    case resident
    /// The source did not say.
    case unknown
  }

  /// The household.
  public let household: Identifier<Household>
  /// Head or resident.
  public let position: Position
  /// Whether the name stands in the house register.
  public let isRegistered: Bool
  /// Whether the person really lives here.
  public let livesHere: Bool

  /// A membership of these facts.
  public init(household: Identifier<Household>, position: Position, isRegistered: Bool, livesHere: Bool) {
    self.household = household
    self.position = position
    self.isRegistered = isRegistered
    self.livesHere = livesHere
  }

  /// The same standing in the household that is shown for it.
  public func moved(to household: Identifier<Household>) -> Membership {
    household == self.household
      ? self
      : Membership(
        household: household, position: position, isRegistered: isRegistered, livesHere: livesHere)
  }

  /// Both standings in one household: of houses that were merged somebody may be in the register of one and live in the other.
  public func joined(with other: Membership) -> Membership {
    Membership(
      household: household,
      position: position.rawValue <= other.position.rawValue ? position : other.position,
      isRegistered: isRegistered || other.isRegistered, livesHere: livesHere || other.livesHere)
  }
}

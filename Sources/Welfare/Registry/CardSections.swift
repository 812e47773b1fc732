public import ThaiText

/// A section of a card: what is edited, kept and settled as one. The numbers stand in facts for ever.
public enum CardSection: UInt8, CaseIterable, Hashable, Sendable {
  /// ชื่อ: title, first name, surname, with the names carried before.
  case name = 1
  /// ข้อมูลประจำตัว: ID or why there is none, sex, birth.
  case identity
  /// การติดต่อ: phone numbers.
  case contact
  /// ที่อยู่: everything that describes a house.
  case address

  /// The stable name in commands.
  public var code: String {
    switch self {
    case .name: "name"
    case .identity: "identity"
    case .contact: "contact"
    case .address: "address"
    }
  }
}

/// The name section of a person: the plain text of its sealed part.
///
/// Fields in order: title, first name, surname, former names (title, first name, surname, until when).
public struct NameSection: Hashable, Sendable {
  /// คำนำหน้า; empty if unknown.
  public var title: String
  /// ชื่อ.
  public var firstName: String
  /// นามสกุล; empty if unknown.
  public var surname: String
  /// ชื่อเดิม, the newest first.
  public var formerNames: [FormerName]

  /// A name.
  public init(title: String, firstName: String, surname: String, formerNames: [FormerName] = []) {
    self.title = title
    self.firstName = firstName
    self.surname = surname
    self.formerNames = formerNames
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(title)
    writer.write(firstName)
    writer.write(surname)
    writer.write(formerNames) { $1.encode(into: &$0) }
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    title = try reader.text()
    firstName = try reader.text()
    surname = try reader.text()
    formerNames = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try FormerName(from: &r)
    }
  }
}

/// The identity section of a person: the plain text of its sealed part.
///
/// Fields in order: ID (optional number), why no ID (optional code), sex (optional code), birth (optional day number and
/// precision).
public struct IdentitySection: Hashable, Sendable {
  /// The national ID, if there is one.
  public var nationalID: NationalID?
  /// Why there is none.
  public var noNumber: Person.NoNumber?
  /// Sex, if told.
  public var sex: Person.Sex?
  /// The birth date, to the precision known.
  public var birth: PartialDay?

  /// An identity.
  public init(
    nationalID: NationalID? = nil, noNumber: Person.NoNumber? = nil, sex: Person.Sex? = nil,
    birth: PartialDay? = nil
  ) {
    self.nationalID = nationalID
    self.noNumber = noNumber
    self.sex = sex
    self.birth = birth
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(nationalID) { $0.write($1.number) }
    writer.write(noNumber) { $0.write(UInt64($1.rawValue)) }
    writer.write(sex) { $0.write(UInt64($1.rawValue)) }
    writer.write(birth) { $0.write($1) }
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    let number = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }
    if let number {
      guard let id = NationalID(number: number) else { throw .code }
      nationalID = id
    }
    noNumber = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.code(Person.NoNumber.self)
    }
    sex = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.code(Person.Sex.self)
    }
    birth = try reader.optionalPartialDay()
  }
}

/// The contact section of a person: the plain text of its sealed part. One field: the phone numbers.
public struct ContactSection: Hashable, Sendable {
  /// ASCII digits each: 10, 9 or 4; the first is called first. None: nobody answers any.
  public var phones: [String]

  /// Phone numbers.
  public init(phones: [String]) {
    self.phones = phones
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(phones) { $0.write($1) }
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    phones = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
  }
}

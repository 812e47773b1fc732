public import ThaiText

/// One thing that describes somebody or some house, fit to be shown: IDs and phone numbers are masked (DOMAIN rule 14).
public struct Particular: Hashable, Sendable {
  /// What it is.
  public enum Field: UInt8, CaseIterable, Hashable, Sendable {
    /// ชื่อ: title, first name and surname.
    case name = 1
    /// เลขประจำตัวประชาชน, masked.
    case nationalID
    /// เพศ.
    case sex
    /// เกิด.
    case birth
    /// โทรศัพท์.
    case phone
    /// เลขรหัสประจำบ้าน.
    case houseCode
    /// บ้านเลขที่.
    case houseNumber
    /// หมู่ที่.
    case moo
    /// ชื่อหมู่บ้าน.
    case village
    /// ตำบล.
    case tambon
    /// เลขที่บัตร อพม.
    case cardNumber
  }

  /// Its value.
  public enum Value: Hashable, Sendable {
    /// Not said.
    case none
    /// A text.
    case text(String)
    /// A number.
    case number(UInt64)
    /// A day, as far as it is known.
    case day(PartialDay)
    /// ชาย, หญิง.
    case sex(Person.Sex)
    /// Why there is no ID.
    case noNumber(Person.NoNumber)
  }

  /// What it is.
  public let field: Field
  /// Its value.
  public let value: Value
  /// What tells it from another: two IDs may look alike masked.
  let exact: String

  private init(_ field: Field, _ value: Value, exact: String = "") {
    self.field = field
    self.value = value
    self.exact = exact
  }

  private init(_ field: Field, _ text: String, exact: String = "") {
    self.init(field, text.isEmpty ? .none : .text(text), exact: exact)
  }

  /// A phone number as lists show it: first two and last four digits.
  private init(phone: String) {
    self.init(.phone, maskedPhone(phone), exact: phone)
  }

  /// Of each of several descriptions, what is not the same in all of them.
  public static func differences(_ all: [[Particular]]) -> [[Particular]] {
    let fields = Field.allCases.filter { field in
      Set(all.map { $0.first { $0.field == field } }).count > 1
    }
    return all.map { one in one.filter { fields.contains($0.field) } }
  }
}

/// A phone number as lists show it: first two and last four digits; a shorter one as it is.
public func maskedPhone(_ phone: String) -> String {
  let digits = Array(phone.utf8)
  guard digits.count >= 9 else { return phone }
  return String(decoding: digits.prefix(2) + Array("x-xxx-".utf8) + digits.suffix(4), as: UTF8.self)
}

extension Particular {
  /// What describes a person.
  public static func of(_ person: PersonParticulars) -> [Particular] {
    of(person.name) + of(person.identity) + of(person.contact)
  }

  /// What a name section says.
  public static func of(_ name: NameSection) -> [Particular] {
    let shown = PersonParticulars(title: name.title, firstName: name.firstName, surname: name.surname)
    return [
      Particular(
        .name, shown.fullName,
        exact: [name.title, name.firstName, name.surname].joined(separator: "\u{1F}"))
    ]
  }

  /// What an identity section says.
  public static func of(_ identity: IdentitySection) -> [Particular] {
    let id = identity.nationalID
    return [
      Particular(
        .nationalID, id.map { .text($0.masked) } ?? identity.noNumber.map { .noNumber($0) } ?? .none,
        exact: id.map { String($0.number) } ?? ""),
      Particular(.sex, identity.sex.map { .sex($0) } ?? .none),
      Particular(.birth, identity.birth.map { .day($0) } ?? .none),
    ]
  }

  /// What a contact section says.
  public static func of(_ contact: ContactSection) -> [Particular] {
    let masked = contact.phones.map { maskedPhone($0) }.joined(separator: ", ")
    return [Particular(.phone, masked, exact: contact.phones.joined(separator: ","))]
  }

  /// What describes a household.
  public static func of(_ house: HouseholdParticulars) -> [Particular] {
    [
      Particular(.houseCode, house.houseCode?.dashed ?? ""),
      Particular(.houseNumber, house.houseNumber),
      Particular(.moo, house.moo == 0 ? .none : .number(house.moo)),
      Particular(.village, house.villageName), Particular(.tambon, house.tambonName),
    ]
  }

  /// What describes a volunteer.
  public static func of(_ volunteer: VolunteerParticulars) -> [Particular] {
    [
      Particular(.cardNumber, volunteer.cardNumber), Particular(.name, volunteer.fullName),
      Particular(
        .nationalID, volunteer.nationalID.map { .text($0.masked) } ?? .none,
        exact: volunteer.nationalID.map { String($0.number) } ?? ""),
      Particular(.moo, volunteer.moo == 0 ? .none : .number(volunteer.moo)),
      Particular(phone: volunteer.phone),
    ]
  }

  /// What describes an officer or a visitor: the name.
  public static func of(name: String) -> [Particular] { [Particular(.name, name)] }
}

public import ThaiText

/// บุคคล: someone the register knows, with or without papers (DOMAIN rule 15).
public struct Person: Hashable, Sendable {
  /// เพศ.
  public enum Sex: UInt8, Hashable, Sendable {
    /// ชาย.
    case male = 1
    /// หญิง.
    case female
  }

  /// Why someone has no national ID here.
  public enum NoNumber: UInt8, CaseIterable, Hashable, Sendable {
    /// The source file had none.
    case notInSource = 1
    /// The person has no card.
    case noCard
    /// The person has no Thai nationality or none proven.
    case noNationality
    /// The number was not told.
    case notTold
  }

  /// The person's id.
  public let id: Identifier<Person>
  /// Everything that describes the person.
  public let particulars: PersonParticulars

  /// A person of these particulars.
  public init(id: Identifier<Person>, particulars: PersonParticulars) {
    self.id = id
    self.particulars = particulars
  }
}

/// The sealed part of a person: the plain text of `register.page`'s part for kind 1.
///
/// Fields in order: title, first name, surname, ID (optional number), why no ID (optional code), sex
/// (optional code), birth (optional day number and precision), phone; and where there is any of them, other phones
/// and former names.
public struct PersonParticulars: Hashable, Sendable {
  /// คำนำหน้า; empty if unknown.
  public var title: String
  /// ชื่อ.
  public var firstName: String
  /// นามสกุล; empty if unknown.
  public var surname: String
  /// The national ID, if there is one.
  public var nationalID: NationalID?
  /// Why there is none.
  public var noNumber: Person.NoNumber?
  /// Sex, if the source says.
  public var sex: Person.Sex?
  /// The birth date, to the precision known.
  public var birth: PartialDay?
  /// ASCII digits; empty if none.
  public var phone: String
  /// ASCII digits each; further numbers.
  public var otherPhones: [String]
  /// ชื่อเดิม, the newest first.
  public var formerNames: [FormerName]

  /// Particulars of a person; only the first name is certain.
  public init(
    title: String = "", firstName: String, surname: String = "", nationalID: NationalID? = nil,
    noNumber: Person.NoNumber? = nil, sex: Person.Sex? = nil, birth: PartialDay? = nil, phone: String = "",
    otherPhones: [String] = [], formerNames: [FormerName] = []
  ) {
    self.title = title
    self.firstName = firstName
    self.surname = surname
    self.nationalID = nationalID
    self.noNumber = noNumber
    self.sex = sex
    self.birth = birth
    self.phone = phone
    self.otherPhones = otherPhones
    self.formerNames = formerNames
  }

  /// `นายภาณุเดช ทรัพย์สุข`, as a card shows it. Common long titles are shortened: เด็กชาย is ด.ช.
  public var fullName: String {
    surname.isEmpty ? shortTitle + firstName : shortTitle + firstName + " " + surname
  }

  /// The title as a full name begins with it.
  public var shortTitle: String { Self.shortTitles[title] ?? title }

  private static let shortTitles = ["เด็กชาย": "ด.ช.", "เด็กหญิง": "ด.ญ.", "นางสาว": "น.ส."]
}

extension PersonParticulars {
  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(title)
    writer.write(firstName)
    writer.write(surname)
    writer.write(nationalID) { $0.write($1.number) }
    writer.write(noNumber) { $0.write(UInt64($1.rawValue)) }
    writer.write(sex) { $0.write(UInt64($1.rawValue)) }
    writer.write(birth) { $0.write($1) }
    writer.write(phone)
    guard !otherPhones.isEmpty || !formerNames.isEmpty else { return }
    writer.write(otherPhones) { $0.write($1) }
    writer.write(formerNames) { $1.encode(into: &$0) }
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    title = try reader.text()
    firstName = try reader.text()
    surname = try reader.text()
    if let number = try reader.optional({ (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.unsigned()
    }) {
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
    phone = try reader.text()
    otherPhones = []
    formerNames = []
    // Whatever else stands there is a newer program's.
    var later = reader
    do throws(CanonicalTrouble) {
      let phones = try later.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
      let names = try later.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try FormerName(from: &r)
      }
      (otherPhones, formerNames, reader) = (phones, names, later)
    } catch {}
  }
}

extension CanonicalReader {
  /// Reads a code: the raw value of a closed enum.
  mutating func code<Code: RawRepresentable>(_: Code.Type) throws(CanonicalTrouble) -> Code
  where Code.RawValue == UInt8 {
    guard let raw = UInt8(exactly: try unsigned()), let code = Code(rawValue: raw) else { throw .code }
    return code
  }
}

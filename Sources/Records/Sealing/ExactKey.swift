import Welfare

/// What can be looked up exactly although it is sealed: the tables hold only its keyed hash.
enum ExactKey: Hashable {
  /// A person's or a volunteer's ID.
  case nationalID(NationalID)
  /// A house code.
  case houseCode(HouseCode)
  /// A house by where it stands: village code or tambon and moo, then house number. Its local key.
  case house(HouseholdParticulars)
  /// The number of a volunteer's card.
  case card(String)
  /// What a file says of somebody and an officer wrote otherwise: by it the file's next edition finds them, and nobody else does.
  indirect case file(ExactKey)

  /// The keyed hash, 16 bytes.
  func hash(by secrets: Secrets) -> [UInt8] {
    switch self {
    case .nationalID(let id): secrets.hash("id", Array(String(id.number).utf8))
    case .houseCode(let code): secrets.hash("house-code", Array(String(code.number).utf8))
    case .house(let house):
      secrets.hash(
        "house",
        Array(
          ((house.villageCode ?? house.tambonName + "/" + String(house.moo)) + "/" + house.houseNumber).utf8))
    case .card(let number): secrets.hash("card", Array(number.utf8))
    case .file(let key): secrets.hash("file", key.hash(by: secrets))
    }
  }

  /// The key by which only a file finds; nil for one that is so already.
  var inFile: ExactKey? {
    if case .file = self { nil } else { .file(self) }
  }

  /// What can be looked up of a section that an officer wrote.
  static func keys(in section: CardSection, _ plain: [UInt8]) -> [ExactKey] {
    var reader = CanonicalReader(plain)
    switch section {
    case .identity:
      return (try? IdentitySection(from: &reader))?.nationalID.map { [.nationalID($0)] } ?? []
    case .address:
      guard let house = try? HouseholdParticulars(from: &reader) else { return [] }
      return house.exactKeys
    case .name, .contact: return []
    }
  }

  /// Whether anything of this kind of subject can be looked up exactly.
  static func exist(for kind: SubjectKind) -> Bool {
    kind == .person || kind == .household || kind == .volunteer
  }

  /// What can be looked up of a subject with this part; none if the part cannot be read.
  static func keys(of subject: SubjectID, in plain: [UInt8]) -> [ExactKey] {
    var reader = CanonicalReader(plain)
    switch subject.kind {
    case .person:
      guard let person = try? PersonParticulars(from: &reader) else { return [] }
      return person.nationalID.map { [.nationalID($0)] } ?? []
    case .household:
      guard let house = try? HouseholdParticulars(from: &reader) else { return [] }
      return house.exactKeys
    case .volunteer:
      guard let volunteer = try? VolunteerParticulars(from: &reader) else { return [] }
      return [.card(volunteer.cardNumber)] + (volunteer.nationalID.map { [.nationalID($0)] } ?? [])
    default: return []
    }
  }
}

extension HouseholdParticulars {
  /// Where the house stands, and its code.
  fileprivate var exactKeys: [ExactKey] { [.house(self)] + (houseCode.map { [.houseCode($0)] } ?? []) }
}

extension Tables {
  /// The subjects of a kind that answer to a key, ascending.
  func subjects(_ kind: SubjectKind, by key: ExactKey) throws -> [SubjectID] {
    try rows(
      "SELECT kind, id FROM exact WHERE hash = ? AND kind = ? ORDER BY id", .bytes(key.hash(by: secrets)),
      .kind(kind)
    ) { $0.subject(0) }
  }
}

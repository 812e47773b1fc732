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
      return [.house(house)] + (house.houseCode.map { [.houseCode($0)] } ?? [])
    case .volunteer:
      guard let volunteer = try? VolunteerParticulars(from: &reader) else { return [] }
      return [.card(volunteer.cardNumber)] + (volunteer.nationalID.map { [.nationalID($0)] } ?? [])
    default: return []
    }
  }
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

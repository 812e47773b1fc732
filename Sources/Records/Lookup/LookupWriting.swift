import ThaiText
import Welfare

/// Writes people and houses into the lookup store.
struct LookupWriting {
  /// The lookup store's connection, inside a write transaction.
  let tables: Tables

  /// A birth date that is not known.
  static let noBirth = Int64(Int32.max)

  /// Writes what describes a house, in place of what was there.
  func put(_ id: Identifier<Household>, _ house: HouseholdParticulars) throws {
    try tables.run(
      """
      INSERT OR REPLACE INTO household (home, id, number, folded, moo, village, code)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, .integer(Self.key(id)), .id(id), .text(house.houseNumber),
      .text(Self.houseNumber(house.houseNumber)),
      .unsigned(house.moo), .text(house.villageName), .unsigned(house.houseCode?.number ?? 0))
  }

  /// Writes what describes a person, in place of what was there.
  func put(_ id: Identifier<Person>, _ person: PersonParticulars, _ membership: Membership) throws {
    let first = folded(person.firstName)
    let surname = folded(person.surname)
    let plainFirst = foldedWithoutTones(person.firstName)
    let plainSurname = foldedWithoutTones(person.surname)
    try tables.run(
      """
      INSERT OR REPLACE INTO person (
        no, id, home, name, full, surname, plain_full, plain_surname, number, tail, phone, birth, position)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, .integer(Self.key(id)), .id(id), .integer(Self.key(membership.household)), .text(person.fullName),
      .text(first + " " + surname), .text(surname), .text(plainFirst + " " + plainSurname),
      .text(plainSurname), .unsigned(person.nationalID?.number ?? 0),
      .integer(person.nationalID.map { Self.tail($0.number) } ?? -1), .text(asciiDigits(person.phone)),
      .integer(person.birth.map { Int64($0.day.number) } ?? Self.noBirth),
      .integer(Int64(membership.position.rawValue)))
  }

  /// Forgets a house.
  func remove(_ id: Identifier<Household>) throws {
    try tables.run("DELETE FROM household WHERE home = ?", .integer(Self.key(id)))
  }

  /// Forgets a person.
  func remove(_ id: Identifier<Person>) throws {
    try tables.run("DELETE FROM person WHERE no = ?", .integer(Self.key(id)))
  }

  /// The first eight bytes of an id as the cache's own key: 64 random bits, never seen outside.
  static func key<Subject>(_ id: Identifier<Subject>) -> Int64 { Int64(bitPattern: id.high) }

  /// A house number as it is compared: folded, without blanks.
  static func houseNumber(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in ThaiText.folded(text).unicodeScalars where scalar != " " { view.append(scalar) }
    return String(view)
  }

  /// The last five digits of an ID, backwards.
  static func tail(_ number: UInt64) -> Int64 {
    var rest = number
    var tail: Int64 = 0
    for _ in 0..<5 {
      tail = tail * 10 + Int64(rest % 10)
      rest /= 10
    }
    return tail
  }
}

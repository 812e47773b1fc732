import ThaiText
import Welfare

/// A house and everybody who is found in it, as far as they are searched and shown.
struct LookupHouse: Hashable, Sendable {
  let id: Identifier<Household>
  /// บ้านเลขที่ as the register writes it.
  let number: String
  let moo: UInt64
  let village: String
  /// The house code; 0 for none.
  let code: UInt64
  /// Whether it is of the centre's own tambon.
  let isOwn: Bool
  /// The day it was seen at the counter last, as ``Day/number``; 0 for never.
  var visited: Int32
  /// Whoever is found in it, as ``LookupPerson/stands(before:)`` has them.
  let people: [LookupPerson]

  /// A house of these particulars.
  init(_ id: Identifier<Household>, _ house: HouseholdParticulars, visited: Int32, people: [LookupPerson]) {
    self.id = id
    number = house.houseNumber
    moo = house.moo
    village = house.villageName
    code = house.houseCode?.number ?? 0
    isOwn = house.villageCode != nil
    self.visited = visited
    self.people = people.sorted { $0.stands(before: $1) }
  }

  /// A sum over everything that is searched and shown.
  var digest: UInt64 {
    var digest = LookupDigest()
    digest.add(ownDigest)
    digest.add(UInt64(bitPattern: Int64(visited)))
    for person in people { digest.add(person.digest) }
    return digest.value
  }

  /// The same of the house alone, whoever lives there and comes to the counter.
  var ownDigest: UInt64 {
    var digest = LookupDigest()
    digest.add(number)
    digest.add(moo)
    digest.add(village)
    digest.add(code)
    digest.add(isOwn ? 1 : 0)
    return digest.value
  }
}

/// Somebody of a house, as far as they are searched and shown.
struct LookupPerson: Hashable, Sendable {
  let id: Identifier<Person>
  /// As a full name begins with it.
  let title: String
  let firstName: String
  let surname: String
  /// The national ID; 0 for none.
  let number: UInt64
  /// ``Day/number``; ``noBirth`` if it is not known.
  let birth: Int32
  let position: UInt8
  let formerNames: [Name]
  /// ASCII digits each.
  let phones: [String]

  /// A name that was borne once.
  struct Name: Hashable, Sendable {
    let firstName: String
    let surname: String
  }

  /// A birth date that is not known.
  static let noBirth = Int32.max

  /// A person of these particulars.
  init(_ id: Identifier<Person>, _ person: PersonParticulars, _ membership: Membership) {
    self.id = id
    title = person.shortTitle
    firstName = person.firstName
    surname = person.surname
    number = person.nationalID?.number ?? 0
    birth = person.birth?.day.number ?? Self.noBirth
    position = membership.position.rawValue
    formerNames = person.formerNames.map { Name(firstName: $0.firstName, surname: $0.surname) }
    phones = person.phones.map(asciiDigits)
  }

  /// The head first, then the elder, then by id.
  func stands(before other: LookupPerson) -> Bool {
    (position, birth, id.high, id.low) < (other.position, other.birth, other.id.high, other.id.low)
  }

  /// A sum over everything that is searched and shown.
  var digest: UInt64 {
    var digest = LookupDigest()
    digest.add(id.high)
    digest.add(id.low)
    for text in [title, firstName, surname] { digest.add(text) }
    digest.add(number)
    digest.add(UInt64(bitPattern: Int64(birth)) << 8 | UInt64(position))
    for name in formerNames {
      digest.add(name.firstName)
      digest.add(name.surname)
    }
    digest.add(UInt64(formerNames.count))
    for phone in phones { digest.add(phone) }
    return digest.value
  }
}

extension LookupHouse {
  /// Writes it as the lookup store keeps it.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(id)
    writer.write(number)
    writer.write(moo)
    writer.write(village)
    writer.write(code)
    writer.write(isOwn)
    writer.write(signed: Int64(visited))
    writer.write(people) { $1.encode(into: &$0) }
  }

  /// Reads what ``encode(into:)`` wrote.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    id = try reader.identifier()
    number = try reader.text()
    moo = try reader.unsigned()
    village = try reader.text()
    code = try reader.unsigned()
    isOwn = try reader.boolean()
    visited = Int32(clamping: try reader.signed())
    people = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try LookupPerson(from: &r)
    }
  }
}

extension LookupPerson {
  fileprivate func encode(into writer: inout CanonicalWriter) {
    writer.write(id)
    for text in [title, firstName, surname] { writer.write(text) }
    writer.write(number)
    writer.write(signed: Int64(birth))
    writer.write(UInt64(position))
    writer.write(formerNames) { writer, name in
      writer.write(name.firstName)
      writer.write(name.surname)
    }
    writer.write(phones) { $0.write($1) }
  }

  fileprivate init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    id = try reader.identifier()
    title = try reader.text()
    firstName = try reader.text()
    surname = try reader.text()
    number = try reader.unsigned()
    birth = Int32(clamping: try reader.signed())
    position = UInt8(clamping: try reader.unsigned())
    formerNames = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      Name(firstName: try r.text(), surname: try r.text())
    }
    phones = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
  }
}

import ThaiText
import Welfare

/// A person as the lookup store has them: made ready before it is written, so that its lock is held the shorter.
struct LookupPerson: Sendable {
  /// The lookup store's key.
  let no: Int64
  let id: Identifier<Person>
  let home: Int64
  let name: String
  let full: String
  let surname: String
  let plainFull: String
  let plainSurname: String
  let number: UInt64
  let tail: Int64
  let birth: Int64
  let position: Int64
  /// A sum over everything that is written of a person; the same everywhere.
  let digest: Int64
  let formerNames: [(first: String, surname: String)]
  let phones: [(digits: String, backwards: String)]

  /// What is written of the people of a batch.
  static func all(_ batch: LookupFilling.Batch) -> [LookupPerson] {
    batch.people.map { LookupPerson($0.id, $0.particulars, $0.membership) }
  }

  /// What is written of a person.
  init(_ id: Identifier<Person>, _ person: PersonParticulars, _ membership: Membership) {
    no = LookupWriting.key(id)
    self.id = id
    home = LookupWriting.key(membership.household)
    name = person.fullName
    surname = folded(person.surname)
    full = folded(person.firstName) + " " + surname
    plainSurname = foldedWithoutTones(person.surname)
    plainFull = foldedWithoutTones(person.firstName) + " " + plainSurname
    number = person.nationalID?.number ?? 0
    tail = person.nationalID.map { LookupWriting.tail($0.number) } ?? -1
    birth = person.birth.map { Int64($0.day.number) } ?? LookupWriting.noBirth
    position = Int64(membership.position.rawValue)
    formerNames = person.formerNames.map { (folded($0.firstName), folded($0.surname)) }
    phones = person.phones.map { phone in
      let digits = asciiDigits(phone)
      return (digits, LookupWriting.reversed(digits))
    }
    var writer = CanonicalWriter(capacity: 128)
    person.encode(into: &writer)
    writer.write(membership.household)
    writer.write(UInt64(membership.position.rawValue))
    let sum = writer.bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    digest = Int64(bitPattern: sum)
  }
}

import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Whatever files and officers say, in whatever order, what holds is the newest section an officer wrote over the newest file.
@Suite struct `What holds after files and edits` {
  private static let ids: [UInt64] = [
    9_650_800_000_011, 9_650_811_000_123, 9_650_800_000_071, 9_650_800_000_020, 9_650_800_000_160,
  ]

  /// What is expected of a person, by sections, worked out beside the store.
  private struct Expected {
    var page: PersonParticulars
    var name: NameSection?
    var contact: ContactSection?
    var identity: IdentitySection?

    var now: PersonParticulars {
      var person = page
      if let name { (person.title, person.firstName, person.surname, person.formerNames) = name.all }
      if let contact {
        person.phone = contact.phones.first ?? ""
        person.otherPhones = Array(contact.phones.dropFirst())
      }
      if let identity { (person.sex, person.birth) = (identity.sex, identity.birth) }
      return person
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `is what card, keys, search and exports read`(seed: UInt64) throws {
    let centre = try CentreUnderTest(seed: seed &+ 500)
    var chance = Seeded(seed)
    let house = HouseholdParticulars(houseNumber: "1", moo: 1, tambonName: "ดินทอง")
    let names = ["มานะ", "มานี", "ปิติ", "ชูใจ"]
    var expected = Self.ids.map { id in
      Expected(
        page: PersonParticulars(
          title: "นาย", firstName: "คน", surname: "ที่\(id % 1000)", nationalID: NationalID(number: id),
          sex: .male, birth: PartialDay(iso: "1970"), phone: "0900000000"))
    }
    func rows() -> [RegisterRow] {
      expected.enumerated().map {
        RegisterRow(line: UInt64($0 + 2), person: $1.page, household: house, position: .resident)
      }
    }
    try centre.importRegister(rows())
    let people = try expected.map { one in
      try require2(try centre.store.person(matching: one.page.nationalID?.digits ?? "")).person
    }
    for step in 0..<30 {
      let index = Int.random(in: expected.indices, using: &chance)
      let phone = "09" + String(10_000_000 + Int.random(in: 0..<9_999_999, using: &chance))
      switch Int.random(in: 0..<6, using: &chance) {
      case 0, 1:
        // A file says another phone; whether it counts is the section's to say.
        if expected[index].contact == nil { expected[index].page.phone = phone }
        var told = rows()
        var person = told[index].person
        person.phone = phone
        told[index] = RegisterRow(
          line: told[index].line, person: person, household: house, position: .resident)
        try centre.importRegister(told)
      case 2, 3:
        let first = names[Int.random(in: names.indices, using: &chance)]
        let before = expected[index].now
        let request = NameRequest(firstName: .set(first))
        let next = try RegisterRule.name(request, after: before.name, .change)
        guard next != before.name else { continue }
        try edit(people[index], .name(request), centre)
        expected[index].name = next
      case 4:
        guard expected[index].now.contact.phones != [phone, "1669"] else { continue }
        try edit(people[index], .contact([phone, "1669"]), centre)
        expected[index].contact = ContactSection(phones: [phone, "1669"])
      default:
        let birth = PartialDay(iso: String(1940 + step))
        guard expected[index].now.birth != birth else { continue }
        try edit(people[index], .identity(IdentityRequest(birth: .set(birth))), centre)
        expected[index].identity = IdentitySection(
          nationalID: expected[index].page.nationalID, sex: .male, birth: birth)
      }
    }
    let card = try require2(try centre.store.households(limit: nil, at: centre.clock.now).first)
    for (index, person) in people.enumerated() {
      let now = expected[index].now
      #expect(card.members.first { $0.person == person }?.particulars == now, "seed \(seed)")
      #expect(try centre.store.read { try Vault(tables: $0).person(person) } == now, "seed \(seed)")
      #expect(try centre.store.person(matching: now.nationalID?.digits ?? "")?.person == person)
    }
    try centre.store.prepareLookup()
    for (index, person) in people.enumerated() {
      let found = try centre.lookup(expected[index].now.phone).rows.map(\.person)
      #expect(found.contains(person), "seed \(seed)")
    }
    #expect(try centre.store.verify().firstBad == nil, "seed \(seed)")
  }

  private func edit(
    _ person: Identifier<Person>, _ section: SectionRequest, _ centre: CentreUnderTest
  ) throws {
    _ = try centre.store.commit(
      .register(.edit(person, [section], .change)), by: try centre.proposer(counter: 1))
  }
}

extension NameSection {
  fileprivate var all: (String, String, String, [FormerName]) { (title, firstName, surname, formerNames) }
}

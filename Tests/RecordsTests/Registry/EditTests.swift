import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// What officers write in the register, and what is read of it everywhere.
@Suite struct `Writing in the register` {
  let centre: CentreUnderTest
  let house: Identifier<Household>
  let people: [Identifier<Person>]

  private static let sand = HouseholdParticulars(
    houseCode: HouseCode(number: 65_080_000_066), houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย",
    tambonName: "ดินทอง", villageCode: "65081109")

  private static let rows = [
    RegisterRow(
      line: 2,
      person: PersonParticulars(
        title: "นาย", firstName: "ภาณุเดช", surname: "ทรัพย์สุข",
        nationalID: NationalID(number: 9_650_800_000_011), sex: .male, birth: PartialDay(iso: "1938")),
      household: sand, position: .head),
    RegisterRow(
      line: 3,
      person: PersonParticulars(
        title: "นาง", firstName: "สำเนียง", surname: "ใจดี", nationalID: NationalID(number: 9_650_811_000_123),
        sex: .female, birth: PartialDay(iso: "1965-02-01"), phone: "0818377915"),
      household: sand, position: .resident),
  ]

  init() throws {
    centre = try CentreUnderTest(seed: 41)
    try centre.importRegister(Self.rows)
    let store = centre.store
    people = try ["9650800000011", "9650811000123"].map {
      try require2(try store.person(matching: $0)).person
    }
    house = try require2(try store.household(matching: "65080000066"))
  }

  @discardableResult
  private func commit(_ wish: RegisterProposal) throws -> Committed {
    centre.clock.pass(minutes: 1)
    return try centre.store.commit(.register(wish), by: try centre.proposer(counter: 1))
  }

  private func card(_ household: Identifier<Household>? = nil) throws -> HouseholdCard {
    try require2(try centre.store.card(of: household ?? house, at: centre.clock.now))
  }

  private func member(_ index: Int) throws -> HouseholdCard.Member {
    try require2(try card().everybody.first { $0.person == people[index] })
  }

  private func edit(_ index: Int, _ sections: [SectionRequest], _ reason: EditReason = .change) throws {
    try commit(.edit(people[index], sections, reason))
  }

  @Test func `a new household is found by its house, its code and its head`() throws {
    let written = try commit(
      .addHousehold(
        HouseRequest(houseCode: .set("6508-000002-3"), houseNumber: .set("77/1"), moo: .set(5)),
        head: PersonRequest(
          name: NameRequest(title: .set("นาย"), firstName: .set("ปิติ"), surname: .set("ใจกล้า")),
          identity: IdentityRequest(nationalID: .set("9650800000071"), birth: .set(PartialDay(iso: "1970"))),
          phones: ["0900000001", "1669"])))
    #expect(written.acts.map(\.act.kind) == ["household.added", "person.added"])
    let added = try require2(try centre.store.household(matching: "65080000023"))
    let card = try card(added)
    #expect(card.particulars.villageCode == "65081105" && card.particulars.tambonName == "ดินทอง")
    let head = try require2(card.members.first)
    #expect(head.membership.position == .head && head.particulars.fullName == "นายปิติ ใจกล้า")
    #expect(head.particulars.phones == ["0900000001", "1669"] && head.age == 56)
    #expect(head.residence?.change == .movedIn)
    try centre.store.prepareLookup()
    for text in ["ปิติ", "ใจกล้า", "0900000001", "77/1 ม5", "9650800000071"] {
      #expect(try centre.lookup(text).rows.map(\.household) == [added], "looked for \(text)")
    }
    let all = try centre.store.households(limit: nil, at: centre.clock.now)
    #expect(all.map(\.household) == [added, house])
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test func `a house without people is found too`() throws {
    try commit(.addHousehold(HouseRequest(houseNumber: .set("77/1"), moo: .set(5)), head: nil))
    try centre.store.prepareLookup()
    #expect(try centre.lookup("77/1 ม5").rows.map(\.houseNumber) == ["77/1"])
    #expect(try centre.store.households(limit: nil, at: centre.clock.now).count == 2)
  }

  @Test func `an edited surname is read everywhere, and the one before is a former name`() throws {
    try edit(1, [.name(NameRequest(surname: .set("ใจงาม")))])
    let member = try member(1)
    #expect(member.particulars.fullName == "นางสำเนียง ใจงาม")
    #expect(member.particulars.formerNames.map(\.fullName) == ["สำเนียง ใจดี"])
    #expect(member.particulars.phone == "0818377915", "other sections stand as the file says")
    try centre.store.prepareLookup()
    #expect(try centre.lookup("ใจงาม").rows.map(\.person) == [people[1]])
    try edit(1, [.name(NameRequest(surname: .set("ใจงามยิ่ง")))], .correction)
    #expect(try self.member(1).particulars.formerNames.map(\.fullName) == ["สำเนียง ใจดี"])
  }

  @Test func `an edited ID is found under the new number alone, and its owner is named`() throws {
    try edit(1, [.identity(IdentityRequest(nationalID: .set("9650800000071")))], .correction)
    #expect(try centre.store.person(matching: "9650811000123") == nil)
    #expect(try centre.store.person(matching: "9650800000071")?.person == people[1])
    #expect(
      try refusal {
        try edit(0, [.identity(IdentityRequest(nationalID: .set("9650800000071")))])
      } == .register(.idOfAnother(name: "นางสำเนียง ใจดี")))
    // Their own number again is nobody else's.
    #expect(
      try refusal {
        try edit(1, [.identity(IdentityRequest(nationalID: .set("9650800000071")))])
      } == .register(.nothingChanged))
    // The number that was wrong may be given to whom it belongs.
    try edit(0, [.identity(IdentityRequest(nationalID: .set("9650811000123")))])
    #expect(try centre.store.person(matching: "9650811000123")?.person == people[0])
  }

  @Test func `several sections are an act each, and nothing is written if one is refused`() throws {
    let before = try centre.entries()
    #expect(
      try refusal {
        try edit(1, [.name(NameRequest(surname: .set("ใจงาม"))), .contact(["08183779"])])
      } == .register(.phoneLength(8)))
    #expect(try centre.entries() == before)
    try edit(1, [.name(NameRequest(surname: .set("ใจงาม"))), .contact(["055211234", "1669"])])
    #expect(try centre.entries() == before + 2)
    #expect(try member(1).particulars.phones == ["055211234", "1669"])
  }

  @Test func `an edited address moves the house in every list`() throws {
    try commit(
      .editHousehold(
        house, HouseRequest(houseCode: .set(""), houseNumber: .set("1/1"), moo: .set(2)), .correction))
    #expect(try card().particulars.villageCode == "65081102")
    #expect(try centre.store.household(matching: "65080000066") == nil)
    try centre.store.prepareLookup()
    #expect(try centre.lookup("1/1 ม2").rows.first?.household == house)
    #expect(try centre.lookup("262/29 ม9").rows.isEmpty)
  }

  @Test(arguments: [Officer.Role.storekeeper, .auditor, .volunteer])
  func `only who sits with visitors, plans or approves may write`(role: Officer.Role) throws {
    let by = Proposer(
      officer: try require2(try centre.store.officer(code: role.code)).id, counter: 1, at: centre.clock.now)
    #expect(
      try refusal {
        _ = try centre.store.commit(
          .register(.edit(people[0], [.contact(["1669"])], .change)), by: by)
      } == .role(needed: RegisterRule.roles))
  }

  @Test func `who lives elsewhere stands in two cards, who died in one and counts in none`() throws {
    let other = try commit(
      .addHousehold(HouseRequest(houseNumber: .set("77/1"), moo: .set(5)), head: nil))
    guard case .householdAdded(let added)? = other.acts.first?.act else { throw Missing() }
    let day = centre.clock.now.day
    try commit(
      .move(
        people[1],
        .movedIn(StayRequest(household: added.household, isRegistered: false, day: day))))
    let (here, there) = (try card(), try card(added.household))
    #expect((here.living, here.registered) == (1, 2) && (there.living, there.registered) == (1, 0))
    #expect(try member(1).elsewhere?.house?.houseNumber == "77/1")
    #expect(there.members.first?.elsewhere?.membership.household == house)
    #expect(try centre.store.person(matching: "9650811000123")?.household == added.household)
    try commit(.move(people[1], .died(day)))
    #expect(try card().members.map(\.person) == [people[0]])
    let last = try card(added.household)
    #expect(last.members.isEmpty && last.formerMembers.map(\.person) == [people[1]])
    #expect(last.formerMembers.first?.residence?.change == .died)
    #expect(try centre.store.read { try AidReading(tables: $0).members(of: added.household) }.isEmpty)
    try centre.store.prepareLookup()
    #expect(try centre.lookup("สำเนียง").rows.map(\.household) == [added.household])
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test func `an edit is taken back unless something later touched the section`() throws {
    let original = try card()
    let name = try commit(.edit(people[1], [.name(NameRequest(surname: .set("ใจงาม")))], .change))
    let entry = try require2(name.acts.first?.entry)
    let by = try centre.officer
    func last() throws -> Undoable? {
      try centre.store.lastUndoable(officer: by, counter: 1, day: centre.clock.now.day)
    }
    #expect(try last() == .edit(entry, kind: "person.edited"))
    try edit(1, [.contact(["1669"])])
    try commit(.takeBack(entry))
    #expect(try member(1).particulars.name == original.members[1].particulars.name)
    #expect(try member(1).particulars.phones == ["1669"])
    // What was taken back is not taken back again; the contact is next.
    guard case .edit(let contact, _)? = try last() else { throw Missing() }
    try commit(.takeBack(contact))
    #expect(try card().members.map(\.particulars) == original.members.map(\.particulars))
    #expect(try last() == nil)
    #expect(try refusal { try commit(.takeBack(entry)) } == .register(.changedSince))
    let move = try commit(.move(people[0], .died(centre.clock.now.day)))
    try commit(.takeBack(try require2(move.acts.first?.entry)))
    #expect(try card().members.map(\.membership) == original.members.map(\.membership))
    try commit(.editHousehold(house, HouseRequest(moo: .set(1)), .change))
    guard case .edit(let address, _)? = try last() else { throw Missing() }
    try commit(.takeBack(address))
    #expect(try card().particulars == original.particulars)
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test func `an ID or a house code that another carries by now is not taken back`() throws {
    let identity = SectionRequest.identity(IdentityRequest(nationalID: .set("9650800000071")))
    let corrected = try commit(.edit(people[0], [identity], .correction))
    let entry = try require2(corrected.acts.last?.entry)
    try commit(
      .addPerson(
        PersonRequest(
          name: NameRequest(firstName: .set("ปิติ")),
          identity: IdentityRequest(nationalID: .set("9650800000011")), phones: []),
        StayRequest(household: house)))
    #expect(try refusal { try commit(.takeBack(entry)) } == .register(.idOfAnother(name: "ปิติ")))
    let recoded = try commit(
      .editHousehold(house, HouseRequest(houseCode: .set("65080000074")), .correction))
    let code = try require2(recoded.acts.last?.entry)
    try commit(
      .addHousehold(
        HouseRequest(houseCode: .set("65080000066"), houseNumber: .set("77"), moo: .set(5)), head: nil))
    let taking = try refusal { try commit(.takeBack(code)) }
    guard case .register(.houseCodeOfAnother)? = taking else {
      Issue.record("taken back")
      return
    }
  }

  @Test func `the first phone of somebody whom an officer added is taken back to none`() throws {
    try commit(
      .addPerson(
        PersonRequest(
          name: NameRequest(firstName: .set("ชูใจ")),
          identity: IdentityRequest(noNumber: .set(.notTold)), phones: []),
        StayRequest(household: house)))
    let newcomer = try require2(try card().members.first { $0.particulars.firstName == "ชูใจ" }).person
    let noted = try commit(.edit(newcomer, [.contact(["0818377915"])], .change))
    try commit(.takeBack(try require2(noted.acts.last?.entry)))
    #expect(try require2(try card().members.first { $0.person == newcomer }).particulars.phones == [])
  }

  @Test func `a note is read only where it was opened for a reason`() throws {
    let text = "สุนัขดุ เข้าบ้านต้องโทรก่อน"
    try commit(.writeNote(.household(house), .safety, text))
    let note = try require2(try card().notes.first)
    #expect(note.sort == .safety)
    let opened = try commit(.openNote(.household(house), note.part.entry, .followUp))
    #expect(opened.acts.map(\.act.kind) == ["note.opened"])
    #expect(try centre.store.note(note.part.entry, of: .household(house)) == text)
    #expect(
      try refusal { try commit(.openNote(.person(people[0]), note.part.entry, .audit)) }
        == .notFound(.note, note.part.entry.text))
    try commit(.noteConsent(ConsentRequest(person: people[0], basis: .consent, purposes: [.referral])))
    try commit(
      .noteConsent(
        ConsentRequest(person: people[0], basis: .consent, purposes: [.referral], isGiven: false)))
    #expect(try member(0).consents.map(\.isGiven) == [false])
  }

  @Test func `the same request again writes nothing more`() throws {
    let wish = Proposal.register(.edit(people[0], [.contact(["1669"])], .change))
    let by = try centre.proposer(counter: 1, request: "r1")
    let first = try centre.store.commit(wish, by: by)
    let again = try centre.store.commit(wish, by: by)
    #expect(again.isReplayed && again.acts == first.acts)
    #expect(throws: CommitFailure.self) {
      _ = try centre.store.commit(
        .register(.edit(people[0], [.contact(["1001"])], .change)), by: by)
    }
  }
}

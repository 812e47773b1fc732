import Testing
import Welfare

/// People, households, visitors, volunteers, officers: which sealed parts describe them.
@Suite struct PersonFoldTests {
  private static let person = SubjectID(kind: .person, high: 0, low: 1)
  private static let household = SubjectID(kind: .household, high: 0, low: 2)

  private static func page(
    part: UInt64?, household: UInt64 = 2, position: Membership.Position = .head, person: UInt64 = 1
  ) -> Act {
    .registerPage(
      RegisterPage(
        batch: Sample.id(9), page: 1,
        households: [RegisterPage.HouseholdRow(household: Sample.id(household), line: 2, part: 0)],
        people: [
          RegisterPage.PersonRow(
            person: Sample.id(person), line: 2, part: part,
            membership: Membership(
              household: Sample.id(household), position: position, isRegistered: true, livesHere: true))
        ]))
  }

  private static func state(_ acts: [(Act, EntryPlace)]) -> PersonState? {
    guard case .person(let state) = folded(person, acts) else { return nil }
    return state
  }

  @Test func `a page with no part changes where a person belongs and not who it is`() {
    let state = Self.state([
      (Self.page(part: 3), Sample.place(1)),
      (Self.page(part: nil, household: 5, position: .resident), Sample.place(2)),
    ])
    #expect(state?.particulars.partNames == [PartName(entry: Sample.name(1), index: 3)])
    #expect(state?.membership.current?.household == Sample.id(5))
    #expect(state?.membership.current?.position == .resident)
  }

  @Test func `a person imported twice at once is a conflict with both parts`() {
    let state = Self.state([
      (Self.page(part: 3), Sample.place(1)), (Self.page(part: 4), Sample.place(1, in: Sample.otherLog)),
    ])
    #expect(
      state?.particulars.partNames == [
        PartName(entry: Sample.name(1), index: 3),
        PartName(entry: Sample.name(1, in: Sample.otherLog), index: 4),
      ])
    #expect(state?.particulars.isConflict == true && state?.membership.isConflict == true)
  }

  @Test func `a page that names others changes nothing`() {
    #expect(Self.state([(Self.page(part: 3, person: 8), Sample.place(1))]) == Self.state([]))
    guard case .household(let named) = folded(Self.household, [Self.page(part: 3)]),
      case .household(let mentioned) = folded(Self.household, [Self.page(part: 3, household: 7)])
    else {
      Issue.record("no household")
      return
    }
    #expect(named.particulars.current == 0)
    #expect(mentioned.particulars.current == nil)
  }

  @Test func `a visitor who gave no name has no part`() {
    let visitor = SubjectID(kind: .visitor, high: 0, low: 300)
    let taken = Act.ticketTaken(TicketCase.taken())
    guard case .visitor(let silent) = folded(visitor, [(taken, Sample.place(1))]),
      case .visitor(let named) = folded(visitor, [(taken, Sample.place(1, parts: [visitor]))])
    else {
      Issue.record("no visitor")
      return
    }
    #expect(silent.particulars.current == nil)
    #expect(named.particulars.partNames == [PartName(entry: Sample.name(1), index: 0)])
  }

  @Test func `an officer who is added again has the new roles`() {
    let officer = SubjectID(kind: .officer, high: 0, low: 5)
    func added(_ roles: [Officer.Role]) -> Act {
      .officerAdded(officer: Sample.id(5), code: "wipa", roles: roles)
    }
    let state = folded(
      officer,
      [
        (added([.reception]), Sample.place(1, parts: [officer])),
        (added([.issuer, .auditor]), Sample.place(2)),
        (.officerAdded(officer: Sample.id(6), code: "x", roles: []), Sample.place(3)),
      ])
    guard case .officer(let officer) = state else {
      Issue.record("no officer")
      return
    }
    #expect(officer.facts.current?.roles == [.issuer, .auditor])
    #expect(officer.facts.current?.code == "wipa")
    #expect(officer.particulars.partNames == [PartName(entry: Sample.name(1), index: 0)])
  }

  @Test func `a volunteer's card and part come from the newest list`() {
    let volunteer = SubjectID(kind: .volunteer, high: 0, low: 4)
    func page(_ level: VolunteerCard.Level, _ part: UInt64) -> Act {
      .volunteerPage(
        VolunteerPage(
          batch: Sample.id(9), page: 1,
          rows: [
            VolunteerPage.Row(
              volunteer: Sample.id(4), line: 2, part: part,
              card: VolunteerCard(level: level, issued: nil, expires: nil, training: ["ปฐมพยาบาล"]))
          ]))
    }
    guard case .volunteer(let state) = folded(volunteer, [page(.village, 0), page(.tambon, 1)]) else {
      Issue.record("no volunteer")
      return
    }
    #expect(state.card.current?.level == .tambon)
    #expect(state.particulars.current == 1)
  }
}

@Suite struct DeclaredFoldTests {
  @Test func `what is declared again takes the earlier one's place, and another's is not taken`() {
    let kit = SubjectID(kind: .kit, high: 0, low: 1)
    func added(_ low: UInt64, _ title: String) -> Act {
      .kitAdded(KitAdded(kit: Sample.id(low), code: "BAG", version: 1, title: title))
    }
    guard case .kit(let state) = folded(kit, [added(1, "a"), added(2, "b"), added(1, "c")]) else {
      Issue.record("no kit")
      return
    }
    #expect(state.facts.items.map(\.value.title) == ["c"])
  }

  @Test func `places and duties have a code and a title, windows a number`() {
    let place = folded(
      SubjectID(kind: .place, high: 0, low: 1),
      [.placeAdded(place: Sample.id(1), code: "store", title: "คลัง")])
    let duty = folded(
      SubjectID(kind: .duty, high: 0, low: 1), [.dutyAdded(duty: Sample.id(1), code: "front", title: "ต้อนรับ")]
    )
    let counter = folded(
      SubjectID(kind: .counter, high: 0, low: 1), [.counterAdded(counter: Sample.id(1), number: 3)])
    guard case .place(let place) = place, case .duty(let duty) = duty, case .counter(let counter) = counter
    else {
      Issue.record("no state")
      return
    }
    #expect(place.facts.current?.code == "store" && place.facts.current?.title == "คลัง")
    #expect(duty.facts.current?.code == "front" && duty.facts.current?.title == "ต้อนรับ")
    #expect(counter.facts.current?.number == 3)
  }
}

import TestSupport
import Testing
import ThaiText

@testable import Welfare

/// Sections that officers wrote, in the state of whom they describe.
@Suite struct EditFoldTests {
  private static let person = SubjectID(kind: .person, high: 0, low: 1)
  private static let household = SubjectID(kind: .household, high: 0, low: 2)

  private static func edited(_ section: CardSection, part: UInt64 = 0) -> Act {
    .personEdited(
      PersonEdited(person: person.identifier(), section: section, reason: .change, part: part))
  }

  private static func state(_ acts: [(Act, EntryPlace)]) -> PersonState? {
    guard case .person(let state) = folded(person, acts) else { return nil }
    return state
  }

  private static let page = Act.registerPage(
    RegisterPage(
      batch: Sample.id(9), page: 1, households: [],
      people: [
        RegisterPage.PersonRow(
          person: person.identifier(), line: 2, part: 3,
          membership: Membership(
            household: household.identifier(), position: .head, isRegistered: true, livesHere: true))
      ]))

  @Test func `edits of different sections made apart merge, and of one section are a conflict`() {
    let apart = Self.state([
      (Self.edited(.name), Sample.place(1)), (Self.edited(.contact), Sample.place(1, in: Sample.otherLog)),
    ])
    #expect(apart?.name.isConflict == false && apart?.contact.isConflict == false)
    #expect(apart?.name.partNames.count == 1 && apart?.contact.partNames.count == 1)
    let twice = Self.state([
      (Self.edited(.name), Sample.place(1)), (Self.edited(.name), Sample.place(1, in: Sample.otherLog)),
    ])
    #expect(twice?.name.isConflict == true)
    let divided = twice.map { SubjectState.person($0).divided } ?? []
    #expect(divided.map(\.field) == [.name] && divided.first?.isSealed == true)
    #expect(twice.map { SubjectState.person($0).isContested } == true)
  }

  @Test func `a settlement of a section is an edit that has seen both`() {
    let facts = ConflictSettled(
      conflict: Conflict.ID([UInt8](repeating: 1, count: 32)), kind: 1, field: .name, subject: Self.person,
      sides: [], keep: nil, part: 0)
    let state = Self.state([
      (Self.edited(.name), Sample.place(1)), (Self.edited(.name), Sample.place(1, in: Sample.otherLog)),
      (
        .conflictSettled(facts),
        Sample.place(2, met: [Sample.otherLog: 1], parts: [Self.person])
      ),
    ])
    #expect(state?.name.partNames == [PartName(entry: Sample.name(2), index: 0)])
  }

  @Test func `a page after an edit changes what files say and not the edit`() {
    let state = Self.state([
      (Self.edited(.name), Sample.place(1)), (Self.page, Sample.place(2)),
    ])
    #expect(state?.name.partNames == [PartName(entry: Sample.name(1), index: 0)])
    #expect(state?.particulars.partNames == [PartName(entry: Sample.name(2), index: 3)])
  }

  @Test func `where an officer was told that somebody lives stands before what a page says`() {
    let away = Membership(
      household: Sample.id(7), position: .resident, isRegistered: false, livesHere: true)
    let moved = Act.membershipChanged(
      MembershipChanged(
        person: Self.person.identifier(),
        residence: Residence(places: [away], change: .movedIn, day: nil)))
    for acts in [[moved, Self.page], [Self.page, moved]] {
      guard case .person(let state) = folded(Self.person, acts) else { continue }
      #expect(state.places == [away] && state.home == away)
      #expect(state.membership.current?.household == Self.household.identifier())
    }
  }

  @Test func `who is added has a name, an identity and a place, and no file's part`() {
    let state = Self.state([(EditSamples.all[1], Sample.place(1))])
    #expect(state == PersonState(), "of another id")
    let added = Act.personAdded(
      PersonAdded(
        person: Self.person.identifier(),
        residence: Residence(places: [], change: .movedIn, day: nil), name: 0, identity: 1, contact: nil))
    let mine = Self.state([(added, Sample.place(1))])
    #expect(mine?.particulars.items.isEmpty == true && mine?.isEdited == true)
    #expect(mine?.identity.partNames == [PartName(entry: Sample.name(1), index: 1)])
    #expect(mine?.contact.items.isEmpty == true)
  }

  @Test func `a state without edits has the bytes it always had, and one with them comes back`() throws {
    guard case .person(let plain) = folded(Self.person, [Self.page]) else { return }
    var writer = CanonicalWriter()
    plain.particulars.encode(into: &writer) { $0.write($1) }
    plain.membership.encode(into: &writer) { $1.encode(into: &$0) }
    #expect(SubjectState.person(plain).bytes == writer.bytes)
    let note = Act.noteWritten(NoteWritten(about: .household(Self.household.identifier()), sort: .safety))
    let house = try #require(
      folded(Self.household, [(note, Sample.place(1, parts: [Self.household]))]))
    guard case .household(let state) = house else { return }
    #expect(state.notes.count == 1)
    #expect(try SubjectState(kind: .household, bytes: house.bytes) == house)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `sections fold to the same wherever edits of others stand between them`(seed: UInt64) {
    var acts = RandomActs(seed: seed)
    let sections: [CardSection] = [.name, .identity, .contact]
    // Two logs that never met: within each, edits in order; between them, any order.
    let logs = [Sample.log, Sample.otherLog].map { log in
      (1...6).map { seq in
        (Self.edited(acts.one(of: sections), part: seq), Sample.place(seq, in: log))
      }
    }
    var merged: [(Act, EntryPlace)] = []
    var rest = logs.map { $0[...] }
    while !rest.allSatisfy(\.isEmpty) {
      let index = acts.one(of: rest.indices.filter { !rest[$0].isEmpty })
      merged.append(rest[index].removeFirst())
    }
    let state = Self.state(merged)
    #expect(state == Self.state(logs[0] + logs[1]) && state == Self.state(logs[1] + logs[0]))
    for section in sections {
      let newest = logs.compactMap { log in
        log.last { act, _ in
          if case .personEdited(let facts) = act { facts.section == section } else { false }
        }?.1.name
      }
      let parts = state?.sections.first { $0.section == section }?.parts
      #expect(parts?.items.map(\.entry) == newest.sorted(), "seed \(seed)")
    }
  }
}

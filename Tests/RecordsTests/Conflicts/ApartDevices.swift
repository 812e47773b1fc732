import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Devices of one centre that know the same and have not met since: each has goods of its own.
struct ApartDevices {
  let centre: PracticeCentre
  let family: PracticeCentre.Family
  /// A, B, C.
  let stores: [Store]
  let ticket: Identifier<Ticket>

  init(seed: UInt64 = 1) throws {
    centre = try PracticeCentre(seed: seed)
    family = try centre.family()
    _ = try centre.store.importVolunteers(DayOfWork.volunteers, by: centre.at())
    try centre.receive(20)
    let taken = try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    guard case .ticketTaken(let facts)? = taken.acts.last?.act else { throw StoreTrouble.logClosed }
    ticket = facts.ticket
    let first = centre.store
    let (scratch, clock, by) = (centre.scratch, centre.clock, centre.at())
    stores =
      try [first]
      + ["B", "C"].enumerated().map { index, letter in
        let sibling = try first.sibling(
          at: scratch.file(letter), letter: letter, clock: clock, seed: seed &* 71 &+ UInt64(index))
        try sibling.apply(try first.copyOfOwnLog())
        _ = try sibling.commit(
          .stock(.addPlaces([PlaceRequest(code: "P" + letter, title: "ที่เก็บ " + letter)])), by: by)
        let place = try sibling.places().first { $0.isKept }
        _ = try sibling.commit(
          .receiveStock(
            StockRequest(
              kit: "BAG", lot: "L" + letter, quantity: 20, unitValue: 65_000, source: "พมจ", expires: nil,
              place: place?.place)), by: by)
        return sibling
      }
    try meet()
  }

  var now: Instant { centre.clock.now }

  /// Every device takes what the others have.
  func meet() throws {
    for copy in try stores.map({ try $0.copyOfOwnLog() }) {
      for store in stores { try store.apply(copy) }
    }
  }

  @discardableResult
  func at(_ device: Int, _ proposal: Proposal) throws -> Committed {
    try stores[device].commit(proposal, by: centre.at())
  }

  /// Writes an act that no rule was asked about.
  func write(_ device: Int, _ act: Act, parts: [PlainPart] = []) throws {
    _ = try stores[device].append(by: centre.at(), asking: []) { appending, _ in
      try appending.append(act, parts: parts)
    }
  }

  /// A store that has heard of nothing.
  func newcomer(_ name: String) throws -> Store {
    try stores[0].sibling(at: centre.scratch.file(name), letter: "Z", clock: centre.clock, seed: 77)
  }

  /// A section of the first person of the family, edited by an officer.
  func edit(_ device: Int, _ section: SectionRequest) throws {
    try at(device, .register(.edit(family.people[0], [section], .change)))
  }

  /// The first person of the family, described anew.
  func describe(_ device: Int, phone: String, livesHere: Bool = true) throws {
    let person = family.people[0]
    let particulars = PersonParticulars(
      title: "นาย", firstName: "ภาณุเดช", surname: "ทรัพย์สุข",
      nationalID: NationalID(number: 9_650_800_000_011), phone: phone)
    try write(
      device,
      .registerPage(
        RegisterPage(
          batch: Identifier(high: 1, low: UInt64(device)), page: 1, households: [],
          people: [
            .init(
              person: person, line: 2, part: 0,
              membership: Membership(
                household: family.household, position: .head, isRegistered: true, livesHere: livesHere))
          ])), parts: [PlainPart(person.of(.person)) { particulars.encode(into: &$0) }])
  }

  /// Somebody of the family's house who was not in the register.
  @discardableResult
  func enter(_ device: Int, id: UInt64, as known: Identifier<Person>? = nil) throws -> Identifier<Person> {
    let person = known ?? Identifier(high: 0x77, low: UInt64(device))
    let particulars = PersonParticulars(
      firstName: "ชุติกิจ", surname: "ต้นลาภทอง", nationalID: NationalID(number: id))
    try write(
      device,
      .registerPage(
        RegisterPage(
          batch: Identifier(high: 2, low: UInt64(device)), page: 1, households: [],
          people: [
            .init(
              person: person, line: 2, part: 0,
              membership: Membership(
                household: family.household, position: .resident, isRegistered: true, livesHere: true))
          ])), parts: [PlainPart(person.of(.person)) { particulars.encode(into: &$0) }])
    return person
  }

  @discardableResult
  func issue(_ device: Int, quantity: Int64 = 1) throws -> AidIssued {
    let done = try at(device, .issueAid(AidRequest(household: family.household, quantity: quantity)))
    guard case .aidIssued(let facts)? = done.acts.last?.act else { throw StoreTrouble.logClosed }
    return facts
  }

  /// The place that a device keeps, and the lot in it.
  func shelf(of device: Int) throws -> (place: Identifier<Place>, lot: Identifier<Lot>) {
    let store = stores[device]
    let place = try #require(try store.places().first { $0.isKept }).place
    return (place, try #require(try store.lots(kit: nil).first { $0.place == place }).lot)
  }
}

import TestSupport
import ThaiText
import Welfare

/// What officers may write in the register, on whatever it holds.
extension RandomWork {
  mutating func registerWish() throws -> (String, RegisterProposal)? {
    let reason = EditReason.allCases.randomElement(using: &chance) ?? .change
    guard let house: Identifier<Household> = try any(.household), !chance.isOne(in: 5) else {
      return (
        "add-household",
        .addHousehold(
          HouseRequest(houseNumber: .set(word()), moo: .set(2)), head: chance.isOne(in: 2) ? newcomer() : nil)
      )
    }
    guard let person: Identifier<Person> = try any(.person) else { return nil }
    let stay = StayRequest(
      household: house, isRegistered: chance.isOne(in: 2), livesHere: chance.isOne(in: 2))
    switch Int.random(in: 0..<9, using: &chance) {
    case 0: return ("add-person", .addPerson(newcomer(), stay))
    case 1: return ("edit-house", .editHousehold(house, HouseRequest(houseNumber: .set(word())), reason))
    case 2, 3, 4: return ("edit", .edit(person, sections(), reason))
    case 5: return ("residence", .move(person, chance.isOne(in: 2) ? .movedIn(stay) : .corrected(stay)))
    case 6:
      let day = clock.now.day
      return (
        "leave",
        .move(person, chance.isOne(in: 2) ? .died(day) : .movedOut(day, staysRegistered: chance.isOne(in: 2)))
      )
    case 7: return ("note", .writeNote(.household(house), .other, "ต้องระวัง"))
    default:
      return (
        "consent", .noteConsent(ConsentRequest(person: person, basis: .publicTask, purposes: [.aid]))
      )
    }
  }

  /// A goal of somebody's plan, or the end of one.
  mutating func planWish() throws -> PlanProposal? {
    let day = clock.now.day
    if chance.isOne(in: 2), let item: Identifier<PlanItem> = try any(.planItem) {
      return .close(
        item, PlanItem.Result.allCases.randomElement(using: &chance) ?? .dropped, on: day,
        text: chance.isOne(in: 2) ? "" : word())
    }
    return try any(.household).map {
      .add(
        PlanRequest(
          household: $0, dimension: Survey.Dimension.allCases.randomElement(using: &chance) ?? .health,
          goal: word(), due: day.adding(days: Int.random(in: 0...40, using: &chance)), responsible: word()))
    }
  }

  private mutating func newcomer() -> PersonRequest {
    PersonRequest(
      name: NameRequest(firstName: .set(word())), identity: IdentityRequest(noNumber: .set(.notTold)))
  }

  private mutating func sections() -> [SectionRequest] {
    let all: [SectionRequest] = [
      .name(NameRequest(surname: .set(word()))), .contact([chance.isOne(in: 3) ? "" : "1669", "0900000009"]),
      .identity(
        IdentityRequest(
          nationalID: .set(chance.isOne(in: 2) ? "" : "9650800000071"), noNumber: .set(.noCard))),
    ]
    return all.filter { _ in chance.isOne(in: 2) }
  }

  private mutating func word() -> String {
    ["ใจดี", "ใจงาม", "ใจกล้า", "12/1", "7"].randomElement(using: &chance) ?? "ก"
  }
}

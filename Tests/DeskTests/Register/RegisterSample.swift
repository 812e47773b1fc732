import Desk
import Screen
import ThaiText
import Welfare

@testable import Desk

/// A card with everything that a card can say.
extension Sample {
  static let note = NotePlace(
    part: PartName(entry: EntryName(log: log, seq: 77), index: 0), sort: .safety,
    at: Instant(day(2026, 11, 2), minuteOfDay: 600))

  static let noteText = "สุนัขดุ โทรก่อนเข้าบ้านทุกครั้ง ลูกชายคนโตอาจเมาและทะเลาะกับผู้มาเยี่ยม"

  static let otherHouse: Identifier<Household> = id(150)

  private static func place(_ registered: Bool, _ lives: Bool) -> Membership {
    Membership(household: id(100), position: .resident, isRegistered: registered, livesHere: lives)
  }

  private static let renamed = HouseholdCard.Member(
    person: id(202),
    particulars: PersonParticulars(
      title: "นาง", firstName: "สำเนียง", surname: "ทรัพย์สุข",
      nationalID: NationalID(number: 9_650_800_000_071), sex: .female,
      birth: PartialDay(day(1965, 2, 1)), phone: "0812347915", otherPhones: ["055211234", "1669"],
      formerNames: [
        FormerName(title: "น.ส.", firstName: "สำเนียง", surname: "ใจดี", until: PartialDay(iso: "2002"))
      ]), membership: place(true, false), age: 61,
    residence: Residence(
      places: [
        place(true, false),
        Membership(household: otherHouse, position: .resident, isRegistered: false, livesHere: true),
      ], change: .movedIn, day: day(2026, 10, 1)),
    elsewhere: HouseholdCard.Place(
      membership: Membership(
        household: otherHouse, position: .resident, isRegistered: false, livesHere: true),
      house: HouseholdParticulars(houseNumber: "77/1", moo: 5)),
    consents: [
      KeptConsent(purpose: .referral, basis: .consent, isGiven: true, day: day(2026, 11, 1)),
      KeptConsent(purpose: .publication, basis: .consent, isGiven: false, day: day(2026, 11, 3)),
    ],
    notes: [
      NotePlace(part: PartName(entry: EntryName(log: log, seq: 78), index: 0), sort: .health, at: at(9, 0))
    ])

  private static let gone = HouseholdCard.Member(
    person: id(209),
    particulars: PersonParticulars(title: "นาย", firstName: "มานพ", surname: "ทรัพย์สุข", noNumber: .noCard),
    membership: place(false, false), age: 90,
    residence: Residence(places: [place(false, false)], change: .died, day: day(2026, 6, 3)))

  static let fullCard = HouseholdCard(
    household: id(100),
    particulars: HouseholdParticulars(
      houseCode: HouseCode(number: 65_080_000_067), houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย",
      tambonName: "ดินทอง"),
    members: [
      card.members[0], renamed,
      HouseholdCard.Member(
        person: id(203), particulars: card.members[2].particulars, membership: place(false, true), age: 12),
    ], formerMembers: [gone],
    families: [FamilyDeclared(family: id(900), household: id(100), members: [id(203)])], notes: [note])
}

extension Counter {
  /// Opens the card of the household, goes down to a member, and gives the register's list a digit or none.
  mutating func register(_ digit: String, member: Int = 1) {
    press(.function(3))
    type("ทรัพย์")
    press(.enter)
    press(.home)
    for _ in 0..<member { press(.down) }
    press(.enter)
    type("7")
    if !digit.isEmpty { type(digit) }
  }

  /// Empties the field that has the keyboard and types into it.
  mutating func retype(_ text: String) {
    press(.end)
    for _ in 0..<60 { press(.backspace) }
    type(text)
  }

  /// What was wanted of the register.
  var wishes: [RegisterProposal] {
    proposed.compactMap { if case .register(let wish) = $0.proposal { wish } else { nil } }
  }
}

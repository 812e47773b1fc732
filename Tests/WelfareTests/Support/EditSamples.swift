import Welfare

/// Acts that officers write in the register: each kind, and each optional field both there and not.
enum EditSamples {
  static let all: [Act] = written + moved + noted

  static let person = Identifier<Person>(high: 0x8000_0000_0000_0000, low: 0x0100)
  static let household = Identifier<Household>(high: .max, low: 0x0200)
  private static let entry = EntryName(log: Sample.id(1), seq: 300)

  private static let written: [Act] = [
    .personAdded(
      PersonAdded(
        person: person,
        residence: Residence(
          places: [
            Membership(household: household, position: .head, isRegistered: true, livesHere: true)
          ], change: .movedIn, day: nil), name: 0, identity: nil, contact: nil)),
    .personAdded(
      PersonAdded(
        person: person,
        residence: Residence(
          places: [
            Membership(
              household: Sample.id(0x0201), position: .resident, isRegistered: true, livesHere: false),
            Membership(household: household, position: .unknown, isRegistered: false, livesHere: true),
          ], change: .movedIn, day: Sample.day("2026-11-20")), name: 0, identity: 1, contact: 2)),
    .householdAdded(HouseholdWritten(household: household)),
    .personEdited(
      PersonEdited(person: person, section: .name, reason: .change, part: 0)),
    .personEdited(
      PersonEdited(person: person, section: .contact, reason: .correction, part: 0, undoes: entry)),
    .householdEdited(HouseholdWritten(household: household, reason: .change, part: 0)),
    .householdEdited(
      HouseholdWritten(household: household, reason: .correction, part: 0, undoes: entry)),
  ]

  private static let moved: [Act] = [
    .membershipChanged(
      MembershipChanged(
        person: person,
        residence: Residence(
          places: [
            Membership(household: household, position: .head, isRegistered: false, livesHere: false)
          ], change: .died, day: Sample.day("2026-11-22")))),
    .membershipChanged(
      MembershipChanged(
        person: person, residence: Residence(places: [], change: .corrected, day: nil), undoes: entry)),
  ]

  private static let noted: [Act] = [
    .consentNoted(
      ConsentNoted(
        person: person, basis: .publicTask, purposes: [.aid, .referral], isGiven: true,
        day: Sample.day("2026-11-22"))),
    .consentNoted(
      ConsentNoted(
        person: person, basis: .consent, purposes: [.publication], isGiven: false,
        day: Sample.day("2026-11-23"))),
    .noteWritten(NoteWritten(about: .person(person), sort: .health)),
    .noteWritten(NoteWritten(about: .household(household), sort: .safety)),
    .noteOpened(NoteOpened(about: .household(household), note: entry, reason: .followUp)),
  ]
}

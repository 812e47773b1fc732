import Welfare

/// The acts that officers write in the register.
extension RandomActs {
  mutating func edit(_ kind: ActCase) -> Act {
    switch kind {
    case .personAdded:
      .personAdded(
        PersonAdded(
          person: id(), residence: residence(), name: number(), identity: maybe { $0.number() },
          contact: maybe { $0.number() }))
    case .householdAdded: .householdAdded(house())
    case .personEdited:
      .personEdited(
        PersonEdited(
          person: id(), section: one(of: CardSection.allCases), reason: one(of: EditReason.allCases),
          part: number(), undoes: maybe { EntryName(log: $0.id(), seq: $0.number()) }))
    case .householdEdited: .householdEdited(house())
    case .membershipChanged:
      .membershipChanged(
        MembershipChanged(
          person: id(), residence: residence(),
          undoes: maybe { EntryName(log: $0.id(), seq: $0.number()) }))
    case .consentNoted:
      .consentNoted(
        ConsentNoted(
          person: id(), basis: one(of: ConsentNoted.Basis.allCases),
          purposes: list { $0.one(of: ConsentNoted.Purpose.allCases) }, isGiven: flag(), day: day()))
    case .noteWritten:
      .noteWritten(NoteWritten(about: about(), sort: one(of: NoteWritten.Sort.allCases)))
    default:
      .noteOpened(
        NoteOpened(
          about: about(), note: EntryName(log: id(), seq: number()),
          reason: one(of: NoteOpened.Reason.allCases)))
    }
  }

  private mutating func about() -> AnswerSubject { flag() ? .person(id()) : .household(id()) }

  private mutating func house() -> HouseholdWritten {
    HouseholdWritten(
      household: id(), reason: one(of: EditReason.allCases), part: number(),
      undoes: maybe { EntryName(log: $0.id(), seq: $0.number()) })
  }

  private mutating func residence() -> Residence {
    Residence(
      places: list {
        Membership(
          household: $0.id(), position: $0.one(of: [.head, .resident, .unknown]), isRegistered: $0.flag(),
          livesHere: $0.flag())
      }, change: one(of: Residence.Change.allCases), day: maybe { $0.day() })
  }
}

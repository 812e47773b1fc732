import ThaiText
import Welfare

/// The acts with many fields.
extension RandomActs {
  mutating func register(_ kind: ActCase) -> Act {
    switch kind {
    case .registerPage:
      .registerPage(
        RegisterPage(
          batch: id(), page: number(),
          households: list {
            RegisterPage.HouseholdRow(household: $0.id(), line: $0.number(), part: $0.number())
          },
          people: list { acts in
            RegisterPage.PersonRow(
              person: acts.id(), line: acts.number(), part: acts.maybe { $0.number() },
              membership: Membership(
                household: acts.id(), position: acts.one(of: [.head, .resident, .unknown]),
                isRegistered: acts.flag(), livesHere: acts.flag()))
          }))
    case .volunteerPage:
      .volunteerPage(
        VolunteerPage(
          batch: id(), page: number(),
          rows: list { acts in
            VolunteerPage.Row(
              volunteer: acts.id(), line: acts.number(), part: acts.number(),
              card: VolunteerCard(
                level: acts.one(of: VolunteerCard.Level.allCases), issued: acts.maybe { $0.day() },
                expires: acts.maybe { $0.day() }, training: acts.list { $0.text() }))
          }))
    case .surveyPage:
      .surveyPage(
        SurveyPage(
          batch: id(), page: number(),
          rows: list { acts in
            SurveyPage.Row(
              about: acts.flag() ? .person(acts.id()) : .household(acts.id()), line: acts.number(),
              key: Survey.Key(
                acts.one(of: Survey.Source.allCases),
                year: UInt64.random(in: 2023...2024, using: &acts.chance)),
              part: UInt64.random(in: 0...2, using: &acts.chance))
          }))
    default:
      .importFinished(
        ImportFinished(
          batch: id(), source: one(of: [.register, .volunteers, .tpmap, .logbook]), rows: number(),
          new: number(), changed: number(), same: number(), warned: number(), rejected: number(),
          doubtful: flag() ? 0 : number()))
    }
  }

  mutating func ticket(_ kind: ActCase) -> Act {
    switch kind {
    case .ticketTaken:
      .ticketTaken(
        TicketTaken(
          ticket: id(), visitor: id(), lane: text(), number: number(), label: text(),
          household: maybe { $0.id() }, person: maybe { $0.id() }))
    case .ticketIdentified:
      .ticketIdentified(ticket: id(), household: id(), person: maybe { $0.id() })
    default:
      .ticketUndone(
        ticket: id(),
        step: EntryName(
          log: LogID(high: one(of: [1, 2]), low: 0), seq: UInt64.random(in: 1...40, using: &chance)))
    }
  }

  mutating func aid(_ kind: ActCase) -> Act {
    switch kind {
    case .kitAdded:
      .kitAdded(
        KitAdded(
          kit: id(), code: text(), version: number(), title: text(),
          items: list { KitItem(title: $0.text(), quantity: $0.number(), unit: $0.text()) }))
    case .campaignOpened:
      .campaignOpened(
        CampaignOpened(
          campaign: id(), code: text(), title: text(), aid: text(), unit: one(of: [.household, .family]),
          perUnit: number(), from: day(), to: day(), ceiling: amount(), window: number(),
          kits: list { $0.id() }))
    case .campaignCertified:
      .campaignCertified(
        CampaignCertified(
          list: id(), page: number(), campaign: id(), body: text(), document: text(), day: day(),
          file: bytes(32), households: list { $0.id() }))
    case .listWithdrawn: .listWithdrawn(campaign: id(), list: id())
    case .familyDeclared:
      .familyDeclared(FamilyDeclared(family: id(), household: id(), members: list { $0.id() }))
    case .stockReceived:
      .stockReceived(
        StockReceived(
          lot: id(), kit: id(), code: text(), source: text(), unitValue: amount(),
          expires: maybe { $0.day() },
          place: id(), quantity: number(), paper: text()))
    case .aidIssued:
      .aidIssued(issued())
    default:
      .aidReversed(
        AidReversed(
          issuance: id(), household: id(), reason: one(of: AidReversed.Reason.allCases), lot: id(),
          place: id(), quantity: number()))
    }
  }

  mutating func issued() -> AidIssued {
    AidIssued(
      issuance: id(), household: id(), recipient: maybe { $0.id() }, campaign: id(), kit: id(), lot: id(),
      place: id(), quantity: number(), value: amount(), receipt: text(), fiscalYear: number(),
      number: number(), ticket: maybe { $0.id() }, venue: one(of: AidIssued.Venue.allCases),
      proof: one(of: AidIssued.Proof.allCases), ruleBook: bytes(32), circumstances: circumstances())
  }

  /// As often as not, nothing out of the ordinary.
  private mutating func circumstances() -> HandOverCircumstances {
    guard flag() else { return HandOverCircumstances() }
    return HandOverCircumstances(
      family: maybe { $0.id() },
      inclusion: maybe { $0.one(of: HandOverCircumstances.Inclusion.allCases) },
      proxyVolunteer: maybe { $0.id() }, carrier: maybe { $0.id() }, handedOn: maybe { $0.day() },
      substitutes: maybe { $0.id() })
  }
}

import ThaiText
import Welfare

/// Acts about cases.
extension RandomActs {
  mutating func caseAct(_ kind: ActCase) -> CaseAct {
    switch kind {
    case .caseOpened: .opened(opened())
    case .caseMoved:
      .moved(
        CaseMoved(
          status: one(of: Case.Status.allCases), day: day(), letter: maybe { $0.caseEntry() },
          aid: maybe { CaseAid(regulation: $0.text(), amount: $0.amount(), person: $0.id()) }))
    case .caseForwarded:
      .forwarded(
        CaseForwarded(
          agency: text(), paper: text(), year: number(), number: number(), day: day(), due: day()))
    case .caseWritten: .written(one(of: Case.Section.allCases))
    case .casePapersNoted:
      .papersNoted(
        list { CasePaper(code: $0.text(), standing: $0.one(of: Case.PaperStanding.allCases)) })
    case .caseCertified:
      .certified(
        CaseCertified(
          day: day(), first: one(of: Case.Certifier.allCases), second: one(of: Case.Certifier.allCases)))
    case .caseDiagnosed: .diagnosed(replaces: maybe { $0.caseEntry() })
    case .casePlanned:
      .planned(
        FollowUpPlanned(
          sort: one(of: Case.FollowUpSort.allCases), due: day(),
          responsible: maybe { $0.flag() ? .officer($0.id()) : .volunteer($0.id()) }))
    case .caseFollowedUp:
      .followedUp(
        FollowedUp(
          planned: maybe { $0.caseEntry() }, sort: one(of: Case.FollowUpSort.allCases), day: day(),
          outcome: one(of: Case.FollowUpOutcome.allCases)))
    case .caseRestricted: .restricted(maybe { $0.one(of: Case.Restriction.allCases) })
    case .caseConditioned:
      .conditioned(
        flag()
          ? .funeral(of: id(), certificate: day()) : .child(id(), income: amount(), members: number()))
    case .caseSeen: .seen(one(of: Case.AccessReason.allCases))
    default: .takenBack(caseEntry())
    }
  }

  private mutating func opened() -> CaseOpened {
    CaseOpened(
      paper: text(), fiscalYear: number(), number: number(), day: day(),
      status: one(of: [Case.Status.waiting, .accepted]), channel: one(of: Case.Channel.allCases),
      informant: one(of: Case.Informant.allCases), isAnonymous: flag(), applicant: maybe { $0.id() },
      beneficiaries: list { $0.id() }, problems: list { $0.text() }, wishes: list { $0.text() },
      regulation: maybe { $0.text() }, isKnownClient: flag(),
      urgency: maybe { $0.one(of: Case.Urgency.allCases) },
      restriction: maybe { $0.one(of: Case.Restriction.allCases) })
  }

  private mutating func caseEntry() -> EntryName {
    EntryName(log: LogID(high: one(of: [1, 2]), low: 0), seq: UInt64.random(in: 1...40, using: &chance))
  }
}

import ThaiText
import Welfare

/// Acts about cases whose bytes are kept.
enum CaseSamples {
  static let all: [Act] = acts.map {
    .case(CaseFacts(of: Sample.id(0x2700), household: Sample.id(0x0200), act: $0))
  }

  private static let day = Sample.day("2026-11-23")
  private static let entry = EntryName(log: Sample.id(0x0A00), seq: 14)

  private static let acts: [CaseAct] = [
    .opened(
      CaseOpened(
        paper: "A-70/C0001", fiscalYear: 2570, number: 1, day: day, status: .accepted, channel: .counter,
        informant: .oneself, isAnonymous: false, applicant: Sample.id(0x0100),
        beneficiaries: [Sample.id(0x0100)], problems: ["no-income"], wishes: ["cash"], regulation: "REG-45",
        isKnownClient: true, urgency: .noFoodOrShelter, restriction: nil)),
    .opened(
      CaseOpened(
        paper: "A-70/C0002", fiscalYear: 2570, number: 2, day: day, status: .waiting, channel: .telephone,
        informant: .citizen, isAnonymous: true, applicant: nil,
        beneficiaries: [Sample.id(0x0100), Sample.id(0x0101)], problems: ["violence"], wishes: ["protection"],
        regulation: nil, isKnownClient: false, urgency: nil, restriction: .violence)),
    .moved(CaseMoved(status: .committee, day: day)),
    .moved(
      CaseMoved(
        status: .helped, day: day, letter: entry,
        aid: CaseAid(regulation: "REG-45", amount: 300_000, person: Sample.id(0x0100)))),
    .forwarded(
      CaseForwarded(
        agency: "pmj", paper: "A-69/L0001", year: 2569, number: 1, day: day, due: Sample.day("2026-12-08"))),
    .written(.economy),
    .papersNoted([]),
    .papersNoted([
      CasePaper(code: "id-card", standing: .here), CasePaper(code: "bank-book", standing: .notNeeded),
    ]),
    .certified(CaseCertified(day: day, first: .healthVolunteer, second: .villageHead)),
    .diagnosed(replaces: nil),
    .diagnosed(replaces: entry),
    .planned(FollowUpPlanned(sort: .homeVisit, due: day)),
    .planned(FollowUpPlanned(sort: .call, due: day, responsible: .volunteer(Sample.id(0x0400)))),
    .followedUp(FollowedUp(planned: nil, sort: .homeVisit, day: day, outcome: .notMet)),
    .followedUp(FollowedUp(planned: entry, sort: .papers, day: day, outcome: .better)),
    .restricted(nil),
    .restricted(.trafficking),
    .seen(.supervision),
    .takenBack(entry),
    .conditioned(.funeral(of: Sample.id(0x0100), certificate: day)),
    .conditioned(.child(Sample.id(0x0101), income: 12_000_000, members: 4)),
  ]
}

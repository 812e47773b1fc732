import ThaiText
import Welfare

/// Acts whose bytes are kept: each kind, and each optional field both there and not.
enum ActSamples {
  static let all: [Act] =
    centre + register + queue + aid + roster + benefits + StockSamples.all + conflicts
    + EditSamples.all + decisions + PlanSamples.all + GrantSamples.all + CaseSamples.all

  private static let ruleBook = [UInt8](repeating: 0x5A, count: 32)
  private static let ticket = Sample.id(0x0600, of: Ticket.self)
  private static let household = Identifier<Household>(high: .max, low: 0x0200)
  private static let person = Identifier<Person>(high: 0x8000_0000_0000_0000, low: 0x0100)

  private static let centre: [Act] = [
    .centreOpened(
      CentreOpened(
        centre: Sample.id(0x1800), tambon: "650811", point: nil, name: "ดินทอง", isPractice: false)),
    .centreOpened(
      CentreOpened(
        centre: Sample.id(0x1800), tambon: "650811", point: "2", name: "ดินทอง (ฝึก)", isPractice: true)),
    .rulesAdopted(centre: Sample.id(0x1800), files: []),
    .rulesAdopted(
      centre: Sample.id(0x1800),
      files: [
        RuleFile(name: "bags.toml", text: "window = 30\n"),
        RuleFile(name: "lanes.toml", text: "title = \"ทั่วไป\"\n"),
      ]),
    .officerAdded(officer: Sample.id(0x0500), code: "wipa", roles: []),
    .officerAdded(officer: Sample.id(0x0500), code: "practice", roles: Officer.Role.allCases),
    .counterAdded(counter: Sample.id(0x1300), number: 300),
    .placeAdded(place: Sample.id(0x0900), code: "store", title: "ห้องเก็บของ"),
    .exportMade(centre: Sample.id(0x1800), what: "aid", rows: 0, reveal: nil),
    .exportMade(centre: Sample.id(0x1800), what: "register", rows: 8200, reveal: "audit"),
    .identityRevealed(person: person, reason: "check-card"),
    .dayClosed(
      DayClosed(
        centre: Sample.id(0x1800), day: Sample.day("2026-11-23"), figures: DayFigures(), reason: nil)),
    .dayClosed(
      DayClosed(
        centre: Sample.id(0x1800), day: Sample.day("2026-11-24"),
        figures: DayFigures(
          taken: 300, served: 280, missed: 9, left: 7, open: 4, handOvers: 130, bags: 131, value: 8_122_000,
          onHand: -1, carried: 12), reason: .carriersOut)),
    .printMade(
      PrintMade(
        paper: "receipt", subject: Sample.id(0x1200, of: Issuance.self).of(.issuance), before: 0, copies: 1,
        pages: 1)),
    .printMade(
      PrintMade(
        paper: "month-report", subject: Sample.id(0x1800, of: Centre.self).of(.centre),
        also: [household.of(.household)], matter: "2026-11", before: 130, copies: 2, pages: 12)),
  ]

  private static let register: [Act] = [
    .villagesCounted(VillagesCounted(centre: Sample.id(0x1800), year: 2026, month: 10, villages: [])),
    .villagesCounted(
      VillagesCounted(
        centre: Sample.id(0x1800), year: 2026, month: 10,
        villages: [
          VillagesCounted.Village(code: "65081101", name: "บ้านทุ่งใต้", male: 508, female: 542, houses: 333),
          VillagesCounted.Village(code: "65081102", name: "", male: 0, female: 0, houses: 0),
        ])),
    .registerPage(RegisterPage(batch: Sample.id(0x1700), page: 1, households: [], people: [])),
    .registerPage(
      RegisterPage(
        batch: Sample.id(0x1700), page: 2,
        households: [
          RegisterPage.HouseholdRow(household: household, line: 2, part: 0),
          RegisterPage.HouseholdRow(household: Sample.id(0x0201), line: 131, part: 1),
        ],
        people: [
          RegisterPage.PersonRow(
            person: person, line: 2, part: 2,
            membership: Membership(
              household: household, position: .head, isRegistered: true, livesHere: false)),
          RegisterPage.PersonRow(
            person: Sample.id(0x0101), line: 3, part: nil,
            membership: Membership(
              household: Sample.id(0x0202), position: .unknown, isRegistered: false, livesHere: true)),
        ])),
    .volunteerPage(
      VolunteerPage(
        batch: Sample.id(0x1700), page: 1,
        rows: [
          VolunteerPage.Row(
            volunteer: Sample.id(0x0400), line: 2, part: 0,
            card: VolunteerCard(level: .unknown, issued: nil, expires: nil, training: [])),
          VolunteerPage.Row(
            volunteer: Sample.id(0x0401), line: 3, part: 1,
            card: VolunteerCard(
              level: .village, issued: Sample.day("1969-12-31"), expires: Sample.day("2027-09-30"),
              training: ["ปฐมพยาบาล", "กฎหมาย"])),
        ])),
    .importFinished(
      ImportFinished(
        batch: Sample.id(0x1700), source: .register, rows: 8200, new: 8000, changed: 127, same: 3,
        warned: 128,
        rejected: 70)),
    .importFinished(
      ImportFinished(
        batch: Sample.id(0x1701), source: .volunteers, rows: 0, new: 0, changed: 0, same: 0, warned: 0,
        rejected: 0)),
    .surveyPage(SurveyPage(batch: Sample.id(0x1702), page: 1, rows: [])),
    .importUndone(ImportUndone(batch: Sample.id(0x1702), reason: .wrongData)),
    .surveyPage(
      SurveyPage(
        batch: Sample.id(0x1702), page: 2,
        rows: [
          SurveyPage.Row(
            about: .person(person), line: 2, key: Survey.Key(.tpmap, year: 2024), part: 0),
          SurveyPage.Row(
            about: .household(household), line: 300, key: Survey.Key(.logbook, year: 2025), part: 1),
        ])),
    .importFinished(
      ImportFinished(
        batch: Sample.id(0x1702), source: .tpmap, rows: 2549, new: 2400, changed: 0, same: 0, warned: 1,
        rejected: 3, doubtful: 146)),
  ]

  private static let queue: [Act] = [
    .ticketTaken(
      TicketTaken(
        ticket: ticket, visitor: Sample.id(0x0300), lane: "ก", number: 12, label: "ก012", household: nil,
        person: nil)),
    .ticketTaken(
      TicketTaken(
        ticket: ticket, visitor: Sample.id(0x0300), lane: "พ", number: 1234, label: "พB1234",
        household: household, person: person)),
    .ticketIdentified(ticket: ticket, household: household, person: nil),
    .ticketIdentified(ticket: ticket, household: household, person: person),
    .ticketStepped(ticket: ticket, step: .called(counter: 2)),
    .ticketStepped(ticket: ticket, step: .recalled),
    .ticketStepped(ticket: ticket, step: .began(visit: Sample.id(0x0700))),
    .ticketStepped(ticket: ticket, step: .parked(reason: "papers")),
    .ticketStepped(ticket: ticket, step: .transferred(lane: "พ")),
    .ticketStepped(ticket: ticket, step: .missed),
    .ticketStepped(ticket: ticket, step: .left),
    .ticketStepped(ticket: ticket, step: .served(purpose: "bag", outcome: "given")),
    .ticketUndone(ticket: ticket, step: EntryName(log: Sample.log, seq: 16_384)),
  ]

  private static let aid: [Act] = [
    .kitAdded(KitAdded(kit: Sample.id(0x1100), code: "BAG", version: 1, title: "ผู้สูงอายุ")),
    .campaignOpened(
      CampaignOpened(
        campaign: Sample.id(0x1000), code: "RAIN-69", title: "ฝนปลายปี 2569", from: Sample.day("2026-11-01"),
        to: Sample.day("2026-12-31"), ceiling: 70_000, window: 30, kits: [Sample.id(0x1100)])),
    .campaignOpened(
      CampaignOpened(
        campaign: Sample.id(0x1001), code: "OPEN", title: "", aid: "cash", unit: .family, perUnit: 3,
        from: Day(number: .min), to: Day(number: .max), ceiling: -1, window: 0, kits: [])),
    .stockReceived(
      StockReceived(
        lot: Sample.id(0x0800), kit: Sample.id(0x1100), code: "69-07", source: "พมจ.", unitValue: 62_000,
        expires: nil, place: Sample.id(0x0900), quantity: 1)),
    .stockReceived(
      StockReceived(
        lot: Sample.id(0x0801), kit: Sample.id(0x1100), code: "69-08", source: "", unitValue: 0,
        expires: Sample.day("2028-02-29"), place: Sample.id(0x0900), quantity: 100_000)),
    .aidIssued(
      AidIssued(
        issuance: Sample.id(0x1200), household: household, recipient: nil, campaign: Sample.id(0x1000),
        kit: Sample.id(0x1100), lot: Sample.id(0x0800), place: Sample.id(0x0900), quantity: 1, value: 62_000,
        receipt: "A-70/0149", fiscalYear: 2570, number: 149, ticket: nil, venue: .home, proof: .fingerprint,
        ruleBook: ruleBook)),
    .aidIssued(
      AidIssued(
        issuance: Sample.id(0x1201), household: household, recipient: person, campaign: Sample.id(0x1000),
        kit: Sample.id(0x1100), lot: Sample.id(0x0800), place: Sample.id(0x0900), quantity: 3, value: 186_000,
        receipt: "A-70/0150", fiscalYear: 2570, number: 150, ticket: ticket, venue: .centre,
        proof: .signature, ruleBook: ruleBook)),
    .aidIssued(
      AidIssued(
        issuance: Sample.id(0x1202), household: household, recipient: nil, campaign: Sample.id(0x1000),
        kit: Sample.id(0x1101), lot: Sample.id(0x0800), place: Sample.id(0x2100), quantity: 1, value: 62_000,
        receipt: "A-70/0151", fiscalYear: 2570, number: 151, ticket: nil, venue: .home, proof: .fingerprint,
        ruleBook: ruleBook,
        circumstances: HandOverCircumstances(
          family: Sample.id(0x1900), inclusion: .newTrouble, proxyVolunteer: Sample.id(0x0401),
          carrier: Sample.id(0x0400), handedOn: Sample.day("2026-11-22"), substitutes: Sample.id(0x1100)))),
    .campaignCertified(
      CampaignCertified(
        list: Sample.id(0xAA), page: 1, campaign: Sample.id(0x1000), body: "ประชาคม ม.9", document: "3/2569",
        day: Sample.day("2026-11-20"), file: ruleBook, households: [household, Sample.id(0x0201)])),
    .listWithdrawn(campaign: Sample.id(0x1000), list: Sample.id(0xAA)),
    .familyDeclared(
      FamilyDeclared(family: Sample.id(0x1900), household: household, members: [person, Sample.id(0x0101)])),
    .aidReversed(
      AidReversed(
        issuance: Sample.id(0x1200), household: household, reason: .damaged, lot: Sample.id(0x0800),
        place: Sample.id(0x0900), quantity: 1)),
  ]

  private static let benefits: [Act] = [
    .benefitAnswered(
      BenefitAnswered(
        about: .person(person), benefit: "disability-allowance", question: "disability-card",
        ruleBook: ruleBook)),
    .benefitAnswered(
      BenefitAnswered(
        about: .household(household), benefit: "welfare-card", question: BenefitQuestion.receives,
        ruleBook: ruleBook)),
  ]

  private static let roster: [Act] = [
    .dutyAdded(duty: Sample.id(0x1400), code: "front", title: "ต้อนรับ"),
    .shiftAdded(ShiftAdded(shift: Sample.id(0x1500), code: "morning", from: 510, to: 720, wanted: 2)),
    .assignmentMade(
      AssignmentMade(
        assignment: Sample.id(0x1600), volunteer: Sample.id(0x0400), duty: Sample.id(0x1400),
        day: Sample.day("2026-11-23"), shift: Sample.id(0x1500))),
    .assignmentCancelled(assignment: Sample.id(0x1600)),
  ]

  private static let decisions: [Act] = {
    let other = Sample.id(0x0201, of: Household.self).of(.household)
    let (alias, kept) = (Sample.id(0x0101, of: Person.self).of(.person), person.of(.person))
    guard let houses = Pair(household.of(.household), other), let people = Pair(kept, alias) else {
      return []
    }
    return [
      Merged(kept: kept, alias: alias, how: .listed).map { Act.merged($0) },
      Merged(kept: other, alias: household.of(.household), how: .named).map { Act.merged($0) },
      .unmerged(Unmerged(pair: people)), .unmerged(Unmerged(pair: houses)),
      .toldApart(ToldApart(pair: people)),
      .toldApart(ToldApart(pair: houses)),
    ].compactMap(\.self)
  }()

  private static let conflicts: [Act] = [
    .conflictSettled(
      ConflictSettled(
        conflict: Conflict.ID(ruleBook), kind: 1, field: .particulars, subject: person.of(.person),
        sides: [
          EntryName(log: Sample.id(1), seq: 7), EntryName(log: Identifier(high: .max, low: 2), seq: 300),
        ],
        keep: Sample.id(1), part: 0)),
    .conflictSettled(
      ConflictSettled(
        conflict: Conflict.ID(ruleBook), kind: 1, field: .recall,
        subject: Sample.id(0x0800, of: Lot.self).of(.lot),
        sides: [EntryName(log: Sample.id(1), seq: 7)], keep: Sample.id(1), value: [1, 2])),
    .conflictSettled(
      ConflictSettled(
        conflict: Conflict.ID(ruleBook), kind: 3, field: nil, subject: household.of(.household), sides: [],
        keep: nil)),
  ]
}

extension Act {
  /// Every subject the act touches, ascending, without repeats: an entry's `about`.
  public var about: [SubjectID] {
    let subjects: [SubjectID] =
      switch self {
      case .centreOpened(let facts): [facts.centre.of(.centre)]
      case .rulesAdopted(let centre, _): [centre.of(.centre)]
      case .officerAdded(let officer, _, _): [officer.of(.officer)]
      case .counterAdded(let counter, _): [counter.of(.counter)]
      case .placeAdded(let place, _, _): [place.of(.place)]
      case .exportMade(let centre, _, _, _): [centre.of(.centre)]
      case .identityRevealed(let person, _): [person.of(.person)]
      case .villagesCounted(let facts): [facts.centre.of(.centre)]
      case .dayClosed(let facts): [facts.centre.of(.centre)]
      case .printMade(let facts): [facts.subject] + facts.also
      case .registerPage(let page):
        page.households.map { $0.household.of(.household) } + page.people.map { $0.person.of(.person) }
          + page.people.map { $0.membership.household.of(.household) } + [page.batch.of(.batch)]
      case .volunteerPage(let page): page.rows.map { $0.volunteer.of(.volunteer) } + [page.batch.of(.batch)]
      case .surveyPage(let page): page.rows.map(\.about.subject) + [page.batch.of(.batch)]
      case .importFinished(let facts): [facts.batch.of(.batch)]
      case .personAdded(let facts): [facts.person.of(.person)] + facts.residence.about
      case .householdAdded(let facts), .householdEdited(let facts): [facts.household.of(.household)]
      case .personEdited(let facts): [facts.person.of(.person)]
      case .membershipChanged(let facts): [facts.person.of(.person)] + facts.residence.about
      case .consentNoted(let facts): [facts.person.of(.person)]
      case .noteWritten(let facts): [facts.about.subject]
      case .noteOpened(let facts): [facts.about.subject]
      case .merged(let facts): facts.pair.about
      case .unmerged(let facts): facts.pair.about
      case .toldApart(let facts): facts.pair.about
      case .importUndone(let facts): [facts.batch.of(.batch)]
      case .planItemAdded(let facts):
        [facts.item.of(.planItem), facts.household.of(.household)]
          + (facts.responsible.map { [$0.subject] } ?? [])
      case .planItemClosed(let facts): [facts.item.of(.planItem), facts.household.of(.household)]
      case .planTakenBack(let facts): [facts.item.of(.planItem), facts.household.of(.household)]
      case .ticketTaken(let facts):
        [facts.ticket.of(.ticket), facts.visitor.of(.visitor)] + Self.known(facts.household, facts.person)
      case .ticketIdentified(let ticket, let household, let person):
        [ticket.of(.ticket)] + Self.known(household, person)
      case .ticketStepped(let ticket, .began(let visit)): [ticket.of(.ticket), visit.of(.visit)]
      case .ticketStepped(let ticket, _): [ticket.of(.ticket)]
      case .ticketUndone(let ticket, _): [ticket.of(.ticket)]
      case .kitAdded(let facts): [facts.kit.of(.kit)]
      case .campaignOpened(let facts): [facts.campaign.of(.campaign)] + facts.kits.map { $0.of(.kit) }
      case .campaignCertified(let facts):
        [facts.campaign.of(.campaign)] + facts.households.map { $0.of(.household) }
      case .listWithdrawn(let campaign, _): [campaign.of(.campaign)]
      case .familyDeclared(let facts):
        [facts.family.of(.family), facts.household.of(.household)] + facts.members.map { $0.of(.person) }
      case .stockReceived(let facts): [facts.lot.of(.lot), facts.kit.of(.kit), facts.place.of(.place)]
      case .aidIssued(let facts), .aidUnheld(let facts):
        [
          facts.issuance.of(.issuance), facts.kit.of(.kit), facts.lot.of(.lot), facts.place.of(.place),
          facts.campaign.of(.campaign),
        ]
          + Self.known(facts.household, facts.recipient) + (facts.ticket.map { [$0.of(.ticket)] } ?? [])
          + facts.circumstances.about
      case .aidReversed(let facts):
        [
          facts.issuance.of(.issuance), facts.lot.of(.lot), facts.place.of(.place),
          facts.household.of(.household),
        ]
      case .benefitAnswered(let facts): [facts.about.subject]
      case .stockMoved, .stockSent, .stockTakenIn, .carryTaken, .carryReturned, .stockCounted,
        .stockWrittenOff, .lotRecalled, .lotReleased, .stockReversed:
        aboutStock
      case .budget(let act): act.about
      case .grant(let facts): facts.about
      case .case(let facts): facts.about
      case .dutyAdded(let duty, _, _): [duty.of(.duty)]
      case .shiftAdded(let facts): [facts.shift.of(.shift)]
      case .assignmentMade(let facts):
        [
          facts.assignment.of(.assignment), facts.volunteer.of(.volunteer), facts.duty.of(.duty),
          facts.shift.of(.shift),
        ]
      case .assignmentCancelled(let assignment): [assignment.of(.assignment)]
      case .conflictSettled(let facts): facts.about
      case .unknown: []
      }
    return ascendingOnce(subjects)
  }

  private static func known(_ household: Identifier<Household>?, _ person: Identifier<Person>?) -> [SubjectID]
  {
    [household?.of(.household), person?.of(.person)].compactMap(\.self)
  }
}

/// `items` ascending, each once.
func ascendingOnce<Item: Comparable>(_ items: [Item]) -> [Item] {
  var once: [Item] = []
  for item in items.sorted() where item != once.last { once.append(item) }
  return once
}

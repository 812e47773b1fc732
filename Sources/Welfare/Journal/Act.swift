/// What happened at the centre, as the accountable part of an entry says it.
///
/// Each case is one documented `kind` and `version`; `ActCoding` fixes the order of its fields. Happenings
/// (handed over, received, called) always count; decisions (plan, cancel, undo) count if they fit the
/// subject's state when folded. None carries a name, ID, phone, address, birth date, health or free text of
/// a person: those stand in the entry's sealed parts.
public enum Act: Hashable, Sendable {
  // The centre
  /// `centre.opened`: a store came to be.
  case centreOpened(CentreOpened)
  /// `rules.adopted`: a rule book is in force from here on.
  case rulesAdopted(centre: Identifier<Centre>, files: [RuleFile])
  /// `officer.added`; the part is `OfficerParticulars`.
  case officerAdded(officer: Identifier<Officer>, code: String, roles: [Officer.Role])
  /// `counter.added`: a numbered window, from 1.
  case counterAdded(counter: Identifier<Counter>, number: UInt64)
  /// `place.added`: where goods lie; the entry's own log is its keeper.
  case placeAdded(place: Identifier<Place>, code: String, title: String)
  /// `export.made`: a list left the program; `reveal` is the coded reason if IDs stood in clear.
  case exportMade(centre: Identifier<Centre>, what: String, rows: UInt64, reveal: String?)
  /// `identity.revealed`: a masked ID was shown, for a coded reason.
  case identityRevealed(person: Identifier<Person>, reason: String)
  /// `day.closed`: what a day came to.
  case dayClosed(DayClosed)
  /// `print.made`: a paper was made.
  case printMade(PrintMade)

  /// `villages.counted`: what the registration office counts in each village.
  case villagesCounted(VillagesCounted)

  // The register
  /// `register.page`: rows of a register import; one part a subject.
  case registerPage(RegisterPage)
  /// `volunteer.page`: rows of a volunteer list; one part a volunteer.
  case volunteerPage(VolunteerPage)
  /// `survey.page`: rows of a survey; one part a row, `Survey.Answers`.
  case surveyPage(SurveyPage)
  /// `import.finished`: a batch is complete.
  case importFinished(ImportFinished)
  /// `person.added`: an officer wrote somebody into the register; a part a section.
  case personAdded(PersonAdded)
  /// `household.added`: an officer wrote a house into the register; the part is `HouseholdParticulars`.
  case householdAdded(HouseholdWritten)
  /// `person.edited`: a decision; the part is the section's.
  case personEdited(PersonEdited)
  /// `household.edited`: a decision; the part is `HouseholdParticulars`.
  case householdEdited(HouseholdWritten)
  /// `membership.changed`: somebody moved in, away, or died.
  case membershipChanged(MembershipChanged)
  /// `consent.noted`: on which basis, and for what.
  case consentNoted(ConsentNoted)
  /// `note.written`: the part is `NoteParticulars`.
  case noteWritten(NoteWritten)
  /// `note.opened`: a sensitive note was shown, for a coded reason.
  case noteOpened(NoteOpened)
  /// `import.undone`: a decision takes a whole batch back.
  case importUndone(ImportUndone)

  /// `person.merged`, `household.merged`: a decision that one is another name of the other.
  case merged(Merged)
  /// `person.unmerged`, `household.unmerged`: a decision that they are two again.
  case unmerged(Unmerged)
  /// `pair.told-apart`: a decision that two which look alike are two.
  case toldApart(ToldApart)

  // Family plans
  /// `plan.item-added`: a goal of a household; its part is `PlanParticulars`.
  case planItemAdded(PlanItemAdded)
  /// `plan.item-closed`: a goal came to an end; its part, if any, is `PlanOutcome`.
  case planItemClosed(PlanItemClosed)
  /// `plan.taken-back`: an entry of a goal was a mistake.
  case planTakenBack(PlanTakenBack)

  // The queue
  /// `ticket.taken`; the part, if a name was given, is `VisitorParticulars`.
  case ticketTaken(TicketTaken)
  /// `ticket.identified`: the visitor is of this household.
  case ticketIdentified(
    ticket: Identifier<Ticket>, household: Identifier<Household>, person: Identifier<Person>?)
  /// `ticket.stepped`: a happening moved the ticket on.
  case ticketStepped(ticket: Identifier<Ticket>, step: Ticket.Step)
  /// `ticket.undone`: a decision takes back the ticket's last step.
  case ticketUndone(ticket: Identifier<Ticket>, step: EntryName)

  // Aid
  /// `kit.added`: a versioned recipe.
  case kitAdded(KitAdded)
  /// `campaign.opened`.
  case campaignOpened(CampaignOpened)
  /// `campaign.certified`: a page of a certified list.
  case campaignCertified(CampaignCertified)
  /// `campaign.list-withdrawn`: a list does not hold any more, as if it had never been certified.
  case listWithdrawn(campaign: Identifier<Campaign>, list: Identifier<CertifiedList>)
  /// `family.declared`: several families share a household, and these are its members.
  case familyDeclared(FamilyDeclared)
  /// `stock.received`: goods came in.
  case stockReceived(StockReceived)
  /// `aid.issued`: goods were handed over; the part is `HandOverParticulars`.
  case aidIssued(AidIssued)
  /// `aid.reversed`: a hand-over is taken back and the goods return to their lot.
  case aidReversed(AidReversed)

  // Benefits
  /// `benefit.answered`: what a visitor said to a question; the part is `AnswerParticulars`.
  case benefitAnswered(BenefitAnswered)
  // Stock
  /// `stock.moved`: goods went from one place here to another.
  case stockMoved(StockMoved)
  /// `stock.sent`: goods left for another centre.
  case stockSent(StockSent)
  /// `stock.taken-in`: goods of a transfer arrived.
  case stockTakenIn(StockTakenIn)
  /// `carry.taken`: a volunteer took goods along.
  case carryTaken(CarryTaken)
  /// `carry.returned`: what was not handed over came back.
  case carryReturned(CarryReturned)
  /// `stock.counted`: what lay in a place at one moment.
  case stockCounted(StockCounted)
  /// `stock.written-off`: goods are no longer there to be given.
  case stockWrittenOff(StockWrittenOff)
  /// `lot.recalled`: a decision that nobody is given anything of the lot.
  case lotRecalled(LotRecalled)
  /// `lot.released`: a decision that a lot that was recalled may be given again.
  case lotReleased(lot: Identifier<Lot>)
  /// `aid.unheld`: goods were handed over that the record did not hold; a count settles it. The part is
  /// `HandOverParticulars`, as of `aid.issued`.
  case aidUnheld(AidIssued)
  /// `stock.reversed`: an entry about goods is taken back.
  case stockReversed(StockReversed)

  // Money
  /// `budget.*`: money that was allotted.
  case budget(BudgetAct)
  /// `grant.*`: money for the repair of a house.
  case grant(GrantFacts)

  // Cases
  /// `case.*`: what is done about a family's trouble.
  case `case`(CaseFacts)

  // Volunteers
  /// `duty.added`: what a volunteer can be on the roster for.
  case dutyAdded(duty: Identifier<Duty>, code: String, title: String)
  /// `shift.added`: a part of the day with a wanted strength.
  case shiftAdded(ShiftAdded)
  /// `assignment.made`: a decision.
  case assignmentMade(AssignmentMade)
  /// `assignment.cancelled`: a decision.
  case assignmentCancelled(assignment: Identifier<Assignment>)

  // Devices
  /// `conflict.settled`: what devices did apart was looked at, and decided; the last part is `SettlementParticulars`.
  case conflictSettled(ConflictSettled)

  /// Written by a newer program: kept, forwarded, counted, and left out of the tables.
  case unknown(kind: String, version: UInt64, facts: [UInt8])
}

import ThaiText
import Welfare

/// What a proposal comes to in a test, and the queue after it: just enough for the desk to go on.
struct Happening {
  let board: QueueBoard
  let window: UInt64

  func acts(of proposal: Proposal) -> [Act] {
    switch proposal {
    case .call(let ticket):
      let closed =
        mine.map { [Act.ticketStepped(ticket: $0.ticket, step: .served(purpose: "bag", outcome: "goods"))] }
        ?? []
      guard let called = ticket ?? board.waiting.first?.ticket else { return closed }
      return closed + [.ticketStepped(ticket: called, step: .called(counter: window))]
    case .step(let ticket, let request): return [.ticketStepped(ticket: ticket, step: step(request))]
    case .takeTicket(let lane, let visitor): return [taken(lane, visitor)]
    case .walkIn(let lane, let visitor):
      return [
        taken(lane, visitor), .ticketStepped(ticket: Sample.id(18), step: .called(counter: window)),
        .ticketStepped(ticket: Sample.id(18), step: .began(visit: Sample.id(801))),
      ]
    case .identify(let ticket, let household, let person):
      return [.ticketIdentified(ticket: ticket, household: household, person: person)]
    case .undoTicket(let ticket):
      return [.ticketUndone(ticket: ticket ?? Sample.id(12), step: EntryName(log: Sample.log, seq: 1))]
    case .issueAid(let request): return [.aidIssued(issued(request))]
    case .reverseAid(_, let reason):
      return [
        .aidReversed(
          AidReversed(
            issuance: Sample.id(341), household: Sample.id(100), reason: reason, lot: Sample.id(320),
            place: Sample.id(330), quantity: 1))
      ]
    case .answer(let request):
      return [
        .benefitAnswered(
          BenefitAnswered(
            about: request.about, benefit: request.benefit, question: request.question, ruleBook: []))
      ]
    case .declareFamily(let household, let members):
      return [.familyDeclared(FamilyDeclared(family: Sample.id(900), household: household, members: members))]
    case .reveal(let person, let reason): return [.identityRevealed(person: person, reason: reason)]
    case .stock(let wish): return [moved(wish)].compactMap(\.self)
    case .register(let wish): return [written(wish)].compactMap(\.self)
    case .plan(let wish): return [planned(wish)]
    case .grant(.apply(let request)):
      return [
        .grant(
          GrantFacts(
            grant: Sample.grant, household: request.household,
            act: .applied(
              GrantApplied(
                paper: "A-70/H0007", fiscalYear: 2570, number: 7, kind: request.kind,
                applicant: request.applicant, day: request.day))))
      ]
    case .case(.open(let request)):
      return [
        .case(
          CaseFacts(
            of: Sample.caseID, household: request.household,
            act: .opened(
              CaseOpened(
                paper: "A-70/C0001", fiscalYear: 2570, number: 1, day: request.day, status: .accepted,
                channel: request.channel, informant: request.informant, isAnonymous: request.isAnonymous,
                applicant: request.applicant, beneficiaries: request.beneficiaries,
                problems: request.problems, wishes: request.wishes, regulation: request.regulation,
                isKnownClient: false, urgency: nil, restriction: request.restriction))))
      ]
    case .case(.follow(let subject, .diagnose)):
      return [
        .case(CaseFacts(of: subject, household: Sample.id(100), act: .diagnosed(replaces: nil)))
      ]
    case .case(.follow(let subject, .see(let reason))):
      return [.case(CaseFacts(of: subject, household: Sample.id(100), act: .seen(reason)))]
    case .grant(.follow(let grant, .close(let day))):
      return [
        .grant(
          GrantFacts(
            grant: grant, household: Sample.id(100),
            act: .closed(
              GrantClosed(
                day: day, release: BudgetRelease(allotment: Sample.id(950), reserved: 0, committed: 0)))))
      ]
    case .closeDay(let day, let reason):
      return [.dayClosed(DayClosed(centre: Sample.id(1), day: day, figures: DayFigures(), reason: reason))]
    case .decide(let request): return [decided(request)].compactMap(\.self)
    default: return []
    }
  }

  private func written(_ wish: RegisterProposal) -> Act? {
    switch wish {
    case .addHousehold: .householdAdded(HouseholdWritten(household: Sample.id(100)))
    case .addPerson(_, let stay):
      .personAdded(
        PersonAdded(
          person: Sample.id(203),
          residence: Residence(places: [stay.membership], change: .movedIn, day: stay.day), name: 0,
          identity: 1, contact: nil))
    case .edit(let person, let sections, let reason):
      sections.first.map {
        .personEdited(PersonEdited(person: person, section: $0.section, reason: reason, part: 0))
      }
    case .editHousehold(let household, _, let reason):
      .householdEdited(HouseholdWritten(household: household, reason: reason))
    case .move(let person, _):
      .membershipChanged(
        MembershipChanged(person: person, residence: Residence(places: [], change: .died, day: nil)))
    case .noteConsent(let request):
      .consentNoted(
        ConsentNoted(
          person: request.person, basis: request.basis, purposes: request.purposes, isGiven: true,
          day: Sample.now.day))
    case .writeNote(let about, let sort, _): .noteWritten(NoteWritten(about: about, sort: sort))
    case .openNote(let about, let note, let reason):
      .noteOpened(NoteOpened(about: about, note: note, reason: reason))
    case .takeBack(let entry):
      .personEdited(
        PersonEdited(
          person: Sample.id(202), section: .name, reason: .correction, part: 0, undoes: entry))
    }
  }

  private func planned(_ wish: PlanProposal) -> Act {
    switch wish {
    case .add(let request):
      .planItemAdded(
        PlanItemAdded(
          item: Sample.id(999), household: request.household, dimension: request.dimension, due: request.due))
    case .close(let item, let result, let day, _):
      .planItemClosed(PlanItemClosed(item: item, household: Sample.id(100), result: result, day: day))
    }
  }

  private func decided(_ request: PairRequest) -> Act? {
    guard let pair = Pair(request.kept, request.alias) else { return nil }
    switch request.wish {
    case .merge(let how):
      return Merged(kept: request.kept, alias: request.alias, how: how).map { .merged($0) }
    case .unmerge: return .unmerged(Unmerged(pair: pair))
    case .tellApart: return .toldApart(ToldApart(pair: pair))
    }
  }

  private func moved(_ wish: StockProposal) -> Act? {
    switch wish {
    case .move(let from, let to, let lines):
      .stockMoved(
        StockMoved(
          from: from, to: to,
          lines: lines.map { StockLine(lot: $0.lot, quantity: UInt64($0.quantity)) }))
    case .recall(let lot, let reason): .lotRecalled(LotRecalled(lot: lot, reason: reason))
    case .release(let lot): .lotReleased(lot: lot)
    case .reverse(let entry, let reason):
      .stockReversed(StockReversed(entry: entry, reason: reason, subject: nil, lines: []))
    default: nil
    }
  }

  private var mine: QueueRow? { board.windows.first { $0.number == window }?.ticket }

  private func step(_ request: TicketRequest) -> Ticket.Step {
    switch request {
    case .recall: .recalled
    case .serve: .began(visit: Sample.id(801))
    case .park(let reason): .parked(reason: reason)
    case .transfer(let lane): .transferred(lane: lane)
    case .miss: .missed
    case .leave: .left
    case .finish(let purpose, let outcome): .served(purpose: purpose ?? "bag", outcome: outcome ?? "goods")
    }
  }

  private func taken(_ lane: String?, _ visitor: Caller) -> Act {
    .ticketTaken(
      TicketTaken(
        ticket: Sample.id(18), visitor: Sample.id(700), lane: lane ?? "ก", number: 18,
        label: (lane ?? "ก") + "018",
        household: visitor.household, person: visitor.person))
  }

  private func issued(_ request: AidRequest) -> AidIssued {
    AidIssued(
      issuance: Sample.id(341), household: request.household, recipient: request.recipient,
      campaign: Sample.id(300),
      kit: Sample.id(310), lot: Sample.id(320), place: Sample.id(330), quantity: UInt64(request.quantity),
      value: 62_000,
      receipt: "A-70/0149", fiscalYear: 2570, number: 149, ticket: request.ticket, venue: .centre,
      proof: .signature,
      ruleBook: [])
  }

  /// The queue after an act.
  func board(after act: Act) -> QueueBoard {
    switch act {
    case .ticketStepped(let ticket, let step): moved(ticket, step)
    case .ticketTaken(let facts):
      with(waiting: board.waiting + [Sample.row(18, facts.label, nil, minutes: 0)])
    default: board
    }
  }

  private func moved(_ ticket: Identifier<Ticket>, _ step: Ticket.Step) -> QueueBoard {
    let all = board.windows.compactMap(\.ticket) + board.waiting + board.parked + board.missed
    guard let row = all.first(where: { $0.ticket == ticket }), let state = row.state.after(step) else {
      return board
    }
    let next = QueueRow(
      ticket: row.ticket, label: row.label, lane: row.lane, number: row.number, state: state, name: row.name,
      household: row.household, person: row.person, takenAt: row.takenAt, since: Sample.now,
      calls: row.calls + 1,
      overtaken: row.overtaken)
    let rest = QueueBoard(
      day: board.day,
      windows: board.windows.map { window in
        let leaves = window.ticket?.ticket == ticket
        return QueueBoard.Window(
          number: window.number, ticket: state.counter == window.number ? next : leaves ? nil : window.ticket)
      },
      waiting: board.waiting.filter { $0.ticket != ticket } + (state.isWaiting ? [next] : []),
      parked: board.parked.filter { $0.ticket != ticket } + (state.name == .parked ? [next] : []),
      missed: board.missed.filter { $0.ticket != ticket } + (state.name == .missed ? [next] : []),
      served: board.served + (state == .served ? 1 : 0), averageMinutes: board.averageMinutes, why: nil)
    return rest
  }

  private func with(waiting: [QueueRow]) -> QueueBoard {
    QueueBoard(
      day: board.day, windows: board.windows, waiting: waiting, parked: board.parked, missed: board.missed,
      served: board.served, averageMinutes: board.averageMinutes, why: board.why)
  }
}

extension Sample {
  static let log: LogID = id(9)
}

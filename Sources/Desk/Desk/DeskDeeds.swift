import Screen
import Welfare

/// Commands about a ticket or the household shown, and what lists of reasons lead to.
extension Desk {
  mutating func run(_ command: CommandID, on row: QueueRow, _ stroke: Stroke) {
    switch command {
    case .call: propose(.call(ticket: row.ticket), for: .call)
    case .recall: step(row, .recall, command)
    case .serve: step(row, .serve, command)
    case .park: open(.park(row.ticket), stroke)
    case .transfer: open(.transfer(row.ticket), stroke)
    case .miss: step(row, .miss, command)
    case .leave: step(row, .leave, command)
    case .finish:
      push(.finish(FinishForm(row, request: ids.mint(), context: context)))
    case .identify: identify(row)
    case .undoStep:
      propose(
        .undoTicket(row.ticket),
        for: .undo(.step(ticket: row.ticket, label: row.label, state: row.state.name)))
    default: break
    }
  }

  mutating func runOnCard(_ command: CommandID, _ stroke: Stroke) {
    switch command {
    case .walkIn: propose(.walkIn(lane: nil, visitor: visitor), for: .walkIn)
    case .giveTicket:
      if context.rules.queue.lanes.count > 1 {
        open(.giveTicket, stroke)
      } else {
        propose(.takeTicket(lane: nil, visitor: visitor), for: .giveTicket)
      }
    case .giveBag: giveBag()
    case .benefits: if let household = lookup.card?.household { open(.benefits(household)) }
    case .compare: openDuplicates(of: lookup.card?.household)
    case .plan: openPlan()
    case .identifyServed: if let mine { identify(mine) }
    case .reveal: if let member = lookup.member { open(.reveal(member.person), stroke) }
    default: break
    }
  }

  private mutating func step(_ row: QueueRow, _ request: TicketRequest, _ command: CommandID) {
    propose(.step(ticket: row.ticket, request), for: .step(command, label: row.label))
  }

  private mutating func identify(_ row: QueueRow) {
    guard let household = lookup.card?.household else { return }
    propose(
      .identify(ticket: row.ticket, household: household, person: lookup.member?.person),
      for: .identify(label: row.label))
  }

  /// The member chosen on the card, as a visitor.
  private var visitor: Caller {
    Caller(
      name: lookup.member?.particulars.fullName, household: lookup.card?.household,
      person: lookup.member?.person)
  }

  /// What choosing a line of a list of coded choices does.
  mutating func choose(_ index: Int, of list: ActionList) {
    let rules = context.rules
    switch list.subject {
    case .menu, .ticket, .card, .shelf, .register, .grantNext, .grantPapers, .takeBackGrant, .budget,
      .caseNext, .casePapers, .seeCase,
      .takeBackCase:
      break
    case .notes, .noteReason: choose(index, ofNotes: list)
    case .recall, .reverseStock: choose(index, ofStock: list)
    case .park(let ticket):
      guard let row = queue.row(of: ticket), rules.parkReasons.indices.contains(index) else { return }
      step(row, .park(reason: rules.parkReasons[index].code), .park)
    case .transfer(let ticket):
      guard let row = queue.row(of: ticket), rules.queue.lanes.indices.contains(index) else { return }
      step(row, .transfer(lane: rules.queue.lanes[index].letter), .transfer)
    case .giveTicket:
      guard rules.queue.lanes.indices.contains(index) else { return }
      propose(.takeTicket(lane: rules.queue.lanes[index].letter, visitor: visitor), for: .giveTicket)
    case .reveal(let person):
      guard RevealReason.allCases.indices.contains(index) else { return }
      propose(.reveal(person: person, reason: RevealReason.allCases[index].rawValue), for: .reveal(person))
    case .reverse(let receipt, _):
      guard AidReversed.Reason.allCases.indices.contains(index) else { return }
      propose(
        .reverseAid(receipt: receipt, reason: AidReversed.Reason.allCases[index]),
        for: .reverse(receipt: receipt),
        request: list.request)
    case .undoImport(let line): undoImport(line.batch, because: index, request: list.request)
    case .paperForms(let wish):
      guard wish.forms.indices.contains(index) else { return }
      make(wish, wish.forms[index])
    case .pair(let pair): choose(index, of: pair, request: list.request)
    case .endedGoal(let item): reopenGoal(item, request: list.request)
    case .officers:
      guard officers.indices.contains(index) else { return }
      effects.append(.changeOfficer(officers[index]))
    case .theme:
      guard themes.indices.contains(index) else { return }
      effects.append(.chooseTheme(themes[index].id))
    }
  }
}

import Screen
import Welfare

/// Proposals, and what becomes of the answers.
extension Desk {
  /// Proposes something; the officer waits for the answer.
  ///
  /// - Parameter files: pictures and papers to be kept before it is written.
  mutating func propose(
    _ proposal: Proposal, for purpose: Proposals.Purpose, request: String? = nil, files: [EvidenceFile] = []
  ) {
    number += 1
    let pending = Proposals.Pending(
      number: number, proposal: proposal, request: request ?? ids.mint(), purpose: purpose, since: clock,
      files: files)
    proposals.add(pending)
    effects.append(pending.effect)
  }

  /// What was proposed is written: forms close, the saved line says so, everything in sight is asked for anew.
  mutating func take(_ committed: Committed, _ number: Int) {
    guard let pending = proposals.settle(number) else { return }
    let canUndo = remember(committed, pending.purpose)
    saved = Toast(
      .saved, words.saved(committed, names(of: committed, pending.purpose), withStock: size.columns >= 100),
      action: canUndo ? words.undoHint : "")
    closeForm(of: pending)
    follow(committed, pending.purpose)
    refresh()
  }

  /// What the desk turns to after a commit.
  private mutating func follow(_ committed: Committed, _ purpose: Proposals.Purpose) {
    switch purpose {
    case .call, .walkIn:
      guard let ticket = arrivedTicket(committed) else { return }
      arrival = Arrival(ticket: ticket, takesFocus: purpose == .call)
    case .step(.serve, _):
      guard let ticket = arrivedTicket(committed) else { return }
      arrival = Arrival(ticket: ticket, takesFocus: false)
    case .takeTicket, .giveTicket:
      for written in committed.acts {
        if case .ticketTaken(let facts) = written.act { queue.select(.ticket(facts.ticket)) }
      }
    case .undo(.step(let ticket, let label, let state)):
      queue.select(.ticket(ticket))
      saved = Toast(.saved, words.undone(label, state: state))
    case .reveal(let person): lookup.reveal(person)
    case .cancelAssignment: settleRoster()
    case .answer: settleBenefits()
    case .bagDay, .bag: settleBagDay()
    case .closeDay: settleDayClose()
    case .decide(let pair), .undo(.pair(let pair)): settleDuplicates(pair)
    case .family:
      if case .familyDeclared(let facts)? = committed.acts.last?.act { openBag(for: facts) }
    case .register: followRegister(committed)
    case .plan: followPlan(committed)
    case .grant: followGrant(committed)
    case .cases: followCase(committed)
    case .step, .identify, .undo, .reverse, .reverseStock, .assign, .stock, .settle: break
    }
  }

  /// The ticket that the commit called to a window or began to serve there.
  private func arrivedTicket(_ committed: Committed) -> Identifier<Ticket>? {
    committed.acts.reversed().lazy.compactMap { written -> Identifier<Ticket>? in
      guard case .ticketStepped(let ticket, let step) = written.act else { return nil }
      switch step {
      case .called, .began: return ticket
      default: return nil
      }
    }.first
  }

  /// What F7 may take back from now on; whether it would take back what was just written.
  private mutating func remember(_ committed: Committed, _ purpose: Proposals.Purpose) -> Bool {
    let before = undoables.count
    switch purpose {
    case .undo(let undone): undoables.removeAll { $0 == undone }
    case .reverse(let receipt):
      undoables.removeAll {
        if case .issuance(receipt, _) = $0 { true } else { false }
      }
    case .reverseStock(let entry):
      undoables.removeAll {
        if case .stock(entry, _) = $0 { true } else { false }
      }
    default:
      for written in committed.acts {
        switch written.act {
        case .ticketStepped(let ticket, let step):
          guard let state = step.result else { continue }
          undoables.append(.step(ticket: ticket, label: label(of: ticket, committed), state: state))
        case .aidIssued(let facts), .aidUnheld(let facts):
          undoables.append(.issuance(receipt: facts.receipt, quantity: facts.quantity))
        case .case(let facts): remember(facts)
        case .grant(let facts): remember(facts)
        case .merged(let facts): undoables.append(.pair(facts.pair))
        case .toldApart(let facts): undoables.append(.pair(facts.pair))
        case let act where act.isReversedAsStock:
          undoables.append(.stock(written.entry, kind: act.kind))
        case .personEdited, .householdEdited, .membershipChanged, .planItemAdded, .planItemClosed:
          undoables.append(.edit(written.entry, kind: written.act.kind))
        default: continue
        }
      }
    }
    let canUndo = undoables.count > before
    if undoables.count > Desk.mostUndoables { undoables.removeFirst(undoables.count - Desk.mostUndoables) }
    return canUndo
  }

  /// A step of a case; whoever looks leaves nothing to take back.
  private mutating func remember(_ facts: CaseFacts) {
    switch facts.act {
    case .seen: break
    case .opened(let opened):
      undoables.append(.caseStep(facts.subject, isRestricted: opened.restriction != nil))
    case .takenBack: undoables.removeAll { if case .caseStep(facts.subject, _) = $0 { true } else { false } }
    default:
      undoables.append(
        .caseStep(
          facts.subject, isRestricted: caseSheet(facts.subject)?.line.file.restriction != nil))
    }
  }

  private mutating func remember(_ facts: GrantFacts) {
    if case .takenBack = facts.act {
      undoables.removeAll { $0 == .grantStep(facts.grant) }
    } else {
      undoables.append(.grantStep(facts.grant))
    }
  }

  private static let mostUndoables = 50

  /// A ticket's label: from the commit that took it, else from the queue as it was.
  private func label(of ticket: Identifier<Ticket>, _ committed: Committed) -> String {
    for written in committed.acts {
      if case .ticketTaken(let facts) = written.act, facts.ticket == ticket { return facts.label }
    }
    return queue.row(of: ticket)?.label ?? ""
  }

  private func names(of committed: Committed, _ purpose: Proposals.Purpose) -> SavedNames {
    var names = SavedNames()
    switch committed.acts.last?.act {
    case .ticketStepped(let ticket, _), .ticketUndone(let ticket, _):
      names.ticket = purpose.label ?? label(of: ticket, committed)
    case .ticketIdentified(let ticket, _, _):
      names.ticket = purpose.label ?? label(of: ticket, committed)
      names.name = lookup.member?.particulars.fullName ?? ""
    case .assignmentMade(let facts):
      if case .assign(let form) = layers.last { names = form.names(of: facts) }
    case .assignmentCancelled(let assignment): names = self.names(of: assignment)
    case .benefitAnswered:
      if case .answer(let name) = purpose { names.name = name }
    case .personAdded, .personEdited, .membershipChanged, .consentNoted, .noteWritten, .noteOpened:
      if case .register(let name) = purpose { names.name = name }
    case .aidIssued(let facts), .aidUnheld(let facts):
      names.ticket = purpose.label ?? facts.ticket.map { label(of: $0, committed) } ?? ""
    default: break
    }
    return names
  }

  /// Closes the form that was saved, and the lists it came from.
  private mutating func closeForm(of pending: Proposals.Pending) {
    if pending.purpose.staysOpen { return }
    if let index = layers.firstIndex(where: { $0.request == pending.request }) {
      layers.removeSubrange(index...)
    }
  }

  /// The dialog of benefits stays, and its next answer has a request of its own.
  private mutating func settleBenefits() {
    guard case .benefits(var dialog) = layers.last else { return }
    dialog.settled(next: ids.mint())
    replaceTop(.benefits(dialog))
  }

  /// After somebody was taken off the roster, the next one is taken off under another request id.
  private mutating func settleRoster() {
    guard case .roster(var screen) = layers.last else { return }
    screen.settled(next: ids.mint())
    replaceTop(.roster(screen))
  }

  private func names(of assignment: Identifier<Assignment>) -> SavedNames {
    var pages = [roster.today, roster.tomorrow].compactMap(\.self)
    if case .roster(let screen) = layers.last { pages += screen.pages ?? [] }
    for page in pages {
      for slot in page.slots {
        if let assigned = slot.assigned.first(where: { $0.assignment == assignment }) {
          return SavedNames(name: assigned.name, shift: slot.shift.code, day: page.day)
        }
      }
    }
    return SavedNames()
  }

  /// A rule said no: the form stays as it is and the reason is said.
  mutating func take(_ refusal: Refusal, _ number: Int) {
    guard let pending = proposals.settle(number) else { return }
    dropHeld(saying: words.refusal(refusal).headline)
    switch pending.purpose {
    case .bag, .bagDay, .family, .reverse, .reverseStock, .assign, .cancelAssignment, .stock, .closeDay,
      .settle, .register, .plan, .grant, .cases, .decide, .undo(.pair):
      confirmIfOdd(refusal, pending.request)
      let household: Identifier<Household>? =
        if case .issueAid(let request) = pending.proposal { request.household } else { nil }
      push(.refusal(dialog(refusal, household: household)))
    default: break
    }
    refresh()
  }

  /// The store could not write: the form stays as it is, and saving again carries the same request id.
  mutating func take(_ trouble: StoreTrouble, _ number: Int) {
    guard proposals.settle(number) != nil else { return }
    dropHeld(saying: words.trouble(trouble))
  }

  /// Says what went wrong. Keys pressed ahead were meant for what did not happen: they are dropped, and that is said.
  mutating func dropHeld(saying text: String) {
    notice = Toast(.error, text, action: held.isEmpty ? "" : words.keysDropped(held.count))
    held = []
    effects.append(.bell)
  }
}

extension Proposals.Purpose {
  /// Whether what it came from stays open once it is written.
  fileprivate var staysOpen: Bool {
    switch self {
    case .cancelAssignment, .answer, .bagDay, .closeDay: true
    default: false
    }
  }
}

extension Ticket.Step {
  /// Where the step leaves a ticket.
  var result: Ticket.State.Name? {
    switch self {
    case .called, .recalled: .called
    case .began: .serving
    case .parked: .parked
    case .transferred: .transferred
    case .missed: .missed
    case .left: .left
    case .served: .served
    }
  }
}

extension RefusalText {
  /// What cannot be done and why, in one line.
  var headline: String { because.isEmpty ? title : title + "  " + because }
}

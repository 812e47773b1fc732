import Screen
import ThaiText
import Welfare

/// The lines of every list of actions, made anew from the desk each time.
extension Desk {
  /// The lines of a list.
  func entries(of subject: ActionList.Subject) -> [ActionList.Entry] {
    switch subject {
    case .menu: commands.commands(in: .menu).map { entry($0, availability(of: $0.id)) }
    case .ticket(let ticket):
      commands.commands(in: .ticket).map { entry($0, availability(of: $0.id, on: queue.row(of: ticket))) }
    case .card: commands.commands(in: .card).map { entry($0, availability(of: $0.id)) }
    case .shelf(let shelf):
      commands.commands(in: .lot).map { entry($0, availability(of: $0.id, on: stockRoom?.line(of: shelf))) }
    case .recall: choices(LotRecalled.Reason.allCases.map { words.recall($0) }) + [doingNothing]
    case .reverseStock: choices(StockReversed.Reason.allCases.map { words.reversal($0) }) + [doingNothing]
    case .park: choices(context.rules.parkReasons.map { words.choice($0) })
    case .transfer(let ticket): lanes(besides: queue.row(of: ticket))
    case .giveTicket: lanes(besides: nil)
    case .reveal: choices(RevealReason.allCases.map { words.revealReason($0) }) + [doingNothing]
    case .reverse: choices(AidReversed.Reason.allCases.map { words.reversal($0) }) + [doingNothing]
    case .register: commands.commands(in: .person).map { entry($0, availability(of: $0.id)) }
    case .notes: choices(notes.map { words.noteOf($0.name, $0.place) })
    case .noteReason: choices(NoteOpened.Reason.allCases.map { words.noteReason($0) }) + [doingNothing]
    case .pair(let pair): choices(pairChoices(pair))
    case .grantNext, .grantPapers, .takeBackGrant, .budget: grantEntries(of: subject)
    case .caseNext, .casePapers, .seeCase, .takeBackCase: caseEntries(of: subject)
    case .paperForms(let wish): choices(wish.forms.map { words.paperForm($0) })
    case .endedGoal: choices([words.reopenGoal]) + [doingNothing]
    case .undoImport: choices(ImportUndone.Reason.allCases.map { words.undoReason($0) }) + [doingNothing]
    case .officers: officerChoices
    case .theme: choices(themes.map { context.language == .thai ? $0.thai : $0.english })
    }
  }

  /// The title of a list.
  func title(of subject: ActionList.Subject) -> String {
    switch subject {
    case .menu: words.menuTitle
    case .ticket(let ticket): queue.row(of: ticket).map { words.ticketTitle($0) } ?? words.menuTitle
    case .card: lookup.card.map { words.cardActions(words.house($0.particulars)) } ?? words.menuTitle
    case .shelf(let shelf): stockRoom?.line(of: shelf).map { words.lotActions($0) } ?? words.stockRoomTitle
    case .recall(let lot):
      words.recallTitle(stockRoom?.board?.lots.first { $0.lot == lot }?.code ?? "")
    case .reverseStock(_, let kind): words.reverseStockTitle(kind)
    case .park(let ticket): words.parkTitle(queue.row(of: ticket)?.label ?? "")
    case .transfer(let ticket): words.transferTitle(queue.row(of: ticket)?.label ?? "")
    case .giveTicket: words.giveTicketTitle
    case .reveal: words.revealTitle(lookup.member?.particulars.fullName ?? "")
    case .reverse(let receipt, let quantity): words.reverseTitle(receipt, quantity)
    case .register: words.registerActions(lookup.member?.particulars.fullName ?? "")
    case .notes: words.notesTitle
    case .noteReason: words.noteReasonTitle
    case .pair(let pair): words.pairTitle(pair.kind)
    case .paperForms(let wish): words.paper(wish.kind.rawValue)
    case .endedGoal(let item): words.endedGoalTitle(planLine(of: item))
    case .undoImport(let line): words.undoImportTitle(line)
    case .grantNext, .grantPapers, .takeBackGrant, .budget: grantTitle(of: subject)
    case .caseNext, .casePapers, .seeCase, .takeBackCase: caseTitle(of: subject)
    case .officers: words.officersTitle
    case .theme: words.themeTitle
    }
  }

  private func entry(_ command: Command, _ availability: Availability) -> ActionList.Entry {
    var entry = ActionList.Entry(
      number: command.number, label: words.title(command),
      note: commands.keys(of: command.id).first?.name ?? "",
      deed: .command(command.id))
    if case .not(let why) = availability {
      entry.isEnabled = false
      entry.note = words.whyNot(why)
    }
    return entry
  }

  /// Choices numbered from 1; from the tenth on without a digit.
  func choices(_ labels: [String]) -> [ActionList.Entry] {
    labels.enumerated().map { index, label in
      ActionList.Entry(number: index < 9 ? index + 1 : nil, label: label, deed: .choice(index))
    }
  }

  /// Everybody who may work here; whoever does is named, and stays by choosing another line.
  private var officerChoices: [ActionList.Entry] {
    var entries = choices(officers.map { words.officer($0) })
    for (index, officer) in officers.enumerated() where officer.id == context.centre.officer.id {
      entries[index].isEnabled = false
      entries[index].note = words.worksHere
    }
    return entries
  }

  private func lanes(besides row: QueueRow?) -> [ActionList.Entry] {
    var entries = choices(context.rules.queue.lanes.map { words.laneWithLetter($0) })
    guard let row, row.state.isWaiting else { return entries }
    for (index, lane) in context.rules.queue.lanes.enumerated()
    where TicketAvailability.isSame(lane.letter, row.lane) {
      entries[index].isEnabled = false
      entries[index].note = words.whyNot(.ticketState(row.state.name))
    }
    return entries
  }

  /// The last line of a list that asks: it does nothing, and has the focus at first.
  var doingNothing: ActionList.Entry {
    ActionList.Entry(number: nil, label: words.doNothing, deed: .nothing)
  }
}

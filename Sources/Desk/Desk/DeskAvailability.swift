import Welfare

/// Whether each command can be given now, or why not: what the bar, the lists and help show.
extension Desk {
  /// Whether a command can be given now.
  func availability(of command: CommandID) -> Availability {
    switch command {
    case .help, .queue, .lookup, .aid, .roster, .menu, .back, .enlarge, .repaint, .quit,
      .today, .bagDay,
      .reports, .closeDay, .sync, .cases, .grants, .stock, .duplicates,
      .volunteers, .language, .keyTest, .takeTicket:
      .available
    case .importFile:
      context.centre.officer.roles.contains(where: ImportRule.roles.contains)
        ? .available : .not(.role(ImportRule.roles))
    case .theme: themes.count > 1 ? .available : .not(.oneTheme)
    case .callNext: canCallNext ? .available : .not(.nobodyWaiting)
    case .undo: undoable == nil ? .not(.nothingToUndo) : .available
    case .save: layers.last?.isForm != true ? .not(.nothingToSave) : .available
    case .call, .recall, .serve, .park, .transfer, .miss, .leave, .finish, .identify, .undoStep:
      availability(of: command, on: target)
    case .walkIn, .giveTicket, .giveBag, .benefits, .compare, .plan:
      lookup.card == nil ? .not(.noHousehold) : .available
    case .receiveLot, .countStock, .moveStock, .carryStock, .sendStock, .writeOff, .recallLot, .lotHistory,
      .lotGiven:
      availability(of: command, on: targetLot)
    case .editRegister, .addPerson, .editAddress, .writeNote:
      lookup.card == nil ? .not(.noHousehold) : .available
    case .editName, .editIdentity, .editContact, .movePerson, .noteConsent:
      lookup.member == nil ? .not(.noMember) : .available
    case .otherHouse: lookup.member?.elsewhere == nil ? .not(.oneHouse) : .available
    case .openNote: notes.isEmpty ? .not(.noNotes) : .available
    case .addHousehold: .available
    case .identifyServed: identifying
    case .reveal: revealing
    }
  }

  /// Whether a command about tickets can be given for `row`.
  func availability(of command: CommandID, on row: QueueRow?) -> Availability {
    row.map { TicketAvailability.of(command, on: $0, context: context, shown: lookup.card?.household) }
      ?? .not(.noTicket)
  }

  /// The ticket at this window.
  var mine: QueueRow? { queue.ticket(atWindow: window) }

  /// The ticket that a command is about: of the list in sight, else the row with the focus.
  var target: QueueRow? {
    if case .list(let list) = layers.last, case .ticket(let ticket) = list.subject {
      return queue.row(of: ticket)
    }
    return queue.focusedRow(window: window)
  }

  /// What F7 would take back: this desk's last act, else the last step of the ticket at this window.
  var undoable: Undoable? {
    undoables.last ?? mine.map { .step(ticket: $0.ticket, label: $0.label, state: $0.state.name) }
  }

  private var canCallNext: Bool {
    mine != nil || queue.board?.waiting.isEmpty == false
  }

  private var identifying: Availability {
    guard let household = lookup.card?.household else { return .not(.noHousehold) }
    guard let mine else { return .not(.nobodyServed) }
    return mine.household == household ? .not(.knownAlready) : .available
  }

  private var revealing: Availability {
    guard lookup.card != nil else { return .not(.noHousehold) }
    guard let member = lookup.member, member.particulars.nationalID != nil else { return .not(.noID) }
    return lookup.revealed.contains(member.person) ? .not(.shownAlready) : .available
  }
}

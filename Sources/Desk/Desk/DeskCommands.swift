import Screen
import ThaiText
import Welfare

/// Gives commands: the one place that every key, list, bar and help line leads to.
extension Desk {
  /// Gives a command, or says why it cannot be given now.
  mutating func run(_ command: CommandID, _ stroke: Stroke) {
    if case .not(let why) = availability(of: command) {
      notice = Toast(.notice, words.whyNot(why))
      return
    }
    given = command
    switch command {
    case .help: push(.help(HelpScreen(place: here, table: commands, words: words)))
    case .queue: show(.queue)
    case .lookup: show(.lookup)
    case .aid: show(.aid)
    case .roster: openRoster(context.now.day, slot: roster.slot)
    case .volunteers: openVolunteers()
    case .callNext: callNext()
    case .undo: undo(stroke)
    case .save: break
    case .menu: open(.menu, stroke)
    case .back: act(on: Stroke(.key(.escape), milliseconds: stroke.milliseconds), in: focus)
    case .enlarge: isEnlarged.toggle()
    case .repaint: effects.append(.repaint)
    case .quit: askToQuit(stroke)
    case .today: showToday()
    case .bagDay: openBagDay()
    case .reports: openReports()
    case .closeDay: openDayClose()
    case .sync: openSync()
    case .duplicates: openDuplicates(of: nil)
    case .importFile: openImport()
    case .cases: openCases()
    case .grants: openGrants()
    case .stock: openStock(nil)
    case .language: switchLanguage()
    case .theme: open(.theme, stroke)
    case .keyTest: push(.keyTest(KeyTest()))
    case .takeTicket: push(.takeTicket(TakeTicketForm(request: ids.mint(), context: context)))
    case .call, .recall, .serve, .park, .transfer, .miss, .leave, .finish, .identify, .undoStep:
      if let target { run(command, on: target, stroke) }
    case .walkIn, .giveTicket, .giveBag, .identifyServed, .reveal, .benefits, .compare, .plan:
      runOnCard(command, stroke)
    case .editRegister, .otherHouse, .addPerson, .editName, .editIdentity, .editContact, .editAddress,
      .movePerson, .noteConsent, .writeNote, .openNote, .addHousehold:
      runOnRegister(command, stroke)
    case .receiveLot, .countStock, .moveStock, .carryStock, .sendStock, .writeOff, .recallLot, .lotHistory,
      .lotGiven:
      if let targetLot { run(command, on: targetLot, stroke) }
    }
  }

  /// Puts something over the panes.
  mutating func push(_ layer: Layer) {
    layers.append(layer)
    barFocus = nil
    if layer.asks {
      isPainted = false
      early = 0
    }
  }

  /// Opens a list of actions.
  mutating func open(_ subject: ActionList.Subject, _ stroke: Stroke?) {
    let count = entries(of: subject).count
    let chosen = subject == .theme ? themes.firstIndex { $0.id == theme } : nil
    let focus = chosen ?? entries(of: subject).firstIndex(where: \.isEnabled) ?? 0
    push(.list(ActionList(subject, request: ids.mint(), openedBy: stroke, count: count, focus: focus)))
  }

  /// Where the officer stands, for help.
  private var here: Command.Place {
    if layers.last?.isForm == true { return .form }
    if case .stock(let room) = layers.last { return room.shelf == nil ? .everywhere : .lot }
    return switch focus {
    case .queue: queue.focusedRow(window: window) == nil ? .queue : .ticket
    case .lookup, .aid: lookup.card == nil ? .everywhere : .card
    case .roster: .everywhere
    }
  }

  /// The pane gets the keyboard; one that has it already takes the whole screen, or gives it back.
  private mutating func show(_ pane: DeskPane) {
    if focus == pane, barFocus == nil { isEnlarged.toggle() }
    focus = pane
    barFocus = nil
  }

  private mutating func showToday() {
    lookup.clear()
    ask(forRows: "")
    focus = .lookup
    barFocus = nil
    ask(.today)
  }

  /// The number just called again; else the next one, closing the ticket being served; if nobody waits that one is
  /// closed.
  private mutating func callNext() {
    if let mine, mine.state.name == .called {
      propose(.step(ticket: mine.ticket, .recall), for: .step(.recall, label: mine.label))
    } else if let mine, queue.board?.waiting.isEmpty == true {
      propose(
        .step(ticket: mine.ticket, .finish(purpose: nil, outcome: nil)),
        for: .step(.finish, label: mine.label))
    } else {
      propose(.call(ticket: nil), for: .call)
    }
  }

  private mutating func undo(_ stroke: Stroke) {
    switch undoable {
    case .step(let ticket, _, _)?:
      if let undoable { propose(.undoTicket(ticket), for: .undo(undoable)) }
    case .issuance(let receipt, let quantity)?: open(.reverse(receipt: receipt, quantity: quantity), stroke)
    case .pair(let pair)?:
      propose(
        .decide(PairRequest(.unmerge, kept: pair.one, alias: pair.other)), for: .undo(.pair(pair)))
    case .stock(let entry, let kind)?: open(.reverseStock(entry, kind: kind), stroke)
    case .edit(let entry, _)?:
      if let undoable { propose(.register(.takeBack(entry)), for: .undo(undoable)) }
    case .caseStep(let subject, let isRestricted)?:
      openCase(subject, isRestricted: isRestricted, stroke)
      notice = Toast(.notice, words.takeBackInFile)
    case .grantStep(let grant)?:
      openGrant(grant)
      notice = Toast(.notice, words.takeBackInFile)
    case nil: break
    }
  }

  /// Who goes on at this desk; work that this desk does in the background comes to its end first.
  mutating func askForOfficer() {
    guard !importing.isAtWork, !sync.isRunning else { return notice = Toast(.notice, words.workFirst) }
    ask(.officers)
    open(.officers, nil)
  }

  private mutating func askToQuit(_ stroke: Stroke) {
    let buttons = Buttons(
      [
        Buttons.Button(id: "no", label: words.quitNo),
        Buttons.Button(id: "yes", label: words.quitYes),
        Buttons.Button(id: "officer", label: words.anotherOfficer),
      ])
    let dialog = Dialog(title: words.quitTitle, footer: words.questionFooter)
    let body = (words.quitBody + (importing.isAtWork ? [words.quitWhileImporting] : [])).map {
      Line($0, role: .dialogBody)
    }
    push(.question(Question(dialog, body: body, buttons: buttons, openedBy: stroke), .quit))
  }

  private mutating func switchLanguage() {
    context.language = context.language == .thai ? .english : .thai
    notice = nil
    saved = nil
    effects.append(.switchLanguage(context.language))
    layers = layers.compactMap { $0.reworded(context) }
    refresh()
  }
}

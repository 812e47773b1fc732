import Screen
import ThaiText
import Welfare

/// Keys in the four panes.
extension Desk {
  /// Hands a stroke to the pane that has the keyboard.
  mutating func act(on stroke: Stroke, in pane: DeskPane) {
    switch pane {
    case .queue: actInQueue(stroke)
    case .lookup: actInLookup(stroke)
    case .aid: actInAid(stroke)
    case .roster: actInRoster(stroke)
    }
  }

  /// Rows that a pane has on this screen.
  func rows(of pane: DeskPane) -> Int {
    DeskLayout(size, focus: focus, isEnlarged: isEnlarged).place(of: pane).rows
  }

  private mutating func actInQueue(_ stroke: Stroke) {
    switch queue.update(stroke.input, window: window, rows: max(1, rows(of: .queue) - 6)) {
    case .ignored: hearsOnlyCommands(stroke)
    case .moved: break
    case .take: run(.takeTicket, stroke)
    case .actions(let row): open(.ticket(row.ticket), stroke)
    case .opened(let row):
      if stroke.endsBurst { return }
      if row.state == .called(counter: window) {
        run(.serve, stroke)
      } else {
        open(.ticket(row.ticket), stroke)
      }
    }
  }

  private mutating func actInLookup(_ stroke: Stroke) {
    switch lookup.update(stroke.input, rows: max(1, rows(of: .lookup) - 4)) {
    case .ignored: hearsOnlyCommands(stroke)
    case .moved: break
    case .search(let text): ask(forRows: text)
    case .open(let household, let person): openHousehold(household, person: person, ticket: nil)
    case .back(let before):
      openHousehold(before.household, person: before.person, ticket: before.ticket)
    case .actions: if !stroke.endsBurst { open(.card, stroke) }
    case .add(let text): if !stroke.endsBurst { openRegister(.household, text: text) }
    case .today(let line): act(on: line, stroke)
    case .closedCard: closeCard()
    case .atBase: hearsOnlyCommands(stroke)
    }
  }

  private mutating func act(on line: TodayLine, _ stroke: Stroke) {
    switch line {
    case .importRegister, .importVolunteers: run(.importFile, stroke)
    case .waiting: run(.callNext, stroke)
    case .noCampaign: openStock(.openCampaign)
    case .bags: openStock(nil)
    case .lot(let lot): openStock(lot: lot.lot)
    case .runOut, .unheld: openStock(nil)
    case .ofCase(let line):
      openCase(line.file.subject, isRestricted: line.file.restriction != nil, stroke)
    case .moreCases: openCases()
    case .grant(let line): openGrant(line.file.grant)
    case .moreGrants: openGrants()
    case .missing(let missing): openRoster(missing.day, slot: missing.slot)
    case .goal(let goal): if !stroke.endsBurst { openPlan(goal) }
    case .moreGoals(let count): notice = Toast(.notice, words.todayMoreGoals(count))
    }
  }

  /// Asks for the rows that answer to the query; none while it is empty.
  mutating func ask(forRows text: String) {
    closeCard()
    if text.isEmpty { questions.drop(.lookup) } else { ask(.lookup(text, limit: Desk.mostRows)) }
  }

  /// Looks for a text as if it had been typed.
  mutating func search(_ text: String) {
    lookup.search(text)
    ask(forRows: lookup.query)
  }

  /// Rows that one search brings.
  static let mostRows = 50

  /// Asks for a household and what it may be given.
  mutating func openHousehold(
    _ household: Identifier<Household>, person: Identifier<Person>?, ticket: String?
  ) {
    opening = HouseholdOpening(household: household, person: person, ticket: ticket)
    ask(.household(household))
    _ = aid.show(household)
    ask(.aid(household))
    ask(.benefits(household))
  }

  /// No household is shown any more.
  mutating func closeCard() {
    opening = nil
    _ = aid.show(nil)
    questions.drop(.household)
    questions.drop(.aid)
    questions.drop(.benefits)
  }
}

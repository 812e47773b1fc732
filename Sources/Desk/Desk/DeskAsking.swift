import Screen
import ThaiText
import Welfare

/// Questions to the records and what becomes of the answers.
extension Desk {
  /// Asks the records; an older question of the same topic is void.
  mutating func ask(_ query: Query, for topic: Questions.Topic? = nil) {
    number += 1
    questions.ask(topic ?? Questions.Topic(query), number: number, at: clock)
    effects.append(.ask(number: number, query))
  }

  /// Asks again for everything in sight.
  mutating func refresh() {
    ask(.queue)
    ask(.today)
    ask(roster.query(context.now.day), for: .roster)
    if let opening {
      openHousehold(opening.household, person: opening.person, ticket: opening.ticket)
    } else if let household = lookup.card?.household {
      ask(.household(household))
      ask(.aid(household))
      ask(.benefits(household))
    }
    if !lookup.field.isEmpty, lookup.page == nil || lookup.mode == .results {
      ask(.lookup(lookup.query, limit: Desk.mostRows))
    }
    for layer in layers { refresh(layer) }
  }

  private mutating func refresh(_ layer: Layer) {
    switch layer {
    case .stock(let stock): ask(stock.query)
    case .bag(let form):
      ask(form.query)
      if form.wantsVolunteers { ask(.volunteers(context.now.day)) }
    case .bagDay(let screen): refresh(screen)
    case .dayClose(let screen): ask(screen.query)
    case .sync(let screen): ask(screen.query)
    case .conflicts(let screen): ask(screen.query)
    case .duplicates(let screen): ask(screen.query)
    case .settle(let form): ask(form.query)
    case .grants(let screen): ask(screen.query)
    case .cases(let screen): ask(screen.query)
    case .caseFile(let screen): ask(screen.query)
    case .caseForm(let form): refresh(form)
    case .grantFile(let screen): ask(screen.query)
    case .grantForm(let form): refresh(form)
    case .reports(let screen): ask(screen.query)
    case .roster(let screen): ask(screen.query)
    case .assign(let form): ask(form.query)
    case .benefits(let dialog): if lookup.card?.household != dialog.household { ask(dialog.query) }
    case .volunteers(let list): ask(list.query)
    case .takeTicket(let form):
      if case .asked(let digits) = form.found { ask(.lookup(digits, limit: 2), for: .visitor) }
    case .stockForm(let form): for query in form.queries(context) { ask(query) }
    case .stockHistory(let list): ask(list.query)
    case .lotGiven(let list): ask(list.query)
    case .register(let form): refresh(form)
    case .plan(let screen): refreshPlan(screen.household)
    case .planForm(let form): refreshPlan(form.household)
    case .note(let view): ask(view.query)
    case .importFile: resumeImport()
    case .list, .finish, .paper, .family, .remote, .receipt, .refusal, .help, .keyTest, .question: break
    }
  }

  /// Asks for whom a form of the register is about, unless the card shows them, and for where somebody moves to.
  private mutating func refresh(_ form: RegisterForm) {
    if let query = form.query, lookup.card?.household != form.household { ask(query) }
    if let sought = form.sought { ask(.lookup(sought, limit: RegisterForm.mostFound), for: .registerLookup) }
  }

  /// The minute has changed: waits grow, the order may change, and with the day everything.
  mutating func tick(_ now: Instant) {
    let isNewDay = now.day != context.now.day
    context.now = now
    if isNewDay { refresh() } else { ask(.queue) }
  }

  /// Takes an answer, unless its question was asked anew since.
  mutating func take(_ answer: Answer, to number: Int) {
    guard let topic = questions.settle(number) else { return }
    switch answer {
    case .queue(let board): show(board)
    case .officers(let officers): show(officers)
    case .lookup(let page): show(page, for: topic)
    case .household(let card):
      show(card)
      hand(answer)
    case .today(let work): lookup.show(work)
    case .note, .aid, .benefits, .bag, .bagDay, .day, .stock, .stockHistory, .lotGiven, .roster, .rosterWeek,
      .volunteers, .conflicts, .openConflicts, .sync, .duplicates, .grants, .grant, .cases, .case:
      hand(answer)
    }
  }

  private mutating func show(_ page: LookupPage, for topic: Questions.Topic) {
    switch topic {
    case .visitor: showVisitor(page)
    case .bagDayLookup, .registerLookup: hand(.lookup(page))
    default: lookup.show(page)
    }
  }

  /// The list of officers is made of them; whoever can take over has the focus.
  private mutating func show(_ officers: [Officer]) {
    self.officers = officers
    guard case .list(let list) = layers.last, list.subject == .officers else { return }
    pop()
    open(.officers, nil)
  }

  /// Asks for bag day what it shows; over it a form may stand, whose own question is the newest of its topic.
  private mutating func refresh(_ screen: BagDayScreen) {
    for query in screen.queries {
      if case .lookup = query { ask(query, for: .bagDayLookup) } else { ask(query) }
    }
  }

  private mutating func show(_ board: QueueBoard) {
    queue.show(board, window: window)
    lookup.show(waiting: board.waiting.count)
    guard let arrival, let row = queue.row(of: arrival.ticket) else { return }
    self.arrival = nil
    queue.select(.ticket(row.ticket))
    if arrival.takesFocus {
      focus = .queue
      barFocus = nil
    }
    showVisitor(of: row)
  }

  /// A ticket's visitor comes into the main pane: the household if it is known, else who answers to the name.
  func isShown(_ household: Identifier<Household>) -> Bool {
    lookup.card?.household == household
  }

  private mutating func showVisitor(of row: QueueRow) {
    if let household = row.household {
      if !isShown(household) { openHousehold(household, person: row.person, ticket: row.label) }
    } else {
      search(row.name ?? "")
    }
  }

  private mutating func show(_ card: HouseholdCard) {
    let opened = opening?.household == card.household ? opening : nil
    lookup.show(card, person: opened?.person, ticket: opened?.ticket)
    opening = nil
  }

  private mutating func showVisitor(_ page: LookupPage) {
    guard case .takeTicket(var form) = layers.last else { return }
    form.show(page)
    layers[layers.count - 1] = .takeTicket(form)
  }

  /// The records could not answer: it is said, and nothing waits for it.
  mutating func takeNoAnswer(to number: Int, _ trouble: StoreTrouble) {
    guard let topic = questions.settle(number) else { return }
    notice = Toast(.error, words.unanswered(words.trouble(trouble)))
    if topic == .household { opening = nil }
    if topic == .visitor, case .takeTicket(var form) = layers.last {
      form.giveUp()
      layers[layers.count - 1] = .takeTicket(form)
    }
  }

  /// How far the lookup store has come; once it is ready what was typed is searched for again.
  mutating func takeProgress(_ done: Int, of all: Int) {
    let isReady = done >= all
    lookup.show(preparing: isReady ? nil : LookupPage.Preparing(done: done, all: all))
    if isReady, lookup.mode == .results { ask(.lookup(lookup.query, limit: Desk.mostRows)) }
  }
}

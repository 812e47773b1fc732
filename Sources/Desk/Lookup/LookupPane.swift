import Screen
import ThaiText
import Welfare

/// The main pane: a query line that takes all text, and below it what answers to it, a household's card, or today's
/// work while nothing is chosen.
struct LookupPane: Hashable, Sendable {
  /// What stands below the query line.
  enum Mode: Hashable, Sendable {
    /// งานวันนี้.
    case today
    /// Rows that answer to the query.
    case results
    /// A household.
    case card
  }

  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// The key is not for the pane.
    case ignored
    /// Something moved.
    case moved
    /// The query changed: ask anew, or for nothing while it is empty.
    case search(String)
    /// Open a household, with a member chosen.
    case open(Identifier<Household>, Identifier<Person>?)
    /// Enter where nothing was found: a new household, with what was looked for.
    case add(String)
    /// Enter on the card: its actions.
    case actions
    /// Enter on a line of today's work.
    case today(TodayLine)
    /// Esc on a relative's card: back to the household it was gone to from.
    case back(Desk.HouseholdOpening)
    /// The card was left; the aid pane falls silent.
    case closedCard
    /// Esc where there is nothing to leave.
    case atBase
  }

  /// The query line.
  private(set) var field = TextField(limit: 120)
  /// What answers to it.
  private(set) var page: LookupPage?
  /// The rows, or the members, or the lines of today's work.
  private(set) var list = ListView()
  /// The household shown.
  private(set) var card: HouseholdCard?
  /// The ticket that brought the household here, if one did.
  private(set) var ticketLabel: String?
  /// Today's work.
  private(set) var work: TodayWork?
  /// How far the lookup store has come, if it is being made.
  private(set) var preparing: LookupPage.Preparing?
  /// People whose ID is shown in clear, until the card is left.
  private(set) var revealed: Set<Identifier<Person>> = []
  /// Households from which a relative's was gone to, the newest last: Esc goes back.
  private(set) var trail: [Desk.HouseholdOpening] = []
  /// Whether the cursor stands in the query line rather than on a row.
  private(set) var isTyping = true
  /// People waiting, for today's work.
  private var waiting = 0

  /// What stands below the query line.
  var mode: Mode { card != nil ? .card : field.isEmpty ? .today : .results }

  /// What is looked for: the digits meant, if it was typed on the digit row of the Thai layout.
  var query: String {
    let text = field.text
    return [13, 11, 10].lazy.compactMap { kedmaneeDigits(text, count: $0) }.first ?? text
  }

  /// The member chosen on the card, or who was one and moved away or died.
  var member: HouseholdCard.Member? {
    guard let everybody = card?.everybody, let index = list.focused, everybody.indices.contains(index) else {
      return nil
    }
    return everybody[index]
  }

  /// The lines of today's work.
  var todayLines: [TodayLine] { work.map { TodayLine.lines($0, waiting: waiting) } ?? [] }

  /// Takes rows; those of an older query are dropped.
  mutating func show(_ page: LookupPage) {
    preparing = page.preparing
    guard page.text == query else { return }
    self.page = page
    if mode == .results { list.show(count: page.rows.count, focus: isTyping ? 0 : nil) }
  }

  /// Takes a household's card; `person` is the member to choose.
  mutating func show(_ card: HouseholdCard, person: Identifier<Person>?, ticket: String?) {
    let isSame = self.card?.household == card.household
    let kept = isSame ? member?.person : nil
    self.card = card
    if !isSame { revealed = [] }
    if ticket != nil { trail = [] }
    if !isSame || ticket != nil { ticketLabel = ticket }
    isTyping = false
    let wanted = person ?? kept
    let everybody = card.everybody
    list = ListView(count: everybody.count, focus: everybody.firstIndex { $0.person == wanted } ?? 0)
  }

  /// Takes today's work, and how many wait.
  mutating func show(_ work: TodayWork) {
    self.work = work
    showLines()
  }

  /// Takes how many wait.
  mutating func show(waiting: Int) {
    self.waiting = waiting
    showLines()
  }

  private mutating func showLines() {
    if mode == .today, work != nil { list.show(count: todayLines.count) }
  }

  /// Takes how far the lookup store has come; nil when it is ready.
  mutating func show(preparing: LookupPage.Preparing?) { self.preparing = preparing }

  /// Notes where the step to a relative's household is made from.
  mutating func leaveTrail() {
    guard let card else { return }
    trail.append(
      Desk.HouseholdOpening(household: card.household, person: member?.person, ticket: ticketLabel))
    if trail.count > Self.longestTrail { trail.removeFirst() }
  }

  private static let longestTrail = 20

  /// Shows a member's ID in clear until the card is left.
  mutating func reveal(_ person: Identifier<Person>) { revealed.insert(person) }

  /// Looks for `text` as if it had been typed.
  mutating func search(_ text: String) {
    leaveCard()
    field.replace(with: text)
    page = nil
    isTyping = true
    list = ListView(count: mode == .today ? todayLines.count : 0)
  }

  /// Puts query, caret and row back as a draft kept them.
  mutating func restore(_ text: String, caret: Int, isTyping: Bool, row: Int) {
    search(text)
    field.moveCaret(to: caret)
    self.isTyping = isTyping
    list = ListView(count: min(row, LookupPane.mostRows) + 1, focus: row)
  }

  private static let mostRows = 1_000

  /// Leaves the card and the query: today's work is shown.
  mutating func clear() { search("") }

  /// Takes a key while about `rows` rows are in sight.
  mutating func update(_ input: Input, rows: Int) -> Outcome {
    switch input {
    case .text, .paste: return typed(input)
    case .key(.backspace), .key(.delete), .key(.left), .key(.right): return edited(input)
    case .key(.home) where isTyping, .key(.end) where isTyping: return edited(input)
    case .key(.escape): return stepBack()
    default: break
    }
    switch list.update(input, rows: rows) {
    case .ignored: return input == .key(.enter) ? opened(nil) : .ignored
    case .moved:
      isTyping = false
      return .moved
    case .opened(let index): return opened(index)
    }
  }

  /// Text always goes into the query; on a card it begins a new one.
  private mutating func typed(_ input: Input) -> Outcome {
    if case .text(" ") = input, mode == .card { return .actions }
    let hadCard = card != nil
    if hadCard {
      leaveCard()
      field.replace(with: "")
    }
    isTyping = true
    let outcome = field.update(input)
    return outcome == .changed || hadCard ? changed() : .moved
  }

  private mutating func edited(_ input: Input) -> Outcome {
    if mode == .card {
      guard input == .key(.backspace) else { return .moved }
      leaveCard()
      isTyping = true
      return changed()
    }
    isTyping = true
    return field.update(input) == .changed ? changed() : .moved
  }

  private mutating func changed() -> Outcome {
    page = nil
    list = ListView(count: mode == .today ? todayLines.count : 0)
    return .search(query)
  }

  private mutating func stepBack() -> Outcome {
    switch mode {
    case .card:
      if let before = trail.popLast() { return .back(before) }
      leaveCard()
      isTyping = true
      list = ListView(count: mode == .today ? todayLines.count : page?.rows.count ?? 0)
      return .closedCard
    case .results:
      clear()
      return .search("")
    case .today: return .atBase
    }
  }

  private mutating func leaveCard() {
    card = nil
    trail = []
    ticketLabel = nil
    revealed = []
  }

  private func opened(_ index: Int?) -> Outcome {
    switch mode {
    case .card: return .actions
    case .results:
      if let page, page.rows.isEmpty, page.preparing == nil { return .add(page.text) }
      guard let index, let row = page?.rows[index] else { return .moved }
      return .open(row.household, row.person)
    case .today:
      let lines = todayLines
      guard let index, lines.indices.contains(index) else { return .moved }
      return .today(lines[index])
    }
  }
}

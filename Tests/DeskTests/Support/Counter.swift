import Desk
import Screen
import Testing
import ThaiText
import Welfare

extension Counter: CustomTestStringConvertible {
  /// What it shows: a failed expectation prints the screen.
  var testDescription: String { "the desk\n" + text.joined(separator: "\n") }
}

/// A desk at work in a test: keys go in, and canned answers come back at once, or when the test lets them.
struct Counter {
  /// The desk.
  var desk: Desk
  /// What it shows next when it asks.
  var board = Sample.board
  var card = Sample.card
  var rows = Sample.rows
  var work = Sample.work
  var standing = Sample.standing
  var benefits: BenefitSheet?
  var bagDay = Sample.bagDay
  /// What the records say of a bag; nil: it is allowed.
  var bagAnswer: BagAnswer?
  /// What a day comes to; asked for another day it says that day.
  var day = Sample.daySheet
  var stock = Sample.stock
  var history: [StockHistoryLine] = []
  var lotGiven: [RecallRow] = []
  /// What volunteers carry, and what may stand in, as the bag form is told.
  var carryings: [CarryingLine] = []
  var others: [LotLine] = []
  var volunteers = Sample.volunteers
  var syncSheet = Sample.syncSheet
  var conflicts: [Conflict] = []
  var duplicates = DuplicatesBoard(household: nil, lines: [], found: 0, stopped: [], looked: 8_200)
  var grants = GrantsBoard(grants: [], budgets: [], on: Sample.now.day)
  var grant: GrantSheet?
  var cases: [CaseLine] = []
  var caseSheet: CaseSheet?
  /// Why a picture or paper is not kept; nil keeps it.
  var evidenceTrouble: EvidenceTrouble?
  /// Pictures and papers named so far.
  private(set) var files: [EvidenceFile] = []
  /// Why the next proposal is refused; nil commits it.
  var refusal: Refusal?
  /// Whether answers wait until `settle()`.
  var isSlow = false
  /// Everything proposed, with its request id.
  private(set) var proposed: [(number: Int, proposal: Proposal, request: String)] = []
  /// The newest draft; nil once cleared.
  private(set) var draft: [UInt8]?
  /// All other effects.
  private(set) var told: [Effect] = []
  private var waiting: [Effect] = []
  private var milliseconds: UInt64 = 1_000
  private var entries: UInt64 = 0

  init(
    _ columns: Int = 80, _ rows: Int = 24, language: Language = .thai, board: QueueBoard = Sample.board,
    work: TodayWork = Sample.work, stock: StockBoard = Sample.stock, keymap: Keymap = Keymap(),
    restoring draft: [UInt8]? = nil
  ) {
    desk = Desk(
      Desk.Opening(
        context: Sample.context(language), size: Size(columns: columns, rows: rows), keymap: keymap,
        theme: "night", seed: 1), restoring: draft)
    self.board = board
    self.work = work
    self.stock = stock
    send(.started)
    send(.painted)
    send(
      .themes([
        Theme.Card(id: "paper", thai: "กระดาษ", english: "Paper"),
        Theme.Card(id: "night", thai: "กลางคืน", english: "Night"),
      ]))
  }

  /// Sends an event and runs what the desk wants done.
  mutating func send(_ event: Event) {
    run(desk.update(event))
  }

  /// Presses keys one after another, each painted before the next.
  mutating func press(_ keys: Key...) {
    for key in keys { stroke(.key(key)) }
  }

  /// Types a text.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { stroke(.text(String(scalar))) }
  }

  /// Sends one input, and what was painted after it.
  mutating func stroke(_ input: Input, endsBurst: Bool = false, isPainted: Bool = true, after: UInt64 = 40) {
    milliseconds += after
    send(.stroke(Stroke(input, milliseconds: milliseconds, endsBurst: endsBurst)))
    if isPainted { send(.painted) }
  }

  /// Answers everything that waits, in order.
  mutating func settle() {
    while !waiting.isEmpty { answer(waiting.removeFirst()) }
  }

  /// How the desk looks.
  var screen: Grid { desk.view() }

  /// The rows of text.
  var text: [String] { (0..<screen.size.rows).map { screen.text(ofRow: $0) } }

  /// Whether some row holds `wanted`, scalar by scalar.
  func shows(_ wanted: String) -> Bool {
    let wanted = Array(wanted.unicodeScalars)
    return text.contains { row in
      let row = Array(row.unicodeScalars)
      return row.count >= wanted.count
        && (0...row.count - wanted.count).contains { row[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
  }

  private mutating func run(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask, .propose, .proposeWith:
        if case .propose(let number, let proposal, let request) = effect {
          proposed.append((number, proposal, request))
        }
        if case .proposeWith(let named, let number, let proposal, let request) = effect {
          files += named
          proposed.append((number, proposal, request))
        }
        if isSlow { waiting.append(effect) } else { answer(effect) }
      case .saveDraft(let bytes): draft = bytes
      case .clearDraft: draft = nil
      default: told.append(effect)
      }
    }
  }

  private mutating func answer(_ effect: Effect) {
    switch effect {
    case .ask(let number, let query): send(.answered(number: number, answer(to: query)))
    case .proposeWith(_, let number, _, _) where evidenceTrouble != nil:
      if let evidenceTrouble { send(.evidence(number: number, evidenceTrouble)) }
    case .propose(let number, let proposal, let request),
      .proposeWith(_, let number, let proposal, let request):
      if let refusal {
        send(.refused(number: number, refusal))
      } else {
        send(.committed(number: number, commit(proposal, request)))
      }
    default: break
    }
  }

  private func answer(to query: Query) -> Answer {
    switch query {
    case .queue: .queue(board)
    case .officers: .officers(Sample.officers)
    case .lookup(let text, _): .lookup(Sample.page(text, rows))
    case .household: .household(card)
    case .note(_, let entry): .note(entry, Sample.noteText)
    case .aid: .aid(standing)
    case .benefits: .benefits(benefits)
    case .bag(let request): .bag(sheet(request))
    case .bagDay: .bagDay(bagDay)
    case .roster: .roster(Sample.roster)
    case .rosterWeek: .rosterWeek([Sample.roster])
    case .volunteers: .volunteers(volunteers)
    case .stock: .stock(stock)
    case .stockHistory: .stockHistory(history)
    case .lotGiven: .lotGiven(lotGiven)
    case .day(let wanted):
      .day(
        DaySheet(
          day: wanted, figures: day.figures, tickets: day.tickets, carriers: day.carriers, visits: day.visits,
          close: day.close))
    case .today: .today(work)
    case .grants: .grants(grants)
    case .grant: .grant(grant)
    case .cases: .cases(cases)
    case .case(let subject, _): .case(subject, caseSheet)
    case .conflicts: .conflicts(conflicts)
    case .openConflicts: .openConflicts(0)
    case .sync: .sync(syncSheet)
    case .duplicates(let household):
      .duplicates(
        DuplicatesBoard(
          household: household, lines: duplicates.lines, found: duplicates.found, stopped: duplicates.stopped,
          looked: duplicates.looked))
    }
  }

  private func sheet(_ request: AidRequest) -> BagSheet {
    let sheet = Sample.sheet(request)
    return BagSheet(
      request: request, card: sheet.card, answer: bagAnswer ?? sheet.answer, campaigns: sheet.campaigns,
      lots: others.isEmpty ? sheet.lots : [], others: others, carryings: carryings,
      nextReceipt: sheet.nextReceipt, elsewhere: standing.elsewhere)
  }

  private mutating func commit(_ proposal: Proposal, _ request: String) -> Committed {
    let acts = Happening(board: board, window: 1).acts(of: proposal)
    for act in acts { board = Happening(board: board, window: 1).board(after: act) }
    return Committed(
      request: request, isReplayed: false,
      acts: acts.map { act in
        entries += 1
        return Committed.Written(entry: EntryName(log: Sample.log, seq: entries), act: act)
      }, remaining: 42)
  }
}

import Screen
import ThaiText
import Welfare

/// A list of numbered actions over the desk: the menu, what can be done with a ticket or a household, and every list
/// of coded reasons. Its lines are made anew from the desk each time, so they are never out of date.
struct ActionList: Hashable, Sendable {
  /// What the list is for.
  enum Subject: Hashable, Sendable {
    /// F9.
    case menu
    /// What can be done with a ticket.
    case ticket(Identifier<Ticket>)
    /// What can be done with the household shown.
    case card
    /// Why a ticket is parked.
    case park(Identifier<Ticket>)
    /// Where a ticket is moved.
    case transfer(Identifier<Ticket>)
    /// In which lane the household shown gets a ticket.
    case giveTicket
    /// Why an ID is shown.
    case reveal(Identifier<Person>)
    /// Why a hand-over is taken back.
    case reverse(receipt: String, quantity: UInt64)
    /// What can be done with a lot in a place.
    case shelf(StockShelf)
    /// Why a lot is recalled.
    case recall(Identifier<Lot>)
    /// Why an entry about goods is taken back; its act's kind.
    case reverseStock(EntryName, kind: String)
    /// What can be written of the member chosen on the card.
    case register
    /// Which sensitive note.
    case notes
    /// Why a sensitive note is opened.
    case noteReason(AnswerSubject, NotePlace)
    /// Which theme.
    case theme
    /// Who works at this desk from now on.
    case officers
    /// What is decided of two that may be one.
    case pair(Pair)
    /// Why a whole import is taken back.
    case undoImport(ImportLine)
    /// In which form a paper on the screen is to leave.
    case paperForms(PaperWish)
    /// Whether a goal that ended is open again.
    case endedGoal(Identifier<PlanItem>)
    /// What may follow in a grant.
    case grantNext(Identifier<HousingGrant>)
    /// What may follow in a case.
    case caseNext(Identifier<Case>)
    /// Which paper of a case is shown and printed.
    case casePapers(Identifier<Case>)
    /// Why a restricted case is opened.
    case seeCase(Identifier<Case>)
    /// Whether the newest step of a case does not count any more.
    case takeBackCase(Identifier<Case>)
    /// Which paper of a grant is shown and printed.
    case grantPapers(Identifier<HousingGrant>)
    /// Whether the newest step of a grant does not count any more.
    case takeBackGrant(Identifier<HousingGrant>)
    /// What can be done with an allotment.
    case budget(Identifier<Allotment>)

    /// Whether it asks before something that stays in the journal: nothing pressed before it was seen answers it.
    var asks: Bool {
      switch self {
      case .reveal, .reverse, .recall, .reverseStock, .noteReason, .undoImport, .endedGoal, .takeBackGrant,
        .seeCase, .takeBackCase:
        true
      default: false
      }
    }
  }

  /// One line.
  struct Entry: Hashable, Sendable {
    /// What choosing it does.
    enum Deed: Hashable, Sendable {
      /// A command of the table.
      case command(CommandID)
      /// The choice of that number in the list's own order.
      case choice(Int)
      /// Nothing: the list closes.
      case nothing
    }

    /// Its digit; nil for none.
    let number: Int?
    /// What it says.
    let label: String
    /// At the right: its key, or why not.
    var note = ""
    /// Whether it can be chosen now.
    var isEnabled = true
    /// What choosing it does.
    let deed: Deed
  }

  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// The key is not for a list.
    case ignored
    /// The focus has moved.
    case moved
    /// A line was chosen.
    case chosen(Entry.Deed)
    /// A line was chosen that cannot be now; its note says why.
    case unavailable(String)
    /// Esc.
    case closed
  }

  /// What the list is for.
  let subject: Subject
  /// The request id for what it leads to.
  let request: String
  /// The line with the focus.
  private(set) var list: ListView
  private let openedBy: Key?
  private var isArmed = false

  /// A list with the focus on its first line, or on its last where it asks: that one does nothing.
  init(_ subject: Subject, request: String, openedBy stroke: Stroke?, count: Int, focus: Int = 0) {
    self.subject = subject
    self.request = request
    openedBy = stroke?.key
    list = ListView(count: count, focus: subject.asks ? count - 1 : focus, goesRound: true)
  }

  /// Takes a key while about `rows` lines are in sight.
  mutating func update(_ stroke: Stroke, _ entries: [Entry], rows: Int) -> Outcome {
    list.show(count: entries.count)
    if subject.asks {
      if let key = stroke.key, key == openedBy, !isArmed { return .moved }
      if stroke.endsBurst { return .moved }
      isArmed = true
    }
    switch stroke.input {
    case .key(.escape): return .closed
    case .text(" "): return choose(list.focus, entries)
    case .text(let text):
      let scalars = text.unicodeScalars
      guard let scalar = scalars.first, scalars.count == 1, let number = digitOrKey(of: scalar) else {
        return .ignored
      }
      guard let index = entries.firstIndex(where: { $0.number == number }) else { return .moved }
      list.move(to: index)
      return choose(index, entries)
    default: break
    }
    switch list.update(stroke.input, rows: rows) {
    case .ignored: return .ignored
    case .moved: return .moved
    case .opened(let index): return stroke.endsBurst ? .moved : choose(index, entries)
    }
  }

  private func choose(_ index: Int, _ entries: [Entry]) -> Outcome {
    guard entries.indices.contains(index) else { return .moved }
    let entry = entries[index]
    return entry.isEnabled ? .chosen(entry.deed) : .unavailable(entry.note)
  }

  /// Rows of lines in sight on a screen.
  static func rows(_ count: Int, on screen: Rect) -> Int {
    max(1, min(count, min(screen.rows, Dialog.mostRows) - 4))
  }

  /// Draws the list in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ entries: [Entry], title: String, footer: String) {
    let inner = Dialog(title: title, footer: footer).draw(on: &canvas, in: screen, rows: entries.count)
    var shown = list
    shown.show(count: entries.count)
    for (offset, index) in shown.visible(rows: inner.rows).enumerated() {
      draw(entries[index], hasFocus: index == shown.focus, on: &canvas, in: inner.line(offset))
    }
  }

  private func draw(_ entry: Entry, hasFocus: Bool, on canvas: inout Canvas, in row: Rect) {
    let role: Role = entry.isEnabled ? .menuItem : .hintDisabled
    let line = row.inset(left: 2)
    canvas.write(
      Line(
        [Span(entry.number.map { "\($0) " } ?? "  ", .menuNumber), Span(entry.label, role)],
        trailing: entry.note.isEmpty ? [] : [Span(entry.note, .fieldHint)]), in: line, role: role)
    guard hasFocus else { return }
    canvas.paint(line, role: .menuFocused)
    canvas.writeSign(of: .gutter, at: row.origin)
    canvas.placeCursor(at: row.origin)
  }
}

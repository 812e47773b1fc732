import Screen
import ThaiText
import Welfare

/// F9, 9 ปิดวัน: what the day came to, what is still open, and the close, with a reason if something stays open.
struct DayCloseScreen: Hashable, Sendable {
  /// How far closing it has come.
  enum Step: Hashable, Sendable {
    /// The sheet is read.
    case reading
    /// The officer is asked whether it is meant.
    case asking(Question, DayClosed.Reason?)
  }

  /// The day.
  private(set) var day: Day
  /// What it comes to; nil before the answer.
  private(set) var sheet: DaySheet?
  /// What can be done.
  private(set) var menu: Menu
  /// How far closing it has come.
  private(set) var step = Step.reading
  /// Lines of the sheet scrolled past.
  private(set) var top = 0
  /// The request id under which it is closed, however often Enter is pressed.
  private(set) var request: String

  /// The screen of a day.
  init(_ day: Day, request: String, context: DeskContext) {
    self.day = day
    self.request = request
    menu = Menu([Menu.Entry(number: nil, id: "back", label: context.words.backAction)])
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .day(day) }

  /// Whether it waits for a yes or no.
  var isAsking: Bool { if case .asking = step { true } else { false } }

  /// Takes over a sheet; one of another day is passed by.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    guard case .day(let sheet) = answer, sheet.day == day else { return }
    let isFirst = self.sheet == nil
    self.sheet = sheet
    let chosen = menu.entries.indices.contains(menu.list.focus) ? menu.entries[menu.list.focus].id : nil
    menu = Menu(Self.entries(sheet, context))
    if let chosen, !isFirst { menu.focus(on: chosen) }
  }

  /// The day was closed, or could not be: the next close is another request.
  mutating func settled(next request: String) {
    self.request = request
    step = .reading
  }

  /// Why the officer cannot close a day here; nil if nothing stands in the way.
  static func whyNot(_ context: DeskContext) -> WhyNot? {
    if context.centre.isReadOnly { return .readOnly }
    let roles = context.centre.officer.roles
    return DayRule.roles.contains(where: { roles.contains($0) }) ? nil : .role(DayRule.roles)
  }

  private static func entries(_ sheet: DaySheet, _ context: DeskContext) -> [Menu.Entry] {
    let words = context.words
    let note = whyNot(context).map { words.whyNot($0) } ?? ""
    let closing: [Menu.Entry] =
      if sheet.close != nil || context.now.day < sheet.day {
        []
      } else if sheet.isOpen {
        DayClosed.Reason.allCases.map {
          Menu.Entry(
            number: Int($0.rawValue), id: $0.code, label: words.closeDayBecause($0), note: note,
            isEnabled: note.isEmpty)
        }
      } else {
        [Menu.Entry(number: 1, id: "close", label: words.closeDayAction, note: note, isEnabled: note.isEmpty)]
      }
    return closing + [
      Menu.Entry(number: 6, id: "report", label: words.printDayReport),
      Menu.Entry(number: nil, id: "back", label: words.backAction),
    ]
  }

  /// Takes a key while `rows` lines of the sheet are in sight, of `count`.
  mutating func update(_ stroke: Stroke, rows: Int, of count: Int, _ context: DeskContext) -> FormOutcome {
    guard !stroke.endsBurst else { return .handled }
    if case .asking(var question, let reason) = step {
      let outcome = question.update(stroke)
      step = .asking(question, reason)
      return answered(outcome, reason)
    }
    switch stroke.key {
    case .left: return turn(by: -1, context)
    case .right: return turn(by: 1, context)
    case .pageDown, .pageUp:
      let step = stroke.key == .pageDown ? rows : -rows
      top = max(0, min(top + step, count - rows))
      return .handled
    default: break
    }
    let outcome = menu.update(stroke.input, rows: menu.entries.count)
    return chose(outcome, stroke, context)
  }

  /// The day before or after, up to today.
  private mutating func turn(by days: Int, _ context: DeskContext) -> FormOutcome {
    let next = day.adding(days: days)
    guard next <= context.now.day else { return .handled }
    self = DayCloseScreen(next, request: request, context: context)
    return .ask(query)
  }

  private mutating func chose(
    _ outcome: Menu.Outcome, _ stroke: Stroke, _ context: DeskContext
  ) -> FormOutcome {
    switch outcome {
    case .ignored: return .ignored
    case .moved: return .handled
    case .unavailable: return Self.whyNot(context).map { .tell($0) } ?? .handled
    case .closed, .chosen("back"): return .close
    case .chosen("report"): return .make(.report(ReportPeriod(day)), .print)
    case .chosen(let id):
      let reason = DayClosed.Reason(code: id)
      step = .asking(question(reason, stroke, context.words), reason)
      return .handled
    }
  }

  private func question(_ reason: DayClosed.Reason?, _ stroke: Stroke, _ words: Words) -> Question {
    Question(
      Dialog(title: words.dayTitle(day), footer: words.questionFooter),
      body: words.closeDayQuestion(sheet, reason).map { Line($0, role: .dialogBody) },
      buttons: Buttons([
        Buttons.Button(id: "no", label: words.closeDayNo),
        Buttons.Button(id: "close", label: words.closeDayYes),
      ]),
      openedBy: stroke)
  }

  private mutating func answered(_ outcome: Question.Outcome, _ reason: DayClosed.Reason?) -> FormOutcome {
    switch outcome {
    case .ignored, .moved: return .handled
    case .answered("close"):
      step = .reading
      return .propose(.closeDay(day, reason))
    case .answered, .cancelled:
      step = .reading
      return .handled
    }
  }

  /// Writes which day it shows.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(signed: Int64(day.number))
    writer.write(request)
  }

  /// Reads which day it showed; `query` is to be asked.
  init(from reader: inout CanonicalReader, _ context: DeskContext) throws(CanonicalTrouble) {
    self.init(try reader.draftDay(), request: try reader.text(), context: context)
  }
}

extension DaySheet {
  /// Whether a reason is needed to close it.
  var isOpen: Bool { !tickets.isEmpty || !carriers.isEmpty }
}

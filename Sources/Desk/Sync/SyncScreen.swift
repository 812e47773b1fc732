import Screen
import ThaiText
import Welfare

/// A sync that the program is carrying out, or what became of the last one: it goes on whatever the officer does.
struct SyncActivity: Hashable, Sendable {
  /// The number of the effect, while it runs.
  var number: Int?
  /// What was wished.
  var wish: SyncWish?
  /// How far it has come.
  var progress: SyncProgress?
  /// What became of it.
  var news: SyncNews?

  /// Whether one runs.
  var isRunning: Bool { number != nil }
}

/// F9, 8 ซิงค์: where, when last, what is unsent, whom it came from, and everything that can be done about it.
struct SyncScreen: Hashable, Sendable {
  /// What the officer does on it.
  enum Step: Hashable, Sendable {
    /// Reads it.
    case reading
    /// Is asked whether to let in the device of that code.
    case asking(Question, code: String)
  }

  /// How the store stands; nil before the answer.
  private(set) var sheet: SyncSheet?
  /// What can be done.
  private(set) var menu: Menu
  /// What the officer does.
  private(set) var step = Step.reading
  /// Where, as chosen here; nil: where it was the last time.
  private(set) var chosen: String?
  /// What runs, or became of the last one.
  private(set) var activity: SyncActivity

  /// The screen while `activity` runs or is over.
  init(_ activity: SyncActivity, chosen: String? = nil, _ context: DeskContext) {
    self.activity = activity
    self.chosen = chosen
    menu = Menu([])
    rebuild(context)
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .sync }

  /// Where it would sync.
  var remote: String? { chosen ?? activity.wish?.remote ?? sheet?.past.first?.remote }

  /// Whether it waits for a yes or no.
  var isAsking: Bool { if case .asking = step { true } else { false } }

  /// Devices that asked to be let in, as the last sync saw them.
  var asking: [AskLine] {
    if case .carried(let outcome)? = activity.news { outcome.asking } else { [] }
  }

  /// Takes over how the store stands.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    guard case .sync(let sheet) = answer else { return }
    let isFirst = self.sheet == nil
    self.sheet = sheet
    rebuild(context, keepsFocus: !isFirst)
  }

  /// Takes over what runs.
  mutating func show(_ activity: SyncActivity, _ context: DeskContext) {
    self.activity = activity
    rebuild(context)
  }

  /// Takes over where to sync.
  mutating func choose(_ remote: String, _ context: DeskContext) {
    chosen = remote
    rebuild(context)
    menu.focus(on: "sync")
  }

  private mutating func rebuild(_ context: DeskContext, keepsFocus: Bool = true) {
    let focused = menu.entries.indices.contains(menu.list.focus) ? menu.entries[menu.list.focus].id : nil
    menu = Menu(entries(context))
    if keepsFocus, let focused { menu.focus(on: focused) }
  }

  private func entries(_ context: DeskContext) -> [Menu.Entry] {
    let words = context.words
    let canLetIn = context.centre.officer.roles.contains(.approver)
    var entries: [Menu.Entry] =
      activity.isRunning
      ? [Menu.Entry(number: 1, id: "stop", label: words.stopSync)]
      : [
        Menu.Entry(
          number: 1, id: "sync", label: words.syncNow, note: remote == nil ? words.chooseRemoteFirst : "",
          isEnabled: remote != nil),
        Menu.Entry(number: 2, id: "look", label: words.lookAhead, isEnabled: remote != nil),
        Menu.Entry(number: 3, id: "choose", label: words.chooseRemote),
      ]
    if let count = sheet?.openConflicts, count > 0 {
      entries.append(
        Menu.Entry(
          number: 4, id: "conflicts", label: words.showConflicts, note: words.conflictsWaiting(count)))
    }
    for (index, ask) in asking.prefix(3).enumerated() where !activity.isRunning {
      entries.append(
        Menu.Entry(
          number: 5 + index, id: ask.code, label: words.letIn(ask),
          note: canLetIn ? "" : words.whyNot(.role([.approver])), isEnabled: canLetIn))
    }
    return entries + [Menu.Entry(number: nil, id: "back", label: words.backAction)]
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch step {
    case .asking(var question, let code):
      guard !stroke.endsBurst else { return .handled }
      let outcome = question.update(stroke)
      step = .asking(question, code: code)
      return answered(outcome, code)
    case .reading:
      guard !stroke.endsBurst else { return .handled }
      if stroke.key == .escape, activity.isRunning { return .stopSync }
      return chose(menu.update(stroke.input, rows: menu.entries.count), stroke, context)
    }
  }

  private mutating func chose(
    _ outcome: Menu.Outcome, _ stroke: Stroke, _ context: DeskContext
  ) -> FormOutcome {
    switch outcome {
    case .ignored: return .ignored
    case .moved: return .handled
    case .unavailable: return remote == nil ? .tell(.noRemote) : .tell(.role([.approver]))
    case .closed, .chosen("back"): return .close
    case .chosen("stop"): return .stopSync
    case .chosen("sync"): return wish { SyncWish(remote: $0) }
    case .chosen("look"): return wish { SyncWish(remote: $0, isPreview: true) }
    case .chosen("conflicts"): return .open(.conflicts)
    case .chosen("choose"):
      return .open(.remote(remote ?? ""))
    case .chosen(let code):
      step = .asking(question(code, stroke, context.words), code: code)
      return .handled
    }
  }

  private func wish(_ make: (String) -> SyncWish) -> FormOutcome {
    remote.map { .sync(make($0)) } ?? .tell(.noRemote)
  }

  private func question(_ code: String, _ stroke: Stroke, _ words: Words) -> Question {
    Question(
      Dialog(title: words.letInTitle, footer: words.questionFooter),
      body: words.letInQuestion(code).map { Line($0, role: .dialogBody) },
      buttons: Buttons([
        Buttons.Button(id: "no", label: words.letInNo), Buttons.Button(id: "yes", label: words.letInYes),
      ]),
      openedBy: stroke)
  }

  private mutating func answered(_ outcome: Question.Outcome, _ code: String) -> FormOutcome {
    switch outcome {
    case .ignored, .moved: return .handled
    case .answered("yes"):
      step = .reading
      return wish { SyncWish(remote: $0, agreed: code) }
    case .answered, .cancelled:
      step = .reading
      return .handled
    }
  }

  /// Writes where it would sync; what runs is not kept.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(chosen) { $0.write($1) }
  }

  /// Reads where it would sync; `query` is to be asked.
  init(from reader: inout CanonicalReader, _ context: DeskContext) throws(CanonicalTrouble) {
    let chosen = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
    self.init(SyncActivity(), chosen: chosen, context)
  }
}

import Screen
import Welfare

/// ใบรับมอบสิ่งของ: what was handed over once, and from where it is taken back with a coded reason.
struct ReceiptView: Hashable, Sendable {
  /// How far taking it back has come.
  enum Step: Hashable, Sendable {
    /// The facts are read.
    case reading(Menu)
    /// A reason is chosen.
    case choosing(Menu)
    /// The officer is asked whether it is meant.
    case asking(Question, AidReversed.Reason)
  }

  /// The hand-over.
  let given: GivenAid
  /// The request id under which it is taken back.
  let request: String
  private(set) var step: Step

  /// The view of a hand-over.
  init(_ given: GivenAid, request: String, context: DeskContext) {
    self.given = given
    self.request = request
    step = .reading(Self.actions(given, context.words))
  }

  private static func actions(_ given: GivenAid, _ words: Words) -> Menu {
    var entries: [Menu.Entry] = []
    if !given.isReversed { entries.append(Menu.Entry(number: 1, id: "reverse", label: words.reverseAction)) }
    entries.append(Menu.Entry(number: 2, id: "print", label: words.printReceipt))
    entries.append(Menu.Entry(number: nil, id: "back", label: words.backAction))
    return Menu(entries)
  }

  private static func reasons(_ words: Words) -> Menu {
    Menu(
      AidReversed.Reason.allCases.enumerated().map { index, reason in
        Menu.Entry(number: index + 1, id: reason.code, label: words.reversal(reason))
      } + [Menu.Entry(number: nil, id: "back", label: words.backAction)])
  }

  /// Takes a key; one that ends a scanner's burst answers nothing.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    guard !stroke.endsBurst else { return .handled }
    switch step {
    case .reading(var menu):
      let outcome = menu.update(stroke.input, rows: menu.entries.count)
      step = .reading(menu)
      return read(outcome, context)
    case .choosing(var menu):
      let outcome = menu.update(stroke.input, rows: menu.entries.count)
      step = .choosing(menu)
      return chose(outcome, stroke, context)
    case .asking(var question, let reason):
      let outcome = question.update(stroke)
      step = .asking(question, reason)
      return answered(outcome, reason, context)
    }
  }

  private mutating func read(_ outcome: Menu.Outcome, _ context: DeskContext) -> FormOutcome {
    switch outcome {
    case .ignored: return .ignored
    case .moved, .unavailable: return .handled
    case .chosen("reverse"):
      step = .choosing(Self.reasons(context.words))
      return .handled
    case .chosen("print"): return .make(.receipt(given.receipt), .print)
    case .closed, .chosen: return .close
    }
  }

  private mutating func chose(
    _ outcome: Menu.Outcome, _ stroke: Stroke, _ context: DeskContext
  ) -> FormOutcome {
    switch outcome {
    case .ignored: return .ignored
    case .moved, .unavailable: return .handled
    case .closed: return back(context)
    case .chosen(let code):
      guard let reason = AidReversed.Reason(code: code) else { return back(context) }
      step = .asking(Self.question(given, reason, stroke, context.words), reason)
      return .handled
    }
  }

  private static func question(
    _ given: GivenAid, _ reason: AidReversed.Reason, _ stroke: Stroke, _ words: Words
  ) -> Question {
    Question(
      Dialog(title: words.reverseTitle(given.receipt)),
      body: words.reverseQuestion(given, reason).map { Line($0, role: .dialogBody) },
      buttons: Buttons([
        Buttons.Button(id: "cancel", label: words.reverseCancel),
        Buttons.Button(id: "reverse", label: words.reverseConfirm),
      ]),
      openedBy: stroke)
  }

  private mutating func answered(
    _ outcome: Question.Outcome, _ reason: AidReversed.Reason, _ context: DeskContext
  ) -> FormOutcome {
    switch outcome {
    case .ignored, .moved: return .handled
    case .answered("reverse"): return .propose(.reverseAid(receipt: given.receipt, reason: reason))
    case .answered, .cancelled: return back(context)
    }
  }

  private mutating func back(_ context: DeskContext) -> FormOutcome {
    step = .reading(Self.actions(given, context.words))
    return .handled
  }
}

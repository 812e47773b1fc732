import Screen
import ThaiText
import Welfare

/// Aid and roster: the panes, forms and dialogs that speak with the desk through a `FormOutcome`.
extension Desk {
  mutating func actInAid(_ stroke: Stroke) {
    settle(aid.update(stroke, context), stroke, for: .bag(label: nil)) { $0.hearsOnlyCommands(stroke) }
  }

  mutating func actInRoster(_ stroke: Stroke) {
    if stroke.key == .enter { openWeek() } else { hearsOnlyCommands(stroke) }
  }

  /// Hands a stroke to a form or dialog of a topic.
  mutating func act(on stroke: Stroke, topic layer: Layer) {
    var purpose = Proposals.Purpose.bag(label: mine?.label)
    var outcome = FormOutcome.ignored
    switch layer {
    case .bag(var form):
      outcome = form.update(stroke, context)
      replaceTop(.bag(form))
    case .refusal(var dialog):
      outcome = dialog.update(stroke, context)
      replaceTop(.refusal(dialog))
    case .receipt(var view):
      outcome = view.update(stroke, context)
      purpose = .reverse(receipt: view.given.receipt)
      replaceTop(.receipt(view))
    case .week(var screen):
      outcome = screen.update(stroke, context)
      purpose = .cancelAssignment
      replaceTop(.week(screen))
    case .assign(var list):
      outcome = list.update(stroke, context)
      purpose = .assign
      replaceTop(.assign(list))
    default: break
    }
    settle(outcome, stroke, for: purpose) { $0.passOn(stroke) }
  }

  private mutating func settle(
    _ outcome: FormOutcome, _ stroke: Stroke, for purpose: Proposals.Purpose,
    else ignored: (inout Desk) -> Void
  ) {
    switch outcome {
    case .ignored: ignored(&self)
    case .handled: break
    case .close: closeForm(stroke)
    case .ask(let query): ask(query)
    case .propose(let proposal):
      given = .save
      propose(proposal, for: purpose, request: layers.last?.request)
    case .open(let opening): open(opening)
    }
  }

  /// Opens what a pane or dialog leads to.
  mutating func open(_ opening: FormOpening) {
    switch opening {
    case .bag(let household): openBag(household)
    case .refusal(let refusal, let household):
      push(
        .refusal(RefusalDialog(refusal, household: household, card: lookup.card, context: context)))
    case .receipt(let given): push(.receipt(ReceiptView(given, request: ids.mint(), context: context)))
    case .assign(let day, let slot, let duties):
      push(.assign(AssignList(day: day, slot: slot, duties: duties, request: ids.mint())))
      ask(.volunteers(day))
    case .receiveStock, .addKit, .openCampaign: break
    }
  }

  private mutating func openBag(_ household: Identifier<Household>) {
    let visit = mine?.household == household ? mine : nil
    let form = BagForm(
      household: household, ticket: visit?.ticket, recipient: visit?.person,
      card: lookup.card?.household == household ? lookup.card : nil, request: ids.mint(), context: context)
    push(.bag(form))
    ask(form.query)
  }

  /// The bag form for the household shown, or why it cannot be.
  mutating func giveBag() {
    guard let household = lookup.card?.household else { return }
    if case .refused(let refusal)? = aid.standing?.bag {
      open(.refusal(refusal, household: household))
    } else {
      openBag(household)
    }
  }

  mutating func openWeek() {
    let screen = RosterScreen(context.now.day, request: ids.mint())
    push(.week(screen))
    ask(screen.query)
  }

  /// After somebody was taken off the roster.
  mutating func settleWeek() {
    for index in layers.indices {
      if case .week(var screen) = layers[index] {
        screen.settled(next: ids.mint())
        layers[index] = .week(screen)
      }
    }
  }

  /// Takes an answer that a strip, form or screen of a topic waits for.
  mutating func show(_ answer: Answer, _ topic: Questions.Topic) {
    if topic == .roster { return strip.receive(answer, context) }
    for index in layers.indices {
      switch layers[index] {
      case .bag(var form):
        form.receive(answer, context)
        layers[index] = .bag(form)
      case .week(var screen):
        screen.receive(answer)
        layers[index] = .week(screen)
      case .assign(var list):
        list.receive(answer)
        layers[index] = .assign(list)
      default: break
      }
    }
  }

  /// Says forms again in the language just chosen.
  mutating func reword() {
    for index in layers.indices {
      if case .bag(var form) = layers[index] {
        form.reword(context)
        layers[index] = .bag(form)
      }
    }
  }
}

extension Form {
  /// Whether the keyboard is in a text field.
  var focusesText: Bool {
    guard case .field(let index) = focus, fields.indices.contains(index), case .text = fields[index].content
    else { return false }
    return true
  }
}

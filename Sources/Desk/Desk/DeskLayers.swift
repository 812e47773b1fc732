import Screen
import Welfare

/// Keys in what stands over the panes.
extension Desk {
  /// Hands a stroke to the layer on top.
  mutating func act(on stroke: Stroke, _ layer: Layer) {
    switch layer {
    case .list(let list): act(on: stroke, list)
    case .takeTicket(let form): act(on: stroke, form)
    case .finish(let form): act(on: stroke, form)
    case .help(let help): act(on: stroke, help)
    case .keyTest(var test):
      let isOver = test.update(stroke, words)
      replaceTop(.keyTest(test))
      if isOver { pop() }
    case .question(var question, let asked):
      let outcome = question.update(stroke)
      replaceTop(.question(question, asked))
      answer(outcome, asked)
    case .bag, .bagDay, .dayClose, .sync, .importFile, .remote, .conflicts, .duplicates, .settle, .reports,
      .paper, .grants, .grantFile, .grantForm, .cases, .caseFile, .caseForm,
      .family, .receipt,
      .refusal, .stock,
      .stockForm,
      .stockHistory, .lotGiven, .roster,
      .assign, .volunteers, .benefits, .register, .plan, .planForm, .note:
      actOnForm(stroke, layer)
    }
  }

  /// Takes the layer on top away.
  mutating func pop() {
    if !layers.isEmpty { layers.removeLast() }
  }

  /// Puts a changed layer where the one on top stands.
  mutating func replaceTop(_ layer: Layer) {
    if !layers.isEmpty { layers[layers.count - 1] = layer }
  }

  /// The part of the screen that layers are drawn on.
  var stage: Rect {
    let top = size.rows < 24 ? 0 : 1
    return Rect(column: 0, row: top, columns: size.columns, rows: max(0, size.rows - 2 - top))
  }

  private mutating func act(on stroke: Stroke, _ list: ActionList) {
    var list = list
    let entries = entries(of: list.subject)
    let outcome = list.update(stroke, entries, rows: ActionList.rows(entries.count, on: stage))
    replaceTop(.list(list))
    switch outcome {
    case .ignored: passOn(stroke)
    case .moved: break
    case .closed: pop()
    case .unavailable(let why): notice = Toast(.notice, why)
    case .chosen(let deed): chosen(deed, list, stroke)
    }
  }

  private mutating func chosen(_ deed: ActionList.Entry.Deed, _ list: ActionList, _ stroke: Stroke) {
    switch deed {
    case .nothing: pop()
    case .choice(let index):
      switch list.subject {
      case .caseNext, .casePapers, .seeCase, .takeBackCase:
        pop()
        choose(index, ofCases: list, stroke)
      case .grantNext, .grantPapers, .takeBackGrant, .budget:
        pop()
        choose(index, ofGrants: list, stroke)
      default:
        pop()
        choose(index, of: list)
      }
    case .command(let command):
      let row = target
      let lot = targetLot
      pop()
      if case .ticket = list.subject, let row {
        given = command
        run(command, on: row, stroke)
      } else if case .shelf = list.subject, let lot {
        given = command
        run(command, on: lot, stroke)
      } else {
        run(command, stroke)
      }
    }
  }

  private mutating func act(on stroke: Stroke, _ form: TakeTicketForm) {
    var form = form
    let outcome = form.update(stroke, context)
    replaceTop(.takeTicket(form))
    switch outcome {
    case .ignored: passOn(stroke)
    case .handled: break
    case .look(let digits): ask(.lookup(digits, limit: 2), for: .visitor)
    case .save(let proposal):
      given = .save
      propose(proposal, for: .takeTicket, request: form.request)
    case .close: closeForm(stroke)
    }
  }

  private mutating func act(on stroke: Stroke, _ form: FinishForm) {
    var form = form
    let outcome = form.update(stroke)
    replaceTop(.finish(form))
    switch outcome {
    case .ignored: passOn(stroke)
    case .handled: break
    case .save(let request):
      given = .save
      propose(
        .step(ticket: form.ticket, request), for: .step(.finish, label: form.label), request: form.request)
    case .close: closeForm(stroke)
    }
  }

  private mutating func act(on stroke: Stroke, _ help: HelpScreen) {
    var help = help
    let outcome = help.update(stroke, commands, words, rows: max(1, min(stage.rows, Dialog.mostRows) - 5))
    replaceTop(.help(help))
    switch outcome {
    case .ignored: passOn(stroke)
    case .handled: break
    case .closed: pop()
    case .run(let command):
      pop()
      passOn(command, stroke)
    }
  }

  /// A key that a layer has no use for: a command that closes what stands in its way, unless that would lose something.
  mutating func passOn(_ stroke: Stroke) {
    guard let key = stroke.key else {
      if case .paste = stroke.input { notice = Toast(.notice, words.pasteOutside) }
      return
    }
    guard let command = commands.command(for: key), command != .back else { return }
    passOn(command, stroke)
  }

  private mutating func passOn(_ command: CommandID, _ stroke: Stroke) {
    switch command {
    case .help, .repaint, .language: return run(command, stroke)
    case .save: return saveByCommand(stroke)
    case .undo where layers.last?.staysForUndo == true: return run(command, stroke)
    case _ where commands[command]?.place == .lot && stockRoom != nil: return run(command, stroke)
    case .back: return act(on: Stroke(.key(.escape), milliseconds: stroke.milliseconds), in: focus)
    default: break
    }
    if layers.contains(where: \.isFilled) {
      notice = Toast(.notice, words.finishFormFirst)
      return
    }
    if case .not(let why) = availability(of: command) {
      notice = Toast(.notice, words.whyNot(why))
      return
    }
    layers = []
    run(command, stroke)
  }

  /// Save under a key of the centre's own: as if F8 had been pressed in the form.
  private mutating func saveByCommand(_ stroke: Stroke) {
    guard let layer = layers.last, layer.isForm else { return run(.save, stroke) }
    if stroke.key == .function(8) { return }
    act(on: Stroke(.key(.function(8)), milliseconds: stroke.milliseconds, endsBurst: stroke.endsBurst), layer)
  }

  /// Esc in a form: asks only if something filled in would be lost.
  mutating func closeForm(_ stroke: Stroke) {
    guard layers.last?.isFilled == true else { return pop() }
    let buttons = Buttons([
      Buttons.Button(id: "no", label: words.discardNo), Buttons.Button(id: "yes", label: words.discardYes),
    ])
    let dialog = Dialog(title: words.discardTitle, footer: words.questionFooter)
    let body = [Line(words.discardBody, role: .dialogBody)]
    push(.question(Question(dialog, body: body, buttons: buttons, openedBy: stroke), .discard))
  }

  private mutating func answer(_ outcome: Question.Outcome, _ asked: Layer.Asked) {
    switch outcome {
    case .ignored, .moved: break
    case .cancelled, .answered("no"): pop()
    case .answered("officer"):
      pop()
      askForOfficer()
    case .answered:
      pop()
      switch asked {
      case .quit:
        given = .quit
        effects.append(.quit)
      case .discard: pop()
      }
    }
  }
}

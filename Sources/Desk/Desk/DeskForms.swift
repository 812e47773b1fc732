import Screen
import ThaiText
import Welfare

/// The panes and forms of aid, stock and rosters: what a key in them led to.
extension Desk {
  mutating func actInAid(_ stroke: Stroke) {
    let outcome = aid.update(stroke, context)
    if outcome == .ignored { return hearsOnlyCommands(stroke) }
    if stroke.endsBurst { return }
    if aid.household == nil { notice = Toast(.notice, words.whyNot(.noHousehold)) }
    take(outcome, stroke)
  }

  mutating func actInRoster(_ stroke: Stroke) {
    guard stroke.key == .enter || stroke.input == .text(" "), !stroke.endsBurst else {
      return hearsOnlyCommands(stroke)
    }
    openRoster(context.now.day, slot: roster.slot)
  }

  /// Hands a stroke to a form of aid, stock or rosters on top.
  mutating func actOnForm(_ stroke: Stroke, _ layer: Layer) {
    var outcome = FormOutcome.ignored
    switch layer {
    case .bag(var form):
      outcome = form.update(stroke, context)
      replaceTop(.bag(form))
    case .bagDay(var screen):
      outcome = screen.update(stroke, rows: BagDayScreen.listRows(screen: stage.rows))
      replaceTop(.bagDay(screen))
    case .dayClose(var screen):
      let lines = screen.lines(width: stage.columns - 2, context).count
      outcome = screen.update(stroke, rows: screen.sheetRows(screen: stage.rows), of: lines, context)
      replaceTop(.dayClose(screen))
    case .sync(var screen):
      outcome = screen.update(stroke, context)
      replaceTop(.sync(screen))
    case .conflicts(var screen):
      outcome = screen.update(
        stroke, listRows: screen.listRows(screen: stage.rows), sides: screen.sideRows(screen: stage.rows),
        of: screen.sideLines(width: stage.columns - 2, words).count)
      replaceTop(.conflicts(screen))
    case .duplicates(var screen):
      outcome = screen.update(
        stroke, listRows: screen.listRows(screen: stage.rows), sides: screen.sideRows(screen: stage.rows),
        of: screen.sideLines(width: stage.columns - 2, words).count)
      replaceTop(.duplicates(screen))
    case .settle(var form):
      outcome = form.update(stroke)
      replaceTop(.settle(form))
    case .grants(var screen):
      outcome = screen.update(stroke, rows: screen.listRows(screen: stage.rows))
      replaceTop(.grants(screen))
    case .grantFile(var screen):
      outcome = screen.update(stroke, rows: GrantFileScreen.listRows(screen: stage.rows))
      replaceTop(.grantFile(screen))
    case .cases(var screen):
      outcome = screen.update(stroke, rows: CasesScreen.listRows(screen: stage.rows))
      replaceTop(.cases(screen))
    case .caseFile(var screen):
      outcome = screen.update(stroke, rows: CaseFileScreen.listRows(screen: stage.rows))
      replaceTop(.caseFile(screen))
    case .caseForm(var form):
      outcome = form.update(stroke, context)
      replaceTop(.caseForm(form))
    case .grantForm(var form):
      outcome = form.update(stroke, context)
      replaceTop(.grantForm(form))
    case .importFile(var screen):
      outcome = screen.update(stroke, size: stage.size, context)
      replaceTop(.importFile(screen))
    case .remote(var form):
      outcome = form.update(stroke)
      replaceTop(.remote(form))
    case .reports(var screen):
      outcome = screen.update(stroke, rows: ReportsScreen.listRows(screen: stage.rows), context)
      replaceTop(.reports(screen))
    case .paper(var screen):
      let reading = screen.reading
      outcome = screen.update(stroke, size: stage.size)
      if let reading, stroke.key == .escape { effects.append(.dropReading(number: reading)) }
      replaceTop(.paper(screen))
    case .family(var form):
      outcome = form.update(stroke)
      replaceTop(.family(form))
    case .receipt(var receipt):
      outcome = receipt.update(stroke, context)
      replaceTop(.receipt(receipt))
    case .refusal(var dialog):
      outcome = dialog.update(stroke, context)
      replaceTop(.refusal(dialog))
    case .stock(var stock):
      outcome = stock.update(stroke, rows: StockRoom.listRows(screen: stage.rows))
      replaceTop(.stock(stock))
    case .stockForm(var form):
      outcome = form.update(stroke, context)
      replaceTop(.stockForm(form))
    case .stockHistory(var list):
      outcome = list.update(stroke, rows: StockHistoryList.listRows(screen: stage.rows))
      replaceTop(.stockHistory(list))
    case .lotGiven(var list):
      outcome = list.update(stroke, rows: LotGivenList.listRows(screen: stage.rows))
      replaceTop(.lotGiven(list))
    case .roster(var screen):
      outcome = screen.update(stroke, context)
      replaceTop(.roster(screen))
    case .assign(var form):
      outcome = form.update(stroke, context)
      replaceTop(.assign(form))
    case .volunteers(var list):
      outcome = list.update(stroke, rows: VolunteerList.listRows(screen: stage.rows))
      replaceTop(.volunteers(list))
    case .benefits(var dialog):
      outcome = dialog.update(stroke, rows: BenefitDialog.listRows(screen: stage.rows))
      replaceTop(.benefits(dialog))
    case .register(var form):
      outcome = form.update(stroke, context)
      replaceTop(.register(form))
    case .plan(var screen):
      outcome = screen.update(stroke, rows: PlanScreen.listRows(screen: stage.rows))
      replaceTop(.plan(screen))
    case .planForm(var form):
      outcome = form.update(stroke, context)
      replaceTop(.planForm(form))
    case .note(let view): outcome = view.update(stroke)
    default: break
    }
    take(outcome, stroke)
  }

  /// Does what a form wants.
  private mutating func take(_ outcome: FormOutcome, _ stroke: Stroke) {
    switch outcome {
    case .ignored: passOn(stroke)
    case .handled: break
    case .close: closeForm(stroke)
    case .ask(let query): ask(query, for: topic(of: query))
    case .propose(let proposal): propose(proposal, from: layers.last)
    case .proposeWith(let files, let proposal):
      given = .save
      propose(proposal, for: .grant, request: layers.last?.request, files: files)
    case .open(let opening): open(opening, stroke)
    case .tell(let why): notice = Toast(.notice, words.whyNot(why))
    case .make(let wish, let form): make(wish, form)
    case .sync(let wish): start(wish)
    case .stopSync: stopSync()
    case .chooseRemote(let remote): choose(remote)
    case .importing(let deed): carryOut(deed)
    }
  }

  /// What is looked for on bag day is not for the lookup pane.
  private func topic(of query: Query) -> Questions.Topic? {
    guard case .lookup = query else { return nil }
    if case .register = layers.last { return .registerLookup }
    return layers.last?.isBagDay == true ? .bagDayLookup : nil
  }

  private mutating func propose(_ proposal: Proposal, from layer: Layer?) {
    given = .save
    guard let layer else { return }
    switch layer {
    case .bag: propose(proposal, for: .bag(label: mine?.label), request: layer.request)
    case .bagDay: propose(proposal, for: .bagDay, request: layer.request)
    case .family: propose(proposal, for: .family, request: layer.request)
    case .dayClose: propose(proposal, for: .closeDay, request: layer.request)
    case .settle: propose(proposal, for: .settle, request: layer.request)
    case .receipt(let view):
      propose(proposal, for: .reverse(receipt: view.given.receipt), request: layer.request)
    case .stockForm: propose(proposal, for: .stock, request: layer.request)
    case .grantForm: propose(proposal, for: .grant, request: layer.request)
    case .caseForm: propose(proposal, for: .cases, request: layer.request)
    case .register(let form): propose(proposal, for: .register(name: form.name), request: layer.request)
    case .planForm: propose(proposal, for: .plan, request: layer.request)
    case .roster: propose(proposal, for: .cancelAssignment, request: layer.request)
    case .assign: propose(proposal, for: .assign, request: layer.request)
    case .benefits(let dialog):
      propose(proposal, for: .answer(name: dialog.focusedName), request: layer.request)
    default: break
    }
  }

  /// Hands an answer to every pane and layer that it may be for; each passes by what is not.
  mutating func hand(_ answer: Answer) {
    aid.receive(answer)
    roster.receive(answer, context)
    for index in layers.indices {
      switch layers[index] {
      case .bag(var form):
        let before = form.query
        form.receive(answer, context)
        layers[index] = .bag(form)
        if form.query != before { ask(form.query) }
      case .bagDay(var screen):
        screen.receive(answer)
        layers[index] = .bagDay(screen)
      case .sync(var screen):
        screen.receive(answer, context)
        layers[index] = .sync(screen)
      case .conflicts(var screen):
        screen.receive(answer)
        layers[index] = .conflicts(screen)
      case .duplicates(var screen):
        screen.receive(answer)
        layers[index] = .duplicates(screen)
      case .settle(var form):
        form.receive(answer, context)
        layers[index] = .settle(form)
      case .grants(var screen):
        screen.receive(answer)
        layers[index] = .grants(screen)
      case .grantFile(var screen):
        screen.receive(answer)
        layers[index] = .grantFile(screen)
      case .cases(var screen):
        screen.receive(answer)
        layers[index] = .cases(screen)
      case .caseFile(var screen):
        screen.receive(answer)
        layers[index] = .caseFile(screen)
      case .caseForm(var form):
        form.receive(answer, context)
        layers[index] = .caseForm(form)
      case .grantForm(var form):
        form.receive(answer, context)
        layers[index] = .grantForm(form)
      case .reports(var screen):
        screen.receive(answer)
        layers[index] = .reports(screen)
      case .dayClose(var screen):
        screen.receive(answer, context)
        layers[index] = .dayClose(screen)
      case .stock(var stock):
        stock.receive(answer)
        layers[index] = .stock(stock)
      case .stockForm(var form):
        form.receive(answer, context)
        layers[index] = .stockForm(form)
      case .stockHistory(var list):
        list.receive(answer)
        layers[index] = .stockHistory(list)
      case .lotGiven(var list):
        list.receive(answer)
        layers[index] = .lotGiven(list)
      case .roster(var screen):
        screen.receive(answer)
        layers[index] = .roster(screen)
      case .assign(var form):
        form.receive(answer, context)
        layers[index] = .assign(form)
      case .volunteers(var list):
        list.receive(answer)
        layers[index] = .volunteers(list)
      case .benefits(var dialog):
        dialog.receive(answer)
        layers[index] = .benefits(dialog)
      case .register(var form):
        form.receive(answer, context)
        layers[index] = .register(form)
      case .plan(var screen):
        screen.receive(answer)
        layers[index] = .plan(screen)
      case .planForm(var form):
        form.receive(answer)
        layers[index] = .planForm(form)
      case .note(var view):
        view.receive(answer)
        layers[index] = .note(view)
      default: break
      }
    }
  }
}

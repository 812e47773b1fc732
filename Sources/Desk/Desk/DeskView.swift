public import Screen
import Welfare

extension Desk {
  /// How the desk looks: a pure function of what it knows.
  public func view() -> Grid {
    var canvas = Canvas(size: size, signs: signs)
    let layout = DeskLayout(size, focus: focus, isEnlarged: isEnlarged)
    if layout.kind == .sentence {
      drawSentence(on: &canvas)
      return canvas.grid
    }
    let hasPanes = layers.isEmpty && barFocus == nil
    let frame = FrameDrawing(
      layout: layout, context: context, focus: hasPanes ? focus : nil, waiting: queue.board?.waiting.count,
      bagsOnHand: lookup.work?.bagsOnHand, standing: standing)
    frame.drawHeader(on: &canvas)
    frame.drawDividers(on: &canvas)
    drawPanes(layout, hasKeyboard: hasPanes, on: &canvas)
    drawAidAndRoster(layout, hasKeyboard: hasPanes, on: &canvas)
    draw(news: layout.news, on: &canvas)
    BarDrawing(items: barItems, focus: layers.isEmpty ? barFocus : nil).draw(on: &canvas, in: layout.bar)
    for layer in layers { draw(layer, on: &canvas) }
    if canvas.grid.cursor == nil { canvas.placeCursor(at: layout.news.origin) }
    return canvas.grid
  }

  private func drawPanes(_ layout: DeskLayout, hasKeyboard: Bool, on canvas: inout Canvas) {
    let queuePlace = layout.place(of: .queue)
    canvas.within(queuePlace) {
      QueueDrawing(pane: queue, context: context, isFocused: hasKeyboard && focus == .queue)
        .draw(on: &$0, in: queuePlace)
    }
    let lookupPlace = layout.place(of: .lookup)
    canvas.within(lookupPlace) {
      LookupDrawing(
        pane: lookup, context: context, isFocused: hasKeyboard && focus == .lookup,
        vulnerability: sheet?.vulnerability, surveys: sheet?.facts.surveys ?? HouseholdSurveys()
      )
      .draw(on: &$0, in: lookupPlace)
    }
  }

  /// What is known of the household shown.
  private var sheet: BenefitSheet? {
    guard let sheet = aid.benefits, sheet.card.household == lookup.card?.household else { return nil }
    return sheet
  }

  private func drawAidAndRoster(_ layout: DeskLayout, hasKeyboard: Bool, on canvas: inout Canvas) {
    let aidPlace = layout.place(of: .aid)
    canvas.within(aidPlace) {
      aid.draw(on: &$0, in: aidPlace, context, isFocused: hasKeyboard && focus == .aid)
    }
    let rosterPlace = layout.place(of: .roster)
    canvas.within(rosterPlace) {
      roster.draw(on: &$0, in: rosterPlace, context, isFocused: hasKeyboard && focus == .roster)
    }
  }

  private func draw(_ layer: Layer, on canvas: inout Canvas) {
    let isSaving = proposals.pending.contains { $0.request == layer.request }
    switch layer {
    case .list(let list):
      list.draw(
        on: &canvas, in: stage, entries(of: list.subject), title: title(of: list.subject),
        footer: words.listFooter)
    case .takeTicket(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .finish(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .bag(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .bagDay(let screen): screen.draw(on: &canvas, in: stage, context)
    case .dayClose(let screen): screen.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .sync(let screen): screen.draw(on: &canvas, in: stage, context)
    case .importFile(let screen): screen.draw(on: &canvas, in: stage, context)
    case .remote(let form): form.draw(on: &canvas, in: stage, context)
    case .conflicts(let screen): screen.draw(on: &canvas, in: stage, context)
    case .duplicates(let screen): screen.draw(on: &canvas, in: stage, context)
    case .grants(let screen): screen.draw(on: &canvas, in: stage, context)
    case .cases(let screen): screen.draw(on: &canvas, in: stage, context)
    case .caseFile(let screen): screen.draw(on: &canvas, in: stage, context)
    case .caseForm(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .grantFile(let screen): screen.draw(on: &canvas, in: stage, context)
    case .grantForm(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .settle(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .reports(let screen): screen.draw(on: &canvas, in: stage, context, kept: keptPaper)
    case .paper(let screen): screen.draw(on: &canvas, in: stage, context)
    case .family(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .receipt(let receipt): receipt.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .refusal(let dialog): dialog.draw(on: &canvas, in: stage, context)
    case .stock(let stock): stock.draw(on: &canvas, in: stage, context)
    case .stockForm(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .stockHistory(let list): list.draw(on: &canvas, in: stage, context)
    case .lotGiven(let list): list.draw(on: &canvas, in: stage, context)
    case .roster(let screen): screen.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .assign(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .volunteers(let list): list.draw(on: &canvas, in: stage, context)
    case .benefits(let dialog): dialog.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .register(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .plan(let screen): screen.draw(on: &canvas, in: stage, context)
    case .planForm(let form): form.draw(on: &canvas, in: stage, context, isSaving: isSaving)
    case .note(let view): view.draw(on: &canvas, in: stage, context)
    case .help(let help): help.draw(on: &canvas, in: stage, commands, words)
    case .keyTest(let test): test.draw(on: &canvas, in: stage, words)
    case .question(let question, _): question.draw(on: &canvas, in: stage)
    }
  }

  /// What is under way, else what has to be said, else what was saved last.
  private func draw(news place: Rect, on canvas: inout Canvas) {
    if proposals.block {
      Toast(.notice, held.isEmpty ? words.saving : words.stillSaving).draw(on: &canvas, in: place)
    } else if let news = notice ?? printing ?? syncing ?? importRuns ?? saved {
      news.draw(on: &canvas, in: place)
    }
  }

  private func drawSentence(on canvas: inout Canvas) {
    let text = words.screenTooSmall(columns: size.columns, rows: size.rows)
    canvas.write(text, in: Rect(size).line(0), role: .text)
    canvas.placeCursor(at: Point(column: 0, row: 0))
  }

  /// The commands on the hint bar; of those that find no room, the highest figure goes last.
  private var barItems: [BarDrawing.Item] {
    CommandTable.bar.compactMap { id in
      commands[id].map { command in
        BarDrawing.Item(
          id: id,
          hint: HintBar.Hint(
            key: commands.keys(of: id).first?.name ?? "", label: words.title(command),
            short: words.shortTitle(command), priority: Self.weight(of: id),
            isEnabled: availability(of: id).isAvailable))
      }
    }
  }

  private static func weight(of command: CommandID) -> Int {
    switch command {
    case .menu: 9
    case .callNext: 8
    case .save: 7
    case .help: 6
    case .queue, .lookup, .aid: 5
    case .roster: 4
    default: 3
    }
  }
}

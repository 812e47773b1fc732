import Screen
import ThaiText
import Welfare

extension SyncScreen {
  private static let labelColumns = 14

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    canvas.fill(screen, role: .text)
    canvas.hideCursor()
    canvas.horizontalLine(column: screen.column, row: screen.row, columns: screen.columns)
    canvas.paneTitle(
      words.syncTitle, column: screen.column, row: screen.row, columns: screen.columns, focused: true)
    let (rest, foot) = screen.inset(top: 1).splitBottom(1)
    canvas.write(
      activity.isRunning ? words.syncRunningFooter : words.syncFooter, in: foot.inset(left: 1),
      role: .fieldHint)
    let menuRows = min(menu.entries.count, max(1, rest.rows / 2))
    let (upper, lower) = rest.splitBottom(menuRows + 1)
    for (offset, line) in lines(width: upper.columns - 2, context).prefix(upper.rows).enumerated() {
      canvas.write(line, in: upper.inset(left: 1, right: 1).line(offset))
    }
    canvas.rule(in: lower.line(0))
    menu.draw(on: &canvas, in: lower.inset(top: 1))
    if case .asking(let question, _) = step { question.draw(on: &canvas, in: screen) }
  }

  /// The sheet, line by line.
  func lines(width: Int, _ context: DeskContext) -> [Line] {
    let words = context.words
    guard let sheet else { return [Line(words.readingSync, role: .statusUnknown)] }
    var lines = row(
      words.remoteField, remote ?? words.noRemoteYet, remote == nil ? .textMuted : .textStrong, width)
    lines += row(
      words.lastSyncLabel, sheet.standing.last.map { words.pastSync($0) } ?? words.neverSynced, .text, width)
    let isOverdue = sheet.standing.isOverdue(at: context.now)
    lines += row(
      words.unsentLabel, words.unsent(sheet.standing, at: context.now), isOverdue ? .statusLook : .text, width
    )
    for (index, device) in sheet.devices.enumerated() {
      lines += row(index == 0 ? words.devicesLabel : "", words.device(device, at: context.now), .text, width)
    }
    if sheet.openConflicts > 0 {
      lines += row(words.conflictsLabel, words.conflictsWaiting(sheet.openConflicts), .statusLook, width)
    }
    lines += news(width, words)
    let past = sheet.past.prefix(20)
    guard !past.isEmpty else { return lines }
    lines += [Line(""), Line(words.pastSyncsTitle, role: .fieldLabel)]
    return lines + past.map { Line("  " + words.pastSync($0), role: $0.end == .agreed ? .text : .statusLook) }
  }

  /// What runs, or became of the last one.
  private func news(_ width: Int, _ words: Words) -> [Line] {
    if activity.isRunning {
      let text = activity.progress.map { words.syncing($0) } ?? words.syncBegins
      return [Line(""), Line(text, role: .statusUnknown)]
    }
    let (text, role): (String, Role) =
      switch activity.news {
      case nil: ("", .text)
      case .carried(let outcome):
        (words.synced(outcome, onDesk: true), outcome.headsEqual ? .statusAllowed : .statusLook)
      case .ahead(let ahead): (words.wouldSync(ahead), .text)
      case .failed(let trouble): (words.trouble(trouble), .statusRefused)
      }
    guard !text.isEmpty else { return [] }
    return [Line("")]
      + text.split(separator: "\n").flatMap { wrapped(String($0), columns: width) }.map {
        Line($0, role: role)
      }
  }

  private func row(_ label: String, _ text: String, _ role: Role, _ width: Int) -> [Line] {
    wrapped(text, columns: max(8, width - Self.labelColumns)).enumerated().map { index, part in
      Line([
        Span(padded(index == 0 ? label : "", columns: Self.labelColumns), .fieldLabel), Span(part, role),
      ])
    }
  }
}

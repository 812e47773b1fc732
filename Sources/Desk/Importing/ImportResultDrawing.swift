import Screen
import ThaiText
import Welfare

/// What an import came to, or would come to.
extension ImportScreen {
  /// Draws the page of a result.
  func drawResult(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let (upper, _) = area.splitBottom(menu.entries.count + 1)
    let lines = lines(width: upper.columns - 1, context)
    for (offset, line) in lines.dropFirst(top).prefix(upper.rows).enumerated() {
      canvas.write(line, in: upper.inset(left: 1).line(offset))
    }
    drawMenu(on: &canvas, in: area)
  }

  /// The page of a result, line by line.
  func lines(width: Int, _ context: DeskContext) -> [Line] {
    let words = context.words
    let said = trouble(width: width, words)
    switch activity.stage {
    case .choosing, .columns: return said
    case .undone:
      return [Line(words.importUndone, role: .statusAllowed), Line("")]
        + wrapped(words.importUndoneMeans, columns: width).map { Line($0, role: .textMuted) }
    case .rehearsed(let outcome), .over(let outcome):
      return (said.isEmpty ? [] : said + [Line("")]) + lines(of: outcome, width: width, words)
    }
  }

  private func lines(of outcome: ImportOutcome, width: Int, _ words: Words) -> [Line] {
    let facts = outcome.facts
    var lines = [
      Line([
        Span(words.importCameTo(outcome), outcome.isStopped ? .statusLook : .statusAllowed),
        Span(activity.sheet.map { "   " + words.fileName($0.path) } ?? "", .textMuted),
      ]), Line(""),
    ]
    lines += counts(facts, width: width, words) + [Line("")]
    let text = { (text: String, role: Role) in wrapped(text, columns: width).map { Line($0, role: role) } }
    if let means = words.importMeans(outcome) { lines += text(means, .textMuted) }
    if let rejects = outcome.rejects {
      let left = facts.rejected + facts.doubtful
      lines += text(
        outcome.areRejectsKept
          ? words.rejectsLie(rejects, left, isDryRun: outcome.isDryRun)
          : words.trouble(FileTrouble.notWritable(path: rejects)),
        .statusLook)
    }
    lines += section(
      words.badRows(facts.rejected), outcome.bad.map { words.rejectLine($0) }, facts.rejected, width, words)
    lines += section(
      words.doubtfulRows(facts.doubtful), outcome.doubts.map { words.doubtLine($0) }, facts.doubtful, width,
      words)
    lines += section(
      words.warnedRows(facts.warned), outcome.remarks.map { words.remarkLine($0) },
      UInt64(outcome.remarks.count),
      width, words)
    return lines
  }

  /// The counts side by side; one below another where there is no room.
  private func counts(_ facts: ImportFinished, width: Int, _ words: Words) -> [Line] {
    let counts = words.importCounts(facts)
    let role = { (count: Words.ImportCount) -> Role in
      count.value == 0 ? .textMuted : count.asksToLook ? .statusLook : .textStrong
    }
    guard width >= counts.count * 10 else {
      return counts.map { count in
        Line([
          Span(padded(count.label, columns: 12), .fieldLabel),
          Span(padded(words.number(count.value), columns: 9, alignment: .trailing), role(count)),
        ])
      }
    }
    let table = Table(
      counts.map { Table.Column($0.label, width: .fixed(9), alignment: .trailing) }, gap: 1)
    return [
      Line(table.titles(width: width)),
      Line(table.row(counts.map { Span(words.number($0.value), role($0)) }, width: width)),
    ]
  }

  private func section(
    _ title: String, _ rows: [String], _ count: UInt64, _ width: Int, _ words: Words
  ) -> [Line] {
    guard !rows.isEmpty else { return [] }
    var lines = [Line(""), Line(title, role: .fieldLabel)]
    for row in rows {
      for (index, part) in wrapped(row, columns: max(8, width - 2)).enumerated() {
        lines.append(Line((index == 0 ? "" : "  ") + part))
      }
    }
    if count > UInt64(rows.count) {
      lines.append(Line(words.moreRows(Int(clamping: count) - rows.count), role: .textMuted))
    }
    return lines
  }
}

import Screen
import ThaiText
import Welfare

/// Draws the queue pane as DESK.md has it: this window on top, then those who wait.
struct QueueDrawing {
  let pane: QueuePane
  let context: DeskContext
  let isFocused: Bool

  private var words: Words { context.words }
  private var window: UInt64 { context.centre.counter }

  /// From so many rows on there is room for the other windows, the why line and the lists under titles of their own.
  static let roomyRows = 20

  /// A row of the pane; `item` is what the focus stands on there.
  private struct Row {
    var line: Line
    var sign: Role?
    var item: QueuePane.Item?
    var isRule = false
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, role: .text)
    guard let board = pane.board, !area.isEmpty else { return }
    let isRoomy = area.rows >= Self.roomyRows
    let top = head(board, isRoomy: isRoomy, width: area.columns)
    let bottom = foot(board, isRoomy: isRoomy)
    let (head, rest) = area.splitTop(top.count)
    let (middle, foot) = rest.splitBottom(bottom.count)
    draw(top, on: &canvas, in: head)
    draw(bottom, on: &canvas, in: foot)
    draw(
      scrolled(list(board, isRoomy: isRoomy, width: area.columns), to: middle.rows), on: &canvas, in: middle)
  }

  /// The rows in sight, so that the one with the focus is among them.
  private func scrolled(_ rows: [Row], to count: Int) -> [Row] {
    guard rows.count > count else { return rows }
    let focused = pane.focused(window: window)
    let index = rows.firstIndex { $0.item == focused } ?? 0
    let first = max(0, min(index - count + 2, rows.count - count))
    return Array(rows[first..<first + count])
  }

  private func draw(_ rows: [Row], on canvas: inout Canvas, in area: Rect) {
    let focused = pane.focused(window: window)
    for (offset, row) in rows.enumerated() where offset < area.rows {
      let line = area.line(offset)
      if row.isRule {
        canvas.rule(in: line)
        continue
      }
      canvas.write(row.line, in: line.inset(left: row.item == nil ? 0 : 1))
      if let sign = row.sign { canvas.writeSign(of: sign, at: line.origin) }
      guard let item = row.item, item == focused else { continue }
      canvas.paint(line, role: isFocused ? .selection : .selectionBlurred)
      guard isFocused else { continue }
      canvas.write(canvas.signs[.gutter], at: line.origin, role: .selection)
      canvas.placeCursor(at: line.origin)
    }
  }

  private func head(_ board: QueueBoard, isRoomy: Bool, width: Int) -> [Row] {
    let mine = pane.ticket(atWindow: window)
    var rows = [Row(line: Line(words.windowLine(window, state: mine?.state.name, calls: mine?.calls ?? 0)))]
    if let mine {
      let sign: Role = mine.state.name == .serving ? .queueServing : .queueNext
      rows.append(row(mine, sign: sign, role: sign, width: width, trailing: words.minutes(since(mine.since))))
    } else {
      rows.append(Row(line: Line(words.freeWindow(waiting: board.waiting.count), role: .textMuted)))
    }
    if isRoomy {
      for other in board.windows where other.number != window {
        rows.append(
          Row(line: Line(words.otherWindow(other.number, ticket: other.ticket?.label), role: .textMuted)))
      }
    }
    rows.append(Row(line: Line(""), isRule: true))
    let longest = board.waiting.map { since($0.takenAt) }.max()
    rows.append(
      Row(
        line: Line(
          words.waiting(board.waiting.count, inFull: width >= 28),
          trailing: longest.map { words.longest($0) } ?? "", role: .textStrong)))
    return rows
  }

  private func list(_ board: QueueBoard, isRoomy: Bool, width: Int) -> [Row] {
    let isCalled = pane.ticket(atWindow: window)?.state.name == .called
    var rows: [Row] = []
    for (index, waiting) in board.waiting.enumerated() {
      let isNext = index == 0 && !isCalled
      rows.append(
        row(
          waiting, sign: isNext ? .queueNext : nil, role: isNext ? .queueNext : .queueWaiting, width: width,
          trailing: words.minutes(since(waiting.takenAt))))
      if index == 0, isRoomy, let why = board.why, let line = whyLine(why, board) {
        rows.append(Row(line: Line("  " + line, role: .textMuted)))
      }
    }
    if board.waiting.isEmpty {
      rows += words.emptyQueue.map { Row(line: Line(" " + $0, role: .textMuted)) }
    }
    return rows + aside(board, isRoomy: isRoomy, width: width)
  }

  /// Those put aside and those who did not come.
  private func aside(_ board: QueueBoard, isRoomy: Bool, width: Int) -> [Row] {
    let parked = board.parked.map { row in
      self.row(row, sign: .queueParked, role: .queueParked, width: width, trailing: parkReason(row))
    }
    let missed = board.missed.map { row in
      self.row(
        row, sign: .queueMissed, role: .queueMissed, width: width, trailing: words.clock(row.since),
        name: words.calledTimes(row.calls))
    }
    if parked.isEmpty && missed.isEmpty { return [] }
    guard isRoomy else {
      return [Row(line: Line(words.parked(parked.count), trailing: words.missed(missed.count)))] + parked
        + missed
    }
    var rows = [Row(line: Line(""), isRule: true)]
    if !parked.isEmpty {
      rows.append(Row(line: Line(words.parkedTitle, trailing: words.number(parked.count))))
    }
    rows += parked
    if !missed.isEmpty {
      rows.append(Row(line: Line(words.missedTitle, trailing: words.number(missed.count))))
    }
    return rows + missed
  }

  private func foot(_ board: QueueBoard, isRoomy: Bool) -> [Row] {
    var rows: [Row] = []
    if isRoomy, board.served > 0 {
      let average = board.averageMinutes.map { words.average($0) } ?? ""
      rows.append(Row(line: Line(words.served(board.served), trailing: average, role: .textMuted)))
    }
    return rows + [Row(line: Line(words.takeRow), sign: nil, item: .take)]
  }

  /// `*ก012 สำเนียง ทรัพย์…  4 น.`: sign, label, name, and at the right the time or the reason.
  private func row(
    _ ticket: QueueRow, sign: Role?, role: Role, width: Int, trailing: String, name: String? = nil
  ) -> Row {
    let end = max(6, columns(of: trailing) + 1)
    let label = words.figures(ticket.label)
    let room = max(0, width - 1 - columns(of: label) - 1 - end)
    let shown = padded(name ?? ticket.name ?? words.nameless, columns: room)
    return Row(
      line: Line([Span(label + " ", role), Span(shown, role)], trailing: [Span(trailing, role)]), sign: sign,
      item: .ticket(ticket.ticket))
  }

  private func parkReason(_ row: QueueRow) -> String {
    guard case .parked(let reason, _) = row.state else { return "" }
    return clipped(context.words.choice(reason, of: context.rules.parkReasons), columns: 8)
  }

  private func whyLine(_ why: QueueOrder.Why, _ board: QueueBoard) -> String? {
    switch why {
    case .longest: nil
    case .lane(let letter, let before):
      words.beforeBecauseOfLane(
        board.waiting.first { $0.ticket == before }?.label ?? "", lane: context.rules.queue.lane(letter))
    case .overtaken(let times): words.overtaken(times)
    case .waited(let minutes): words.waitedTooLong(minutes)
    case .returned: words.cameBack
    }
  }

  private func since(_ instant: Instant) -> Int {
    max(0, Int((context.now.milliseconds - instant.milliseconds) / 60_000))
  }
}

import Screen
import ThaiText
import Welfare

/// เวรวันนี้: who is on the roster today, and who is missing.
struct RosterStrip: Hashable, Sendable {
  /// Today's roster; nil before the first answer.
  private(set) var today: RosterPage?
  /// Tomorrow's, if it is known.
  private(set) var tomorrow: RosterPage?

  /// What is to be asked on `day` and whenever the records have changed: its answer holds tomorrow too, but on Sundays.
  func query(_ day: Day) -> Query { .rosterWeek(day.adding(days: 1 - day.weekday)) }

  /// Takes over rosters; those of other days are passed over.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    let day = context.now.day
    switch answer {
    case .roster(let page): take(page, day)
    case .rosterWeek(let pages): for page in pages { take(page, day) }
    default: break
    }
    if today?.day != day { today = nil }
    if tomorrow?.day != day.adding(days: 1) { tomorrow = nil }
  }

  private mutating func take(_ page: RosterPage, _ day: Day) {
    if page.day == day { today = page }
    if page.day == day.adding(days: 1) { tomorrow = page }
  }

  /// The first slot of today that lacks people, else the first.
  var slot: RosterPage.Slot? { today?.slots.first { $0.missing > 0 } ?? today?.slots.first }
}

extension RosterStrip {
  /// From so many rows on every volunteer has a line of its own.
  private static let roomyRows = 8

  /// Draws the strip below its title.
  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext, isFocused: Bool) {
    canvas.fill(area, role: .text)
    let words = context.words
    guard let today, !area.isEmpty else { return }
    let lines = area.rows >= Self.roomyRows ? full(today, words) : short(today, words)
    for (offset, line) in lines.enumerated() where offset < area.rows {
      guard let line else {
        canvas.rule(in: area.line(offset))
        continue
      }
      canvas.write(line, in: area.line(offset))
    }
    guard isFocused else { return }
    canvas.paint(area.line(0), role: .selection)
    canvas.placeCursor(at: area.origin)
  }

  private func short(_ page: RosterPage, _ words: Words) -> [Line?] {
    if page.slots.isEmpty {
      return [Line(words.noShifts, role: .textMuted), Line(words.stripHint, role: .textMuted)]
    }
    return page.slots.map { summary($0, title: words.shift($0.shift.code), words) }
      + [Line(words.stripHint, role: .textMuted)]
  }

  /// เช้า  ศิริพร, ธีระ     ครบ.
  private func summary(_ slot: RosterPage.Slot, title: String, _ words: Words) -> Line {
    let names = slot.assigned.map { Words.callName($0.name) }.joined(separator: ", ")
    let state =
      slot.missing > 0
      ? Span(words.missing(slot.missing) + " !", .statusLook) : Span(words.rosterFull, .statusAllowed)
    return Line(
      [Span(title + "  ", .textStrong), Span(names.isEmpty ? words.nobodyYet : names)], trailing: [state])
  }

  private func full(_ page: RosterPage, _ words: Words) -> [Line?] {
    if page.slots.isEmpty {
      return [Line(words.noShifts, role: .textMuted), Line(words.stripHint, role: .textMuted)]
    }
    var lines: [Line?] = []
    for slot in page.slots {
      lines.append(
        Line(
          [Span(words.shiftHours(slot.shift), .textStrong)],
          trailing: [Span(words.wanted(slot.shift.wanted), .textMuted)]))
      lines += slot.assigned.map {
        Line([Span(" " + Words.withoutTitle($0.name))], trailing: [Span($0.duty, .textMuted)])
      }
      if slot.missing > 0 { lines.append(Line(" " + words.missingPeople(slot.missing), role: .statusLook)) }
    }
    guard let tomorrow, !tomorrow.slots.isEmpty else { return lines }
    return lines + [nil, tomorrowLine(tomorrow, words)]
  }

  private func tomorrowLine(_ page: RosterPage, _ words: Words) -> Line {
    let missing = page.slots.reduce(0) { $0 + $1.missing }
    var names: [String] = []
    for name in page.slots.flatMap(\.assigned).map({ Words.callName($0.name) }) {
      if !names.contains(where: { $0.unicodeScalars.elementsEqual(name.unicodeScalars) }) {
        names.append(name)
      }
    }
    let state =
      missing > 0 ? Span(words.missing(missing) + " !", .statusLook) : Span(words.rosterFull, .statusAllowed)
    return Line(
      [
        Span(words.tomorrow + "  ", .textStrong),
        Span(names.isEmpty ? words.nobodyYet : names.joined(separator: ", ")),
      ],
      trailing: [state])
  }
}

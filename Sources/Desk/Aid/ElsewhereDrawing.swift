import Screen
import ThaiText
import Welfare

/// ที่อื่น as lines: short ones that hold several places, or a line a place.
struct ElsewhereDrawing {
  /// What is drawn.
  let elsewhere: Elsewhere
  /// Today.
  let day: Day
  /// The words.
  let words: Words

  /// A line of the section, and the sign in its first column.
  struct Row {
    var line: Line
    var sign: Role?
  }

  /// Hand-overs of one place that have lines of their own.
  private static let mostGiven = 2
  /// Columns of a place's name.
  private static let placeColumns = 14

  /// As many places on a line as go into `columns` columns, none parted; at most `most` lines. Places that want a look stand
  /// first, then devices that are not checked; those that find no room are counted.
  ///
  /// - Parameter label: columns of what stands before the first place and blank before those of other lines.
  func inShort(columns width: Int, most: Int, label: Int? = nil, labelRole: Role = .textMuted) -> [Line] {
    let label = label ?? columns(of: words.elsewhereLabel) + 2
    let places = (0...2).flatMap { rank in elsewhere.lines.filter { self.rank(of: $0) == rank } }
    let parts = places.map { Span(words.elsewhereInShort($0, on: day), role(of: $0)) }
    var shown = parts.count
    var lines = filled(parts, columns: width - label)
    while lines.count > max(1, most), shown > 0 {
      shown -= 1
      let wantLook = places[shown...].contains { $0.wantsLook(on: day) }
      let more = Span(
        words.morePlaces(parts.count - shown, wantLook: wantLook), wantLook ? .statusLook : .statusUnknown)
      lines = filled(parts.prefix(shown) + [more], columns: width - label)
    }
    return lines.enumerated().map { index, spans in
      let head = padded(index == 0 ? words.elsewhereLabel : "", columns: label)
      return Line([Span(head, labelRole)] + spans)
    }
  }

  private func rank(of line: Elsewhere.Line) -> Int {
    if line.wantsLook(on: day) { return 0 }
    return line.answer == .notChecked && line.place != .otherTambons ? 1 : 2
  }

  /// Fills lines with parts, two blanks between them.
  private func filled(_ parts: [Span], columns room: Int) -> [[Span]] {
    var lines: [[Span]] = []
    var used = 0
    for part in parts {
      let wide = columns(of: part.text)
      if let last = lines.indices.last, used + 2 + wide <= room {
        lines[last] += [Span("  ", .text), part]
        used += 2 + wide
      } else {
        lines.append([part])
        used = wide
      }
    }
    return lines
  }

  /// A line a place, and below it what it gave.
  func inFull() -> [Row] {
    elsewhere.lines.flatMap { line in
      let age = line.age(on: day)
      let sign: Role? = line.wantsLook(on: day) ? .statusLook : nil
      let head = Row(
        line: Line(
          [
            Span(" " + padded(words.place(line.place), columns: Self.placeColumns)),
            Span(words.answer(line.answer), role(of: line)),
          ], trailing: [Span(words.age(age), age.isStale ? .statusLook : .textMuted)]), sign: sign)
      guard case .found(let given) = line.answer else { return [head] }
      let more = given.count - Self.mostGiven
      return [head] + given.prefix(Self.mostGiven).flatMap { rows(of: $0) }
        + (more > 0 ? [Row(line: Line("   " + words.moreGiven(more), role: .textMuted))] : [])
    }
  }

  private func rows(of given: GivenAid) -> [Row] {
    [
      Row(
        line: Line(
          [Span("   " + words.givenHead(given))],
          trailing: [Span(words.figures(given.receipt), .textMuted)])),
      Row(line: Line("   " + words.campaignTitle(given.campaignTitle), role: .textMuted)),
    ]
  }

  private func role(of line: Elsewhere.Line) -> Role {
    switch line.answer {
    case .found: .statusLook
    case .notChecked: .statusUnknown
    case .notFound: line.wantsLook(on: day) ? .statusLook : .text
    }
  }
}

import Screen
import ThaiText
import Welfare

/// What a household asked for, and what it used of each regulation.
extension AidPane {
  /// `2 เรื่อง / เงินสงเคราะห์   ส่งต่อแล้ว   วันที่ 6/10`.
  func casesInShort(_ standing: AidStanding, _ words: Words) -> Row {
    let (answer, remark) = ofCases(standing, words)
    return Row(
      line: Line(
        [Span("2 ", .menuNumber), Span(words.caseLineLabel + "   "), answer], trailing: [remark]),
      item: .cases, gutter: 1)
  }

  func casesInFull(_ standing: AidStanding, _ words: Words) -> [Row] {
    let (answer, remark) = ofCases(standing, words)
    let head = Row(
      line: Line([Span("2 ", .menuNumber), Span(words.caseLineLabel)], trailing: [answer]), item: .cases,
      gutter: 1)
    let uses = standing.uses.filter { !$0.times.isEmpty }.map {
      Row(
        line: Line(
          [Span("  " + words.useInShort($0, name: firstName($0)), $0.isUsedUp ? .statusLook : .textMuted)],
          trailing: [Span(words.roundMoney($0.amount), .textMuted)]))
    }
    let warning = words.sumInShort(standing.sum).map { Row(line: Line([Span("  " + $0, .statusLook)])) }
    return [head] + (remark.text.isEmpty ? [] : [Row(line: Line([], trailing: [remark]))]) + uses
      + (warning.map { [$0] } ?? [])
  }

  /// Whose use it is, as far as the card is known.
  private func firstName(_ use: RegulationUse) -> String {
    benefits?.card.members.first { $0.person == use.person }?.particulars.firstName ?? ""
  }

  /// Where the first open case stands and how long it has taken, else what was given in the fiscal year.
  private func ofCases(_ standing: AidStanding, _ words: Words) -> (answer: Span, remark: Span) {
    guard let open = standing.cases.first else {
      let isOver = standing.sum?.isOver ?? false
      return (
        Span(words.mayApply, .statusAllowed),
        Span((isOver ? "! " : "") + words.usedThisYear(standing.uses), isOver ? .statusLook : .textMuted)
      )
    }
    return (
      Span(words.status(open.file.status)),
      open.clock.map { Span(words.clock($0), CasesScreen.role($0)) } ?? Span("", .textMuted)
    )
  }
}

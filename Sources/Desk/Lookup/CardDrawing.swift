import Screen
import ThaiText
import Welfare

/// Draws a household's card: the house, how many belong to it, and its members.
struct CardDrawing {
  let pane: LookupPane
  let context: DeskContext
  let isFocused: Bool
  /// The level of vulnerability, if it is known.
  var vulnerability: Vulnerability?
  /// What surveys say.
  var surveys = HouseholdSurveys()

  private var words: Words { context.words }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let card = pane.card, !area.isEmpty else { return }
    canvas.write(
      Line(
        [Span(words.house(card.particulars), .textStrong)],
        trailing: vulnerability.map { [Span(words.level($0), .text)] } ?? []), in: area.line(0))
    var rest = drawNumbers(card, on: &canvas, in: area.inset(top: 1))
    let everybody = card.everybody
    if everybody.isEmpty {
      canvas.write(words.emptyHouse, in: rest.line(0).inset(left: 1), role: .textMuted)
      drawFoot(houseFoot(card) + planLine(card), on: &canvas, in: rest.inset(top: 1))
      return placeCursor(on: &canvas, at: area)
    }
    let about = pane.member.map { words.aboutMember($0) } ?? []
    let told = about.isEmpty ? [] : [short(about, width: rest.columns - 3)]
    let isDue = card.plan.contains { $0.isDue(on: context.now.day) }
    let foot = (isDue ? planLine(card) + told : told + planLine(card)) + houseFoot(card)
    if area.rows < 18, !foot.isEmpty {
      // Why the level is what it is comes first; beside many members there is one line: of a plan
      // that is due, else of the member chosen.
      let free = rest.rows - everybody.count - (vulnerability == nil ? 0 : 1)
      let taken = free > 0 ? min(foot.count, free) : rest.rows >= 6 && (isDue || !about.isEmpty) ? 1 : 0
      let (list, below) = rest.splitBottom(taken)
      drawFoot(foot, on: &canvas, in: below)
      rest = list
    }
    let unregistered = card.members.count { $0.membership.livesHere && !$0.membership.isRegistered }
    if area.rows >= 18 || unregistered > 0, rest.rows > 3 {
      let (list, foot) = rest.splitTop(min(rest.rows - 1, everybody.count))
      canvas.write(words.livingUnregistered(unregistered), in: foot.line(0), role: .text)
      if area.rows >= 18 {
        let lines = about + houseFoot(card)
        let (told, below) = foot.inset(top: 1).splitTop(min(lines.count, max(0, foot.rows - 1)))
        drawFoot(lines, on: &canvas, in: told)
        let plan = drawReasons(on: &canvas, in: below.inset(top: 1))
        drawPlan(card, on: &canvas, in: plan)
      }
      rest = list
    }
    if area.rows < 18, let vulnerability, rest.rows > 3 {
      let (list, foot) = rest.splitTop(min(rest.rows - 1, everybody.count))
      canvas.write(words.becauseInShort(vulnerability), in: foot.line(0), role: .text)
      if !surveys.isEmpty, foot.rows > 1 {
        canvas.write(words.surveysInShort(surveys, income: income), in: foot.line(1), role: .text)
      }
      rest = list
    }
    pane.list.draw(on: &canvas, in: rest, focused: isFocused) { index in
      ListRow(Line(row(everybody[index], width: rest.columns - 1)))
    }
  }

  /// What is told of somebody in one line of a low screen: as much as fits.
  private func short(_ lines: [String], width: Int) -> String {
    var shown = ""
    for line in lines {
      let next = shown.isEmpty ? line : shown + "  " + line
      guard columns(of: next) <= width || shown.isEmpty else { break }
      shown = next
    }
    return shown
  }

  /// What stands below the members: families, notes of the household.
  private func houseFoot(_ card: HouseholdCard) -> [String] {
    let families = card.families.isEmpty ? [] : [words.families(card.families.count + 1)]
    return families + card.notes.map { "! " + words.sensitiveNote($0) }
  }

  /// The plan in one line of a low screen; none where there is no plan.
  private func planLine(_ card: HouseholdCard) -> [String] {
    card.plan.isEmpty ? [] : [words.planInShort(card.plan, today: context.now.day)]
  }

  /// The plan of a high screen: how many goals ended, and those that are open, a line each.
  private func drawPlan(_ card: HouseholdCard, on canvas: inout Canvas, in area: Rect) {
    guard !card.plan.isEmpty, !area.isEmpty else { return }
    let open = card.plan.filter(\.isOpen)
    guard area.rows > open.count else {
      return canvas.write(
        words.planInShort(card.plan, today: context.now.day), in: area.line(0), role: .text)
    }
    canvas.write(
      Line([Span(words.planTitle, .textStrong)], trailing: [Span(words.planDone(card.plan), .text)]),
      in: area.line(0))
    for (index, line) in open.enumerated() {
      let due = words.planDue(line, today: context.now.day) + (line.isDue(on: context.now.day) ? " !" : "")
      canvas.write(
        Line([Span(words.goalAndWho(line), .text)], trailing: [Span(due, .textMuted)]),
        in: area.line(index + 1).inset(left: 2))
    }
  }

  private func drawFoot(_ lines: [String], on canvas: inout Canvas, in area: Rect) {
    for (index, line) in lines.enumerated() where index < area.rows {
      canvas.write(line, in: area.line(index).inset(left: 1), role: .text)
    }
  }

  /// Why the level is what it is, a line each, and what the sources say; returns what is left below.
  private func drawReasons(on canvas: inout Canvas, in area: Rect) -> Rect {
    guard let vulnerability else { return area }
    canvas.write(words.becauseHeading(vulnerability), in: area.line(0), role: .textStrong)
    let lines = words.because(vulnerability)
    for (index, line) in lines.enumerated() where index + 1 < area.rows {
      canvas.write(line, in: area.line(index + 1).inset(left: 2), role: .text)
    }
    let sources = SurveyDrawing(surveys: surveys, income: income, words: words)
    sources.draw(on: &canvas, in: area.inset(top: lines.count + 2))
    return area.inset(top: lines.count + 2 + (sources.rows > 0 ? sources.rows + 1 : 0))
  }

  private var income: Satang? { vulnerability?.table.value.income }

  /// The house code and the counts: in one line on a low screen, in two with the phone on a high one.
  private func drawNumbers(_ card: HouseholdCard, on canvas: inout Canvas, in area: Rect) -> Rect {
    let isOdd = card.particulars.houseCode?.isChecked == false
    let code = (isOdd ? "! " : "") + words.houseCode(card.particulars.houseCode)
    let counts = words.livingAndRegistered(card.living, card.registered)
    guard area.rows >= 14 else {
      canvas.write(Line(code, trailing: counts), in: area.line(0))
      return area.inset(top: 1)
    }
    canvas.write(Line(code), in: area.line(0))
    let phone = card.members.lazy.compactMap { member in
      member.particulars.phones.first
    }.first
    canvas.write(Line(counts, trailing: phone.map { words.phone(maskedPhone($0)) } ?? ""), in: area.line(1))
    return area.inset(top: 3)
  }

  private func placeCursor(on canvas: inout Canvas, at area: Rect) {
    if isFocused { canvas.placeCursor(at: area.origin) }
  }

  /// `เจ้าบ้าน    นายภาณุเดช ทรัพย์สุข      88 ปี   ไม่มีเลข: ไม่มีบัตร`, each at its column; who is a member no more in one.
  private func row(_ member: HouseholdCard.Member, width: Int) -> [Span] {
    guard member.membership.isHere else {
      return [Span(clipped("x " + words.formerMember(member), columns: width), .textMuted)]
    }
    let isWide = width >= 54
    let place = isWide ? 10 : width >= 44 ? 9 : 0
    let age = isWide ? 7 : 4
    let end = width >= 36 ? (isWide ? 15 : 14) : 0
    let name = max(6, width - place - age - end)
    var spans: [Span] = []
    if place > 0 { spans.append(Span(padded(position(member), columns: place), .textMuted)) }
    spans.append(
      Span(padded(clipped(member.particulars.fullName, columns: name - 1), columns: name), .textStrong))
    spans.append(Span(padded(self.age(member, inFull: isWide), columns: age)))
    if end > 0 { spans.append(Span(clipped(number(member, columns: end), columns: end), .textMuted)) }
    return spans
  }

  private func position(_ member: HouseholdCard.Member) -> String {
    let position = words.position(member.membership.position)
    return words.standing(
      member.membership, position: position.isEmpty ? words.positionUnknown : position)
  }

  private func age(_ member: HouseholdCard.Member, inFull: Bool) -> String {
    inFull ? words.age(member.age) : member.age.map { words.number($0) } ?? ""
  }

  /// The ID, masked unless it was revealed, or why there is none.
  private func number(_ member: HouseholdCard.Member, columns width: Int) -> String {
    guard let id = member.particulars.nationalID else {
      let reason = words.noNumber(member.particulars.noNumber)
      let parts = reason.unicodeScalars.split(separator: ":", maxSplits: 1)
      if columns(of: reason) <= width || parts.count < 2 { return reason }
      return String(String.UnicodeScalarView(parts[1].drop { $0 == " " }))
    }
    return words.figures(pane.revealed.contains(member.person) ? id.digits : id.masked)
  }
}

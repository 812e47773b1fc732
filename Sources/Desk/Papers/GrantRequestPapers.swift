import ThaiText
import Welfare

/// The papers before money is decided: the application and the minutes of the meeting.
extension PaperMaker {
  /// แบบคำขอรับเงินซ่อมบ้าน: boxes to be ticked by hand until somebody has looked at the house.
  func application(_ sheet: GrantPaperSheet) -> Paper {
    let file = sheet.sheet.line.file
    let applied = file.application.facts
    let survey = file.survey?.facts
    var blocks = grantHead(words.grantNo(applied.paper), on: applied.day, sheet)
    if let age = sheet.age { blocks.append(entry(words.ageLabel, words.age(age))) }
    if sheet.members > 0 { blocks.append(entry(words.livingThereLabel, words.people(sheet.members))) }
    blocks += [dotted(words.phoneLabel), .space(), heading(words.partsAsked(survey))]
    blocks.append(
      boxes(
        HousingGrant.Part.allCases.map { (survey?.parts.contains($0) ?? false, words.part($0)) }, inLine: 3))
    blocks += [.space(), heading(words.rightAsked)]
    blocks.append(
      boxes(HousingGrant.RightToStay.allCases.map { (survey?.right == $0, words.right($0)) }, inLine: 2))
    blocks += [.space(), heading(words.papersAsked)]
    let kept = survey?.evidence.map(\.moment) ?? []
    let isKept = [false, false, kept.contains(.before), kept.contains(.document)]
    blocks.append(boxes(Array(zip(isKept, words.applicationPapers)).map { ($0, $1) }, inLine: 1))
    blocks += evidence(survey?.evidence ?? [])
    blocks += [.space(), paragraph(words.applicationClosing, keepsWithNext: true)]
    let by = sheet.sheet.told[file.application.entry]?.by ?? ""
    blocks += signatures([(words.applicantLabel, sheet.sheet.line.applicant), (words.takenByRole, by)])
    return Paper(
      title: words.grantPaperTitle(.grantApplication), mark: words.grantMark(applied), blocks: blocks)
  }

  /// More lines to sign on would be a book.
  private static let mostAttendees: UInt64 = 120
  /// Lines to sign on where nobody said how many attended.
  private static let usualAttendees: UInt64 = 20

  /// รายงานการประชุมประชาคม: what was resolved about this house, and a line for everybody who attended.
  func minutes(_ facts: GrantMet, _ sheet: GrantPaperSheet) -> Paper {
    let file = sheet.sheet.line.file
    let applied = file.application.facts
    var blocks = grantHead(words.minutesNo(facts.minutes), on: facts.day, sheet)
    if let survey = file.survey?.facts {
      blocks.append(entry(words.unsafeLabel, words.listed(survey.parts.map { words.part($0) })))
    }
    blocks += [
      .space(), dotted(words.meetingPlaceLabel),
      entry(words.meetingAboutLabel, words.meetingAbout(applied.kind)),
      facts.attendees == 0
        ? dotted(words.attendedLabel) : entry(words.attendedLabel, words.people(facts.attendees)),
      entry(words.resolvedLabel, words.resolved(facts)), .space(), dotted(words.remarksLabel), dotted(""),
    ]
    blocks += signatures([(words.chairRole, ""), (words.secretaryRole, "")]) + [.space(2)]
    return Paper(
      title: words.grantPaperTitle(.grantMinutes), mark: words.minutesMark(facts.minutes, applied),
      blocks: blocks + attendees(facts.attendees))
  }

  private func attendees(_ count: UInt64) -> [PaperBlock] {
    let titles = words.attendeeColumns
    let table = PaperTable(
      [
        PaperTable.Column(titles[0], width: 5, alignment: .trailing), PaperTable.Column(titles[1]),
        PaperTable.Column(titles[2], width: 14), PaperTable.Column(titles[3], width: 28),
      ], width: size.columns)
    let lines = count == 0 ? Self.usualAttendees : min(count, Self.mostAttendees)
    let dots = [max(8, size.columns - 50), 14, 28].map { String(repeating: ".", count: $0) }
    let above = [words.goesOn(words.attendeesHeading)]
    let rows = (1...lines).map { number in
      table.row([words.number(number)] + dots, isSpaced: true, above: above)
    }
    let more = count > lines ? [paragraph(words.moreAttendees(count - lines))] : []
    return [heading(words.attendeesHeading), PaperBlock(table.titles, keepsWithNext: true)] + rows + more
  }
}

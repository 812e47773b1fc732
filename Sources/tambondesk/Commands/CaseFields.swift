import Desk
import Records
import ThaiText
import Welfare

extension Session {
  /// The case of a number or an id.
  func caseFile(_ text: String) throws(Ending) -> CaseFile {
    try found(.case, text) { () throws(StoreTrouble) in try store.caseFile(matching: text) }
  }

  /// Prints the one object that a step of a case answers with.
  func done(case committed: Committed) throws(Ending) {
    guard let act = committed.acts.first?.act, case .case(let facts) = act else { return }
    let file = try read { () throws(StoreTrouble) in try store.caseFile(matching: facts.subject.hex) }
    var fields: [String: JSON] = ["id": .text(facts.subject.hex), "household": .text(facts.household.hex)]
    if let file {
      fields["case"] = .text(file.paper)
      fields["status"] = .text(file.status.code)
      fields["since"] = .text(file.since.iso)
    }
    if case .forwarded(let sent) = facts.act {
      fields["letter"] = .text(sent.paper)
      fields["agency"] = .text(sent.agency)
      fields["due"] = .text(sent.due.iso)
    }
    try warn(facts)
    done(committed, act, fields)
  }
}

extension Session {
  /// Says beside money that was given what all regulations come to, where that is much.
  private func warn(_ facts: CaseFacts) throws(Ending) {
    guard case .moved(let moved) = facts.act, moved.aid != nil else { return }
    let sheet = try read { () throws(StoreTrouble) in try store.caseSheet(facts.subject, on: today) }
    if let warning = words.sumWarning(sheet?.sum) { output.say(warning) }
  }
}

extension CaseLine {
  /// The case as scripts read it in a list; of a restricted one no more than its number and where it stands.
  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "case": .text(file.paper), "id": .text(file.subject.hex), "status": .text(file.status.code),
      "since": .text(file.since.iso), "opened": .text(file.opening.facts.day.iso),
      "restricted": .boolean(file.restriction != nil), "due": JSON(due?.iso), "overdue": .boolean(isOverdue),
      "days": clock.map { JSON($0.elapsed) } ?? .null,
      "days_allowed": clock.map { JSON($0.deadline.days) } ?? .null, "colour": JSON(clock?.colour.rawValue),
    ]
    guard file.restriction == nil || !beneficiaries.isEmpty else { return fields }
    fields["household"] = .text(household.hex)
    fields["house_no"] = .text(house.houseNumber)
    fields["moo"] = JSON(house.moo)
    fields["regulation"] = JSON(file.opening.facts.regulation)
    return fields
  }
}

extension CaseSheet {
  /// The case as scripts read it, with everything that happened.
  var fields: [String: JSON] {
    let (file, facts) = (line.file, line.file.opening.facts)
    var fields = line.fields
    fields["applicant"] = JSON(facts.applicant?.hex)
    fields["beneficiaries"] = .list(facts.beneficiaries.map { .text($0.hex) })
    fields["channel"] = .text(facts.channel.code)
    fields["informant"] = .text(facts.informant.code)
    fields["anonymous"] = .boolean(facts.isAnonymous)
    fields["problems"] = .list(facts.problems.map { .text($0) })
    fields["wishes"] = .list(facts.wishes.map { .text($0) })
    fields["urgent"] = JSON(facts.urgency?.code)
    fields["papers"] = .list(
      papers.map { .object(["code": .text($0.choice.code), "standing": .text($0.standing.code)]) })
    fields["letters"] = .list(
      file.letters.map { letter in
        .object([
          "letter": .text(letter.sent.facts.paper), "agency": .text(letter.sent.facts.agency),
          "due": .text(letter.sent.facts.due.iso), "answered": JSON(letter.answer?.facts.day.iso),
          "answer": JSON(letter.answer?.facts.status.code),
        ])
      })
    fields["follow_ups"] = .list(
      file.followUps.map { followUp in
        .object([
          "sort": JSON(followUp.sort?.code), "due": JSON(followUp.planned?.facts.due.iso),
          "done": JSON(followUp.done?.facts.day.iso), "outcome": JSON(followUp.done?.facts.outcome.code),
          "responsible": JSON(followUp.planned?.facts.responsible?.subject.text),
        ])
      })
    fields["steps"] = .list(
      file.history.map { done in
        .object([
          "act": .text(done.facts.kind), "entry": .text(done.entry.text), "time": .text(done.at.rfc3339),
          "by": JSON(told[done.entry]?.by),
        ])
      })
    fields["apart"] = .list(file.misfits.map { .text($0.text) })
    fields["regulations"] = .list(uses.map { .object($0.fields) })
    fields["year"] = sum.map { .object($0.fields) } ?? .null
    fields["conditions_told"] = condition == nil ? .null : .boolean(!isConditionUntold)
    return fields
  }
}

extension YearlySum {
  /// The sum of all regulations as scripts read it; `over` is a warning, no refusal.
  var fields: [String: JSON] {
    [
      "regulation": .null, "fiscal_year": JSON(year.buddhist), "times": JSON(times), "amount": JSON(amount),
      "limit": limit.map { JSON($0) } ?? .null, "over": .boolean(isOver),
    ]
  }
}

extension RegulationUse {
  /// The use as scripts read it.
  var fields: [String: JSON] {
    [
      "regulation": .text(regulation.code), "fiscal_year": JSON(year.buddhist), "times": JSON(times.count),
      "times_allowed": regulation.timesAYear.map { JSON($0) } ?? .null,
      "times_left": timesLeft.map { JSON($0) } ?? .null, "amount": JSON(amount),
      "amount_left": amountLeft.map { JSON($0) } ?? .null, "cap": regulation.cap.map { JSON($0) } ?? .null,
      "scope": .text(regulation.scope.rawValue), "person": JSON(person?.hex),
    ]
  }
}

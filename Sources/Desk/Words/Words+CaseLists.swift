import ThaiText
public import Welfare

/// เรื่อง, as commands list them.
extension Words {
  /// A case in a list, on a line; of a restricted one no more than its number and where it stands.
  public func caseLine(_ line: CaseLine) -> String {
    let file = line.file
    var text = "\(figures(file.paper))  \(status(file.status))"
    if file.restriction != nil, line.beneficiaries.isEmpty {
      text += "  " + choose("เรื่องปกปิด", "restricted")
    } else {
      text += "  \(house(line.house))  \(listed(line.beneficiaries))"
    }
    if let clock = line.clock { text += "  " + self.clock(clock) }
    if let due = line.due {
      text +=
        line.isOverdue
        ? "  ! " + choose("เลยกำหนด \(date(due))", "overdue since \(date(due))")
        : "  " + choose("ภายใน \(date(due))", "by \(date(due))")
    }
    return text
  }

  /// No case at all.
  public var noCases: String {
    choose(
      "ไม่มีเรื่องที่ค้าง  เปิดเรื่องด้วย case open --household H --applicant P --story T",
      "No case is open; open one with case open --household H --applicant P --story T")
  }

  /// A case with everything that happened, a line each.
  public func caseLines(_ sheet: CaseSheet) -> [String] {
    let (file, facts) = (sheet.line.file, sheet.line.file.opening.facts)
    var lines = [caseLine(sheet.line)]
    if let restriction = file.restriction {
      lines.append(
        choose("ปกปิด: \(self.restriction(restriction))", "Restricted: \(self.restriction(restriction))"))
    }
    if !sheet.applicant.isEmpty {
      lines.append(choose("ผู้ขอ \(sheet.applicant)", "Applicant: \(sheet.applicant)"))
    }
    lines.append(caseInformant(sheet))
    lines.append(
      choose(
        "ปัญหา \(listed(problems(of: sheet)))", "Problems: \(listed(problems(of: sheet)))"))
    lines.append(
      choose("ต้องการ \(listed(wishes(of: sheet)))", "Wanted: \(listed(wishes(of: sheet)))"))
    if let urgency = facts.urgency {
      lines.append(choose("เร่งด่วน: \(self.urgency(urgency))", "Urgent: \(self.urgency(urgency))"))
    }
    let missing = sheet.papers.filter { $0.standing == .missing }.map { words($0.choice) }
    if !missing.isEmpty, !file.status.isLast {
      lines.append(choose("เอกสารที่ยังขาด \(listed(missing))", "Still missing: \(listed(missing))"))
    }
    if let missing = conditionsMissing(sheet) { lines.append(missing) }
    for done in file.history { lines.append(caseHistory(done, sheet)) }
    lines += sheet.uses.filter { !$0.times.isEmpty || $0.regulation.code == facts.regulation }.map {
      regulationUse($0, name: $0.person.flatMap { sheet.people[$0] })
    }
    if let warning = sumWarning(sheet.sum) { lines.append(warning) }
    return lines
  }

  /// Who told it, and how it came.
  public func caseInformant(_ sheet: CaseSheet) -> String {
    let facts = sheet.line.file.opening.facts
    let names = sheet.told[sheet.line.file.opening.entry]?.words.names.filter { !$0.isEmpty } ?? []
    let who =
      facts.isAnonymous
      ? choose("ไม่ประสงค์ออกนาม", "anonymous")
      : ([informant(facts.informant)] + names).joined(separator: " ")
    return choose("ผู้แจ้ง \(who)  (\(channel(facts.channel)))", "Told by \(who) (\(channel(facts.channel)))")
  }

  /// The problems of a case in words; a code that the rules do not list any more as it is.
  public func problems(of sheet: CaseSheet) -> [String] {
    sheet.line.file.opening.facts.problems.map { code in
      sheet.rules.problems.first { $0.choice.code == code }.map { words($0.choice) } ?? code
    }
  }

  /// The wishes of a case in words.
  public func wishes(of sheet: CaseSheet) -> [String] {
    sheet.line.file.opening.facts.wishes.map { code in
      sheet.rules.wishes.first { $0.choice.code == code }.map { words($0.choice) } ?? code
    }
  }

  /// An agency in words.
  public func agency(_ code: String, _ rules: CaseRules) -> String {
    guard let agency = rules.agency(code) else { return code }
    return agency.phone.isEmpty ? words(agency.choice) : "\(words(agency.choice)) \(figures(agency.phone))"
  }

  /// One thing that happened, with who wrote it and what.
  public func caseHistory(_ done: CaseFile.Done<CaseAct>, _ sheet: CaseSheet) -> String {
    let told = sheet.told[done.entry]
    var line = "\(moment(done.at))  \(deed(done.facts))"
    if case .forwarded(let facts) = done.facts { line += "  → " + agency(facts.agency, sheet.rules) }
    if case .conditioned(let facts) = done.facts, let who = sheet.people[facts.person] { line += "  " + who }
    if case .planned = done.facts, let who = sheet.responsible[done.entry] {
      line += "  " + who
    } else if done.entry != sheet.line.file.opening.entry {
      let names = (told?.words.names ?? []).filter { !$0.isEmpty }
      if !names.isEmpty { line += "  " + listed(names) }
    }
    if let text = told?.words.text, !text.isEmpty { line += "  " + typed(text) }
    if let by = told?.by, !by.isEmpty { line += "  (\(by))" }
    return line
  }

  /// How much of a regulation was used and is left.
  ///
  /// - Parameter whose: the name of whose use it is, where that is not the household's.
  public func regulationUse(_ use: RegulationUse, name whose: String? = nil) -> String {
    let name = choose(use.regulation.thai, use.regulation.english) + (whose.map { " (\($0))" } ?? "")
    let used =
      use.regulation.timesAYear.map {
        choose(
          "ใช้ \(number(use.times.count))/\(number($0)) ครั้ง",
          "\(number(use.times.count)) of \(number($0)) times used"
        )
      } ?? choose("ใช้ \(number(use.times.count)) ครั้ง", "\(number(use.times.count)) times used")
    let left =
      use.amountLeft.map {
        choose("เหลือ \(roundMoney($0))", "\(roundMoney($0)) left")
      } ?? choose("ไม่จำกัดจำนวนครั้ง", "no limit of times")
    return choose(
      "\(use.regulation.code) \(name)  ปีงบฯ \(figures(use.year.twoDigits))  \(used) \(roundMoney(use.amount))  \(left)",
      "\(use.regulation.code) \(name), fiscal year \(figures(use.year.twoDigits)): \(used), \(roundMoney(use.amount)); \(left)"
    )
  }

  /// A paper of the checklist, on a line.
  public func checklistLine(_ paper: CaseSheet.Paper) -> String {
    "\(standing(paper.standing))  \(words(paper.choice))  (\(paper.choice.code))"
  }
}

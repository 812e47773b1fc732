import Desk
import Records
import Screen
import Settings
import ThaiText
import Welfare

/// A paper as it was read from the records: what stands on it, and what its entry in the journal will say.
struct ReadPaper: Sendable {
  /// What stands on it.
  let paper: Paper
  /// What sort it is.
  let kind: PaperKind
  /// What it is about.
  let subject: SubjectID
  /// Others who stand on it.
  var also: [SubjectID] = []
  /// Which of the subject's papers it is.
  var matter = ""
  /// The name of its file, if it has to be kept.
  let name: String
}

/// Reads papers from the records, in one language, at one moment: for commands and for the desk.
struct PaperReader: Sendable {
  let store: Store
  let language: Language
  let now: Instant
  /// Told how far long reading has come; false stops it.
  var progress: @Sendable (_ done: Int, _ all: Int) -> Bool = { _, _ in true }

  /// What lays a paper out, on the sheet that the settings file says.
  ///
  /// - Throws: `StoreTrouble`.
  func maker() throws(StoreTrouble) -> PaperMaker {
    let centre = try store.centre()
    let printing = Surroundings.preferences.value.printing
    return PaperMaker(
      language, size: PaperSize(columns: printing.columns, lines: printing.lines), centre: centre.name,
      isPractice: centre.isPractice)
  }

  /// The paper that is wished for.
  ///
  /// - Throws: `PaperTrouble`: what it is about is not there, or nothing stands on it.
  func read(_ wish: PaperWish) throws(PaperTrouble) -> ReadPaper {
    switch wish {
    case .receipt(let receipt): try self.receipt(receipt)
    case .checklist(let household, let benefits): try checklist(household, benefits)
    case .refusal(let refusal, let household): try self.refusal(refusal, household)
    case .signingList(let campaign): try signingList(campaign)
    case .report(let period): try report(period, try tables(of: period))
    case .coverage(let moo, let benefit): try coverage(moo, benefit)
    case .grant(let grant, let paper): try self.grant(grant, paper)
    case .ofCase(let subject, let document, let isOpened):
      try ofCase(subject, document, isOpened: isOpened)
    }
  }

  /// A report with its tables.
  ///
  /// - Throws: `PaperTrouble`.
  func tables(of period: ReportPeriod) throws(PaperTrouble) -> ReportOnPaper {
    try asking { () throws(StoreTrouble) in
      ReportOnPaper(
        report: try store.report(period, on: now.day, progress: progress), rules: try store.ruleBook(),
        centre: try store.centre())
    }
  }

  /// A report that is read already, as a paper.
  ///
  /// - Throws: `PaperTrouble`.
  func report(_ period: ReportPeriod, _ report: ReportOnPaper) throws(PaperTrouble) -> ReadPaper {
    let maker = try asking(maker)
    let kind = PaperWish.report(period).kind
    return ReadPaper(
      paper: maker.report(report.report, report.tables(maker.words), madeAt: now), kind: kind,
      subject: report.centre.centre.of(.centre), matter: period.code,
      name: kind.rawValue + "-" + period.code)
  }

  /// What the screen shows of a paper: a report in `words`, any other as the printer would get it.
  ///
  /// - Throws: `PaperTrouble`.
  func sheet(_ sight: PaperSight, words: Words) throws(PaperTrouble) -> PaperSheet {
    switch sight {
    case .whole(.report(let period)): return .report(try tables(of: period).tables(words), at: now)
    case .whole(let wish): return .pages(try asking(maker).pages(of: try read(wish).paper))
    case .rows(let figure, let period):
      let report = try asking { () throws(StoreTrouble) in
        try store.report(period, opening: figure, on: now.day, progress: progress)
      }
      return .rows(report.rows(of: figure))
    }
  }

  private func receipt(_ receipt: String) throws(PaperTrouble) -> ReadPaper {
    let sheet = try asking { () throws(StoreTrouble) in try store.receiptSheet(receipt) }
    guard let sheet else { throw .refused(.notFound(.receipt, receipt)) }
    return ReadPaper(
      paper: try asking(maker).receipt(sheet), kind: .receipt, subject: sheet.issuance.of(.issuance),
      also: [sheet.household.of(.household)], name: sheet.receipt)
  }

  private func checklist(
    _ household: Identifier<Household>, _ benefits: [String]
  ) throws(PaperTrouble) -> ReadPaper {
    let (sheet, findings) = try likely(household, benefits)
    guard let sheet else { throw .refused(.notFound(.household, household.hex)) }
    guard !findings.isEmpty else { throw .nothingToBring }
    return ReadPaper(
      paper: try asking(maker).papersToBring(sheet, for: findings, on: now.day), kind: .checklist,
      subject: household.of(.household), also: findings.people, name: "papers")
  }

  private func refusal(
    _ refusal: Refusal, _ household: Identifier<Household>
  ) throws(PaperTrouble) -> ReadPaper {
    let (sheet, findings) = try likely(household, [])
    return ReadPaper(
      paper: try asking(maker).refusal(refusal, for: sheet, bringing: findings, on: now.day), kind: .refusal,
      subject: household.of(.household), also: findings.people, matter: refusal.rule + "/" + now.day.iso,
      name: "refusal-" + now.day.iso)
  }

  /// What a household is likely to get; or what is found of the benefits that are named.
  private func likely(
    _ household: Identifier<Household>, _ benefits: [String]
  ) throws(PaperTrouble) -> (BenefitSheet?, [BenefitFinding]) {
    let sheet = try asking { () throws(StoreTrouble) in try store.benefits(of: household, at: now) }
    let findings = sheet?.findings.filter { finding in
      benefits.isEmpty ? finding.standing == .likely : benefits.contains(finding.benefit.code)
    }
    return (sheet, findings ?? [])
  }

  private func signingList(_ id: Identifier<Campaign>) throws(PaperTrouble) -> ReadPaper {
    let campaign = try asking { () throws(StoreTrouble) in
      try store.campaigns().first { $0.campaign == id }
    }
    guard let campaign else { throw .refused(.notFound(.campaign, id.hex)) }
    let list = try asking { () throws(StoreTrouble) in try store.signingList(of: campaign) }
    return ReadPaper(
      paper: try asking(maker).signingList(list), kind: .signingList, subject: id.of(.campaign),
      name: campaign.code)
  }

  private func coverage(_ moo: UInt64?, _ benefit: String?) throws(PaperTrouble) -> ReadPaper {
    let coverage = try asking { () throws(StoreTrouble) in
      try store.coverage(moo: moo, benefit: benefit, at: now, progress: progress)
    }
    let centre = try asking(store.centre)
    return ReadPaper(
      paper: try asking(maker).coverage(coverage, on: now.day), kind: .coverage,
      subject: centre.centre.of(.centre), matter: now.day.iso, name: "coverage")
  }

  /// Of each paper the copies are counted by the entry that it is about: work that is inspected anew has a paper of its own.
  private func grant(
    _ grant: Identifier<HousingGrant>, _ paper: GrantPaper
  ) throws(PaperTrouble) -> ReadPaper {
    let sheet = try asking { () throws(StoreTrouble) in try store.grantPaperSheet(grant, on: now.day) }
    guard let sheet else { throw .refused(.notFound(.grant, grant.hex)) }
    let file = sheet.sheet.line.file
    let applied = file.application.facts
    guard let source = file.source(of: paper), let made = try asking(maker).grantPaper(paper, of: sheet)
    else {
      throw .refused(.grant(.noPaper(paper.kind, paper: applied.paper, at: file.step, instalment: nil)))
    }
    return ReadPaper(
      paper: made, kind: paper.kind, subject: grant.of(.grant),
      also: [file.household.of(.household), applied.applicant.of(.person)], matter: source.text,
      name: paper.fileName(of: file))
  }

  /// A document of a case; its letter keeps its number, its request and its checklist are counted by the case.
  private func ofCase(
    _ subject: Identifier<Case>, _ document: CaseDocument, isOpened: Bool
  ) throws(PaperTrouble) -> ReadPaper {
    let sheet = try asking { () throws(StoreTrouble) in try store.casePaperSheet(subject, on: now.day) }
    guard let sheet else { throw .refused(.notFound(.case, subject.hex)) }
    let file = sheet.sheet.line.file
    guard file.restriction == nil || isOpened else {
      throw .refused(.case(.restricted(paper: file.paper)))
    }
    guard let source = sheet.sheet.source(of: document),
      let made = try asking(maker).caseDocument(document, of: sheet, on: now.day)
    else { throw .refused(.case(.noPaper(document.kind, paper: file.paper, letter: document.letter))) }
    return ReadPaper(
      paper: made, kind: document.kind, subject: subject.of(.case),
      also: [sheet.sheet.line.household.of(.household)]
        + file.opening.facts.people.map { $0.of(.person) }, matter: source.text,
      name: document.letter ?? file.paper + "-" + document.kind.rawValue)
  }

  private func asking<Value>(_ question: () throws(StoreTrouble) -> Value) throws(PaperTrouble) -> Value {
    do throws(StoreTrouble) { return try question() } catch { throw .store(error) }
  }
}

/// A report with what its words need.
struct ReportOnPaper: Sendable {
  let report: Report
  let rules: RuleBook
  let centre: CentreOpened

  /// Its tables in some words.
  func tables(_ words: Words) -> [ReportTable] { words.tables(of: report, rules: rules) }
}

extension [BenefitFinding] {
  /// The people they are about, ascending.
  fileprivate var people: [SubjectID] { Set(compactMap(\.person)).sorted().map { $0.of(.person) } }
}

extension GrantPaper {
  /// The name of the file in which it is kept.
  fileprivate func fileName(of file: GrantFile) -> String {
    switch self {
    case .receipt(let number): number
    case .inspection(let instalment):
      file.application.facts.paper + "-" + kind.rawValue + "-" + String(instalment)
    case .application, .minutes, .handOver: file.application.facts.paper + "-" + kind.rawValue
    }
  }
}

import Screen
import ThaiText
import Welfare

/// What may follow in a case.
enum CaseNext: Hashable, Sendable {
  /// A step that a form asks for.
  case form(CaseForm.Kind)
  /// พิมพ์เอกสาร: the papers that there are by now.
  case print
  /// ย้อนรายการล่าสุด.
  case takeBack
}

extension CaseForm.Kind {
  /// Who may save it.
  var roles: [Officer.Role] { self == .restrict ? CaseRule.restrictRoles : CaseRule.workRoles }
}

extension CaseFile {
  /// Exactly what may follow, what is next first, restricting, printing and taking back last.
  ///
  /// - Parameter asks: what its regulation wants to be true besides its sums.
  func next(for officer: Identifier<Officer>, asks: RegulationCondition?) -> [CaseNext] {
    let isTold = asks.map { condition?.facts.answers($0) ?? false }
    var kinds: [CaseForm.Kind] = []
    let canMove = status.next.contains { allows(.moved(CaseMoved(status: $0, day: since)), by: officer) }
    if !unanswered.isEmpty { kinds.append(.answer) }
    if canMove { kinds.append(.status) }
    if !status.isLast {
      if isTold == false { kinds.insert(.condition, at: 0) }
      kinds.append(.papers)
    }
    if status == .forwarded || status.next.contains(.forwarded) { kinds.append(.forward) }
    if !status.isLast { kinds += [.write, .certify] + (isTold == true ? [.condition] : []) }
    kinds += [.visit, .plan, .diagnose, .restrict]
    return kinds.map { .form($0) } + [.print, .takeBack]
  }
}

/// เรื่อง: its screens, its forms, and what may follow in a case.
extension Desk {
  /// Opens the list of cases.
  mutating func openCases() {
    let screen = CasesScreen()
    push(.cases(screen))
    ask(screen.query)
  }

  /// Opens the file of a case; of a restricted one only after a reason.
  mutating func openCase(_ subject: Identifier<Case>, isRestricted: Bool, _ stroke: Stroke?) {
    guard !isRestricted else { return open(.seeCase(subject), stroke) }
    openCaseFile(subject, isOpened: false)
  }

  private mutating func openCaseFile(_ subject: Identifier<Case>, isOpened: Bool) {
    let screen = CaseFileScreen(subject, isOpened: isOpened)
    push(.caseFile(screen))
    ask(screen.query)
  }

  /// Opens a form; what the screens below it know is known to it.
  mutating func openCaseForm(_ kind: CaseForm.Kind, _ about: CaseForm.About) {
    if let why = refusing(kind.roles) { return notice = Toast(.notice, words.whyNot(why)) }
    var card: HouseholdCard?
    if case .household(let household) = about, lookup.card?.household == household { card = lookup.card }
    var sheet: CaseSheet?
    if case .ofCase(let subject) = about { sheet = caseSheet(subject) }
    let form = CaseForm(kind, about: about, card: card, sheet: sheet, request: ids.mint(), context: context)
    push(.caseForm(form))
    refresh(form)
  }

  /// Asks for what a form is about, unless the card shows it.
  mutating func refresh(_ form: CaseForm) {
    for query in form.queries {
      if case .household(let household) = query, lookup.card?.household == household { continue }
      ask(query)
    }
  }

  /// The file of a case, where it stands below a list or a form.
  func caseSheet(_ subject: Identifier<Case>) -> CaseSheet? { caseFileScreen(subject)?.sheet }

  private func caseFileScreen(_ subject: Identifier<Case>) -> CaseFileScreen? {
    for layer in layers.reversed() {
      if case .caseFile(let screen) = layer, screen.subject == subject { return screen }
    }
    return nil
  }

  // MARK: Lists of actions

  /// What may follow in a case, or why a restricted one is opened, line by line.
  func caseEntries(of subject: ActionList.Subject) -> [ActionList.Entry] {
    switch subject {
    case .caseNext(let id):
      guard let sheet = caseSheet(id) else { return [] }
      return next(sheet).enumerated().map { index, next in
        entry(index, words.caseNext(next), whyNot(next))
      }
    case .casePapers(let id):
      guard let sheet = caseSheet(id) else { return [] }
      return choices(sheet.documents.map { words.caseDocument($0, sheet) })
    case .seeCase: return choices(Case.AccessReason.allCases.map { words.access($0) }) + [doingNothing]
    case .takeBackCase(let id):
      guard let newest = caseSheet(id)?.line.file.history.last else { return [] }
      return choices([words.takesBack(words.deed(newest.facts))]) + [doingNothing]
    default: return []
    }
  }

  private func next(_ sheet: CaseSheet) -> [CaseNext] {
    sheet.line.file.next(for: context.centre.officer.id, asks: sheet.condition)
  }

  private func whyNot(_ next: CaseNext) -> WhyNot? {
    switch next {
    case .form(let kind): refusing(kind.roles)
    case .print: nil
    case .takeBack: refusing(CaseRule.takeBackRoles)
    }
  }

  /// The title of such a list.
  func caseTitle(of subject: ActionList.Subject) -> String {
    switch subject {
    case .seeCase: words.seeCaseTitle
    case .caseNext(let id), .casePapers(let id), .takeBackCase(let id):
      words.caseFileTitle(caseSheet(id)?.line.file)
    default: words.casesTitle
    }
  }

  /// What choosing a line of such a list does.
  mutating func choose(_ index: Int, ofCases list: ActionList, _ stroke: Stroke) {
    switch list.subject {
    case .caseNext(let id):
      guard let next = caseSheet(id).map(self.next), next.indices.contains(index) else { return }
      switch next[index] {
      case .form(let kind): openCaseForm(kind, .ofCase(id))
      case .print: open(.casePapers(id), stroke)
      case .takeBack: open(.takeBackCase(id), stroke)
      }
    case .casePapers(let id):
      guard let screen = caseFileScreen(id), let sheet = screen.sheet, sheet.documents.indices.contains(index)
      else { return }
      openPaper(
        .ofCase(id, sheet.documents[index], isOpened: screen.isOpened), title: sheet.line.file.paper)
    case .seeCase(let id):
      propose(
        .case(.follow(id, .see(Case.AccessReason.allCases[index]))), for: .cases, request: list.request)
    case .takeBackCase(let id): propose(.case(.follow(id, .takeBack)), for: .cases, request: list.request)
    default: break
    }
  }

  /// After a story was written, or somebody said why they look, the file is open.
  mutating func followCase(_ committed: Committed) {
    guard case .case(let facts)? = committed.acts.first?.act else { return }
    switch facts.act {
    case .opened(let opened):
      // Who wrote it down knows what it says; whoever comes later says why.
      openCaseFile(facts.subject, isOpened: opened.restriction != nil)
    case .seen: openCaseFile(facts.subject, isOpened: true)
    default: break
    }
  }
}

import Screen
import ThaiText
import Welfare

/// บ้านพอเพียง: its screens, its forms, and what may follow in a grant.
extension Desk {
  /// Opens the list of grants.
  mutating func openGrants() {
    let screen = GrantsScreen()
    push(.grants(screen))
    ask(screen.query)
  }

  /// Opens the file of a grant.
  mutating func openGrant(_ grant: Identifier<HousingGrant>) {
    let screen = GrantFileScreen(grant)
    push(.grantFile(screen))
    ask(screen.query)
  }

  /// Opens a form; what the screens below it know is known to it.
  mutating func openGrantForm(_ kind: GrantForm.Kind, _ about: GrantForm.About) {
    if let why = refusing(kind.roles) { return notice = Toast(.notice, words.whyNot(why)) }
    var known = GrantKnown(board: grantsBoard)
    if case .grant(let grant) = about { known.sheet = grantSheet(grant) }
    if case .household(let household) = about, lookup.card?.household == household {
      known.card = lookup.card
    }
    let form = GrantForm(kind, about: about, known: known, request: ids.mint(), context: context)
    push(.grantForm(form))
    refresh(form)
  }

  /// Asks for what a form is about, unless the card shows it.
  mutating func refresh(_ form: GrantForm) {
    for query in form.queries {
      if case .household(let household) = query, lookup.card?.household == household { continue }
      ask(query)
    }
  }

  /// The file of a grant, where it stands below a list or a form.
  func grantSheet(_ grant: Identifier<HousingGrant>) -> GrantSheet? {
    for layer in layers.reversed() {
      if case .grantFile(let screen) = layer, screen.grant == grant { return screen.sheet }
    }
    return nil
  }

  /// The board of grants, where it stands below a list or a form.
  private var grantsBoard: GrantsBoard? {
    for layer in layers.reversed() { if case .grants(let screen) = layer { return screen.board } }
    return nil
  }

  private func budgetLine(_ allotment: Identifier<Allotment>) -> BudgetLine? {
    grantsBoard?.budgets.first { $0.allotment == allotment }
  }

  /// Why the officer at this desk may not do what needs one of these roles; nil if they may.
  func refusing(_ roles: [Officer.Role]) -> WhyNot? {
    context.centre.officer.roles.contains(where: roles.contains) ? nil : .role(roles)
  }

  // MARK: Lists of actions

  /// What may follow in a grant, or be done with money, line by line.
  func grantEntries(of subject: ActionList.Subject) -> [ActionList.Entry] {
    switch subject {
    case .grantNext(let grant):
      guard let sheet = grantSheet(grant) else { return [] }
      return sheet.line.file.next.enumerated().map { index, next in
        entry(index, words.grantNext(next, sheet.line.file), whyNot(next, sheet.line.file))
      }
    case .grantPapers(let grant):
      guard let file = grantSheet(grant)?.line.file else { return [] }
      return choices(file.papers.map { words.grantPaper($0, file) })
    case .takeBackGrant(let grant):
      guard let file = grantSheet(grant)?.line.file, let newest = file.history.last else { return [] }
      return choices([words.takesBack(words.deed(newest.act))]) + [doingNothing]
    case .budget(let allotment):
      return Self.moneyKinds.enumerated().map { index, kind in
        entry(index, words.moneyAction(kind), whyNot(kind, budgetLine(allotment)))
      }
    default: return []
    }
  }

  /// The title of such a list.
  func grantTitle(of subject: ActionList.Subject) -> String {
    switch subject {
    case .grantNext(let grant), .takeBackGrant(let grant), .grantPapers(let grant):
      words.grantActions(grantSheet(grant)?.line)
    case .budget(let allotment): budgetLine(allotment).map { words.budgetChoice($0) } ?? words.grantsTitle
    default: words.grantsTitle
    }
  }

  private static let moneyKinds: [GrantForm.Kind] = [.change, .transfer, .carryOver, .keep]

  /// A numbered line of a list that is made from what may follow.
  func entry(_ index: Int, _ label: String, _ why: WhyNot?) -> ActionList.Entry {
    ActionList.Entry(
      number: index < 9 ? index + 1 : nil, label: label, note: why.map { words.whyNot($0) } ?? "",
      isEnabled: why == nil, deed: .choice(index))
  }

  private func whyNot(_ next: GrantNext, _ file: GrantFile) -> WhyNot? {
    let kind: GrantForm.Kind
    switch next {
    case .print: return nil
    case .takeBack: return refusing(GrantRule.roles(for: .takeBack))
    case .form(let form): kind = form
    }
    if let why = refusing(kind.roles) { return why }
    if kind == .approve, file.decision?.by == context.centre.officer.id { return .ownDecision }
    return nil
  }

  private func whyNot(_ kind: GrantForm.Kind, _ line: BudgetLine?) -> WhyNot? {
    if let why = refusing(kind.roles) { return why }
    guard let line else { return .noChoices }
    switch kind {
    case .keep: return line.isKept ? .keptHere : nil
    case .transfer where line.isKept:
      let others = grantsBoard?.budgets.filter { $0.facts.fiscalYear == line.facts.fiscalYear } ?? []
      return others.count < 2 ? .oneBudget : nil
    default: return line.isKept ? nil : .keptByAnother
    }
  }

  /// What choosing a line of such a list does.
  mutating func choose(_ index: Int, ofGrants list: ActionList, _ stroke: Stroke) {
    switch list.subject {
    case .grantNext(let grant):
      guard let next = grantSheet(grant)?.line.file.next, next.indices.contains(index) else { return }
      switch next[index] {
      case .form(let kind): openGrantForm(kind, .grant(grant))
      case .print: open(.grantPapers(grant), stroke)
      case .takeBack: open(.takeBackGrant(grant), stroke)
      }
    case .grantPapers(let grant):
      guard let file = grantSheet(grant)?.line.file, file.papers.indices.contains(index) else { return }
      openPaper(.grant(grant, file.papers[index]), title: file.application.facts.paper)
    case .takeBackGrant(let grant):
      propose(.grant(.follow(grant, .takeBack)), for: .grant, request: list.request)
    case .budget(let allotment):
      guard Self.moneyKinds.indices.contains(index) else { return }
      openGrantForm(Self.moneyKinds[index], .budget(allotment))
    default: break
    }
  }

  /// After a request was written its file is open.
  mutating func followGrant(_ committed: Committed) {
    guard case .grant(let facts)? = committed.acts.last?.act, case .applied = facts.act else { return }
    openGrant(facts.grant)
  }

  /// A picture or paper was not kept: nothing was written, the form stays as it is.
  mutating func take(_ trouble: EvidenceTrouble, ofProposal number: Int) {
    guard proposals.settle(number) != nil else { return }
    dropHeld(saying: words.trouble(trouble))
  }
}

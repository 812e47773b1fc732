public import ThaiText

/// Whether a case may be opened, and may go on (DOMAIN rules 4, 5, 8, 9); pure, over what is known of the case, the people and the
/// rules of the day.
public enum CaseRule {
  /// Somebody whom a case is about, as the rule reads them.
  public struct Standing: Hashable, Sendable {
    /// The full name.
    public let name: String
    /// Whether they stand in the household's register or live there.
    public let isHere: Bool
    /// Whether they died, and when, if told.
    public let died: Day??

    /// A standing; `died` is nil for the living, and holds nil where the day is not known.
    public init(name: String, isHere: Bool, died: Day??) {
      self.name = name
      self.isHere = isHere
      self.died = died
    }
  }

  /// Who may take a story, and carry a case on.
  public static let workRoles: [Officer.Role] = [.reception, .issuer, .coordinator, .approver]
  /// Who may say that a case is restricted, or is no more.
  public static let restrictRoles: [Officer.Role] = [.issuer, .approver]
  /// Who may take the newest step back.
  public static let takeBackRoles: [Officer.Role] = [.issuer, .coordinator, .approver]

  /// The most characters of what is told or written at once.
  public static let longestText = 4_000

  /// A request: of somebody who lives here, that says something, on a day that was.
  ///
  /// - Parameters:
  ///   - applicant: who asks; of any household, but alive.
  ///   - beneficiaries: who is in trouble, at least one, all of this household.
  /// - Throws: `Refusal.case`: `nobody`, `died`, `notHere`, `nothingAsked`, `dayToCome`; `choice.unknown`, `register.too-long`.
  public static func open(
    _ request: CaseRequest, applicant: Standing?, beneficiaries: [Standing], rules: CaseRules, today: Day
  ) throws(Refusal) {
    guard !beneficiaries.isEmpty else { throw .case(.nobody) }
    for person in beneficiaries + (applicant.map { [$0] } ?? []) {
      if let day = person.died { throw .case(.died(name: person.name, on: day)) }
    }
    if let absent = beneficiaries.first(where: { !$0.isHere }) { throw .case(.notHere(name: absent.name)) }
    guard !request.problems.isEmpty, !request.wishes.isEmpty, !isBlank(request.story.text) else {
      throw .case(.nothingAsked)
    }
    try known(request.problems, of: rules.problems.map(\.choice))
    try known(request.wishes, of: rules.wishes.map(\.choice))
    for text in [request.story.text, request.story.informant, request.story.phone] { try check(text) }
    guard request.day <= today else { throw .case(.dayToCome(request.day)) }
  }

  /// Nothing of the same people stands against a new request: none that is active, none within the cooldown of its submission. What
  /// cannot wait is taken all the same.
  ///
  /// - Parameters:
  ///   - others: cases of the same beneficiaries, with the name of whom they are about.
  ///   - days: of the cooldown.
  /// - Returns: whether anything stood against it.
  /// - Throws: `Refusal.case`: `activeAlready`, `cooldown`.
  public static func wait(
    _ request: CaseRequest, others: [(file: CaseFile, name: String)], days: Int
  ) throws(Refusal) -> Bool {
    for (file, name) in others where file.status.isActive {
      guard request.urgency != nil else {
        throw .case(.activeAlready(paper: file.paper, status: file.status, name: name))
      }
      return true
    }
    let submitted = others.filter { !$0.file.status.isActive }.max {
      ($0.file.opening.facts.day, $0.file.paper) < ($1.file.opening.facts.day, $1.file.paper)
    }
    guard let (file, _) = submitted else { return false }
    let day = file.opening.facts.day
    let from = day.adding(days: days)
    guard request.day < from else { return false }
    guard request.urgency != nil else {
      throw .case(.cooldown(paper: file.paper, on: day, days: days, possibleFrom: from))
    }
    return true
  }

  /// A day that something is written with: not before what came before it, not to come.
  ///
  /// - Throws: `Refusal.case`: `datesBackwards`, `dayToCome`.
  public static func check(_ day: Day, after before: Day, today: Day) throws(Refusal) {
    guard before <= day else { throw .case(.datesBackwards(day, before: before)) }
    guard day <= today else { throw .case(.dayToCome(day)) }
  }

  /// A letter: nothing is missing, two certify it where the regulation wants that, and an answer is wanted after it left.
  ///
  /// - Throws: `Refusal.case`: `papersMissing`, `notCertified`, `duePast`.
  public static func forward(
    _ file: CaseFile, day: Day, due: Day, rules: CaseRules, regulation: Regulation?
  ) throws(Refusal) {
    let missing = missingPapers(of: file, rules: rules)
    guard missing.isEmpty else { throw .case(.papersMissing(missing)) }
    if let regulation, regulation.needsCertifiers, file.certification == nil {
      throw .case(.notCertified(regulation: regulation.code))
    }
    guard day <= due else { throw .case(.duePast(due)) }
  }

  /// Papers of the checklist that are neither here nor not needed.
  public static func missingPapers(of file: CaseFile, rules: CaseRules) -> [Choice] {
    rules.papers(for: file.opening.facts.wishes).map(\.choice).filter {
      file.papers[$0.code] ?? .missing == .missing
    }
  }

  /// Money under a regulation: one that holds, within its cap, as often as it gives, for somebody whom the case is about.
  ///
  /// - Parameter uses: what that person, or the household, used of each regulation in the fiscal year of the day.
  /// - Throws: `Refusal.case`: `noRegulation`, `amount`, `overCap`, `timesUsed`, `notBeneficiary`.
  public static func give(
    _ aid: CaseAid, of file: CaseFile, on day: Day, uses: [RegulationUse]
  ) throws(Refusal) {
    let use = try use(aid.regulation, on: day, of: uses)
    guard file.opening.facts.people.contains(aid.person) else { throw .case(.notBeneficiary) }
    guard aid.amount > 0, aid.amount <= BudgetRule.greatest else { throw .case(.amount(aid.amount)) }
    if let cap = use.regulation.cap, aid.amount > cap {
      throw .case(.overCap(asked: aid.amount, cap: cap, regulation: use.regulation.code))
    }
    try timesLeft(ofAny: [use])
  }

  /// The use of a regulation that holds on a day.
  ///
  /// - Throws: `Refusal.case(.noRegulation)`.
  public static func use(
    _ code: String, on day: Day, of uses: [RegulationUse]
  ) throws(Refusal) -> RegulationUse {
    guard let use = uses.first(where: { $0.regulation.code == code }) else {
      throw .case(.noRegulation(code, on: day, known: uses.map(\.regulation.code)))
    }
    return use
  }

  /// A regulation that gives once more in its fiscal year, to somebody of whom the uses are.
  ///
  /// - Throws: `Refusal.case(.timesUsed)`.
  public static func timesLeft(ofAny uses: [RegulationUse]) throws(Refusal) {
    guard let use = uses.first, uses.allSatisfy(\.isUsedUp) else { return }
    throw .case(.timesUsed(use, possibleFrom: use.year.last.adding(days: 1)))
  }

  /// Two who certify: one of the volunteers and one of the local authority, neither of them the applicant.
  ///
  /// - Throws: `Refusal.case(.certifiers)`.
  public static func certify(
    _ facts: CaseCertified, names: [String], applicants: [String]
  ) throws(Refusal) {
    let folded = names.map { NameLetters($0).bytes }
    guard facts.first.isOfVolunteers, !facts.second.isOfVolunteers, folded.count == 2,
      folded.allSatisfy({ !$0.isEmpty }), folded[0] != folded[1],
      !applicants.contains(where: { folded.contains(NameLetters($0).bytes) })
    else { throw .case(.certifiers) }
  }

  /// Words that say something, and no more than can be read.
  ///
  /// - Throws: `Refusal`: `case.says-nothing`, `register.too-long`.
  public static func checkWords(_ text: String) throws(Refusal) {
    guard !isBlank(text) else { throw .case(.saysNothing) }
    try check(text)
  }

  /// No more than can be read.
  ///
  /// - Throws: `Refusal`: `register.too-long`.
  public static func check(_ text: String) throws(Refusal) {
    guard text.unicodeScalars.count <= longestText else { throw .register(.tooLong(limit: longestText)) }
  }

  /// The refusal of a step that does not follow.
  public static func step(_ file: CaseFile, _ wanted: String) -> Refusal {
    .case(.step(paper: file.paper, at: file.status, wanted: wanted))
  }

  private static func known(_ codes: [String], of choices: [Choice]) throws(Refusal) {
    let known = choices.map(\.code)
    for code in codes where !known.contains(code) { throw .unknownChoice(code, known: known) }
  }
}

/// What a household may be entitled to, and how vulnerable it is.
public struct BenefitSheet: Hashable, Sendable {
  /// The household's card.
  public let card: HouseholdCard
  /// What was answered before, with its days.
  public let facts: BenefitFacts
  /// Likely ones, then those to ask, then what is received.
  public let findings: [BenefitFinding]
  /// The level; nil where no rule holds or nobody is known to live.
  public let vulnerability: Vulnerability?

  /// What may be asked, in the order of the rules.
  public let questions: [BenefitQuestion]

  /// A sheet.
  public init(
    card: HouseholdCard, facts: BenefitFacts, findings: [BenefitFinding], vulnerability: Vulnerability?,
    questions: [BenefitQuestion] = []
  ) {
    self.questions = questions
    self.card = card
    self.facts = facts
    self.findings = findings
    self.vulnerability = vulnerability
  }

  /// Findings that the desk shows without being asked: likely ones, then those to ask.
  public var unasked: [BenefitFinding] {
    findings.filter { $0.standing != .has && ($0.benefit.isUnasked || $0.standing == .likely) }
  }
}

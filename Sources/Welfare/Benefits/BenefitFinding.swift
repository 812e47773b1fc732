public import ThaiText

/// What the finder says of one benefit for a person or a household. Never a decision: others decide.
public struct BenefitFinding: Hashable, Sendable {
  /// How it stands.
  public enum Standing: UInt8, CaseIterable, Hashable, Sendable {
    /// Everything known speaks for it, and nobody said that it is received.
    case likely = 1
    /// It depends on something not known.
    case ask
    /// Received already, as was said.
    case has
  }

  /// The row of the rule that holds today.
  public let rule: Dated<Benefit>
  /// For whom; nil for the household as one.
  public let person: Identifier<Person>?
  /// How it stands.
  public let standing: Standing
  /// The least and the greatest it can be, satang; nil where the rule names none.
  public let amount: ClosedRange<Satang>?
  /// Why, most telling first.
  public let reasons: [BenefitReason]
  /// What is still to be asked, in order.
  public let questions: [BenefitQuestion]

  /// A finding.
  public init(
    rule: Dated<Benefit>, person: Identifier<Person>?, standing: Standing, amount: ClosedRange<Satang>?,
    reasons: [BenefitReason], questions: [BenefitQuestion]
  ) {
    self.rule = rule
    self.person = person
    self.standing = standing
    self.amount = amount
    self.reasons = reasons
    self.questions = questions
  }

  /// The benefit.
  public var benefit: Benefit { rule.value }

  /// Whether the amount may be less than it says.
  public var isAtMost: Bool { benefit.amounts.contains(where: \.isAtMost) }
}

/// Why a benefit is likely, or why it has to be asked.
public enum BenefitReason: Hashable, Sendable {
  /// The person's age in whole years.
  case age(Int)
  /// Between these ages, since the birth date is not wholly known.
  case ageBetween(Int, Int)
  /// No birth date is known.
  case birthUnknown
  /// Born on that day or later, as the rule wants it.
  case bornSince(Day)
  /// Whether that day was reached by the birth is not known.
  case bornSinceUncertain(Day)
  /// A member of the household fulfils it, at this age if the rule asks for one.
  case member(Identifier<Person>, age: Int?)
  /// The name stands in the house register here.
  case registered
  /// Lives here.
  case livesHere
  /// What was answered, and when; the code is `BenefitQuestion.receives` for the benefit itself.
  case said(question: BenefitQuestion?, reply: Reply, on: Day)
}

extension Conflict {
  /// The sorts of conflict. The numbers stand in ids and in settlements for ever.
  public enum Kind: Hashable, Sendable {
    /// A field with values of which no edit had seen the other.
    case field(Field)
    /// An act that did not fit what the subject was by then: a ticket called to two windows.
    case misfit
    /// The same thing given twice: neither hand-over had seen the other, and together they are more than the campaign
    /// or the window allows (the rules `bag.once` and `bag.window`).
    case givenTwice
    /// A volunteer in two places at one time (the rule `roster.double-booked`).
    case doubleBooked
    /// More of a lot left a place, or a volunteer's hand, than ever came.
    case belowZero
    /// One printed number stands on two papers.
    case numberTwice
    /// A code that is to be unique names two things.
    case codeTwice
    /// One entry was taken back more than once.
    case takenBackTwice
    /// The goods of one transfer arrived more than once.
    case arrivedTwice
    /// Two rule books were adopted, neither knowing of the other.
    case rulesTwice
    /// Two people, houses or volunteers carry one number: each was entered where the other was not known.
    case registeredTwice
    /// Merges of people or households made apart that do not say the same: two were merged and told apart, one into two others,
    /// or each into the next in a circle. Until it is settled all that hang together are one.
    case mergedApart
    /// More of an allotment is promised and spent than was allotted: two devices took it apart.
    case overspent
    /// An act of a branch that is not folded: to be entered again.
    case enterAgain
  }

  /// A field that can hold two values. The numbers stand in settlements for ever.
  public enum Field: UInt8, CaseIterable, Hashable, Sendable {
    /// What describes a person, household, visitor, volunteer or officer; sealed.
    case particulars = 1
    /// Where the register puts a person.
    case membership
    /// A volunteer's card.
    case card
    /// What was declared: code, title, terms.
    case facts
    /// Whether a lot is recalled.
    case recall
    /// Which device keeps a place.
    case keeper
    /// Which ticket a visit began with.
    case ticket
    /// Whose household a visitor is of.
    case household
    /// The name that officers wrote; sealed.
    case name
    /// ID, sex and birth that officers wrote; sealed.
    case identity
    /// Phone numbers that officers wrote; sealed.
    case contact
    /// The house as officers wrote it; sealed.
    case address
    /// Where officers were told that a person lives.
    case residence
  }
}

extension Conflict.Kind {
  /// The number in ids and settlements.
  public var number: UInt64 {
    switch self {
    case .field: 1
    case .misfit: 2
    case .givenTwice: 3
    case .doubleBooked: 4
    case .belowZero: 5
    case .numberTwice: 6
    case .codeTwice: 7
    case .takenBackTwice: 8
    case .arrivedTwice: 9
    case .rulesTwice: 10
    case .enterAgain: 11
    case .registeredTwice: 12
    case .mergedApart: 13
    case .overspent: 14
    }
  }

  /// The field, where it is one.
  public var field: Conflict.Field? {
    if case .field(let field) = self { field } else { nil }
  }

  /// The stable name in commands.
  public var code: String {
    switch self {
    case .field(let field): "field." + field.code
    case .misfit: "misfit"
    case .givenTwice: "given-twice"
    case .doubleBooked: "double-booked"
    case .belowZero: "below-zero"
    case .numberTwice: "number-twice"
    case .codeTwice: "code-twice"
    case .takenBackTwice: "taken-back-twice"
    case .arrivedTwice: "arrived-twice"
    case .rulesTwice: "rules-twice"
    case .registeredTwice: "registered-twice"
    case .mergedApart: "merged-apart"
    case .overspent: "overspent"
    case .enterAgain: "enter-again"
    }
  }

  /// A kind by its number, with the field where it is one; nil for a number this program does not know.
  public init?(number: UInt64, field: Conflict.Field?) {
    switch (number, field) {
    case (1, let field?): self = .field(field)
    case (2, nil): self = .misfit
    case (3, nil): self = .givenTwice
    case (4, nil): self = .doubleBooked
    case (5, nil): self = .belowZero
    case (6, nil): self = .numberTwice
    case (7, nil): self = .codeTwice
    case (8, nil): self = .takenBackTwice
    case (9, nil): self = .arrivedTwice
    case (10, nil): self = .rulesTwice
    case (11, nil): self = .enterAgain
    case (12, nil): self = .registeredTwice
    case (13, nil): self = .mergedApart
    case (14, nil): self = .overspent
    default: return nil
    }
  }
}

extension Conflict.Field {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .particulars: "particulars"
    case .membership: "membership"
    case .card: "card"
    case .facts: "facts"
    case .recall: "recall"
    case .keeper: "keeper"
    case .ticket: "ticket"
    case .household: "household"
    case .name: "name"
    case .identity: "identity"
    case .contact: "contact"
    case .address: "address"
    case .residence: "residence"
    }
  }
}

import Screen
import Welfare

/// Why something cannot be done, from which facts, from when, what to say and what to do instead.
struct RefusalDialog: Hashable, Sendable {
  /// What was refused.
  let refusal: Refusal
  /// Whose bag it was about; nil if it was about something else.
  let household: Identifier<Household>?
  /// What the earlier recipient is in the house, if the card is at hand.
  let position: Membership.Position?
  /// The household's card, if it is at hand.
  let card: HouseholdCard?
  private(set) var menu: Menu

  /// A dialog about `refusal`.
  ///
  /// - Parameters:
  ///   - card: the household's card, if it is at hand.
  ///   - offersForm: whether the bag form may be opened all the same, to choose another campaign.
  init(
    _ refusal: Refusal, household: Identifier<Household>? = nil, card: HouseholdCard? = nil,
    offersForm: Bool = false, context: DeskContext
  ) {
    self.refusal = refusal
    self.household = household
    self.card = card
    position = refusal.given.flatMap { Self.position(of: $0.recipient, in: card) }
    let words = context.words
    var entries: [Menu.Entry] = []
    if refusal.given != nil { entries.append(Menu.Entry(number: 1, id: "receipt", label: words.seeReceipt)) }
    if case .bag(.notCertified) = refusal, household != nil {
      entries.append(Menu.Entry(number: 4, id: "form", label: words.giveOffList))
    }
    if let card, refusal.isOfOneFamily, card.members.count > 1 {
      entries.append(Menu.Entry(number: 3, id: "family", label: words.declareFamily))
    }
    if household != nil {
      entries.append(Menu.Entry(number: 5, id: "print", label: words.printRefusal))
    }
    if case .stock(.empty) = refusal, household != nil {
      entries.append(Menu.Entry(number: 7, id: "form", label: words.otherGoods))
      entries.append(Menu.Entry(number: 8, id: "beyond", label: words.giveBeyond))
    }
    if offersForm, household != nil {
      entries.append(Menu.Entry(number: 6, id: "form", label: words.otherCampaign))
    }
    entries.append(Menu.Entry(number: nil, id: "back", label: words.backAction))
    menu = Menu(entries)
  }

  private static func position(of name: String, in card: HouseholdCard?) -> Membership.Position? {
    card?.members.first { $0.particulars.fullName.unicodeScalars.elementsEqual(name.unicodeScalars) }?
      .membership.position
  }

  /// Takes a key; one that ends a scanner's burst chooses nothing.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    guard !stroke.endsBurst else { return .handled }
    switch menu.update(stroke.input, rows: menu.entries.count) {
    case .ignored: return .ignored
    case .moved, .unavailable: return .handled
    case .closed: return .close
    case .chosen("receipt"): return refusal.given.map { .open(.receipt($0)) } ?? .handled
    case .chosen("family"): return card.map { .open(.family($0)) } ?? .handled
    case .chosen("beyond"): return household.map { .open(.bagBeyond($0)) } ?? .handled
    case .chosen("print"):
      return household.map { .make(.refusal(refusal, $0), .print) } ?? .handled
    case .chosen("form"): return household.map { .open(.bag($0)) } ?? .handled
    case .chosen: return .close
    }
  }
}

extension Refusal {
  /// Whether another family of the household might be given to.
  fileprivate var isOfOneFamily: Bool {
    if case .bag(.given(_, _, let given, _)) = self { given.unit == .family } else { false }
  }
}

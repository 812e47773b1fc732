import Screen
import ThaiText
import Welfare

/// What the household in the lookup pane may be given, and was.
struct AidPane: Hashable, Sendable {
  /// A line that the focus can stand on.
  enum Item: Hashable, Sendable {
    /// 1 ถุงยังชีพ.
    case bag
    /// 2 เรื่องและเงินสงเคราะห์.
    case cases
    /// 3 บ้านพอเพียง.
    case grant
    /// สิทธิที่น่าจะได้.
    case benefits
    /// An earlier hand-over.
    case given(Identifier<Issuance>)
  }

  /// Whose aid it is; nil while no household is chosen.
  private(set) var household: Identifier<Household>?
  /// What the records said of that household; nil until they answered.
  private(set) var standing: AidStanding?
  /// What the household may be entitled to; nil until the records answered.
  private(set) var benefits: BenefitSheet?
  /// The line with the focus.
  private(set) var focused = Item.bag

  /// Speaks of another household from now on; nil for none.
  ///
  /// - Returns: the question to ask, if there is one.
  mutating func show(_ household: Identifier<Household>?) -> Query? {
    guard household != self.household else { return nil }
    self.household = household
    standing = nil
    benefits = nil
    focused = .bag
    return query
  }

  /// What is to be asked again when the records have changed.
  var query: Query? { household.map(Query.aid) }

  /// Takes over an answer; one about another household is passed over.
  mutating func receive(_ answer: Answer) {
    switch answer {
    case .aid(let standing) where standing.household == household: self.standing = standing
    case .benefits(let sheet?) where sheet.card.household == household: benefits = sheet
    default: return
    }
    if !items.contains(focused) { focused = .bag }
  }

  /// The lines that the focus can stand on.
  var items: [Item] {
    guard let standing else { return [] }
    let hasBenefits = benefits?.findings.isEmpty == false
    return [.bag, .cases, .grant] + (hasBenefits ? [.benefits] : [])
      + standing.history.map { .given($0.issuance) }
  }

  /// Takes a key; digits choose a line, as ASCII, Thai or key of the digit row.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    let items = items
    let here = items.firstIndex(of: focused) ?? 0
    switch stroke.input {
    case .key(.up): return move(to: here - 1, of: items)
    case .key(.down): return move(to: here + 1, of: items)
    case .key(.home), .key(.pageUp): return move(to: 0, of: items)
    case .key(.end), .key(.pageDown): return move(to: items.count - 1, of: items)
    case .key(.enter): return open(focused)
    case .text(let text):
      guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1,
        let item = Self.item(of: digitOrKey(of: scalar))
      else { return .ignored }
      focused = item
      return open(item)
    default: return .ignored
    }
  }

  private static func item(of number: Int?) -> Item? {
    switch number {
    case 1: .bag
    case 2: .cases
    case 3: .grant
    default: nil
    }
  }

  private mutating func move(to index: Int, of items: [Item]) -> FormOutcome {
    guard !items.isEmpty else { return .handled }
    focused = items[max(0, min(index, items.count - 1))]
    return .handled
  }

  private func open(_ item: Item) -> FormOutcome {
    guard let standing else { return .handled }
    switch item {
    case .bag:
      switch standing.bag {
      case .allowed: return .open(.bag(standing.household))
      case .refused(let refusal): return .open(.refusal(refusal, household: standing.household))
      }
    case .cases:
      if let open = standing.cases.first { return .open(.case(open.file.subject, isRestricted: false)) }
      return .open(.caseForm(.open, .household(standing.household)))
    case .grant:
      if let open = standing.openGrant { return .open(.grant(open.file.grant)) }
      return .open(.grantForm(.apply, .household(standing.household)))
    case .benefits: return .open(.benefits(standing.household))
    case .given(let issuance):
      guard let given = standing.history.first(where: { $0.issuance == issuance }) else { return .handled }
      return .open(.receipt(given))
    }
  }
}

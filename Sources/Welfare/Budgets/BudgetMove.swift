/// What an entry does to one allotment: plain sums, so that the order in which entries arrive makes no difference.
public struct BudgetMove: Hashable, Sendable {
  /// Whose.
  public let allotment: Identifier<Allotment>
  /// จัดสรร, satang.
  public var allotted: Satang = 0
  /// จอง, satang.
  public var reserved: Satang = 0
  /// ผูกพัน and not paid yet, satang.
  public var committed: Satang = 0
  /// จ่ายแล้ว, satang.
  public var spent: Satang = 0

  /// The greatest sum of one move: what an entry says beyond it counts as this, so that sums never run over.
  public static let greatest: Satang = 100_000_000_000_000

  init(
    _ allotment: Identifier<Allotment>, allotted: Satang = 0, reserved: Satang = 0, committed: Satang = 0,
    spent: Satang = 0
  ) {
    self.allotment = allotment
    self.allotted = Self.bounded(allotted)
    self.reserved = Self.bounded(reserved)
    self.committed = Self.bounded(committed)
    self.spent = Self.bounded(spent)
  }

  /// A sum within what one move may say.
  static func bounded(_ value: Satang) -> Satang { max(-greatest, min(greatest, value)) }

  /// What many come to, kept within what one move may say.
  static func total(_ values: some Sequence<Satang>) -> Satang {
    values.reduce(0) { bounded($0 + bounded($1)) }
  }

  fileprivate static func negative(_ value: Satang) -> Satang { -bounded(value) }
}

extension Act {
  /// What the act does to allotments, in the order of its facts.
  public var budgetMoves: [BudgetMove] {
    switch self {
    case .budget(.allotted(let facts)): [BudgetMove(facts.allotment, allotted: facts.amount)]
    case .budget(.changed(let allotment, let difference, _)): [BudgetMove(allotment, allotted: difference)]
    case .budget(.transferred(let from, let to, let amount, _)):
      [
        BudgetMove(from, allotted: BudgetMove.negative(amount)), BudgetMove(to, allotted: amount),
      ]
    case .grant(let facts): facts.act.budgetMove.map { [$0] } ?? []
    default: []
    }
  }
}

extension GrantAct {
  fileprivate var budgetMove: BudgetMove? {
    switch self {
    case .reserved(let facts): BudgetMove(facts.allotment, reserved: facts.amount)
    case .billed(let facts):
      BudgetMove(
        facts.allotment, reserved: BudgetMove.negative(facts.total) + BudgetMove.bounded(facts.replaced),
        committed: facts.total + BudgetMove.negative(facts.replaced))
    case .paid(let facts):
      BudgetMove(facts.allotment, committed: BudgetMove.negative(facts.amount), spent: facts.amount)
    case .closed(let facts): facts.release.move
    case .cancelled(let facts): facts.release?.move
    default: nil
    }
  }
}

extension BudgetRelease {
  fileprivate var move: BudgetMove {
    BudgetMove(
      allotment, reserved: BudgetMove.negative(reserved), committed: BudgetMove.negative(committed))
  }
}

extension Act {
  /// The subjects of acts about goods, in no order; none for any other act.
  var aboutStock: [SubjectID] {
    switch self {
    case .stockMoved(let facts): [facts.from.of(.place), facts.to.of(.place)] + Self.lots(facts.lines)
    case .stockSent(let facts):
      [facts.transfer.of(.transfer), facts.place.of(.place)] + Self.lots(facts.lines)
    case .stockTakenIn(let facts):
      [facts.transfer.of(.transfer), facts.place.of(.place)] + Self.lots(facts.lines)
    case .carryTaken(let facts):
      [facts.carrying.of(.carrying), facts.volunteer.of(.volunteer), facts.place.of(.place)]
        + (facts.campaign.map { [$0.of(.campaign)] } ?? []) + Self.lots(facts.lines)
    case .carryReturned(let facts):
      [facts.carrying.of(.carrying), facts.place.of(.place)] + Self.lots(facts.lines)
    case .stockCounted(let facts):
      [facts.count.of(.count), facts.place.of(.place)] + (facts.witness.map { [$0.subject] } ?? [])
        + facts.lines.map { $0.lot.of(.lot) }
    case .stockWrittenOff(let facts): [facts.place.of(.place), facts.lot.of(.lot)]
    case .lotRecalled(let facts): [facts.lot.of(.lot)]
    case .lotReleased(let lot): [lot.of(.lot)]
    case .stockReversed(let facts):
      (facts.subject.map { [$0] } ?? []) + facts.lines.flatMap { [$0.lot.of(.lot), $0.place.of(.place)] }
    default: []
    }
  }

  private static func lots(_ lines: [StockLine]) -> [SubjectID] { lines.map { $0.lot.of(.lot) } }
}

extension SubjectKind {
  /// Whether the kind is a transfer, a carrying or a count: what an entry about goods may tell of.
  var isOfStock: Bool { self == .transfer || self == .carrying || self == .count }
}

extension Act {
  /// Whether `stock.reversed` takes the act back. A hand-over is taken back by `aid.reversed`, with what it gave a right
  /// to; a reversal is not taken back but done again.
  public var isReversedAsStock: Bool {
    switch self {
    case .stockReceived, .stockMoved, .stockSent, .stockTakenIn, .carryTaken, .carryReturned, .stockCounted,
      .stockWrittenOff:
      true
    default: false
    }
  }

  /// The transfer, carrying or count that the act tells of.
  public var stockSubject: SubjectID? {
    switch self {
    case .stockSent(let facts): facts.transfer.of(.transfer)
    case .stockTakenIn(let facts): facts.transfer.of(.transfer)
    case .carryTaken(let facts): facts.carrying.of(.carrying)
    case .carryReturned(let facts): facts.carrying.of(.carrying)
    case .stockCounted(let facts): facts.count.of(.count)
    default: nil
    }
  }
}

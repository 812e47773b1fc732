import ThaiText
import Welfare

extension RandomActs {
  /// An act about goods, of any values.
  mutating func stock(_ kind: ActCase) -> Act {
    switch kind {
    case .stockMoved: .stockMoved(StockMoved(from: id(), to: id(), lines: lines()))
    case .stockSent:
      .stockSent(
        StockSent(
          transfer: id(), paper: text(), fiscalYear: number(), number: number(), place: id(),
          receiver: text(), lines: lines()))
    case .stockTakenIn: .stockTakenIn(StockTakenIn(transfer: id(), place: id(), lines: lines()))
    case .carryTaken:
      .carryTaken(
        CarryTaken(
          carrying: id(), volunteer: id(), place: id(), campaign: maybe { $0.id() }, lines: lines()))
    case .carryReturned: .carryReturned(CarryReturned(carrying: id(), place: id(), lines: lines()))
    case .stockCounted:
      .stockCounted(
        StockCounted(
          count: id(), place: id(), asOf: Instant(milliseconds: amount()),
          witness: maybe { $0.flag() ? .officer($0.id()) : .volunteer($0.id()) },
          lines: list { StockCounted.Line(lot: $0.id(), counted: $0.number(), difference: $0.amount()) }))
    case .stockWrittenOff:
      .stockWrittenOff(
        StockWrittenOff(
          place: id(), lot: id(), quantity: number(), reason: one(of: StockWrittenOff.Reason.allCases)))
    case .lotRecalled:
      .lotRecalled(LotRecalled(lot: id(), reason: one(of: LotRecalled.Reason.allCases)))
    case .lotReleased: .lotReleased(lot: id())
    case .aidUnheld: .aidUnheld(issued())
    default:
      .stockReversed(
        StockReversed(
          entry: EntryName(
            log: LogID(high: one(of: [1, 2]), low: 0), seq: UInt64.random(in: 1...40, using: &chance)),
          reason: one(of: StockReversed.Reason.allCases),
          subject: maybe { acts in
            let kind = acts.one(of: [SubjectKind.transfer, .carrying, .count, .lot])
            return acts.id(of: kind)
          }, lines: list { StockMove(lot: $0.id(), place: $0.id(), quantity: $0.amount()) }))
    }
  }

  private mutating func lines() -> [StockLine] {
    list { StockLine(lot: $0.id(), quantity: $0.number()) }
  }

  private mutating func id(of kind: SubjectKind) -> SubjectID {
    let id: Identifier<Lot> = id()
    return id.of(kind)
  }
}

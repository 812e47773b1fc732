import Testing
import ThaiText
import Welfare

@Suite struct StockFoldTests {
  private static let lot = Sample.id(1, of: Lot.self)

  private static func recall(
    _ acts: [(Act, UInt64, LogID, [LogID: UInt64])]
  ) throws -> LotRecalled.Reason? {
    var state = try #require(SubjectState(emptyOf: .lot))
    for (act, seq, log, met) in acts {
      state = state.after(act, at: Sample.place(seq, in: log, met: met), of: lot.of(.lot))
    }
    guard case .lot(let lot) = state else { return nil }
    return lot.recall
  }

  @Test func `of two decisions that had not seen each other, the one that recalls a lot is enough`() throws {
    let recalled = Act.lotRecalled(LotRecalled(lot: Self.lot, reason: .unsafe))
    let released = Act.lotReleased(lot: Self.lot)
    #expect(try Self.recall([(recalled, 1, Sample.log, [:])]) == .unsafe)
    #expect(try Self.recall([(recalled, 1, Sample.log, [:]), (released, 2, Sample.log, [:])]) == nil)
    #expect(
      try Self.recall([(recalled, 1, Sample.log, [:]), (released, 1, Sample.otherLog, [:])]) == .unsafe)
    #expect(
      try Self.recall([(recalled, 1, Sample.log, [:]), (released, 1, Sample.otherLog, [Sample.log: 1])])
        == nil)
    #expect(try Self.recall([(released, 1, Sample.log, [:])]) == nil)
  }

  @Test func `a place is kept by the log that added it, then by the one that counted it`() throws {
    let place = Sample.id(3, of: Place.self)
    var state = try #require(SubjectState(emptyOf: .place))
    func keeper() -> LogID? { if case .place(let place) = state { place.keeper.current } else { nil } }
    func fold(_ act: Act, _ seq: UInt64, _ log: LogID, met: [LogID: UInt64] = [:]) {
      state = state.after(act, at: Sample.place(seq, in: log, met: met), of: place.of(.place))
    }
    let count = Act.stockCounted(
      StockCounted(count: Sample.id(9), place: place, asOf: Sample.noon, witness: nil, lines: []))
    fold(.placeAdded(place: place, code: "MAIN", title: "ก"), 1, Sample.log)
    #expect(keeper() == Sample.log)
    fold(.placeAdded(place: place, code: "MAIN", title: "ข"), 1, Sample.otherLog, met: [Sample.log: 1])
    #expect(keeper() == Sample.log)
    fold(count, 2, Sample.otherLog, met: [Sample.log: 1])
    #expect(keeper() == Sample.otherLog)
    fold(.stockMoved(StockMoved(from: place, to: Sample.id(4), lines: [])), 2, Sample.log)
    #expect(keeper() == Sample.otherLog)
  }

  /// Every arrow of a transfer, a carrying and a count, the forbidden ones too: folding takes them all.
  @Test func `an act that a rule would refuse is folded all the same`() throws {
    let transfer = Sample.id(5, of: Transfer.self)
    let sent = Act.stockSent(
      StockSent(
        transfer: transfer, paper: "A-70/T0001", fiscalYear: 2570, number: 1, place: Sample.id(3),
        receiver: "650802", lines: []))
    let arrived = Act.stockTakenIn(StockTakenIn(transfer: transfer, place: Sample.id(4), lines: []))
    func reversed(_ seq: UInt64) -> Act {
      .stockReversed(
        StockReversed(entry: Sample.name(seq), reason: .mistake, subject: transfer.of(.transfer), lines: []))
    }
    func after(_ acts: Act...) throws -> TransferState {
      var state = try #require(SubjectState(emptyOf: .transfer))
      for (index, act) in acts.enumerated() {
        state = state.after(act, at: Sample.place(UInt64(index + 1)), of: transfer.of(.transfer))
      }
      guard case .transfer(let transfer) = state else { return try TransferState.none }
      return transfer
    }
    #expect(try after(sent).standing != nil)
    #expect(try after(sent, reversed(1)).standing == nil)
    #expect(try after(sent, arrived).arrived.count == 1)
    #expect(try after(sent, arrived, arrived).arrived.count == 2)
    #expect(try after(sent, arrived, reversed(2)).arrived.isEmpty)
    #expect(try after(sent, arrived, reversed(2), reversed(2)).arrived.isEmpty)
    #expect(try after(arrived).sent == nil)
    #expect(try after(arrived, sent, sent).sent?.entry == Sample.name(2))
    #expect(try after(reversed(2), sent).standing == nil)
  }

  @Test(
    arguments: [
      ("A", 2570, 7, "A-70/T0007"), ("B", 2605, 12_345, "B-05/T12345"), ("AA", 2570, 1, "AA-70/T0001"),
    ] as [(String, UInt64, UInt64, String)])
  func `a transfer's paper has the device's letter, the year, T and at least four digits`(
    letter: String, year: UInt64, number: UInt64, text: String
  ) {
    #expect(StockSent.paper(letter: letter, fiscalYear: year, number: number) == text)
  }

  @Test func `goods that are carried lie in a place of their own`() {
    let carrying = Sample.id(7, of: Carrying.self)
    let lines = [StockLine(lot: Self.lot, quantity: 3)]
    let taken = Act.carryTaken(
      CarryTaken(
        carrying: carrying, volunteer: Sample.id(8), place: Sample.id(3), campaign: nil, lines: lines))
    #expect(
      taken.stockMoves == [
        StockMove(lot: Self.lot, place: Sample.id(3), quantity: -3),
        StockMove(lot: Self.lot, place: carrying.place, quantity: 3),
      ])
    #expect(carrying.place.carrying == carrying)
  }

  @Test(arguments: ActSamples.all)
  func `what stays here sums to nothing`(act: Act) {
    let sum = act.stockMoves.reduce(Int64(0)) { $0 + $1.quantity }
    switch act {
    case .stockMoved, .carryTaken, .carryReturned, .aidUnheld: #expect(sum == 0)
    case .stockSent, .stockWrittenOff, .aidIssued: #expect(sum < 0)
    case .stockReceived, .stockTakenIn, .aidReversed: #expect(sum > 0)
    default: break
    }
  }
}

extension TransferState {
  /// A transfer of which nothing is known.
  fileprivate static var none: TransferState {
    get throws {
      guard case .transfer(let state) = SubjectState(emptyOf: .transfer) else { throw CanonicalTrouble.code }
      return state
    }
  }
}

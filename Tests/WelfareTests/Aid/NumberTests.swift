import Testing
import Welfare

/// Printed numbers (DOMAIN rule 10) and the moves that acts tell of.
@Suite struct NumberTests {
  @Test(
    arguments: [
      ("A", 2570, 149, "A-70/0149"), ("A", 2570, 1, "A-70/0001"), ("B", 2600, 9_999, "B-00/9999"),
      ("AA", 2569, 10_000, "AA-69/10000"), ("A", 2605, 123_456, "A-05/123456"), ("A", 0, 0, "A-00/0000"),
      ("A", .max, .max, "A-15/18446744073709551615"),
    ] as [(String, UInt64, UInt64, String)])
  func `a receipt has the device's letter, the fiscal year and at least four digits`(
    letter: String, year: UInt64, number: UInt64, text: String
  ) {
    #expect(AidIssued.receipt(letter: letter, fiscalYear: year, number: number) == text)
  }

  @Test(
    arguments: [
      ("ก", "A", 12, "ก012"), ("ก", "B", 12, "กB012"), ("พ", "A", 1, "พ001"), ("พ", "AA", 999, "พAA999"),
      ("ก", "A", 1_000, "ก1000"), ("ก", "A", 0, "ก000"), ("ก", "a", 7, "กa007"),
    ] as [(String, String, UInt64, String)])
  func `a ticket has the lane's letter, the device's unless A, and at least three digits`(
    lane: String, letter: String, number: UInt64, text: String
  ) {
    #expect(utf8(TicketTaken.label(lane: lane, letter: letter, number: number)) == utf8(text))
  }

  @Test func `goods come in, go out, and come back`() {
    for act in ActSamples.all {
      let quantities = act.stockMoves.map(\.quantity)
      switch act {
      case .stockReceived(let facts): #expect(quantities == [Int64(facts.quantity)])
      case .aidIssued(let facts): #expect(quantities == [-Int64(facts.quantity)])
      case .aidReversed(let facts): #expect(quantities == [Int64(facts.quantity)])
      default: break
      }
    }
  }

  @Test(arguments: AidReversed.Reason.allCases)
  func `a reason for taking back has a stable name`(reason: AidReversed.Reason) {
    #expect(AidReversed.Reason(code: reason.code) == reason)
    #expect(AidReversed.Reason(code: reason.code + " ") == nil)
  }

  @Test func `the stable names of reasons are these`() {
    #expect(AidReversed.Reason.allCases.map(\.code) == ["mistake", "wrong-household", "returned", "damaged"])
  }
}

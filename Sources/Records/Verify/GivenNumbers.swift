import ThaiText
import Welfare

/// The numbers and request ids that a log's entries give: each series 1, 2, 3 …, each id once.
struct GivenNumbers {
  /// The first one that is bad.
  private(set) var firstBad: VerifyReport.Bad?

  private var last: [String: UInt64] = [:]
  private var requests: Set<String> = []

  /// Notes the next entry of the log.
  mutating func note(_ act: Act, _ entry: Entry) {
    if !requests.insert(entry.request).inserted { found("request", entry.request) }
    switch act {
    case .ticketTaken(let facts):
      let day = Instant(milliseconds: entry.at).day
      note(facts.number, in: NumberSeries.tickets(of: day, lane: facts.lane))
    case .aidIssued(let facts), .aidUnheld(let facts):
      note(facts.number, in: NumberSeries.receipts(of: facts.fiscalYear))
    case .stockSent(let facts): note(facts.number, in: NumberSeries.transfers(of: facts.fiscalYear))
    case .grant(let facts):
      if let (series, number) = facts.act.number { note(number, in: series) }
    case .case(let facts):
      if let (series, number) = facts.act.number { note(number, in: series) }
    default: break
    }
  }

  private mutating func note(_ number: UInt64, in series: String) {
    if number != last[series, default: 0] + 1 { found("number_given", series + "/" + String(number)) }
    last[series] = number
  }

  private mutating func found(_ table: String, _ key: String) {
    if firstBad == nil { firstBad = .table(table, key: key) }
  }
}

import TestSupport
import ThaiText
import Welfare

/// What officers do all day: proposals by chance, about whatever anybody has heard of. Rules may refuse.
struct Work {
  private let template: Template
  private var tickets: [Identifier<Ticket>] = []
  private var lots: [Identifier<Lot>]
  private var places: [Identifier<Place>]
  private var transfers: [Identifier<Transfer>] = []
  private var assignments: [Identifier<Assignment>] = []
  private var receipts: [String] = []

  init(_ template: Template) {
    self.template = template
    lots = template.lots
    places = template.places
  }

  /// Remembers what was made, so that others can work with it.
  mutating func learn(_ acts: [Committed.Written]) {
    for act in acts.map(\.act) {
      switch act {
      case .ticketTaken(let facts): tickets.append(facts.ticket)
      case .stockReceived(let facts):
        lots.append(facts.lot)
        places.append(facts.place)
      case .placeAdded(let place, _, _): places.append(place)
      case .stockSent(let facts): transfers.append(facts.transfer)
      case .assignmentMade(let facts): assignments.append(facts.assignment)
      case .aidIssued(let facts): receipts.append(facts.receipt)
      default: break
      }
    }
  }

  /// Something to be done.
  func proposal(at now: Instant, _ chance: inout Seeded) -> Proposal? {
    switch Int.random(in: 0..<32, using: &chance) {
    case 0...3: return .takeTicket(lane: nil, visitor: Caller(name: "คุณ ซ่อนเร้น"))
    case 4: return .call(ticket: nil)
    case 5...8:
      return tickets.suffix(6).randomElement(using: &chance).map { .step(ticket: $0, step(&chance)) }
    case 9:
      guard let ticket = tickets.suffix(6).randomElement(using: &chance) else { return nil }
      return .identify(ticket: ticket, household: household(&chance), person: nil)
    case 10...15:
      return .issueAid(
        AidRequest(
          household: household(&chance),
          lot: Bool.random(using: &chance) ? lots.randomElement(using: &chance) : nil,
          particulars: HandOverParticulars(reason: "น้ำท่วม ซ่อนเร้น")))
    case 16: return receipts.randomElement(using: &chance).map { .reverseAid(receipt: $0, reason: .mistake) }
    case 17:
      return .receiveStock(
        StockRequest(
          kit: "BAG", lot: "L" + String(Int.random(in: 1...3, using: &chance)),
          quantity: Int64.random(in: 1...4, using: &chance), unitValue: 65_000, source: "พมจ", expires: nil,
          place: places.randomElement(using: &chance)))
    case 18...22: return goods(&chance).map { .stock($0) }
    case 23:
      guard let volunteer = template.volunteers.randomElement(using: &chance),
        let duty = template.duties.randomElement(using: &chance),
        let shift = template.shifts.randomElement(using: &chance)
      else { return nil }
      return .assign(volunteer: volunteer, duty: duty, day: now.day, shift: shift)
    case 24: return assignments.randomElement(using: &chance).map { .cancelAssignment($0) }
    case 25: return .addKit(code: "K" + String(Int.random(in: 1...2, using: &chance)), title: "ชุด")
    case 26:
      return .openCampaign(
        CampaignRequest(
          code: "C" + String(Int.random(in: 1...2, using: &chance)), title: "รอบ", kits: ["BAG"],
          from: now.day.adding(days: -1), to: now.day.adding(days: 20)))
    case 27: return .undoTicket(tickets.last)
    case 28:
      return .answer(
        AnswerRequest(
          about: .household(household(&chance)), benefit: "welfare-card", question: BenefitQuestion.receives,
          reply: Reply.allCases.randomElement(using: &chance) ?? .yes))
    case 29, 30:
      let wishes: [PairRequest.Wish] = [.merge(.named), .merge(.listed), .tellApart, .unmerge]
      return .decide(
        PairRequest(
          wishes.randomElement(using: &chance) ?? .unmerge, kept: household(&chance).of(.household),
          alias: household(&chance).of(.household)))
    default: return .recordExport(what: "queue", rows: 3, reveal: nil)
    }
  }

  private func household(_ chance: inout Seeded) -> Identifier<Household> {
    template.households.randomElement(using: &chance) ?? Identifier(high: 0, low: 0)
  }

  private func step(_ chance: inout Seeded) -> TicketRequest {
    let steps: [TicketRequest] = [
      .recall, .serve, .serve, .transfer(lane: "พ"), .miss, .leave, .finish(purpose: nil, outcome: nil),
    ]
    return steps.randomElement(using: &chance) ?? .recall
  }

  private func goods(_ chance: inout Seeded) -> StockProposal? {
    guard let lot = lots.randomElement(using: &chance), let from = places.randomElement(using: &chance),
      let to = places.randomElement(using: &chance)
    else { return nil }
    let line = StockLineRequest(lot: lot, quantity: Int64.random(in: 1...3, using: &chance))
    switch Int.random(in: 0..<8, using: &chance) {
    case 0, 1: return .move(from: from, to: to, lines: [line])
    case 2: return .writeOff(place: from, line: line, reason: .damaged)
    case 3: return .count(CountRequest(place: from, lines: [line]))
    case 4: return .send(from: from, receiver: "650802", lines: [line])
    case 5: return transfers.randomElement(using: &chance).map { .takeIn($0, to: to, lines: nil) }
    case 6: return .recall(lot, reason: .unsafe)
    default: return .release(lot)
    }
  }
}

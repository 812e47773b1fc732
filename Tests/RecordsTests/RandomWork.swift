import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A counter where chance decides: whatever the desk can propose, on whatever the store holds. Rules may refuse.
struct RandomWork {
  /// How often each proposal was written, by its name.
  private(set) var written: [String: Int] = [:]
  /// How often a rule refused.
  private(set) var refused = 0

  let store: Store
  let clock: Clock
  private let officers: [Identifier<Officer>]
  var chance: Seeded
  private var serial = 0

  /// Work on a store that has its officers; the seed names what happens.
  init(on store: Store, clock: Clock, seed: UInt64) throws {
    self.store = store
    self.clock = clock
    chance = Seeded(seed)
    officers = try store.officers().map(\.id)
  }

  /// Proposes so many things.
  mutating func propose(_ count: Int) throws {
    for _ in 0..<count {
      serial += 1
      clock.pass(minutes: chance.isOne(in: 60) ? 31 * 24 * 60 : Int.random(in: 0...3, using: &chance))
      do {
        try proposeOne()
      } catch CommitFailure.refused {
        refused += 1
      }
    }
  }

  private mutating func proposeOne() throws {
    switch Int.random(in: 0..<24, using: &chance) {
    case 0: try importPeople()
    case 1: try importCards()
    default:
      guard let (name, proposal) = try proposal() else { return }
      let officer = chance.isOne(in: 12) ? officers.randomElement(using: &chance) : officers.first
      _ = try store.commit(
        proposal,
        by: Proposer(
          officer: officer ?? Identifier(high: 0, low: 0), counter: UInt64.random(in: 0...2, using: &chance),
          at: clock.now))
      written[name, default: 0] += 1
    }
  }

  private mutating func proposal() throws -> (String, Proposal)? {
    switch Int.random(in: 0..<45, using: &chance) {
    case 44: return try planWish().map { ("plan", .plan($0)) }
    case 40...43: return try registerWish().map { ($0, .register($1)) }
    case 34...39: return try stockWish().map { ($0, .stock($1)) }
    case 0...3: return ("take", .takeTicket(lane: lane, visitor: try caller()))
    case 4: return ("walk-in", .walkIn(lane: nil, visitor: try caller()))
    case 5...7: return ("call", .call(ticket: chance.isOne(in: 3) ? try any(.ticket) : nil))
    case 8...14: return try any(.ticket).map { ("step", .step(ticket: $0, step)) }
    case 15:
      guard let ticket: Identifier<Ticket> = try any(.ticket),
        let household: Identifier<Household> = try any(.household)
      else { return nil }
      return ("identify", .identify(ticket: ticket, household: household, person: nil))
    case 16, 17: return ("undo", .undoTicket(chance.isOne(in: 2) ? try any(.ticket) : nil))
    case 18: return ("kit", .addKit(code: "K" + String(Int.random(in: 1...4, using: &chance)), title: "ชุด"))
    case 19: return ("campaign", .openCampaign(campaign))
    case 20: return ("receive", .receiveStock(stock))
    case 21...24:
      guard let household: Identifier<Household> = try any(.household) else { return nil }
      let isProxy = chance.isOne(in: 3)
      return (
        "issue",
        .issueAid(
          AidRequest(
            household: household, lot: chance.isOne(in: 4) ? try any(.lot) : nil,
            particulars: isProxy
              ? HandOverParticulars(proxyName: "ผู้แทน", relation: "ญาติ", reason: "ไปนา")
              : HandOverParticulars(reason: "น้ำท่วม"),
            circumstances: HandOverCircumstances(
              family: chance.isOne(in: 6) ? try any(.family) : nil,
              inclusion: chance.isOne(in: 3) ? nil : .newTrouble)))
      )
    case 25:
      let receipts = try store.read {
        try $0.rows("SELECT receipt FROM issuance ORDER BY receipt") { $0.text(0) }
      }
      return receipts.randomElement(using: &chance).map {
        ("reverse", .reverseAid(receipt: $0, reason: .mistake))
      }
    case 30, 31:
      guard let campaign: Identifier<Campaign> = try any(.campaign) else { return nil }
      return chance.isOne(in: 3)
        ? ("withdraw", .withdrawList(campaign: campaign)) : ("certify", try list(of: campaign))
    case 32: return try declaration()
    case 33: return try any(.family).map { ("join", .joinFamily($0)) }
    case 26, 27: return try assignment()
    case 28 where chance.isOne(in: 2): return try answer()
    case 29 where chance.isOne(in: 2): return try decision().map { ("decide", .decide($0)) }
    case 28: return try any(.assignment).map { ("cancel", .cancelAssignment($0)) }
    default:
      guard let person: Identifier<Person> = try any(.person), chance.isOne(in: 2) else {
        return ("export", .recordExport(what: "queue", rows: 3, reveal: nil))
      }
      return ("reveal", .reveal(person: person, reason: "check-papers"))
    }
  }

  /// Two of the register that are merged, told apart, or taken apart again.
  private mutating func decision() throws -> PairRequest? {
    let kind: SubjectKind = chance.isOne(in: 2) ? .person : .household
    guard let one: Identifier<Never> = try any(kind), let other: Identifier<Never> = try any(kind) else {
      return nil
    }
    let wishes: [PairRequest.Wish] = [.merge(.listed), .merge(.named), .tellApart, .unmerge]
    return PairRequest(
      wishes.randomElement(using: &chance) ?? .unmerge, kept: one.of(kind), alias: other.of(kind))
  }

  private mutating func answer() throws -> (String, Proposal)? {
    let reply = Reply.allCases.randomElement(using: &chance) ?? .yes
    if chance.isOne(in: 2) {
      return try any(.person).map {
        let question = chance.isOne(in: 2) ? "state-pension" : BenefitQuestion.receives
        return (
          "answer",
          .answer(
            AnswerRequest(about: .person($0), benefit: "old-age", question: question, reply: reply))
        )
      }
    }
    return try any(.household).map {
      (
        "answer",
        .answer(
          AnswerRequest(
            about: .household($0), benefit: "welfare-card", question: "income-low", reply: reply))
      )
    }
  }

  private mutating func list(of campaign: Identifier<Campaign>) throws -> Proposal {
    var households: [Identifier<Household>] = []
    for _ in 0..<3 {
      if let household: Identifier<Household> = try any(.household) { households.append(household) }
    }
    return .certify(
      CertificationRequest(
        campaign: campaign, body: "ประชาคม", document: "", day: clock.now.day,
        file: Array(repeating: UInt8.random(in: 0...9, using: &chance), count: 32), households: households))
  }

  private mutating func declaration() throws -> (String, Proposal)? {
    guard let person: Identifier<Person> = try any(.person),
      let household = try store.read({ try $0.person(person)?.membership.current?.household })
    else { return nil }
    return ("declare", .declareFamily(household: household, members: [person]))
  }

  private mutating func assignment() throws -> (String, Proposal)? {
    guard let volunteer: Identifier<Volunteer> = try any(.volunteer),
      let duty: Identifier<Duty> = try any(.duty),
      let shift: Identifier<Shift> = try any(.shift)
    else { return nil }
    let day = clock.now.day.adding(days: Int.random(in: 0...2, using: &chance))
    return ("assign", .assign(volunteer: volunteer, duty: duty, day: day, shift: shift))
  }

  /// A subject of a kind that the store holds; the tickets are those of the last days.
  mutating func any<Subject>(_ kind: SubjectKind) throws -> Identifier<Subject>? {
    let ids = try store.read { tables in
      try tables.rows("SELECT id FROM subject WHERE kind = ? ORDER BY id", .kind(kind)) {
        $0.identifier(0) as Identifier<Subject>
      }
    }
    return ids.randomElement(using: &chance)
  }

  private var lane: String? { mutating get { [nil, "ก", "พ", "ฮ"].randomElement(using: &chance) ?? nil } }

  private var step: TicketRequest {
    mutating get {
      let steps: [TicketRequest] = [
        .recall, .recall, .serve, .serve, .serve, .park(reason: "papers"), .transfer(lane: "พ"),
        .transfer(lane: "ก"),
        .miss, .leave, .finish(purpose: nil, outcome: nil), .finish(purpose: "advice", outcome: "advised"),
      ]
      return steps.randomElement(using: &chance) ?? .recall
    }
  }

  private mutating func caller() throws -> Caller {
    switch Int.random(in: 0..<3, using: &chance) {
    case 0: Caller()
    case 1: Caller(name: "คนที่ " + String(serial))
    default: Caller(household: try any(.household))
    }
  }

  private var campaign: CampaignRequest {
    mutating get {
      CampaignRequest(
        code: "C" + String(Int.random(in: 1...6, using: &chance)), title: "รอบ", kits: ["BAG"],
        from: clock.now.day.adding(days: -1), to: clock.now.day.adding(days: 20))
    }
  }

  private var stock: StockRequest {
    mutating get {
      StockRequest(
        kit: chance.isOne(in: 4) ? "K1" : "BAG", lot: "L" + String(Int.random(in: 1...3, using: &chance)),
        quantity: Int64.random(in: 1...4, using: &chance), unitValue: 65_000, source: "พมจ", expires: nil)
    }
  }

  /// Some rows of a small register, with phones and households that change.
  private mutating func importPeople() throws {
    let rows = inventedRows(24, seed: 8)
    let houses = Array(Set(rows.map(\.household))).sorted {
      ($0.moo, $0.houseNumber) < ($1.moo, $1.houseNumber)
    }
    let some = (0..<Int.random(in: 1...6, using: &chance)).map { index in
      let row = rows.randomElement(using: &chance) ?? rows[0]
      var person = row.person
      if chance.isOne(in: 2) {
        person.phone = "08" + String(Int.random(in: 10_000_000...99_999_999, using: &chance))
      }
      let house = chance.isOne(in: 3) ? houses.randomElement(using: &chance) ?? row.household : row.household
      return RegisterRow(line: UInt64(index + 2), person: person, household: house, position: row.position)
    }
    _ = try store.importRegister(some, by: importer)
    written["register", default: 0] += 1
  }

  private mutating func importCards() throws {
    let today = clock.now.day
    let rows = (0..<Int.random(in: 1...3, using: &chance)).map { index in
      let number = Int.random(in: 1...5, using: &chance)
      return VolunteerRow(
        line: UInt64(index + 2),
        particulars: VolunteerParticulars(
          cardNumber: "65-0000\(number)", fullName: "อาสา ที่\(number)", nationalID: nil, moo: 1,
          phone: chance.isOne(in: 2) ? "0900000001" : ""),
        card: VolunteerCard(
          level: .village, issued: nil, expires: today.adding(days: Int.random(in: -2...60, using: &chance)),
          training: []))
    }
    _ = try store.importVolunteers(rows, by: importer)
    written["volunteers", default: 0] += 1
  }

  private var importer: Proposer {
    Proposer(officer: officers.first ?? Identifier(high: 0, low: 0), counter: 0, at: clock.now)
  }

  /// Names of everything that can be proposed, as counted in `written`.
  static let names: Set = [
    "register", "volunteers", "take", "walk-in", "call", "step", "identify", "undo", "kit", "campaign",
    "receive",
    "certify", "withdraw", "declare", "join", "issue", "reverse", "assign", "cancel", "export", "reveal",
    "answer",
    "place", "move", "write-off", "recall", "release", "count", "take-back", "send",
    "take-in", "carry", "bring-back", "plan",
  ]
}

extension Seeded {
  /// True once in so many times.
  mutating func isOne(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

public import ThaiText
public import Welfare

extension Store {
  /// What a period comes to, under the rules in force.
  ///
  /// Read on a connection of its own, so that the desk answers meanwhile.
  ///
  /// - Parameters:
  ///   - figure: the figure to be opened, if one is: what an opening of stock is made of is read for it alone.
  ///   - today: before which what is due is overdue, while the period has not ended; nil: as if it had.
  ///   - progress: told how many hand-overs and days are read, of how many; false stops the reading, which then throws.
  /// - Throws: `StoreTrouble`.
  public func report(
    _ period: ReportPeriod, opening figure: FigureID? = nil, on today: Day? = nil,
    progress: (_ done: Int, _ all: Int) -> Bool = { _, _ in true }
  ) throws(StoreTrouble) -> Report {
    let rules = try ruleBook()
    return try read(from: try separateReader()) { tables in
      var reading = try ReportReading(
        tables: tables, rules: rules, tambon: try tables.centre()?.tambon ?? "", today: today)
      let facts = try reading.facts(of: period, progress)
      let earlier: [ReportFacts.Move] =
        switch figure {
        case .stock(.opening, let lot), .stock(.closing, let lot):
          try reading.moves(from: .min, to: period.start.milliseconds, of: lot)
        default: []
        }
      return Report(facts, groups: rules.groups, earlier: earlier)
    }
  }
}

/// Reads what a report counts; houses, people and kinds of entries are read once each.
struct ReportReading {
  let tables: Tables
  private let groups: TargetGroups
  private let tambon: String
  let aliases: Aliases
  let deadlines: [DatedRows<Deadline>]
  let today: Day?
  private var villages: [Identifier<Household>: ReportFacts.Village] = [:]
  private var people: [Identifier<Household>: [Born]] = [:]

  /// Hand-overs between two words about how far reading has come.
  private static let step = 200

  /// Who lives in a house, as far as groups go by it.
  private struct Born {
    let birth: PartialDay?
    let sex: Person.Sex?
  }

  /// Nothing read yet.
  init(tables: Tables, rules: RuleBook, tambon: String, today: Day?) throws {
    self.tables = tables
    groups = rules.groups
    deadlines = rules.deadlines
    self.tambon = tambon
    self.today = today
    aliases = try tables.aliases(of: .household)
  }

  /// Everything of a period.
  ///
  /// - Throws: `CancellationError` once `progress` says false.
  mutating func facts(
    of period: ReportPeriod, _ progress: (Int, Int) -> Bool
  ) throws -> ReportFacts {
    let moves = try moves(from: period.start.milliseconds, to: period.end.milliseconds, of: nil)
    return ReportFacts(
      period: period, given: try given(in: period, progress), lots: try lots(before: period, moved: moves),
      moves: moves,
      visits: try visits(in: period), housing: try housing(in: period),
      caseload: try caseload(in: period))
  }

  private mutating func given(
    in period: ReportPeriod, _ progress: (Int, Int) -> Bool
  ) throws -> [ReportFacts.Given] {
    let states = try tables.rows(
      """
      SELECT m.log, m.seq, s.state FROM stock_move m JOIN subject s ON s.kind = ? AND s.id = m.issuance
      WHERE m.at >= ? AND m.at < ? AND m.issuance <> x'' ORDER BY m.at, m.log, m.seq
      """, .kind(.issuance), .integer(period.start.milliseconds), .integer(period.end.milliseconds)
    ) { row -> (EntryName, SubjectState) in
      (row.entryName(0), try SubjectState(kind: .issuance, bytes: row.bytes(2)))
    }
    return try states.enumerated().compactMap { done, entry -> ReportFacts.Given? in
      let (name, state) = entry
      if done % Self.step == 0, !progress(done, states.count) { throw CancellationError() }
      // Of two entries that tell of one issuance, one counts.
      guard case .issuance(let state) = state, let issued = state.issued, issued.entry == name else {
        return nil
      }
      let facts = issued.facts
      let day = issued.at.day
      let household = aliases.root(of: facts.household)
      return ReportFacts.Given(
        entry: name, at: issued.at, receipt: facts.receipt, log: name.log, number: facts.number,
        fiscalYear: facts.fiscalYear, household: household, village: try village(of: household),
        quantity: facts.quantity, value: facts.value,
        isReversed: try isReversed(state, before: period.end),
        people: try people(in: household).map { groups.group(birth: $0.birth, sex: $0.sex, on: day) })
    }
  }

  /// Whether a hand-over was taken back by then: a report of September says in October what it said in September.
  private func isReversed(_ state: IssuanceState, before end: Instant) throws -> Bool {
    try state.reversals.contains { (name) throws in
      guard let entry = try JournalTable(tables: tables).entry(name) else { return false }
      return entry.at < end.milliseconds
    }
  }

  mutating func village(of household: Identifier<Household>) throws -> ReportFacts.Village {
    if let known = villages[household] { return known }
    let house = try Look(tables: tables).particulars(ofAll: tables.all(of: household))
    let village = Self.village(house, tambon: tambon)
    villages[household] = village
    return village
  }

  private static func village(_ house: HouseholdParticulars?, tambon: String) -> ReportFacts.Village {
    guard let house, house.moo > 0 else { return ReportFacts.Village(key: "unknown", moo: 0, name: "") }
    if let code = house.villageCode {
      return ReportFacts.Village(key: code, moo: house.moo, name: house.villageName)
    }
    guard !house.tambonName.isEmpty, KnownCentre.name(ofTambon: tambon) != house.tambonName
    else {
      return ReportFacts.Village(key: "moo-" + String(house.moo), moo: house.moo, name: house.villageName)
    }
    return ReportFacts.Village(key: "elsewhere", moo: 0, name: "", tambon: house.tambonName)
  }

  private mutating func people(in household: Identifier<Household>) throws -> [Born] {
    if let known = people[household] { return known }
    let look = Look(tables: tables)
    let born = try look.memberships(of: household).filter(\.membership.livesHere).map {
      (person, _) throws -> Born in
      let person = try look.particulars(of: person)
      return Born(birth: person?.birth, sex: person?.sex)
    }
    people[household] = born
    return born
  }
}

extension ReportReading {
  /// What entries did to lots in a stretch of time, oldest first; what one moves from place to place comes to nothing.
  func moves(from start: Int64, to end: Int64, of lot: Identifier<Lot>?) throws -> [ReportFacts.Move] {
    let rows = try tables.rows(
      """
      SELECT at, log, seq, lot, sum(quantity), max(issuance) FROM stock_move WHERE at >= ? AND at < ?
      GROUP BY at, log, seq, lot HAVING sum(quantity) <> 0 ORDER BY at, log, seq, lot
      """, .integer(start), .integer(end)
    ) { row in
      (
        at: Instant(milliseconds: row.integer(0)), entry: row.entryName(1),
        lot: row.identifier(3) as Identifier<Lot>, quantity: row.integer(4), isGiven: !row.bytes(5).isEmpty
      )
    }
    return try rows.filter { lot == nil || $0.lot == lot }.map { row in
      let kind = row.isGiven ? "aid.issued" : try JournalTable(tables: tables).entry(row.entry)?.kind ?? ""
      let sort: ReportFacts.Move.Sort =
        switch kind {
        case "aid.issued": .given
        case "stock.received": .received
        case "aid.reversed": .back
        default: .other
        }
      return ReportFacts.Move(
        entry: row.entry, at: row.at, lot: row.lot, sort: sort, kind: kind, quantity: row.quantity)
    }
  }

  private func lots(
    before period: ReportPeriod, moved: [ReportFacts.Move]
  ) throws -> [ReportFacts.LotBefore] {
    let opening = Dictionary(
      try tables.rows(
        """
        SELECT substr(detail, 1, 16), sum(value) FROM running WHERE name = 'stock_day' AND key > ? GROUP BY 1
        """, .integer(-Int64(period.first.number))
      ) { ($0.identifier(0) as Identifier<Lot>, $0.integer(1)) }, uniquingKeysWith: +)
    let seen = Set(moved.map(\.lot))
    let lots = try Look(tables: tables).states(of: .lot).compactMap {
      subject, state -> (Identifier<Lot>, LotState.Facts)? in
      guard case .lot(let state) = state, let facts = state.facts.current else { return nil }
      let lot: Identifier<Lot> = subject.identifier()
      return seen.contains(lot) || opening[lot] ?? 0 != 0 ? (lot, facts) : nil
    }
    var kits: [Identifier<Kit>: KitAdded] = [:]
    for (_, facts) in lots where kits[facts.kit] == nil { kits[facts.kit] = try tables.kit(facts.kit) }
    return lots.map { lot, facts in
      ReportFacts.LotBefore(
        lot: lot, code: facts.code, kitCode: kits[facts.kit]?.code ?? "", kit: kits[facts.kit]?.title ?? "",
        opening: opening[lot] ?? 0)
    }
  }

  private func visits(in period: ReportPeriod) throws -> [ReportFacts.Visit] {
    let days = period.first.number...period.last.number
    return try days.flatMap { number in
      try Look(tables: tables).standings(of: Day(number: number)).map { standing in
        let served: (purpose: String, outcome: String)? =
          if case .served(let purpose, let outcome)? = standing.ticket.lastStep?.step {
            (purpose, outcome)
          } else { nil }
        return ReportFacts.Visit(
          at: standing.ticket.takenAt, label: standing.ticket.taken.label, state: standing.state.name,
          purpose: served?.purpose, outcome: served?.outcome)
      }
    }
  }
}

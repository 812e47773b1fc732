public import ThaiText

/// One entry behind a figure.
public struct FigureRow: Hashable, Sendable {
  /// When.
  public let at: Instant
  /// The entry; nil where there is none of its own, as for a ticket, or for what was brought forward.
  public let entry: EntryName?
  /// A receipt, a ticket's label, or an entry's kind; empty for what was brought forward.
  public let what: String
  /// The village; nil where it has none.
  public let village: ReportFacts.Village?
  /// What it adds to the figure.
  public let amount: Int64

  /// A row of these facts.
  public init(
    at: Instant, entry: EntryName?, what: String, village: ReportFacts.Village? = nil, amount: Int64
  ) {
    self.at = at
    self.entry = entry
    self.what = what
    self.village = village
    self.amount = amount
  }
}

/// What a period comes to. Every figure is the sum of its rows, and opens to them.
public struct Report: Sendable {
  /// What it counts.
  public let facts: ReportFacts
  /// The groups on the last day of the period.
  public let groups: [Dated<TargetGroup>]
  /// Villages in which something was handed over, by number, those elsewhere last.
  public let villages: [ReportFacts.Village]
  /// Moves before the period, where somebody asked what an opening figure is made of.
  private let earlier: [ReportFacts.Move]
  private let given: [String?: [ReportFacts.Given]]
  /// The hand-over of each household with which its people are counted: the first that stands.
  private let firsts: Set<EntryName>
  let caseload: CaseloadTally

  /// A report of these facts.
  ///
  /// - Parameter earlier: moves before the period, for the rows of what was there when it began.
  public init(_ facts: ReportFacts, groups: TargetGroups, earlier: [ReportFacts.Move] = []) {
    self.facts = facts
    self.groups = groups.groups(on: facts.period.last)
    self.earlier = earlier
    var given: [String?: [ReportFacts.Given]] = [nil: facts.given]
    var seen: Set<Identifier<Household>> = []
    var firsts: Set<EntryName> = []
    for row in facts.given {
      given[row.village.key, default: []].append(row)
      if !row.isReversed, seen.insert(row.household).inserted { firsts.insert(row.entry) }
    }
    self.given = given
    self.firsts = firsts
    villages = Self.ordered(facts.given.map(\.village))
    caseload = CaseloadTally(facts.caseload, in: facts.period)
  }

  /// Each village once, by number, those elsewhere last.
  static func ordered(_ all: some Sequence<ReportFacts.Village>) -> [ReportFacts.Village] {
    var villages: [String: ReportFacts.Village] = [:]
    for village in all where villages[village.key]?.name.isEmpty ?? true { villages[village.key] = village }
    return villages.values.sorted { left, right in
      let ranks = (rank(left), rank(right))
      return ranks.0 == ranks.1 ? left.key < right.key : ranks.0 < ranks.1
    }
  }

  private static func rank(_ village: ReportFacts.Village) -> UInt64 {
    if !village.tambon.isEmpty { return .max }
    return village.moo == 0 ? .max - 1 : village.moo
  }

  /// A figure: the sum of its rows. One past all figures stays at the greatest there is.
  public func value(of figure: FigureID) -> Int64 {
    rows(of: figure).reduce(0) { saturating($0, $1.amount) }
  }

  /// The entries behind a figure, oldest first.
  public func rows(of figure: FigureID) -> [FigureRow] {
    switch figure {
    case .aid(let what, let village): aid(what, village)
    case .people(let group, let village): people(group, village)
    case .stock(let what, let lot): stock(what, lot)
    case .tickets(let state):
      facts.visits.filter { state == nil || $0.state == state }.map(row)
    case .visits(let purpose, let outcome):
      facts.visits.filter { visit in
        guard let why = visit.purpose, let what = visit.outcome else { return false }
        return purpose ?? why == why && outcome ?? what == what
      }.map(row)
    case .grants(let what, let step, let year): grants(what, step, year)
    case .grantActs(let what, let isValue): grantActs(what, isValue: isValue)
    case .budgets(let what, let allotment): budgets(what, allotment)
    case .caseload(let what, let line): caseload.rows(of: what, line)
    }
  }

  private func row(_ visit: ReportFacts.Visit) -> FigureRow {
    FigureRow(at: visit.at, entry: nil, what: visit.label, amount: 1)
  }

  private func row(_ given: ReportFacts.Given, _ amount: Int64) -> FigureRow {
    FigureRow(
      at: given.at, entry: given.entry, what: given.receipt, village: given.village, amount: amount)
  }

  private func aid(_ what: FigureID.Aid, _ village: String?) -> [FigureRow] {
    let here = given[village] ?? []
    return switch what {
    case .receipts: here.map { row($0, 1) }
    case .reversed: here.filter(\.isReversed).map { row($0, 1) }
    case .handOvers: here.filter { !$0.isReversed }.map { row($0, 1) }
    case .households: here.filter { firsts.contains($0.entry) }.map { row($0, 1) }
    case .bags: here.filter { !$0.isReversed }.map { row($0, kits($0.quantity)) }
    case .value: here.filter { !$0.isReversed }.map { row($0, $0.value) }
    }
  }

  private func people(_ group: String, _ village: String?) -> [FigureRow] {
    (given[village] ?? []).compactMap { given in
      guard firsts.contains(given.entry) else { return nil }
      let count = given.people.count { $0 == group }
      return count == 0 ? nil : row(given, Int64(count))
    }
  }

  private func stock(_ what: FigureID.Stock, _ lot: Identifier<Lot>?) -> [FigureRow] {
    let moves = facts.moves.filter { lot == nil || $0.lot == lot }
    return switch what {
    case .opening: opening(lot)
    case .received: moves.filter { $0.sort == .received }.map { row($0) }
    // Out is shown as what went out.
    case .given: moves.filter { $0.sort == .given }.map { row($0, sign: -1) }
    case .back: moves.filter { $0.sort == .back }.map { row($0) }
    case .other: moves.filter { $0.sort == .other }.map { row($0) }
    case .closing: opening(lot) + moves.map { row($0) }
    }
  }

  private func opening(_ lot: Identifier<Lot>?) -> [FigureRow] {
    let before = earlier.filter { lot == nil || $0.lot == lot }
    if !before.isEmpty { return before.map { row($0) } }
    let sum = facts.lots.filter { lot == nil || $0.lot == lot }.reduce(0) { saturating($0, $1.opening) }
    return sum == 0 ? [] : [FigureRow(at: facts.period.start, entry: nil, what: "", amount: sum)]
  }

  private func row(_ move: ReportFacts.Move, sign: Int64 = 1) -> FigureRow {
    FigureRow(at: move.at, entry: move.entry, what: move.kind, amount: sign * move.quantity)
  }

  private func kits(_ quantity: UInt64) -> Int64 { Int64(min(quantity, StockMove.greatestQuantity)) }
}

extension Report {
  /// Receipts of one log and fiscal year that a period used: numbers run without a gap, those taken back among them.
  public struct ReceiptRun: Hashable, Sendable {
    /// The first, as printed.
    public let first: String
    /// The last, as printed.
    public let last: String
    /// How many.
    public let count: Int
    /// How many of them were taken back.
    public let reversed: Int
    /// Numbers between the first and the last that the store does not hold.
    public let missing: UInt64
  }

  /// The receipts of the period, a run a log and fiscal year.
  public var receiptRuns: [ReceiptRun] {
    struct Series: Hashable {
      let log: LogID
      let year: UInt64
    }
    let series = Dictionary(grouping: facts.given) { Series(log: $0.log, year: $0.fiscalYear) }
    return series.values.compactMap { given in
      let numbers = given.sorted { $0.number < $1.number }
      guard let first = numbers.first, let last = numbers.last else { return nil }
      let (span, overflow) = (last.number &- first.number).addingReportingOverflow(1)
      let held = UInt64(Set(numbers.map(\.number)).count)
      return ReceiptRun(
        first: first.receipt, last: last.receipt, count: numbers.count,
        reversed: given.count(where: \.isReversed),
        missing: overflow ? .max : span - held)
    }.sorted { $0.first < $1.first }
  }

  /// Codes in which people are counted, in the order shown: the groups, others, and those whose age is not known.
  public var groupCodes: [String] {
    groups.filter { $0.value.ages != nil }.map(\.value.code) + [TargetGroups.others, TargetGroups.unknownAge]
  }

  /// Why visitors came and what came of it, each pair once, in the order of the journal.
  public var visitNotes: [VisitNote] {
    var seen: Set<VisitNote> = []
    return facts.visits.compactMap { visit in
      guard let purpose = visit.purpose, let outcome = visit.outcome else { return nil }
      let note = VisitNote(purpose: purpose, outcome: outcome)
      return seen.insert(note).inserted ? note : nil
    }
  }
}

/// A sum that stays at the greatest or least figure there is.
private func saturating(_ left: Int64, _ right: Int64) -> Int64 {
  let (sum, overflow) = left.addingReportingOverflow(right)
  return overflow ? (right < 0 ? .min : .max) : sum
}

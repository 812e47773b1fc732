import ThaiText
import Welfare

/// Transfers, and what was received ahead of them: matched by the paper's number, never counted twice.
struct TransferReading {
  /// The connection.
  let tables: Tables

  /// Every transfer known here and every paper that goods came under ahead of one, newest paper first.
  func lines() throws -> [TransferLine] {
    var lines: [TransferLine] = []
    var papers: Set<String> = []
    for (subject, state) in try tables.states(of: .transfer) {
      guard case .transfer(let state) = state, let sent = state.standing else { continue }
      papers.insert(sent.facts.paper)
      let ahead = try ahead(paper: sent.facts.paper)
      lines.append(
        TransferLine(
          transfer: subject.identifier(), paper: sent.facts.paper, receiver: sent.facts.receiver, at: sent.at,
          sent: Self.total(sent.facts.lines),
          arrived: state.arrived.reduce(ahead) { Self.sum($0, Self.total($1.facts.lines)) },
          isOpen: state.arrived.isEmpty && ahead == 0, lines: sent.facts.lines))
    }
    let others = try tables.rows("SELECT DISTINCT paper FROM stock_ahead ORDER BY paper") { $0.text(0) }
    for paper in others where !papers.contains(paper) {
      let quantity = try ahead(paper: paper)
      guard quantity > 0 else { continue }
      lines.append(
        TransferLine(
          transfer: nil, paper: paper, receiver: "", at: nil, sent: 0, arrived: quantity, isOpen: true))
    }
    return lines.sorted { ($0.at ?? .distantFuture, $0.paper) > ($1.at ?? .distantFuture, $1.paper) }
  }

  /// The transfer of a paper, as typed; nil if none is known here.
  func transfer(paper: String) throws -> Identifier<Transfer>? {
    let paper = StockSent.normalised(paper: paper)
    return try tables.states(of: .transfer).first { _, state in
      if case .transfer(let state) = state { state.standing?.facts.paper == paper } else { false }
    }?.subject.identifier()
  }

  /// Whether goods of a transfer arrived, under it or ahead of it.
  func hasArrived(_ transfer: Identifier<Transfer>) throws -> Bool {
    guard let state = try tables.transfer(transfer), let sent = state.sent else { return false }
    return try !state.arrived.isEmpty || ahead(paper: sent.facts.paper) > 0
  }

  /// Whether the transfer of a paper was taken in here.
  func isTakenIn(paper: String) throws -> Bool {
    guard let transfer = try transfer(paper: paper) else { return false }
    return try tables.transfer(transfer)?.arrived.isEmpty == false
  }

  /// Kits received ahead under a paper and not taken back.
  private func ahead(paper: String) throws -> UInt64 {
    try tables.rows("SELECT log, seq, quantity FROM stock_ahead WHERE paper = ?", .text(paper)) {
      (entry: $0.entryName(0), quantity: $0.unsigned(2))
    }.reduce(0) { sum, row in
      try tables.isReversedAsStock(row.entry) ? sum : Self.sum(sum, row.quantity)
    }
  }

  private static func total(_ lines: [StockLine]) -> UInt64 { lines.reduce(0) { sum($0, $1.quantity) } }

  /// Together; more than can be counted are as many as can be.
  private static func sum(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let (sum, isTooMany) = left.addingReportingOverflow(right)
    return isTooMany ? .max : sum
  }
}

extension Instant {
  /// Later than any.
  fileprivate static var distantFuture: Instant { Instant(milliseconds: .max) }
}

/// What volunteers carry and have neither handed over nor brought back.
struct CarryingReading {
  /// The connection.
  let tables: Tables

  /// Every carrying with goods left, oldest first.
  func open() throws -> [CarryingLine] {
    let lots = try AidReading(tables: tables).lots(onlyStocked: true).filter { $0.carrier != nil }
    var lines: [CarryingLine] = []
    for (place, left) in Dictionary(grouping: lots, by: \.place) {
      guard let taken = try tables.carrying(place.carrying)?.taken else { continue }
      lines.append(
        CarryingLine(
          carrying: place.carrying, volunteer: taken.facts.volunteer, name: left.first?.placeTitle ?? "",
          since: taken.at, campaign: taken.facts.campaign,
          lines: left.sorted { BagRule.expiresEarlier($0, $1) }))
    }
    return lines.sorted { ($0.since, $0.carrying) < ($1.since, $1.carrying) }
  }

  /// What is left of one.
  func left(of carrying: Identifier<Carrying>) throws -> [LotLine] {
    try AidReading(tables: tables).lots(onlyStocked: true).filter { $0.place == carrying.place }.sorted {
      BagRule.expiresEarlier($0, $1)
    }
  }
}

/// What is usual here, to ask again about what is not.
struct StockUsage {
  /// The connection.
  let tables: Tables

  /// The newest receipts of a kit's versions, at most nine; taken back ones too.
  func received(of kit: Identifier<Kit>) throws -> [Int64] {
    let reading = AidReading(tables: tables)
    let lots = Set(try reading.lots(of: try reading.versions(of: [kit])).map(\.lot))
    var found: [Int64] = []
    let moves = try tables.rows(
      """
      SELECT log, seq, lot, quantity FROM stock_move WHERE issuance = x'' AND quantity > 0
      ORDER BY at DESC, log DESC, seq DESC LIMIT 90
      """
    ) { (entry: $0.entryName(0), lot: $0.identifier(2) as Identifier<Lot>, quantity: $0.integer(3)) }
    for move in moves where lots.contains(move.lot) && found.count < 9 {
      guard try JournalTable(tables: tables).entry(move.entry)?.kind == "stock.received" else { continue }
      found.append(move.quantity)
    }
    return found
  }

  /// The newest hand-overs, at most twenty.
  func handedOver() throws -> [Int64] {
    try tables.rows(
      """
      SELECT -quantity FROM stock_move WHERE issuance <> x'' AND quantity < 0
      ORDER BY at DESC, log DESC, seq DESC LIMIT 20
      """
    ) { $0.integer(0) }
  }
}

import ThaiText
import Welfare

extension AidReading {
  /// Lots with what lies of them in each place, in no order; of some kits, or of all.
  func lots(of kits: [Identifier<Kit>]? = nil, onlyStocked: Bool = false) throws -> [LotLine] {
    let balances = try tables.rows(
      """
      SELECT b.lot, b.place, b.on_hand, s.state FROM stock_balance b
      JOIN subject s ON s.kind = ? AND s.id = b.lot WHERE b.on_hand <> 0 OR ?
      """, .kind(.lot), .flag(!onlyStocked)
    ) { row in
      (
        lot: row.identifier(0) as Identifier<Lot>, place: row.identifier(1) as Identifier<Place>,
        onHand: row.integer(2), state: try SubjectState(kind: .lot, bytes: row.bytes(3))
      )
    }
    var titles = Titles(tables: tables)
    var lines: [LotLine] = []
    for balance in balances {
      guard case .lot(let state) = balance.state, let facts = state.facts.current,
        kits?.contains(facts.kit) ?? true
      else { continue }
      let kit = try titles.kit(facts.kit)
      lines.append(
        LotLine(
          lot: balance.lot, code: facts.code, kit: facts.kit, kitCode: kit?.code ?? "",
          kitTitle: kit?.title ?? "", source: facts.source, unitValue: facts.unitValue,
          expires: facts.expires,
          place: balance.place, placeTitle: try titles.place(balance.place), onHand: balance.onHand))
    }
    return lines
  }

  /// Kits and places read once each.
  private struct Titles {
    let tables: Tables
    private var kits: [Identifier<Kit>: KitAdded] = [:]
    private var places: [Identifier<Place>: String] = [:]

    init(tables: Tables) {
      self.tables = tables
    }

    mutating func kit(_ id: Identifier<Kit>) throws -> KitAdded? {
      if let known = kits[id] { return known }
      let kit = try tables.kit(id)
      kits[id] = kit
      return kit
    }

    mutating func place(_ id: Identifier<Place>) throws -> String {
      if let known = places[id] { return known }
      let title = try tables.place(id)?.title ?? ""
      places[id] = title
      return title
    }
  }

  /// Kits of a sort on hand here, in all lots and places.
  func onHand(of kit: Identifier<Kit>) throws -> Int64 {
    try lots(of: [kit]).reduce(0) { $0 + $1.onHand }
  }

  /// Kits on hand after an entry of a log, counting all moves of other logs.
  func onHand(of kit: Identifier<Kit>, by log: LogID, after seq: UInt64) throws -> Int64 {
    let lots = Set(try lots(of: [kit]).map(\.lot))
    var sum: Int64 = 0
    try tables.each(
      "SELECT lot, quantity FROM stock_move WHERE log <> ? OR seq <= ?", .id(log), .unsigned(seq)
    ) { row in
      if lots.contains(row.identifier(0)) { sum += row.integer(1) }
    }
    return sum
  }

  /// What lay in each place at a moment, as the moves up to it say.
  func onHand(asOf instant: Instant) throws -> [StockMove] {
    try tables.rows(
      "SELECT lot, place, sum(quantity) FROM stock_move WHERE at <= ? GROUP BY lot, place",
      .integer(instant.milliseconds)
    ) { StockMove(lot: $0.identifier(0), place: $0.identifier(1), quantity: $0.integer(2)) }
  }

  /// The place where this centre's goods lie: the first that was added.
  func store() throws -> Identifier<Place>? {
    try tables.rows("SELECT id, entries FROM subject WHERE kind = ?", .kind(.place)) {
      (id: $0.identifier(0) as Identifier<Place>, first: Array($0.bytes(1).prefix(32)))
    }.min { $0.first.lexicographicallyPrecedes($1.first) }?.id
  }

  /// The lot of a kit with this code on the box.
  func lot(code: String, of kit: Identifier<Kit>) throws -> (id: Identifier<Lot>, facts: LotState.Facts)? {
    for (subject, state) in try tables.states(of: .lot) {
      guard case .lot(let state) = state, let facts = state.facts.current, facts.kit == kit,
        facts.code.unicodeScalars.elementsEqual(code.unicodeScalars)
      else { continue }
      return (subject.identifier(), facts)
    }
    return nil
  }
}

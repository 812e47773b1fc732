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
    var shelves = Shelves(tables: tables)
    var lines: [LotLine] = []
    for balance in balances {
      guard case .lot(let state) = balance.state, let facts = state.facts.current,
        kits?.contains(facts.kit) ?? true
      else { continue }
      lines.append(
        try shelves.line(of: balance.lot, state, facts, in: balance.place, onHand: balance.onHand))
    }
    return lines
  }

  /// Kits of a sort on the shelves here, in all lots and places; of goods that a volunteer carries, those in that hand.
  ///
  /// - Parameter carried: where the goods lie if they are carried.
  func onHand(of kit: Identifier<Kit>, carried: Identifier<Place>? = nil) throws -> Int64 {
    try lots(of: versions(of: [kit])).reduce(0) { $1.isBeside(carried) ? $0 + $1.onHand : $0 }
  }

  /// Kits on hand after an entry of a log, counting all moves of other logs.
  func onHand(
    of kit: Identifier<Kit>, carried: Identifier<Place>? = nil, by log: LogID, after seq: UInt64
  ) throws -> Int64 {
    let shelves = Set(
      try lots(of: versions(of: [kit])).filter { $0.isBeside(carried) }.map {
        StockShelf(lot: $0.lot, place: $0.place)
      })
    var sum: Int64 = 0
    try tables.each(
      "SELECT lot, place, quantity FROM stock_move WHERE log <> ? OR seq <= ?", .id(log), .unsigned(seq)
    ) { row in
      let shelf = StockShelf(lot: row.identifier(0), place: row.identifier(1))
      if shelves.contains(shelf) { sum += row.integer(2) }
    }
    return sum
  }

  /// The place where this device's goods lie: the first that was added of those it keeps, else the first of all.
  func store() throws -> Identifier<Place>? {
    try places().first { $0.isKept }?.place ?? places().first?.place
  }

  /// The lot of a kit, packed to any of its versions, with this code on the box.
  func lot(code: String, of kit: Identifier<Kit>) throws -> (id: Identifier<Lot>, facts: LotState.Facts)? {
    let versions = try versions(of: [kit])
    for (subject, state) in try tables.states(of: .lot) {
      guard case .lot(let state) = state, let facts = state.facts.current, versions.contains(facts.kit),
        facts.code.unicodeScalars.elementsEqual(code.unicodeScalars)
      else { continue }
      return (subject.identifier(), facts)
    }
    return nil
  }
}

extension LotLine {
  /// Whether it is counted with goods that lie there: those in one volunteer's hand, else those that nobody carries.
  func isBeside(_ carried: Identifier<Place>?) -> Bool {
    carried.map { $0 == place } ?? (carrier == nil)
  }
}

extension AidIssued {
  /// Where the goods lay, if a volunteer carried them.
  var carriedIn: Identifier<Place>? { circumstances.carrier == nil ? nil : place }
}

public import ThaiText
public import Welfare

/// What commands ask of the stock.
extension Store {
  /// Every place, in the order added.
  ///
  /// - Throws: `StoreTrouble`.
  public func places() throws(StoreTrouble) -> [PlaceLine] {
    try read { try AidReading(tables: $0).places() }
  }

  /// Lots of a code, of one kit's versions or of all kits; each once, with what lies of it in the place named, or
  /// anywhere.
  ///
  /// - Throws: `StoreTrouble`.
  public func lots(code: String, kit: String?) throws(StoreTrouble) -> [LotLine] {
    try read { tables in
      try Look(tables: tables).stock().filter { line in
        line.code.unicodeScalars.elementsEqual(code.unicodeScalars)
          && kit.map { $0.unicodeScalars.elementsEqual(line.kitCode.unicodeScalars) } ?? true
      }
    }
  }

  /// What moved, newest first; of a lot, in a place, or of everything.
  ///
  /// - Throws: `StoreTrouble`.
  public func stockHistory(
    of lot: Identifier<Lot>?, in place: Identifier<Place>?, limit: Int
  ) throws(StoreTrouble) -> [StockHistoryLine] {
    try read { try StockHistory(tables: $0).lines(of: lot, in: place, limit: limit) }
  }

  /// Who was given something of a lot and did not bring it back, oldest first.
  ///
  /// - Throws: `StoreTrouble`.
  public func given(of lot: Identifier<Lot>, at now: Instant) throws(StoreTrouble) -> [RecallRow] {
    try read { try StockHistory(tables: $0).given(of: lot, on: now.day) }
  }
}

extension Store {
  /// The log that this device writes.
  public var logID: LogID { log.id }
}

extension Store {
  /// Every transfer known here, and every paper that goods came under ahead of one.
  ///
  /// - Throws: `StoreTrouble`.
  public func transfers() throws(StoreTrouble) -> [TransferLine] {
    try read { try TransferReading(tables: $0).lines() }
  }

  /// The transfer of a paper, as typed, or of an id; nil if none is known here.
  ///
  /// - Throws: `StoreTrouble`.
  public func transfer(matching text: String) throws(StoreTrouble) -> Identifier<Transfer>? {
    try read { tables in
      if let id = Identifier<Transfer>(hex: text), try tables.transfer(id)?.standing != nil { return id }
      return try TransferReading(tables: tables).transfer(paper: text)
    }
  }

  /// What volunteers carry and have neither handed over nor brought back, oldest first.
  ///
  /// - Throws: `StoreTrouble`.
  public func openCarryings() throws(StoreTrouble) -> [CarryingLine] {
    try read { try CarryingReading(tables: $0).open() }
  }
}

extension Store {
  /// Lots of a code among the versions of some kits; nil: among all.
  ///
  /// - Throws: `StoreTrouble`.
  public func lots(code: String, ofVersionsOf kits: [Identifier<Kit>]?) throws(StoreTrouble) -> [LotLine] {
    try read { tables in
      let reading = AidReading(tables: tables)
      return try reading.lots(of: try kits.map(reading.versions)).filter {
        $0.code.unicodeScalars.elementsEqual(code.unicodeScalars)
      }
    }
  }

  /// Hand-overs beyond the record that no count of that lot in that place has settled, oldest first.
  ///
  /// - Throws: `StoreTrouble`.
  public func openUnheld() throws(StoreTrouble) -> [UnheldLine] {
    try read { try UnheldReading(tables: $0).open() }
  }
}

extension Store {
  /// When the kits of each code run out, if they go on as they went today; none where that is not to be told.
  ///
  /// - Throws: `StoreTrouble`.
  public func runOut(at now: Instant) throws(StoreTrouble) -> [String: RunOut] {
    try read { try StockPace(tables: $0).runOut(of: AidReading(tables: $0).lots(), at: now) }
  }
}

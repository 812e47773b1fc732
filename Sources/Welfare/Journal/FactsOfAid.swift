import ThaiText

extension CanonicalWriter {
  mutating func write(_ day: Day) {
    write(signed: Int64(day.number))
  }
}

extension CanonicalReader {
  mutating func day() throws(CanonicalTrouble) -> Day {
    guard let number = Int32(exactly: try signed()) else { throw .code }
    return Day(number: number)
  }

  mutating func optionalDay() throws(CanonicalTrouble) -> Day? {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.day() }
  }
}

extension KitAdded {
  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(kit)
    writer.write(code)
    writer.write(version)
    writer.write(title)
    guard !items.isEmpty else { return }
    writer.write(items) { writer, item in
      writer.write(item.title)
      writer.write(item.quantity)
      writer.write(item.unit)
    }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      kit: try reader.identifier(), code: try reader.text(), version: try reader.unsigned(),
      title: try reader.text(),
      items: reader.isAtEnd
        ? []
        : try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
          KitItem(title: try r.text(), quantity: try r.unsigned(), unit: try r.text())
        })
  }
}

extension CampaignOpened {
  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(campaign)
    writer.write(code)
    writer.write(title)
    writer.write(aid)
    writer.write(UInt64(unit.rawValue))
    writer.write(perUnit)
    writer.write(from)
    writer.write(to)
    writer.write(signed: ceiling)
    writer.write(window)
    writer.write(kits) { $0.write($1) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      campaign: try reader.identifier(), code: try reader.text(), title: try reader.text(),
      aid: try reader.text(), unit: try reader.code(Unit.self), perUnit: try reader.unsigned(),
      from: try reader.day(), to: try reader.day(), ceiling: try reader.signed(),
      window: try reader.unsigned(),
      kits: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.identifier() })
  }
}

extension StockReceived {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(lot)
    writer.write(kit)
    writer.write(code)
    writer.write(source)
    writer.write(signed: unitValue)
    writer.write(expires) { $0.write($1) }
    writer.write(place)
    writer.write(quantity)
    if !paper.isEmpty { writer.write(paper) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      lot: try reader.identifier(), kit: try reader.identifier(), code: try reader.text(),
      source: try reader.text(), unitValue: try reader.signed(), expires: try reader.optionalDay(),
      place: try reader.identifier(), quantity: try reader.unsigned(),
      paper: reader.isAtEnd ? "" : try reader.text())
  }
}

extension AidIssued {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(issuance)
    writer.write(household)
    writer.write(recipient) { $0.write($1) }
    writer.write(campaign)
    writer.write(kit)
    writer.write(lot)
    writer.write(place)
    writer.write(quantity)
    writer.write(signed: value)
    writer.write(receipt)
    writer.write(fiscalYear)
    writer.write(number)
    writer.write(ticket) { $0.write($1) }
    writer.write(UInt64(venue.rawValue))
    writer.write(UInt64(proof.rawValue))
    writer.write(fixed: ruleBook)
    if !circumstances.isOrdinary { circumstances.encode(into: &writer) }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      issuance: try reader.identifier(), household: try reader.identifier(),
      recipient: try reader.optionalIdentifier(), campaign: try reader.identifier(),
      kit: try reader.identifier(), lot: try reader.identifier(), place: try reader.identifier(),
      quantity: try reader.unsigned(), value: try reader.signed(), receipt: try reader.text(),
      fiscalYear: try reader.unsigned(), number: try reader.unsigned(),
      ticket: try reader.optionalIdentifier(),
      venue: try reader.code(Venue.self), proof: try reader.code(Proof.self), ruleBook: try reader.fixed(32),
      circumstances: reader.isAtEnd
        ? HandOverCircumstances() : try HandOverCircumstances(from: &reader))
  }
}

extension AidReversed {
  func encode(into writer: inout CanonicalWriter) {
    writer.write(issuance)
    writer.write(household)
    writer.write(UInt64(reason.rawValue))
    writer.write(lot)
    writer.write(place)
    writer.write(quantity)
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      issuance: try reader.identifier(), household: try reader.identifier(),
      reason: try reader.code(Reason.self), lot: try reader.identifier(), place: try reader.identifier(),
      quantity: try reader.unsigned())
  }
}

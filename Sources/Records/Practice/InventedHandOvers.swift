public import ThaiText
public import Welfare

extension Store {
  /// Hand-overs that never took place, spread evenly over days, and the goods for them: years of work for measurements.
  /// In practice stores only; no rule is asked.
  ///
  /// - Parameters:
  ///   - count: how many hand-overs.
  ///   - households: to whom, in turn.
  ///   - first: the day of the first one.
  ///   - days: over how many days.
  ///   - officer: who hands over.
  /// - Throws: `StoreTrouble`; `clockOnlyInPractice` for a real store.
  public func inventHandOvers(
    _ count: Int, to households: [Identifier<Household>], from first: Day, days: Int,
    by officer: Identifier<Officer>
  ) throws(StoreTrouble) {
    guard isPractice else { throw .clockOnlyInPractice }
    do {
      let goods = try read { tables in try InventedGoods(to: households, tables: tables) }
      guard let goods else { return }
      for start in stride(from: 0, to: count, by: 5_000) {
        let end = min(count, start + 5_000)
        try write { tables in
          for index in start..<end {
            let at = Instant(first.adding(days: index * days / max(1, count)), minuteOfDay: 600)
            try invent(goods, index, at, officer, count, in: tables)
          }
        }
      }
    } catch { throw trouble(error) }
  }

  private func invent(
    _ goods: InventedGoods, _ index: Int, _ at: Instant, _ officer: Identifier<Officer>, _ count: Int,
    in tables: Tables
  ) throws {
    var random = random
    var appending = try Appending(
      to: log, in: tables, by: Proposer(officer: officer, counter: 1, at: at),
      request: hexadecimal(random.bytes(16)), random: random)
    if index == 0 { try appending.append(goods.received(UInt64(count), code: hexadecimal(random.bytes(4)))) }
    let year = UInt64(clamping: FiscalYear(of: at.day).buddhist)
    let number = try tables.nextNumber(of: NumberSeries.receipts(of: year), in: log.id)
    try appending.append(
      goods.issued(
        random.identifier(), to: goods.households[index % goods.households.count], year: year, number: number,
        letter: log.facts.letter))
  }
}

/// What invented hand-overs are made of.
private struct InventedGoods {
  let households: [Identifier<Household>]
  let campaign: Identifier<Campaign>
  let kit: Identifier<Kit>
  let place: Identifier<Place>
  let lot = Identifier<Lot>(high: 0x1111, low: 0x2222)

  /// Of the store's first campaign; nil where there is none.
  init?(to households: [Identifier<Household>], tables: Tables) throws {
    self.households = households
    let reading = AidReading(tables: tables)
    guard let campaign = try reading.campaigns().first, let kit = campaign.kits.first,
      let place = try reading.store(), !households.isEmpty
    else { return nil }
    (self.campaign, self.kit, self.place) = (campaign.campaign, kit, place)
  }

  func received(_ quantity: UInt64, code: String) -> Act {
    .stockReceived(
      StockReceived(
        lot: lot, kit: kit, code: code, source: "พมจ.", unitValue: 60_000, expires: nil, place: place,
        quantity: quantity))
  }

  func issued(
    _ issuance: Identifier<Issuance>, to household: Identifier<Household>, year: UInt64, number: UInt64,
    letter: String
  ) -> Act {
    .aidIssued(
      AidIssued(
        issuance: issuance, household: household, recipient: nil, campaign: campaign, kit: kit, lot: lot,
        place: place, quantity: 1, value: 60_000,
        receipt: AidIssued.receipt(letter: letter, fiscalYear: year, number: number), fiscalYear: year,
        number: number, ticket: nil, venue: .centre, proof: .signature,
        ruleBook: [UInt8](repeating: 0, count: 32)))
  }
}

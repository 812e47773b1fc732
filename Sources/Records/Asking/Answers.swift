public import ThaiText
public import Welfare

/// What commands ask of the records: the same answers as the desk's, and things found by what people type.
extension Store {
  /// People and households for a text, best first, at most `limit` rows.
  ///
  /// - Throws: `StoreTrouble`.
  public func lookup(_ text: String, limit: Int, at now: Instant) throws(StoreTrouble) -> LookupPage {
    try read { try lookupPage(text, limit: limit, today: now.day, in: $0) }
  }

  /// A household and its members; nil if nothing is known of it.
  ///
  /// - Throws: `StoreTrouble`.
  public func card(of household: Identifier<Household>, at now: Instant) throws(StoreTrouble)
    -> HouseholdCard?
  {
    try read { try Look(tables: $0).card(household, on: now.day) }
  }

  /// Households by village and house number, at most `limit`; nil for all.
  ///
  /// - Throws: `StoreTrouble`.
  public func households(limit: Int?, at now: Instant) throws(StoreTrouble) -> [HouseholdCard] {
    try read { tables in
      let look = Look(tables: tables)
      return try look.householdsInOrder(limit: limit).compactMap { try look.card($0, on: now.day) }
    }
  }

  /// What a household may be entitled to; nil if nothing is known of it.
  ///
  /// - Throws: `StoreTrouble`.
  public func benefits(of household: Identifier<Household>, at now: Instant) throws(StoreTrouble)
    -> BenefitSheet?
  {
    try read { tables in
      try Look(tables: tables).benefits(of: household, rules: try ruleBook(in: tables).book, on: now.day)
    }
  }

  /// ที่อื่น: what others than this device gave to a household, and how old what is known of them is.
  ///
  /// - Throws: `StoreTrouble`.
  public func elsewhere(_ household: Identifier<Household>, at now: Instant) throws(StoreTrouble) -> Elsewhere
  {
    try read { try Look(tables: $0).elsewhere(household, on: now.day, log: log.id) }
  }

  /// What the bag rule says of a request.
  ///
  /// - Throws: `StoreTrouble`.
  public func bagAnswer(_ request: AidRequest, at now: Instant) throws(StoreTrouble) -> BagAnswer {
    try read { try Look(tables: $0).bagAnswer(request, on: now.day) }
  }

  /// A day's tickets in the order taken; only those that stand in `state`, if one is given.
  ///
  /// - Throws: `StoreTrouble`.
  public func queueRows(day: Day, state: Ticket.State.Name?, at _: Instant) throws(StoreTrouble) -> [QueueRow]
  {
    try read { try Look(tables: $0).queueRows(day, state: state) }
  }

  /// Kits by lot and place.
  ///
  /// - Parameters:
  ///   - kit: only the kit of this code; nil for all.
  ///   - moment: as it was then; nil for now.
  /// - Throws: `StoreTrouble`.
  public func lots(kit: String?, asOf moment: Instant? = nil) throws(StoreTrouble) -> [LotLine] {
    try read { tables in
      try Look(tables: tables).stock(asOf: moment).filter { line in
        kit.map { $0.unicodeScalars.elementsEqual(line.kitCode.unicodeScalars) } ?? true
      }
    }
  }

  /// The roster of a day.
  ///
  /// - Throws: `StoreTrouble`.
  public func roster(of day: Day) throws(StoreTrouble) -> RosterPage {
    try read { tables in
      try Look(tables: tables).rosters(from: day, count: 1).first
        ?? RosterPage(day: day, slots: [], duties: [])
    }
  }

  /// Volunteers to choose for a day: valid cards first, then who is on fewest rosters, then by name.
  ///
  /// - Throws: `StoreTrouble`.
  public func volunteers(on day: Day) throws(StoreTrouble) -> [VolunteerLine] {
    try read { try Look(tables: $0).volunteers(on: day) }
  }

  /// Hand-overs from the oldest on, reversed ones included and marked.
  ///
  /// - Parameters:
  ///   - household: only to this one; nil for all.
  ///   - campaign: only under this one; nil for all.
  ///   - first: only from this day on; nil for all.
  ///   - last: only up to this day, included; nil for all.
  /// - Throws: `StoreTrouble`.
  public func issuances(
    household: Identifier<Household>?, campaign: Identifier<Campaign>?, from first: Day?, to last: Day?
  ) throws(StoreTrouble) -> [IssuanceLine] {
    try read { tables in
      var issuances = IssuanceReading(tables: tables)
      return try issuances.lines(household: household, campaign: campaign, from: first, to: last)
    }
  }
}

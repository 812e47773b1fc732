public import ThaiText
public import Welfare

/// A person and the household the register puts them in.
public struct FoundPerson: Hashable, Sendable {
  /// The person.
  public let person: Identifier<Person>
  /// Their household.
  public let household: Identifier<Household>?
}

/// Things named by what people type: ids, codes, numbers, labels. Nil where nothing answers, or more than one.
extension Store {
  /// The household that an id, a house code or a member's ID names.
  ///
  /// - Throws: `StoreTrouble`.
  public func household(matching text: String) throws(StoreTrouble) -> Identifier<Household>? {
    try read { tables in
      if let id = Identifier<Household>(hex: text) {
        return try tables.state(of: id.of(.household)) == nil ? nil : tables.root(of: id)
      }
      if let code = HouseCode(text) {
        let found = try tables.shown(.household, by: .houseCode(code))
        return found.count == 1 ? found[0].identifier() : nil
      }
      return try person(text, in: tables)?.household
    }
  }

  /// The person that an id or a national ID names.
  ///
  /// - Throws: `StoreTrouble`.
  public func person(matching text: String) throws(StoreTrouble) -> FoundPerson? {
    try read { try person(text, in: $0) }
  }

  private func person(_ text: String, in tables: Tables) throws -> FoundPerson? {
    let found: Identifier<Person>
    if let id = Identifier<Person>(hex: text) {
      found = try tables.root(of: id)
    } else {
      let typed = kedmaneeDigits(text) ?? text
      guard let id = try? NationalID(typed, inPractice: isPractice) else { return nil }
      let subjects = try tables.shown(.person, by: .nationalID(id))
      guard subjects.count == 1 else { return nil }
      found = subjects[0].identifier()
    }
    guard let state = try tables.person(found) else { return nil }
    return FoundPerson(
      person: found,
      household: try state.home.map { (membership) throws in
        try tables.root(of: membership.household)
      })
  }

  /// The ticket that a label of `day` or an id names.
  ///
  /// - Throws: `StoreTrouble`.
  public func ticket(matching text: String, day: Day) throws(StoreTrouble) -> Identifier<Ticket>? {
    try read { tables in
      if let id = Identifier<Ticket>(hex: text) { return try tables.ticket(id)?.id }
      let label = folded(text)
      let found = try tables.tickets(of: day).filter {
        folded($0.taken.label).utf8.elementsEqual(label.utf8)
      }
      return found.count == 1 ? found[0].id : nil
    }
  }

  /// The volunteer with a card number, or of an id.
  ///
  /// - Throws: `StoreTrouble`.
  public func volunteer(card: String) throws(StoreTrouble) -> Identifier<Volunteer>? {
    try read { tables in
      if let id = Identifier<Volunteer>(hex: card) { return try tables.volunteer(id) == nil ? nil : id }
      let found = try tables.subjects(.volunteer, by: .card(asciiDigits(card)))
      return found.count == 1 ? found[0].identifier() : nil
    }
  }

  /// The kit of a code, its newest version.
  ///
  /// - Throws: `StoreTrouble`.
  public func kit(code: String) throws(StoreTrouble) -> KitAdded? {
    try read { try AidReading(tables: $0).kit(code: code) }
  }

  /// Every kit, in the order made.
  ///
  /// - Throws: `StoreTrouble`.
  public func kits() throws(StoreTrouble) -> [KitAdded] {
    try read { tables in
      try Look(tables: tables).states(of: .kit).compactMap { _, state in
        if case .kit(let kit) = state { kit.facts.current } else { nil }
      }
    }
  }

  /// The campaign of a code; of several the one that began last.
  ///
  /// - Throws: `StoreTrouble`.
  public func campaign(code: String) throws(StoreTrouble) -> CampaignOpened? {
    try campaigns().filter { $0.code.unicodeScalars.elementsEqual(code.unicodeScalars) }
      .max { ($0.from, $0.campaign) < ($1.from, $1.campaign) }
  }

  /// Every campaign, in the order made.
  ///
  /// - Throws: `StoreTrouble`.
  public func campaigns() throws(StoreTrouble) -> [CampaignOpened] {
    try read { tables in
      try Look(tables: tables).states(of: .campaign).compactMap { _, state in
        if case .campaign(let campaign) = state { campaign.facts.current } else { nil }
      }
    }
  }

  /// The duty of a code.
  ///
  /// - Throws: `StoreTrouble`.
  public func duty(code: String) throws(StoreTrouble) -> Identifier<Duty>? {
    try read { tables in
      try Look(tables: tables).duties().first { $0.code.unicodeScalars.elementsEqual(code.unicodeScalars) }?
        .duty
    }
  }

  /// The shift of a code.
  ///
  /// - Throws: `StoreTrouble`.
  public func shift(code: String) throws(StoreTrouble) -> Identifier<Shift>? {
    try read { tables in
      try Look(tables: tables).shifts().first { $0.code.unicodeScalars.elementsEqual(code.unicodeScalars) }?
        .shift
    }
  }
}

import Welfare

/// Kits, places and carryings read once each, to say where goods lie.
struct Shelves {
  /// What is known of a place.
  struct Shelf {
    /// As shown; of a carrying, the volunteer's name.
    let title: String
    /// Whether this device keeps it.
    let isKept: Bool
    /// Who carries it, where it is a carrying.
    let carrier: Identifier<Volunteer>?
  }

  private let tables: Tables
  private var kits: [Identifier<Kit>: KitAdded] = [:]
  private var shelves: [Identifier<Place>: Shelf] = [:]
  private var own: LogID?

  init(tables: Tables) {
    self.tables = tables
  }

  /// A lot in a place, with so many on hand.
  mutating func line(
    of lot: Identifier<Lot>, _ state: LotState, _ facts: LotState.Facts, in place: Identifier<Place>,
    onHand: Int64
  ) throws -> LotLine {
    let kit = try kit(facts.kit)
    let shelf = try shelf(place)
    return LotLine(
      lot: lot, code: facts.code, kit: facts.kit, kitCode: kit?.code ?? "", kitTitle: kit?.title ?? "",
      source: facts.source, unitValue: facts.unitValue, expires: facts.expires, place: place,
      placeTitle: shelf.title, onHand: onHand, recall: state.recall, isKept: shelf.isKept,
      carrier: shelf.carrier)
  }

  /// A lot in a place, with what lies there now.
  ///
  /// - Throws: `Refusal.notFound` for a lot that nobody received.
  mutating func line(of lot: Identifier<Lot>, in place: Identifier<Place>) throws -> LotLine {
    guard let state = try tables.lotState(lot), let facts = state.facts.current else {
      throw Refusal.notFound(.lot, lot.hex)
    }
    let onHand = try tables.first(
      "SELECT on_hand FROM stock_balance WHERE lot = ? AND place = ?", .id(lot), .id(place)
    ) { $0.integer(0) }
    return try line(of: lot, state, facts, in: place, onHand: onHand ?? 0)
  }

  /// What is known of a place or a carrying.
  mutating func shelf(_ place: Identifier<Place>) throws -> Shelf {
    if let known = shelves[place] { return known }
    let own = try self.own ?? tables.ownLog()
    self.own = own
    let shelf: Shelf
    if let state = try tables.placeState(place) {
      shelf = Shelf(
        title: state.facts.current?.title ?? "", isKept: state.keeper.current == own, carrier: nil)
    } else if let taken = try tables.carrying(place.carrying)?.taken {
      let name = try Vault(tables: tables).volunteer(taken.facts.volunteer)?.fullName
      shelf = Shelf(title: name ?? "", isKept: taken.entry.log == own, carrier: taken.facts.volunteer)
    } else {
      shelf = Shelf(title: "", isKept: false, carrier: nil)
    }
    shelves[place] = shelf
    return shelf
  }

  private mutating func kit(_ id: Identifier<Kit>) throws -> KitAdded? {
    if let known = kits[id] { return known }
    let kit = try tables.kit(id)
    kits[id] = kit
    return kit
  }
}

extension AidReading {
  /// Every place, in the order added. A carrying is none.
  func places() throws -> [PlaceLine] {
    let own = try tables.ownLog()
    return try Look(tables: tables).states(of: .place).compactMap { subject, state in
      guard case .place(let state) = state, let facts = state.facts.current else { return nil }
      return PlaceLine(
        place: subject.identifier(), code: facts.code, title: facts.title,
        isKept: state.keeper.current == own)
    }
  }
}

public import ThaiText

/// คลัง on one page: what lies where, what is on its way, and what wants to be looked at.
public struct StockBoard: Hashable, Sendable {
  /// Kits by lot and place, on shelves only: by kit in the order made, then first to expire first.
  public let lots: [LotLine]
  /// Every place, in the order added.
  public let places: [PlaceLine]
  /// What volunteers carry, oldest first.
  public let carryings: [CarryingLine]
  /// Transfers of which what arrived is not what was sent, newest first.
  public let transfers: [TransferLine]
  /// Hand-overs beyond the record that no count has settled, oldest first.
  public let unheld: [UnheldLine]
  /// By kit code: when its kits run out at today's pace.
  public let runOut: [String: RunOut]
  /// Officers of the centre: who may see a count.
  public let officers: [Officer]

  /// A page.
  public init(
    lots: [LotLine], places: [PlaceLine] = [], carryings: [CarryingLine] = [],
    transfers: [TransferLine] = [], unheld: [UnheldLine] = [], runOut: [String: RunOut] = [:],
    officers: [Officer] = []
  ) {
    self.lots = lots
    self.places = places
    self.carryings = carryings
    self.transfers = transfers
    self.unheld = unheld
    self.runOut = runOut
    self.officers = officers
  }
}

/// A lot in a place: what most acts about goods speak of.
public struct StockShelf: Hashable, Sendable {
  /// The lot.
  public let lot: Identifier<Lot>
  /// The place.
  public let place: Identifier<Place>

  /// A lot in a place.
  public init(lot: Identifier<Lot>, place: Identifier<Place>) {
    self.lot = lot
    self.place = place
  }
}

extension LotLine {
  /// Where it is.
  public var shelf: StockShelf { StockShelf(lot: lot, place: place) }
}

/// A place where goods lie: a row of `stock places` and a choice in forms.
public struct PlaceLine: Hashable, Sendable {
  /// The place.
  public let place: Identifier<Place>
  /// Unique in the centre.
  public let code: String
  /// As shown.
  public let title: String
  /// Whether this device keeps it, and so may commit moves out.
  public let isKept: Bool

  /// A place.
  public init(place: Identifier<Place>, code: String, title: String, isKept: Bool) {
    self.place = place
    self.code = code
    self.title = title
    self.isKept = isKept
  }
}

extension LotLine {
  /// The same lot in the same place with another number of kits.
  public func holding(_ onHand: Int64) -> LotLine {
    LotLine(
      lot: lot, code: code, kit: kit, kitCode: kitCode, kitTitle: kitTitle, source: source,
      unitValue: unitValue, expires: expires, place: place, placeTitle: placeTitle, onHand: onHand,
      recall: recall, isKept: isKept, carrier: carrier)
  }
}

/// One line of what moved: a row of `stock history` and of the desk's list.
public struct StockHistoryLine: Hashable, Sendable {
  /// The entry that tells of it; what `stock reverse` is given.
  public let entry: EntryName
  /// When.
  public let at: Instant
  /// Who.
  public let by: String
  /// The act's kind: `stock.received`.
  public let kind: String
  /// The lot's code.
  public let lot: String
  /// The place's title.
  public let place: String
  /// Kits in (positive) or out (negative).
  public let quantity: Int64
  /// Whether the entry was taken back.
  public let isReversed: Bool
  /// Whether `stock.reversed` can take it back.
  public let isReversible: Bool

  /// A line.
  public init(
    entry: EntryName, at: Instant, by: String, kind: String, lot: String, place: String, quantity: Int64,
    isReversed: Bool, isReversible: Bool
  ) {
    self.entry = entry
    self.at = at
    self.by = by
    self.kind = kind
    self.lot = lot
    self.place = place
    self.quantity = quantity
    self.isReversed = isReversed
    self.isReversible = isReversible
  }
}

/// A household that was given something of a lot: a row of the list that a recall prints.
public struct RecallRow: Hashable, Sendable {
  /// The hand-over.
  public let given: GivenAid
  /// The household.
  public let household: Identifier<Household>
  /// Where to find it; empty fields where that cannot be opened here.
  public let house: HouseholdParticulars

  /// A row.
  public init(given: GivenAid, household: Identifier<Household>, house: HouseholdParticulars) {
    self.given = given
    self.household = household
    self.house = house
  }
}

/// A transfer, with what arrived of it.
public struct TransferLine: Hashable, Sendable {
  /// How it stands.
  public enum State: String, Hashable, Sendable {
    /// ยังไม่ถึง: nothing of it arrived.
    case open
    /// ครบ: as much arrived as was sent.
    case matched
    /// ไม่ตรง: more or less arrived than was sent.
    case differs
    /// รับก่อนใบโอน: goods came under a paper whose transfer is not known here.
    case ahead
  }

  /// The transfer; nil while only the paper is known.
  public let transfer: Identifier<Transfer>?
  /// The paper's number.
  public let paper: String
  /// The code of the centre it goes to.
  public let receiver: String
  /// When it was sent; nil while only the paper is known.
  public let at: Instant?
  /// Kits sent.
  public let sent: UInt64
  /// Kits that arrived, under the transfer or ahead of it.
  public let arrived: UInt64
  /// Whether nothing of it arrived, or it is not known who sent it.
  public let isOpen: Bool
  /// What was sent; none while only the paper is known.
  public let lines: [StockLine]

  /// A transfer.
  public init(
    transfer: Identifier<Transfer>?, paper: String, receiver: String, at: Instant?, sent: UInt64,
    arrived: UInt64, isOpen: Bool, lines: [StockLine] = []
  ) {
    self.transfer = transfer
    self.paper = paper
    self.receiver = receiver
    self.at = at
    self.sent = sent
    self.arrived = arrived
    self.isOpen = isOpen
    self.lines = lines
  }

  /// How it stands.
  public var state: State {
    if transfer == nil { return .ahead }
    if isOpen { return .open }
    return sent == arrived ? .matched : .differs
  }
}

/// What a volunteer carries and has neither handed over nor brought back.
public struct CarryingLine: Hashable, Sendable {
  /// The carrying.
  public let carrying: Identifier<Carrying>
  /// Who.
  public let volunteer: Identifier<Volunteer>
  /// The volunteer's name; empty if it cannot be opened here.
  public let name: String
  /// Since when.
  public let since: Instant
  /// The campaign it is for, if one was said.
  public let campaign: Identifier<Campaign>?
  /// What is left.
  public let lines: [LotLine]

  /// A carrying.
  public init(
    carrying: Identifier<Carrying>, volunteer: Identifier<Volunteer>, name: String, since: Instant,
    campaign: Identifier<Campaign>?, lines: [LotLine]
  ) {
    self.carrying = carrying
    self.volunteer = volunteer
    self.name = name
    self.since = since
    self.campaign = campaign
    self.lines = lines
  }
}

/// A hand-over beyond the record that no count has settled yet.
public struct UnheldLine: Hashable, Sendable {
  /// The hand-over.
  public let given: GivenAid
  /// The lot's code.
  public let lot: String
  /// The place's title.
  public let place: String
  /// What is to be counted.
  public let shelf: StockShelf

  /// A hand-over of a lot, out of a place.
  public init(given: GivenAid, lot: String, place: String, shelf: StockShelf) {
    self.given = given
    self.lot = lot
    self.place = place
    self.shelf = shelf
  }
}

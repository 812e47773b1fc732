public import ThaiText

/// What somebody wants to happen to goods: an act before the rule was asked and numbers were given.
public enum StockProposal: Hashable, Sendable {
  /// Places that are new here.
  case addPlaces([PlaceRequest])
  /// Goods go from one place here to another.
  case move(from: Identifier<Place>, to: Identifier<Place>, lines: [StockLineRequest])
  /// Goods are no longer there to be given.
  case writeOff(place: Identifier<Place>, line: StockLineRequest, reason: StockWrittenOff.Reason)
  /// Nobody is to be given anything of a lot.
  case recall(Identifier<Lot>, reason: LotRecalled.Reason)
  /// A lot that was recalled may be given again.
  case release(Identifier<Lot>)
  /// What lay in a place at one moment.
  case count(CountRequest)
  /// Goods leave for another centre, named by its code.
  case send(from: Identifier<Place>, receiver: String, lines: [StockLineRequest])
  /// Goods of a transfer arrived; nil lines: as they were sent.
  case takeIn(Identifier<Transfer>, to: Identifier<Place>, lines: [StockLineRequest]?)
  /// A volunteer takes goods along.
  case carry(CarryRequest)
  /// What was not handed over comes back; nil lines: all of it.
  case bringBack(Identifier<Carrying>, to: Identifier<Place>, lines: [StockLineRequest]?)
  /// An entry about goods is taken back.
  case reverse(EntryName, reason: StockReversed.Reason)
}

/// A place that is new here.
public struct PlaceRequest: Hashable, Sendable {
  /// Unique in the centre: `TEMPLE`.
  public let code: String
  /// As shown: ศาลาวัด.
  public let title: String

  /// A place of this code and title.
  public init(code: String, title: String) {
    self.code = code
    self.title = title
  }
}

/// So many kits of one lot, as somebody asks for them.
public struct StockLineRequest: Hashable, Sendable {
  /// The lot.
  public let lot: Identifier<Lot>
  /// How many, from 1; of a count, from 0.
  public let quantity: Int64

  /// A line.
  public init(lot: Identifier<Lot>, quantity: Int64) {
    self.lot = lot
    self.quantity = quantity
  }
}

/// Goods that a volunteer is to take along.
public struct CarryRequest: Hashable, Sendable {
  /// Who carries.
  public let volunteer: Identifier<Volunteer>
  /// Where the goods lie.
  public let from: Identifier<Place>
  /// The campaign they are for; nil for none in particular.
  public let campaign: Identifier<Campaign>?
  /// What.
  public let lines: [StockLineRequest]

  /// Goods to be carried.
  public init(
    volunteer: Identifier<Volunteer>, from: Identifier<Place>, campaign: Identifier<Campaign>? = nil,
    lines: [StockLineRequest]
  ) {
    self.volunteer = volunteer
    self.from = from
    self.campaign = campaign
    self.lines = lines
  }
}

/// A count that is asked for.
public struct CountRequest: Hashable, Sendable {
  /// Where.
  public let place: Identifier<Place>
  /// The moment it was so; nil: now.
  public let asOf: Instant?
  /// Who saw it; nil for nobody.
  public let witness: StockCounted.Witness?
  /// What lay there.
  public let lines: [StockLineRequest]

  /// A count.
  public init(
    place: Identifier<Place>, asOf: Instant? = nil, witness: StockCounted.Witness? = nil,
    lines: [StockLineRequest]
  ) {
    self.place = place
    self.asOf = asOf
    self.witness = witness
    self.lines = lines
  }
}

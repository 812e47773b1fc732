public import ThaiText

/// เหตุที่ยังทำไม่ได้: a rule said no. Which rule, the facts it used and when the answer will change.
///
/// A closed list with values, never sentences: `Desk/Words` words each case once for screens and commands.
public enum Refusal: Error, Hashable, Sendable {
  // The queue
  /// `queue.nobody-waiting`.
  case nobodyWaiting
  /// `queue.state`: the ticket stands where this step does not lead on.
  case ticketState(label: String, state: Ticket.State.Name, step: String)
  /// `queue.recall-too-soon`: calls are some seconds apart.
  case recallTooSoon(label: String, secondsLeft: Int)
  /// `queue.calls-before-missed`: a visitor is called so often before counting as missed.
  case callsBeforeMissed(label: String, calls: Int, needed: Int)
  /// `queue.nothing-to-undo`.
  case nothingToUndo
  /// `queue.unknown-lane`; the letters that exist.
  case unknownLane(String, known: [String])
  /// `queue.already-here`: the household has a ticket of today that is not over.
  case alreadyInQueue(label: String)
  /// `choice.unknown`: a purpose, outcome or reason that the rule book does not list.
  case unknownChoice(String, known: [String])

  // Aid
  /// `bag.once`: the campaign gives so many to a unit, and that was given.
  case bagGivenInCampaign(campaign: String, perUnit: UInt64, given: GivenAid, possibleFrom: Day)
  /// `bag.window`: the days since the last one are not over.
  case bagWithinWindow(days: UInt64, given: GivenAid, possibleFrom: Day)
  /// `bag.campaign-dates`: the day is before the campaign begins, or after it ends.
  case campaignNotOpen(campaign: String, from: Day, to: Day, on: Day)
  /// `bag.no-campaign`: none is open.
  case noCampaign
  /// `bag.ceiling`: the lot's unit value is above the campaign's; both satang.
  case aboveCeiling(lot: String, unitValue: Satang, ceiling: Satang)
  /// `bag.kit`: the campaign does not hand this kit over.
  case kitNotInCampaign(campaign: String, lot: String)
  /// `bag.quantity`: not between 1 and `greatest`.
  case quantity(Int64, greatest: Int64)
  /// `bag.not-a-member`: the recipient is not of the household.
  case recipientNotMember
  /// `bag.no-proxy-name`: taken for another, and not said by whom.
  case proxyUnnamed
  /// `stock.empty`: not enough here; who had the last one.
  case stockEmpty(kit: String, onHand: Int64, last: GivenAid?)
  /// `stock.lot-expired`.
  case lotExpired(lot: String, expired: Day)
  /// `stock.unknown-lot`.
  case unknownLot(String)
  /// `stock.lot-differs`: that code of that kit is there with another value, source or expiry.
  case lotDiffers(lot: String)
  /// `stock.quantity`: not between 1 and `greatest`.
  case receivedQuantity(Int64, greatest: Int64)
  /// `stock.value`: negative or absurd, satang.
  case unitValue(Satang, greatest: Satang)
  /// `aid.reversed-already`.
  case reversedAlready(receipt: String)
  /// `code.taken`: a kit or campaign of that code is there.
  case codeTaken(String)
  /// `campaign.dates`: it ends before it begins.
  case campaignEndsBeforeItBegins(from: Day, to: Day)

  // Volunteers
  /// `roster.card-expired`.
  case cardExpired(name: String, expired: Day)
  /// `roster.double-booked`: has that shift, or one at the same hours, already.
  case doubleBooked(name: String, shift: String, duty: String, day: Day)

  // Everybody
  /// `not-found`: nothing answers to that.
  case notFound(Sought, String)
  /// `role`: the officer has none of the roles that may do this.
  case role(needed: [Officer.Role])

  /// What was looked for.
  public enum Sought: String, Hashable, Sendable {
    /// See `Refusal.notFound`.
    case ticket, household, person, kit, campaign, lot, receipt, volunteer, duty, shift, officer, counter
  }

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .nobodyWaiting: "queue.nobody-waiting"
    case .ticketState: "queue.state"
    case .recallTooSoon: "queue.recall-too-soon"
    case .callsBeforeMissed: "queue.calls-before-missed"
    case .nothingToUndo: "queue.nothing-to-undo"
    case .unknownLane: "queue.unknown-lane"
    case .alreadyInQueue: "queue.already-here"
    case .unknownChoice: "choice.unknown"
    case .bagGivenInCampaign: "bag.once"
    case .bagWithinWindow: "bag.window"
    case .campaignNotOpen: "bag.campaign-dates"
    case .noCampaign: "bag.no-campaign"
    case .aboveCeiling: "bag.ceiling"
    case .kitNotInCampaign: "bag.kit"
    case .quantity: "bag.quantity"
    case .recipientNotMember: "bag.not-a-member"
    case .proxyUnnamed: "bag.no-proxy-name"
    case .stockEmpty: "stock.empty"
    case .lotExpired: "stock.lot-expired"
    case .unknownLot: "stock.unknown-lot"
    case .lotDiffers: "stock.lot-differs"
    case .receivedQuantity: "stock.quantity"
    case .unitValue: "stock.value"
    case .reversedAlready: "aid.reversed-already"
    case .codeTaken: "code.taken"
    case .campaignEndsBeforeItBegins: "campaign.dates"
    case .cardExpired: "roster.card-expired"
    case .doubleBooked: "roster.double-booked"
    case .notFound: "not-found"
    case .role: "role"
    }
  }

  /// The first day on which the answer may be another; nil where no date helps.
  public var possibleFrom: Day? {
    switch self {
    case .bagGivenInCampaign(_, _, _, let day), .bagWithinWindow(_, _, let day): day
    case .campaignNotOpen(_, let from, _, let day): day < from ? from : nil
    default: nil
    }
  }

  /// The earlier hand-over that the rule used, if it used one.
  public var given: GivenAid? {
    switch self {
    case .bagGivenInCampaign(_, _, let given, _), .bagWithinWindow(_, let given, _): given
    case .stockEmpty(_, _, let last): last
    default: nil
    }
  }
}

/// An earlier hand-over, as a refusal and a card tell of it.
public struct GivenAid: Hashable, Sendable {
  /// The issuance.
  public let issuance: Identifier<Issuance>
  /// As printed.
  public let receipt: String
  /// When.
  public let at: Instant
  /// At which window; 0 for none.
  public let counter: UInt64
  /// Who handed over.
  public let by: String
  /// Who took it: a member's or a proxy's name; empty if not known here.
  public let recipient: String
  /// Under which campaign.
  public let campaign: Identifier<Campaign>
  /// The campaign's title.
  public let campaignTitle: String
  /// The aid that shares a window: `bag`.
  public let aid: String
  /// How many.
  public let quantity: UInt64
  /// Whether it was taken back since.
  public let isReversed: Bool

  /// A hand-over of these facts.
  public init(
    issuance: Identifier<Issuance>, receipt: String, at: Instant, counter: UInt64, by: String,
    recipient: String, campaign: Identifier<Campaign>, campaignTitle: String, aid: String, quantity: UInt64,
    isReversed: Bool
  ) {
    self.issuance = issuance
    self.receipt = receipt
    self.at = at
    self.counter = counter
    self.by = by
    self.recipient = recipient
    self.campaign = campaign
    self.campaignTitle = campaignTitle
    self.aid = aid
    self.quantity = quantity
    self.isReversed = isReversed
  }
}

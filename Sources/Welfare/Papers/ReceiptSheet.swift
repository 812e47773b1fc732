public import ThaiText

/// Everything that stands on ใบรับมอบสิ่งของ, the receipt of one hand-over.
public struct ReceiptSheet: Hashable, Sendable {
  /// Who took it.
  public struct Taker: Hashable, Sendable {
    /// The full name; empty if none was kept or it cannot be opened here.
    public let name: String
    /// The masked ID; nil for a proxy or a member without one.
    public let maskedID: String?
    /// What a member is in the house; nil for a proxy.
    public let position: Membership.Position?

    /// Somebody who took goods.
    public init(name: String, maskedID: String?, position: Membership.Position?) {
      self.name = name
      self.maskedID = maskedID
      self.position = position
    }
  }

  /// The hand-over.
  public let issuance: Identifier<Issuance>
  /// As printed: `A-70/0149`.
  public let receipt: String
  /// พ.ศ.: receipts are numbered without a gap in it.
  public let fiscalYear: UInt64
  /// When.
  public let at: Instant
  /// Whose.
  public let household: Identifier<Household>
  /// The house; nil if it cannot be opened here.
  public let house: HouseholdParticulars?
  /// The head of the household; empty if not known.
  public let head: String
  /// Who took it.
  public let taker: Taker
  /// Proxy, reason, letter, witnesses; empty where there are none.
  public let particulars: HandOverParticulars
  /// The campaign's title.
  public let campaign: String
  /// The kit's title.
  public let kit: String
  /// The lot's code.
  public let lot: String
  /// Where the lot came from.
  public let source: String
  /// How many.
  public let quantity: UInt64
  /// What they are worth together, satang.
  public let value: Satang
  /// Where it was handed over.
  public let venue: AidIssued.Venue
  /// How it is acknowledged.
  public let proof: AidIssued.Proof
  /// Who handed over.
  public let giver: String
  /// Whether it was taken back: the number stays, and the paper says so.
  public let isReversed: Bool

  /// A receipt of these facts.
  public init(
    issuance: Identifier<Issuance>, receipt: String, fiscalYear: UInt64, at: Instant,
    household: Identifier<Household>, house: HouseholdParticulars?, head: String, taker: Taker,
    particulars: HandOverParticulars, campaign: String, kit: String, lot: String, source: String,
    quantity: UInt64, value: Satang, venue: AidIssued.Venue, proof: AidIssued.Proof, giver: String,
    isReversed: Bool
  ) {
    self.issuance = issuance
    self.receipt = receipt
    self.fiscalYear = fiscalYear
    self.at = at
    self.household = household
    self.house = house
    self.head = head
    self.taker = taker
    self.particulars = particulars
    self.campaign = campaign
    self.kit = kit
    self.lot = lot
    self.source = source
    self.quantity = quantity
    self.value = value
    self.venue = venue
    self.proof = proof
    self.giver = giver
    self.isReversed = isReversed
  }

  /// Whether somebody who is not of the household took it.
  public var isTakenByProxy: Bool { taker.position == nil && !particulars.proxyName.isEmpty }
}

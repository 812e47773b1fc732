public import ThaiText

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

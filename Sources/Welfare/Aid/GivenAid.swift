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
  /// Who counts as one in its campaign.
  public let unit: CampaignOpened.Unit
  /// The family it was for; nil for the household's first one, or for all of it.
  public let family: Identifier<Family>?

  /// A hand-over of these facts.
  public init(
    issuance: Identifier<Issuance>, receipt: String, at: Instant, counter: UInt64, by: String,
    recipient: String, campaign: Identifier<Campaign>, campaignTitle: String, aid: String, quantity: UInt64,
    isReversed: Bool, unit: CampaignOpened.Unit = .household, family: Identifier<Family>? = nil
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
    self.unit = unit
    self.family = family
  }

  /// Whether it counts against a unit: what a household got counts for each of its families, and what one of them got
  /// counts for the household.
  public func counts(for family: Identifier<Family>?, in unit: CampaignOpened.Unit) -> Bool {
    self.unit == .household || unit == .household || self.family == family
  }
}

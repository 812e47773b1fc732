public import ThaiText

/// Why a bag cannot be handed over, or taken back.
public enum BagRefusal: Hashable, Sendable {
  /// `bag.once`: the campaign gives so many to a unit, and that was given.
  case given(campaign: String, perUnit: UInt64, given: GivenAid, possibleFrom: Day)
  /// `bag.window`: the days since the last one are not over.
  case withinWindow(days: UInt64, given: GivenAid, possibleFrom: Day)
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
  /// `bag.no-proxy-relation`: a proxy who is no volunteer, and not said how related.
  case proxyUnrelated
  /// `bag.no-proxy-reason`: not said why nobody of the household came.
  case proxyUnexplained
  /// `bag.witnesses`: a fingerprint needs two different witnesses; so many were named.
  case witnesses(named: Int)
  /// `bag.not-certified`: the campaign has a certified list and the household is not in it.
  case notCertified(campaign: String, by: String, on: Day)
  /// `bag.no-inclusion-reason`: to be given outside the list, and not said why in words.
  case inclusionUnexplained
  /// `aid.reversed-already`.
  case reversedAlready(receipt: String)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .given: "bag.once"
    case .withinWindow: "bag.window"
    case .campaignNotOpen: "bag.campaign-dates"
    case .noCampaign: "bag.no-campaign"
    case .aboveCeiling: "bag.ceiling"
    case .kitNotInCampaign: "bag.kit"
    case .quantity: "bag.quantity"
    case .recipientNotMember: "bag.not-a-member"
    case .proxyUnnamed: "bag.no-proxy-name"
    case .proxyUnrelated: "bag.no-proxy-relation"
    case .proxyUnexplained: "bag.no-proxy-reason"
    case .witnesses: "bag.witnesses"
    case .notCertified: "bag.not-certified"
    case .inclusionUnexplained: "bag.no-inclusion-reason"
    case .reversedAlready: "aid.reversed-already"
    }
  }

  /// The first day on which the answer may be another; nil where no date helps.
  public var possibleFrom: Day? {
    switch self {
    case .given(_, _, _, let day), .withinWindow(_, _, let day): day
    case .campaignNotOpen(_, let from, _, let day): day < from ? from : nil
    default: nil
    }
  }
}

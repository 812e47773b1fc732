import ThaiText

/// What the bag rule would have said of two hand-overs, had one known of the other (DOMAIN rule 6).
public enum GivenTwiceRule {
  /// Whether two hand-overs to one household are more than its campaign or the window allows.
  ///
  /// In one campaign: all that counts for the unit together is more than its share (`bag.once`). In two campaigns
  /// of the same aid: the later lies within the window of its campaign (`bag.window`); of two on one day, either may
  /// be the later. A hand-over that was taken back never counts.
  ///
  /// - Parameters:
  ///   - standing: every hand-over to the household that counts, these two included.
  ///   - campaign: the terms of a campaign; nil if it is not known.
  public static func isBeyond(
    _ one: GivenAid, _ other: GivenAid, among standing: [GivenAid],
    campaign: (Identifier<Campaign>) throws -> CampaignOpened?
  ) rethrows -> Bool {
    guard !one.isReversed, !other.isReversed, one.counts(for: other.family, in: other.unit) else {
      return false
    }
    if one.campaign == other.campaign {
      guard let terms = try campaign(one.campaign) else { return false }
      var left = terms.perUnit
      for given in standing
      where given.campaign == one.campaign && !given.isReversed
        && given.counts(for: one.family, in: one.unit)
      {
        if given.quantity > left { return true }
        left -= given.quantity
      }
      return false
    }
    guard one.aid == other.aid, !one.aid.isEmpty else { return false }
    let (early, late) = one.at.day <= other.at.day ? (one, other) : (other, one)
    let days = UInt64(clamping: late.at.day.number - early.at.day.number)
    if let terms = try campaign(late.campaign), days < terms.window { return true }
    guard days == 0, let terms = try campaign(early.campaign) else { return false }
    return terms.window > 0
  }
}

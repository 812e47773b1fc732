public import ThaiText

/// Why a campaign, its list or the families it counts cannot be as asked for.
public enum CampaignRefusal: Hashable, Sendable {
  /// `campaign.dates`: it ends before it begins.
  case endsBeforeItBegins(from: Day, to: Day)
  /// `campaign.list-empty`: nobody of the list is known here.
  case listEmpty
  /// `campaign.list-unsigned`: not said which body certified it.
  case listUnsigned
  /// `campaign.list-early`: certified on a day that has not come.
  case listInFuture(Day)
  /// `campaign.list-known`: that file was certified for this campaign already.
  case listKnown(by: String, on: Day)
  /// `campaign.no-list`: it has none that holds.
  case noList
  /// `campaign.list-used`: aid was given under the list; that receipt first.
  case listUsed(receipt: String)
  /// `family.members`: nobody, or somebody who is not of the household.
  case familyMembers
  /// `family.everyone`: somebody has to stay in the household's first family.
  case familyOfEveryone
  /// `family.of-another`: one of them is of another declared family.
  case familyOfAnother(name: String)
  /// `family.has-aid`: the family got aid in a campaign that is still open.
  case familyHasAid(receipt: String)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .endsBeforeItBegins: "campaign.dates"
    case .listEmpty: "campaign.list-empty"
    case .listUnsigned: "campaign.list-unsigned"
    case .listInFuture: "campaign.list-early"
    case .listKnown: "campaign.list-known"
    case .noList: "campaign.no-list"
    case .listUsed: "campaign.list-used"
    case .familyMembers: "family.members"
    case .familyOfEveryone: "family.everyone"
    case .familyOfAnother: "family.of-another"
    case .familyHasAid: "family.has-aid"
    }
  }
}

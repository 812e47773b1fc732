public import ThaiText

/// How far a campaign has come.
public struct CampaignRound: Hashable, Sendable {
  /// A certified list that holds.
  public struct List: Hashable, Sendable {
    /// Who certified.
    public let body: String
    /// The number of the meeting or the paper; empty for none.
    public let document: String
    /// When.
    public let day: Day

    /// A list of these facts.
    public init(body: String, document: String, day: Day) {
      self.body = body
      self.document = document
      self.day = day
    }
  }

  /// Its terms.
  public let campaign: CampaignOpened
  /// Its certified lists, in the order certified.
  public let lists: [List]
  /// Households in the lists, each once; nil if there is no list.
  public let certified: Int?
  /// Hand-overs that were not taken back.
  public let given: Int
  /// Kits of the campaign on hand here.
  public let onHand: Int64

  /// A campaign that has come so far.
  public init(campaign: CampaignOpened, lists: [List], certified: Int?, given: Int, onHand: Int64) {
    self.campaign = campaign
    self.lists = lists
    self.certified = certified
    self.given = given
    self.onHand = onHand
  }
}

/// A line of a campaign's list: who is to get it and who got it.
public struct RoundLine: Hashable, Sendable {
  /// The household.
  public let household: Identifier<Household>
  /// Where it stands.
  public let particulars: HouseholdParticulars
  /// The head, else the first member; empty if nobody is known.
  public let head: String
  /// The head's ID, masked; empty if none is known.
  public let maskedID: String
  /// Whether it stands in a certified list.
  public let isCertified: Bool
  /// The hand-over that counts; nil: not yet. A household with several families has a line for each hand-over.
  public let given: GivenAid?
  /// Why it was given outside the list.
  public let inclusion: HandOverCircumstances.Inclusion?

  /// A line of these facts.
  public init(
    household: Identifier<Household>, particulars: HouseholdParticulars, head: String, maskedID: String,
    isCertified: Bool, given: GivenAid?, inclusion: HandOverCircumstances.Inclusion?
  ) {
    self.household = household
    self.particulars = particulars
    self.head = head
    self.maskedID = maskedID
    self.isCertified = isCertified
    self.given = given
    self.inclusion = inclusion
  }
}

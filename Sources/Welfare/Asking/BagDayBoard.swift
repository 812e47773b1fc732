/// วันมอบถุง: how far the open campaigns have come, and what was handed over last.
public struct BagDayBoard: Hashable, Sendable {
  /// A hand-over of today.
  public struct Line: Hashable, Sendable {
    /// When, under which receipt, who took it.
    public let given: GivenAid
    /// Where the household stands.
    public let house: HouseholdParticulars

    /// A line of these facts.
    public init(given: GivenAid, house: HouseholdParticulars) {
      self.given = given
      self.house = house
    }
  }

  /// The campaigns open today, the one that began last first.
  public let rounds: [CampaignRound]
  /// The newest hand-overs of today, newest first.
  public let recent: [Line]

  /// A board of these.
  public init(rounds: [CampaignRound], recent: [Line]) {
    self.rounds = rounds
    self.recent = recent
  }
}

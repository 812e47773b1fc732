public import ThaiText

/// What the desk asks of the records. Short reads: each is budgeted in fractions of a millisecond.
public enum Query: Hashable, Sendable {
  /// The queue of today.
  case queue
  /// People and households for a text, best first, at most `limit` rows.
  case lookup(String, limit: Int)
  /// A household and its members.
  case household(Identifier<Household>)
  /// What a household may be given, and was.
  case aid(Identifier<Household>)
  /// What a household may be entitled to, and how vulnerable it is.
  case benefits(Identifier<Household>)
  /// Everything the bag form shows, for a request as filled in so far.
  case bag(AidRequest)
  /// The roster of a day.
  case roster(Day)
  /// The rosters of seven days from a Monday.
  case rosterWeek(Day)
  /// Volunteers for a shift: whose card is valid that day, by how much they did.
  case volunteers(Day)
  /// Kits on hand by lot.
  case stock
  /// วันมอบถุง: open campaigns and what was handed over last.
  case bagDay
  /// งานวันนี้: what wants to be done when nothing is chosen.
  case today
}

/// What the records answer.
public enum Answer: Hashable, Sendable {
  /// To `queue`.
  case queue(QueueBoard)
  /// To `lookup`.
  case lookup(LookupPage)
  /// To `household`.
  case household(HouseholdCard)
  /// To `aid`.
  case aid(AidStanding)
  /// To `benefits`; nil if nothing is known of the household.
  case benefits(BenefitSheet?)
  /// To `bag`.
  case bag(BagSheet)
  /// To `roster`.
  case roster(RosterPage)
  /// To `rosterWeek`.
  case rosterWeek([RosterPage])
  /// To `volunteers`.
  case volunteers([VolunteerLine])
  /// To `stock`.
  case stock([LotLine])
  /// To `bagDay`.
  case bagDay(BagDayBoard)
  /// To `today`.
  case today(TodayWork)
}

public import ThaiText

/// What the desk asks of the records. Short reads: each is budgeted in fractions of a millisecond.
public enum Query: Hashable, Sendable {
  /// The queue of today.
  case queue
  /// Who may work at a desk.
  case officers
  /// People and households for a text, best first, at most `limit` rows.
  case lookup(String, limit: Int)
  /// A household and its members.
  case household(Identifier<Household>)
  /// The text of a sensitive note that was opened for a reason.
  case note(AnswerSubject, EntryName)
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
  /// คลัง: what lies where, what is on its way, what wants to be looked at.
  case stock
  /// What moved of a lot, or of everything; newest first, at most `limit` lines.
  case stockHistory(Identifier<Lot>?, limit: Int)
  /// Who was given something of a lot.
  case lotGiven(Identifier<Lot>)
  /// วันมอบถุง: open campaigns and what was handed over last.
  case bagDay
  /// ปิดวัน: what a day comes to, and what of it is open.
  case day(Day)
  /// งานวันนี้: what wants to be done when nothing is chosen.
  case today
  /// ข้อมูลไม่ตรงกัน: what devices did apart, side by side; settled ones too if all are asked for.
  case conflicts(isAll: Bool)
  /// How many of those want to be settled: cheap enough for every commit.
  case openConflicts
  /// รายชื่อที่อาจซ้ำ: of one household, or of all. Reads the whole register, so it is answered in the background.
  case duplicates(Identifier<Household>?)
  /// ซิงค์: how the store stands with the other devices.
  case sync
  /// บ้านพอเพียง: every grant, and the money that is still of use.
  case grants
  /// A grant with all that is known of it.
  case grant(Identifier<HousingGrant>)
  /// เรื่อง: those of which something is to be done.
  case cases
  /// A case with all that is known of it; a restricted one only once somebody said why they open it.
  case `case`(Identifier<Case>, isOpened: Bool)
}

/// What the records answer.
public enum Answer: Hashable, Sendable {
  /// To `queue`.
  case queue(QueueBoard)
  /// To `officers`, in the order in which they were added.
  case officers([Officer])
  /// To `lookup`.
  case lookup(LookupPage)
  /// To `household`.
  case household(HouseholdCard)
  /// To `note`: the note's entry, and its text; nil where it cannot be opened here.
  case note(EntryName, String?)
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
  case stock(StockBoard)
  /// To `stockHistory`.
  case stockHistory([StockHistoryLine])
  /// To `lotGiven`.
  case lotGiven([RecallRow])
  /// To `bagDay`.
  case bagDay(BagDayBoard)
  /// To `day`.
  case day(DaySheet)
  /// To `today`.
  case today(TodayWork)
  /// To `conflicts`.
  case conflicts([Conflict])
  /// To `openConflicts`.
  case openConflicts(Int)
  /// To `duplicates`.
  case duplicates(DuplicatesBoard)
  /// To `sync`.
  case sync(SyncSheet)
  /// To `grants`.
  case grants(GrantsBoard)
  /// To `grant`; nil if nobody applied under that id.
  case grant(GrantSheet?)
  /// To `cases`.
  case cases([CaseLine])
  /// To `case`; nil if there is none, or it is restricted and nobody said why.
  case `case`(Identifier<Case>, CaseSheet?)
}

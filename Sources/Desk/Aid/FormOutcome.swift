import ThaiText
import Welfare

/// What a key did in a pane, form or dialog of aid and rosters.
enum FormOutcome: Hashable, Sendable {
  /// The key is not for it.
  case ignored
  /// Something moved or changed.
  case handled
  /// One step back.
  case close
  /// A question, whose answer is to be given to `receive`.
  case ask(Query)
  /// Something to be written; it stays filled until the answer comes.
  case propose(Proposal)
  /// Something else to be opened above it.
  case open(FormOpening)
}

/// What a pane, form or dialog wants opened.
enum FormOpening: Hashable, Sendable {
  /// มอบถุงยังชีพ to that household.
  case bag(Identifier<Household>)
  /// มอบถุงยังชีพ with what was chosen on bag day.
  case bagAs(AidRequest)
  /// แยกครอบครัว.
  case family(HouseholdCard)
  /// Why not.
  case refusal(Refusal, household: Identifier<Household>?)
  /// An earlier hand-over.
  case receipt(GivenAid)
  /// สิทธิที่น่าจะได้ of that household.
  case benefits(Identifier<Household>)
  /// รับของเข้า, the kit's code prefilled if known.
  case receiveStock(kit: String)
  /// ชุดใหม่.
  case addKit
  /// รอบใหม่, the kit's code prefilled if known.
  case openCampaign(kit: String)
  /// จัดคนเข้าเวร.
  case assign(Day, RosterPage.Slot, duties: [DutyLine])
}

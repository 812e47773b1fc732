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
  /// Something to be written once these files are kept.
  case proposeWith([EvidenceFile], Proposal)
  /// A paper to be made in the background.
  case make(PaperWish, PaperForm)
  /// Something else to be opened above it.
  case open(FormOpening)
  /// A sync in the background.
  case sync(SyncWish)
  /// The sync under way is to stop.
  case stopSync
  /// Where to sync from now on.
  case chooseRemote(String)
  /// A step of an import.
  case importing(ImportScreen.Deed)
  /// Something cannot be done now, and why.
  case tell(WhyNot)
}

/// What a pane, form or dialog wants opened.
enum FormOpening: Hashable, Sendable {
  /// มอบถุงยังชีพ to that household.
  case bag(Identifier<Household>)
  /// มอบถุงยังชีพ with what was chosen on bag day.
  case bagAs(AidRequest)
  /// มอบเกินบัญชี to that household: the record does not hold what is there.
  case bagBeyond(Identifier<Household>)
  /// แยกครอบครัว.
  case family(HouseholdCard)
  /// ข้อมูลไม่ตรงกัน.
  case conflicts
  /// What is decided of two that may be one.
  case pair(Pair)
  /// The form that settles one.
  case settle(Conflict)
  /// The form that asks where to sync; what it says until now.
  case remote(String)
  /// Why a whole import is taken back.
  case undoImport(ImportLine)
  /// Why not.
  case refusal(Refusal, household: Identifier<Household>?)
  /// An earlier hand-over.
  case receipt(GivenAid)
  /// สิทธิที่น่าจะได้ of that household.
  case benefits(Identifier<Household>)
  /// A report or list on the screen; the campaign's title where it has one.
  case paper(PaperWish, title: String)
  /// In which form a paper on the screen is to leave.
  case paperForms(PaperWish)
  /// What can be done with a lot in a place.
  case lotActions(StockShelf)
  /// A form of the stock.
  case stock(StockForm.Kind, StockForm.About)
  /// What moved of a lot, or of everything.
  case stockHistory(Identifier<Lot>?)
  /// Why an entry about goods is taken back.
  case takeBack(EntryName, kind: String)
  /// A goal of a household's plan that is new, or ended.
  case planForm(PlanForm.Kind, Identifier<Household>)
  /// Whether a goal that ended is open again.
  case endedGoal(Identifier<PlanItem>)
  /// แฟ้มเงินซ่อมบ้าน.
  case grant(Identifier<HousingGrant>)
  /// What may follow in a grant.
  case grantActions(Identifier<HousingGrant>)
  /// What can be done with an allotment.
  case budgetActions(Identifier<Allotment>)
  /// A form of a grant or its money.
  case grantForm(GrantForm.Kind, GrantForm.About)
  /// แฟ้มเรื่อง.
  case `case`(Identifier<Case>, isRestricted: Bool)
  /// What may follow in a case.
  case caseActions(Identifier<Case>)
  /// A form of a case.
  case caseForm(CaseForm.Kind, CaseForm.About)
  /// จัดคนเข้าเวร.
  case assign(Day, RosterPage.Slot, duties: [DutyLine])
}

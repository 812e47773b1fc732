public import ThaiText

/// Why a grant cannot go on like that.
public enum GrantRefusal: Hashable, Sendable {
  /// `grant.step`: that step does not follow; where it stands.
  case step(paper: String, at: HousingGrant.Step, wanted: String)
  /// `grant.not-living-here`: the applicant does not live in the house, has moved or died.
  case notLivingHere(name: String)
  /// `grant.open-already`: the house has a grant that is not closed.
  case openAlready(paper: String, step: HousingGrant.Step)
  /// `grant.repaired-recently`: it was repaired within the years that the rules name.
  case repairedRecently(paper: String, on: Day, years: Int, possibleFrom: Day)
  /// `grant.same-part`: another scheme repairs, or repaired, the same part.
  case samePart(HousingGrant.Part, paper: String)
  /// `grant.dates-backwards`: before what came before it.
  case datesBackwards(Day, before: Day)
  /// `grant.day-future`: a day to come.
  case dayToCome(Day)
  /// `grant.no-cap`: no cap is known of that day.
  case noCap(Day)
  /// `grant.over-cap`: more than a house may get.
  case overCap(asked: Satang, cap: Satang, source: String)
  /// `grant.amount`: nothing, or less than nothing.
  case amount(Satang)
  /// `grant.no-parts`: nothing is unsafe, or nothing is to be bought.
  case noParts
  /// `grant.evidence-missing`: a picture or paper that has to be there is not.
  case evidenceMissing(Evidence.Moment)
  /// `grant.evidence-gone`: the file of what was noted is not in this store any more.
  case evidenceGone(hash: String)
  /// `grant.evidence-changed`: the file is not what was noted.
  case evidenceChanged(hash: String)
  /// `grant.rank`: a rank that the meeting cannot have given.
  case rank(UInt64, of: UInt64)
  /// `grant.unsigned`: not said which body, meeting or minutes.
  case unsigned
  /// `grant.own-approval`: whoever wrote the decision down does not check it.
  case ownApproval
  /// `grant.changed-since`: it is not what the officer looked at.
  case changedSince
  /// `grant.over-approved`: the materials come to more than was approved.
  case overApproved(total: Satang, approved: Satang)
  /// `grant.sum`: the lines come to another sum than was said.
  case sum(said: Satang, comes: Satang)
  /// `grant.committee`: three names, each another, and not the applicant's.
  case committee
  /// `grant.not-inspected`: the committee has not accepted that instalment.
  case notInspected(instalment: UInt64)
  /// `grant.paid-already`: that instalment was paid.
  case paidAlready(instalment: UInt64, receipt: String, on: Day)
  /// `grant.over-bill`: more than is left of the bill.
  case overBill(asked: Satang, left: Satang)
  /// `grant.no-payee`: nobody is named who takes the money.
  case noPayee
  /// `grant.witnesses`: a fingerprint wants two witnesses.
  case witnesses
  /// `grant.nothing-to-take-back`: nothing but the request is left, or it is closed.
  case nothingToTakeBack(paper: String)
  /// `grant.no-paper`: what that paper would be about has not happened, or was taken back; where the grant stands.
  case noPaper(PaperKind, paper: String, at: HousingGrant.Step, instalment: UInt64?)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .step: "grant.step"
    case .notLivingHere: "grant.not-living-here"
    case .openAlready: "grant.open-already"
    case .repairedRecently: "grant.repaired-recently"
    case .samePart: "grant.same-part"
    case .datesBackwards: "grant.dates-backwards"
    case .dayToCome: "grant.day-future"
    case .noCap: "grant.no-cap"
    case .overCap: "grant.over-cap"
    case .amount: "grant.amount"
    case .noParts: "grant.no-parts"
    case .evidenceMissing: "grant.evidence-missing"
    case .evidenceGone: "grant.evidence-gone"
    case .evidenceChanged: "grant.evidence-changed"
    case .rank: "grant.rank"
    case .unsigned: "grant.unsigned"
    case .ownApproval: "grant.own-approval"
    case .changedSince: "grant.changed-since"
    case .overApproved: "grant.over-approved"
    case .sum: "grant.sum"
    case .committee: "grant.committee"
    case .notInspected: "grant.not-inspected"
    case .paidAlready: "grant.paid-already"
    case .overBill: "grant.over-bill"
    case .noPayee: "grant.no-payee"
    case .witnesses: "grant.witnesses"
    case .nothingToTakeBack: "grant.nothing-to-take-back"
    case .noPaper: "grant.no-paper"
    }
  }

  /// The first day on which the answer may be another.
  public var possibleFrom: Day? {
    if case .repairedRecently(_, _, _, let day) = self { day } else { nil }
  }
}

public import ThaiText

/// Why a case cannot be opened, or cannot go on like that.
public enum CaseRefusal: Hashable, Sendable {
  /// `case.step`: that does not follow; where it stands.
  case step(paper: String, at: Case.Status, wanted: String)
  /// `case.nobody`: it is about nobody.
  case nobody
  /// `case.not-here`: somebody in it is not of the household, or moved away.
  case notHere(name: String)
  /// `case.died`: somebody in it has died.
  case died(name: String, on: Day?)
  /// `case.nothing-asked`: no problem, no wish, or no story.
  case nothingAsked
  /// `case.active-already`: a request of the same person is not decided yet.
  case activeAlready(paper: String, status: Case.Status, name: String)
  /// `case.cooldown`: the same person asked a short while ago.
  case cooldown(paper: String, on: Day, days: Int, possibleFrom: Day)
  /// `case.dates-backwards`: before what came before it.
  case datesBackwards(Day, before: Day)
  /// `case.day-future`: a day to come.
  case dayToCome(Day)
  /// `case.due-past`: it would be due before it is noted.
  case duePast(Day)
  /// `case.papers-missing`: what is missing before it can be sent.
  case papersMissing([Choice])
  /// `case.not-certified`: the regulation wants two who certify it.
  case notCertified(regulation: String)
  /// `case.no-condition`: the regulation asks nothing of that kind.
  case noCondition(regulation: String)
  /// `case.conditions-untold`: what the regulation wants to be true besides its sums is not told.
  case conditionsUntold(RegulationCondition, regulation: String)
  /// `case.not-dead`: the register says that they live.
  case notDead(name: String)
  /// `case.funeral-given`: another case is about the same funeral.
  case funeralGiven(name: String, paper: String)
  /// `case.filed-late`: too long after the death certificate.
  case filedLate(certificate: Day, last: Day)
  /// `case.age`: too young or too old, or nobody knows; `age` nil where it is not known.
  case age(name: String, age: Int?, ages: Ages, bornFrom: Day?)
  /// `case.income`: no income, or no number of members, that can be.
  case income
  /// `case.income-over`: the household has more for each of its members than the regulation helps with.
  case incomeOver(average: Satang, most: Satang, regulation: String)
  /// `case.certifiers`: not one of each side, not two, or the applicant.
  case certifiers
  /// `case.no-regulation`: no such regulation holds on that day.
  case noRegulation(String, on: Day, known: [String])
  /// `case.over-cap`: more than the regulation gives at one time.
  case overCap(asked: Satang, cap: Satang, regulation: String)
  /// `case.times-used`: as often as the regulation gives in a fiscal year.
  case timesUsed(RegulationUse, possibleFrom: Day)
  /// `case.amount`: nothing, or less than nothing.
  case amount(Satang)
  /// `case.not-beneficiary`: the money is for somebody whom the case is not about.
  case notBeneficiary
  /// `case.aid-untold`: money was asked for, and what was given is not said.
  case aidUntold(regulation: String)
  /// `case.answered-already`: that letter was answered.
  case answeredAlready(letter: String, on: Day)
  /// `case.no-letter`: no letter of that number left.
  case noLetter(String)
  /// `case.says-nothing`: nothing is written.
  case saysNothing
  /// `case.restricted`: who opens it says why.
  case restricted(paper: String)
  /// `case.follow-up-done`: that was done.
  case followUpDone(on: Day)
  /// `case.nothing-to-take-back`: nothing of it counts.
  case nothingToTakeBack
  /// `case.no-paper`: there is no such paper of it: no letter left, or nothing is missing.
  case noPaper(PaperKind, paper: String, letter: String?)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .step: "case.step"
    case .nobody: "case.nobody"
    case .notHere: "case.not-here"
    case .died: "case.died"
    case .nothingAsked: "case.nothing-asked"
    case .activeAlready: "case.active-already"
    case .cooldown: "case.cooldown"
    case .datesBackwards: "case.dates-backwards"
    case .dayToCome: "case.day-future"
    case .duePast: "case.due-past"
    case .papersMissing: "case.papers-missing"
    case .notCertified: "case.not-certified"
    case .noCondition: "case.no-condition"
    case .conditionsUntold: "case.conditions-untold"
    case .notDead: "case.not-dead"
    case .funeralGiven: "case.funeral-given"
    case .filedLate: "case.filed-late"
    case .age: "case.age"
    case .income: "case.income"
    case .incomeOver: "case.income-over"
    case .certifiers: "case.certifiers"
    case .noRegulation: "case.no-regulation"
    case .overCap: "case.over-cap"
    case .timesUsed: "case.times-used"
    case .amount: "case.amount"
    case .notBeneficiary: "case.not-beneficiary"
    case .aidUntold: "case.aid-untold"
    case .answeredAlready: "case.answered-already"
    case .noLetter: "case.no-letter"
    case .saysNothing: "case.says-nothing"
    case .restricted: "case.restricted"
    case .followUpDone: "case.follow-up-done"
    case .nothingToTakeBack: "case.nothing-to-take-back"
    case .noPaper: "case.no-paper"
    }
  }

  /// The first day on which the answer may be another.
  public var possibleFrom: Day? {
    switch self {
    case .cooldown(_, _, _, let day), .timesUsed(_, let day): day
    default: nil
    }
  }
}

public import ThaiText

/// What somebody wants of a case.
public enum CaseProposal: Hashable, Sendable {
  /// A story was told.
  case open(CaseRequest)
  /// Something follows.
  case follow(Identifier<Case>, CaseStepRequest)
}

/// A case to be opened.
public struct CaseRequest: Hashable, Sendable {
  /// Whose trouble.
  public let household: Identifier<Household>
  /// Who asks; nil if nobody does.
  public let applicant: Identifier<Person>?
  /// Who is in trouble; none: whoever asks.
  public let beneficiaries: [Identifier<Person>]
  /// The day it was submitted.
  public let day: Day
  /// Whether an officer takes it on at once.
  public let isAccepted: Bool
  /// How it came.
  public let channel: Case.Channel
  /// Who told it.
  public let informant: Case.Informant
  /// ไม่ประสงค์ออกนาม.
  public let isAnonymous: Bool
  /// Codes of problems.
  public let problems: [String]
  /// Codes of wishes.
  public let wishes: [String]
  /// The regulation that cash is asked for under; nil or empty for none.
  public let regulation: String?
  /// Why it cannot wait; nil if it can.
  public let urgency: Case.Urgency?
  /// Why only those who say why may see it.
  public let restriction: Case.Restriction?
  /// The story, and who told it.
  public let story: CaseStory

  /// A case.
  public init(
    household: Identifier<Household>, applicant: Identifier<Person>?,
    beneficiaries: [Identifier<Person>] = [], day: Day, isAccepted: Bool = true,
    channel: Case.Channel = .counter, informant: Case.Informant = .oneself, isAnonymous: Bool = false,
    problems: [String], wishes: [String], regulation: String? = nil, urgency: Case.Urgency? = nil,
    restriction: Case.Restriction? = nil, story: CaseStory
  ) {
    self.household = household
    self.applicant = applicant
    self.beneficiaries = beneficiaries
    self.day = day
    self.isAccepted = isAccepted
    self.channel = channel
    self.informant = informant
    self.isAnonymous = isAnonymous
    self.problems = problems
    self.wishes = wishes
    self.regulation = regulation
    self.urgency = urgency
    self.restriction = restriction
    self.story = story
  }
}

/// What follows in a case, as somebody asks for it.
public enum CaseStepRequest: Hashable, Sendable {
  /// Its status changes; `letter` is the number of the letter that this answers, `words` a note.
  case move(Case.Status, day: Day, letter: String?, aid: CaseAid?, note: String)
  /// It is sent to an agency; nil: an answer is wanted within the days of the rules.
  case forward(agency: String, day: Day, due: Day?, note: String)
  /// A section of its papers, as typed.
  case write(Case.Section, text: String)
  /// Papers of the checklist.
  case notePapers([CasePaper])
  /// Two people certify it.
  case certify(CaseCertified, names: [String])
  /// What the regulation wants to be true besides its sums is told.
  case tellCondition(CaseCondition)
  /// An officer's own คำวินิจฉัย; it takes the place of the one they wrote before, if they did.
  case diagnose(text: String)
  /// Something is to be done on a day; who sees to it is words, an officer's code or a volunteer's card.
  case plan(Case.FollowUpSort, due: Day, responsible: String, text: String)
  /// Somebody was visited, called or asked; `planned` nil: what of that sort is due first, if anything is. With a day it is done again
  /// then, by whoever saw to it this time.
  case followUp(
    planned: EntryName?, Case.FollowUpSort, day: Day, Case.FollowUpOutcome, text: String, next: Day? = nil)
  /// Who may see it without saying why.
  case restrict(Case.Restriction?)
  /// A restricted case is opened.
  case see(Case.AccessReason)
  /// The newest step does not count.
  case takeBack

  /// The step's name in commands.
  public var code: String {
    switch self {
    case .move: "status"
    case .forward: "forward"
    case .write: "write"
    case .notePapers: "papers"
    case .certify: "certify"
    case .tellCondition: "condition"
    case .diagnose: "diagnose"
    case .plan: "plan"
    case .followUp: "visit"
    case .restrict: "restrict"
    case .see: "show"
    case .takeBack: "take-back"
    }
  }
}

extension CaseProposal {
  /// The roles of which one is enough.
  public var roles: [Officer.Role] {
    switch self {
    case .open: CaseRule.workRoles
    case .follow(_, .see): CaseRule.workRoles + [.auditor]
    case .follow(_, .restrict): CaseRule.restrictRoles
    case .follow(_, .takeBack): CaseRule.takeBackRoles
    case .follow: CaseRule.workRoles
    }
  }
}

public import ThaiText

/// What somebody wants of a grant.
public enum GrantProposal: Hashable, Sendable {
  /// A household asks for one.
  case apply(GrantRequest)
  /// Something follows.
  case follow(Identifier<HousingGrant>, GrantStepRequest)
}

extension GrantProposal {
  /// The roles of which one is enough.
  public var roles: [Officer.Role] {
    switch self {
    case .apply: GrantRule.applyRoles
    case .follow(_, let request): GrantRule.roles(for: request)
    }
  }
}

/// A request for a grant.
public struct GrantRequest: Hashable, Sendable {
  /// Whose house.
  public let household: Identifier<Household>
  /// Who asks.
  public let applicant: Identifier<Person>
  /// Under which scheme.
  public let kind: HousingGrant.Kind
  /// The day of the request.
  public let day: Day

  /// A request.
  public init(
    household: Identifier<Household>, applicant: Identifier<Person>, kind: HousingGrant.Kind, day: Day
  ) {
    self.household = household
    self.applicant = applicant
    self.kind = kind
    self.day = day
  }
}

/// What follows in a grant, as somebody asks for it.
public enum GrantStepRequest: Hashable, Sendable {
  /// Somebody looked at the house.
  case survey(GrantSurveyed)
  /// ประชาคม.
  case meet(GrantMet)
  /// An outside body decided.
  case decide(GrantDecided)
  /// A second officer checked; the content that they looked at, 32 bytes, if they said which.
  case approve(content: [UInt8]?)
  /// จองงบประมาณ.
  case reserve(Identifier<Allotment>)
  /// Priced materials; the sum, if it was said.
  case bill([BillLine], day: Day, total: Satang?)
  /// ตรวจรับ, by three people.
  case inspect(day: Day, isPassed: Bool, committee: [String], evidence: [Evidence])
  /// An instalment is paid to somebody; nil: the next one.
  case pay(instalment: UInt64?, amount: Satang, day: Day, payee: String)
  /// Something was given beside the grant, by somebody.
  case contribute(GrantContributed, from: String)
  /// The family took the house back.
  case handOver(GrantHandedOver, witnesses: [String])
  /// Nothing is left to do.
  case close(day: Day)
  /// It comes to nothing.
  case cancel(HousingGrant.CancelReason, day: Day, note: String)
  /// The newest step does not count.
  case takeBack

  /// The step's name in commands.
  public var code: String {
    switch self {
    case .survey: "survey"
    case .meet: "meet"
    case .decide: "decide"
    case .approve: "approve"
    case .reserve: "reserve"
    case .bill: "bill"
    case .inspect: "inspect"
    case .pay: "pay"
    case .contribute: "contribute"
    case .handOver: "hand-over"
    case .close: "close"
    case .cancel: "cancel"
    case .takeBack: "take-back"
    }
  }
}

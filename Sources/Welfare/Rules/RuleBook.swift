/// The rules in force: dated data that the centre adopted, never constants in code.
///
/// It comes from the files that the journal's last `rules.adopted` carries; acts name the hash of those files.
public struct RuleBook: Hashable, Sendable {
  /// The names that its files may have, ascending.
  public static let fileNames = [
    "benefits.toml", "campaigns.toml", "cases.toml", "deadlines.toml", "groups.toml", "housing.toml",
    "kits.toml",
    "lanes.toml",
    "purposes.toml",
    "regulations.toml", "roster.toml", "vulnerability.toml",
  ]

  /// Lanes and the fairness of the queue.
  public let queue: QueueRules
  /// เรื่องที่มา, in the order shown.
  public let purposes: [Choice]
  /// ผล, in the order shown.
  public let outcomes: [Choice]
  /// What a visit is noted as when nobody says otherwise.
  public let usualVisits: UsualVisits
  /// Why a ticket is parked, in the order shown.
  public let parkReasons: [Choice]
  /// What a campaign has unless it says otherwise, by the day it begins.
  public let campaignDefaults: DatedRows<CampaignDefaults>
  /// The duties that `init` makes.
  public let duties: [Choice]
  /// The shifts that a practice store starts with.
  public let shifts: [ShiftDefault]
  /// ระเบียบ of cash aid, each code by its rows, in the order shown; none in books adopted before they shipped.
  public let regulations: [DatedRows<Regulation>]
  /// Deadlines of requests; none in books adopted before they shipped.
  public let deadlines: [DatedRows<Deadline>]
  /// Caps of home repair; none in books adopted before they shipped.
  public let housing: HousingRules
  /// Recommended kits, each code by its rows; none in books adopted before they shipped.
  public let kits: [DatedRows<KitRecipe>]
  /// What people may be entitled to; none in books adopted before it shipped.
  public let benefits: BenefitRules
  /// How the level of vulnerability is found; none in books adopted before it shipped.
  public let vulnerability: DatedRows<VulnerabilityTable>
  /// Whom reports count by; none in books adopted before they shipped.
  public let groups: TargetGroups
  /// What a case can be about and where it can be sent; nothing in books adopted before it shipped.
  public let cases: CaseRules

  /// A book of these rules; without `usualVisits` the first purpose and the first outcome are the usual ones.
  public init(
    queue: QueueRules, purposes: [Choice], outcomes: [Choice], usualVisits: UsualVisits? = nil,
    parkReasons: [Choice], campaignDefaults: DatedRows<CampaignDefaults>, duties: [Choice],
    shifts: [ShiftDefault], regulations: [DatedRows<Regulation>] = [], deadlines: [DatedRows<Deadline>] = [],
    housing: HousingRules = HousingRules(), kits: [DatedRows<KitRecipe>] = [],
    benefits: BenefitRules = BenefitRules(),
    vulnerability: DatedRows<VulnerabilityTable> = DatedRows(), groups: TargetGroups = TargetGroups(),
    cases: CaseRules = CaseRules()
  ) {
    self.queue = queue
    self.purposes = purposes
    self.outcomes = outcomes
    let first = VisitNote(purpose: purposes.first?.code ?? "", outcome: outcomes.first?.code ?? "")
    self.usualVisits = usualVisits ?? UsualVisits(talk: first, goods: first)
    self.parkReasons = parkReasons
    self.campaignDefaults = campaignDefaults
    self.duties = duties
    self.shifts = shifts
    self.regulations = regulations
    self.deadlines = deadlines
    self.housing = housing
    self.kits = kits
    self.benefits = benefits
    self.vulnerability = vulnerability
    self.groups = groups
    self.cases = cases
  }
}

extension RuleBook {
  /// How many rows of a file somebody still has to confirm.
  public func rowsToConfirm(in file: String) -> Int {
    switch file {
    case "benefits.toml": benefits.benefits.reduce(0) { $0 + $1.toConfirm }
    case "vulnerability.toml": vulnerability.toConfirm
    case "groups.toml": groups.rows.reduce(0) { $0 + $1.toConfirm }
    case "campaigns.toml": campaignDefaults.toConfirm
    case "cases.toml": cases.cooldown.toConfirm + cases.answerDays.toConfirm + cases.yearlySum.toConfirm
    case "regulations.toml": regulations.reduce(0) { $0 + $1.toConfirm }
    case "kits.toml": kits.reduce(0) { $0 + $1.toConfirm }
    case "deadlines.toml": deadlines.reduce(0) { $0 + $1.toConfirm }
    case "housing.toml":
      housing.caps.toConfirm + housing.modificationCaps.toConfirm + housing.yearsBetween.toConfirm
        + housing.stepDays.toConfirm
    default: 0
    }
  }
}

/// Why a visitor came and what came of it: codes of the rule book.
public struct VisitNote: Hashable, Sendable {
  /// A code of `RuleBook.purposes`.
  public let purpose: String
  /// A code of `RuleBook.outcomes`.
  public let outcome: String

  /// A note of these codes.
  public init(purpose: String, outcome: String) {
    self.purpose = purpose
    self.outcome = outcome
  }
}

/// What visits are noted as when the next number is called and nobody said what came of this one (DOMAIN: most visits
/// end in advice).
public struct UsualVisits: Hashable, Sendable {
  /// A visit in which nothing was handed over.
  public let talk: VisitNote
  /// A visit in which goods were handed over, and not taken back since.
  public let goods: VisitNote

  /// Usual notes.
  public init(talk: VisitNote, goods: VisitNote) {
    self.talk = talk
    self.goods = goods
  }
}

/// One line of a list that the centre can change: a stable code and its words.
public struct Choice: Hashable, Sendable {
  /// Stable, in ASCII: what acts carry.
  public let code: String
  /// The Thai words.
  public let thai: String
  /// The English words.
  public let english: String

  /// A choice of this code and these words.
  public init(code: String, thai: String, english: String) {
    self.code = code
    self.thai = thai
    self.english = english
  }
}

/// What a campaign of bags has unless it says otherwise (DOMAIN rule 6).
public struct CampaignDefaults: Hashable, Sendable {
  /// The greatest unit value, satang.
  public let ceiling: Satang
  /// Days across campaigns of the same aid.
  public let window: UInt64
  /// Issuances a unit may have.
  public let perUnit: UInt64

  /// Defaults of these figures.
  public init(ceiling: Satang, window: UInt64, perUnit: UInt64) {
    self.ceiling = ceiling
    self.window = window
    self.perUnit = perUnit
  }
}

/// A shift as the roster rule file describes it.
public struct ShiftDefault: Hashable, Sendable {
  /// `morning`, `afternoon`.
  public let code: String
  /// First minute of the day.
  public let from: UInt64
  /// The minute after the last.
  public let to: UInt64
  /// How many volunteers are wanted.
  public let wanted: UInt64

  /// A shift of these figures.
  public init(code: String, from: UInt64, to: UInt64, wanted: UInt64) {
    self.code = code
    self.from = from
    self.to = to
    self.wanted = wanted
  }
}

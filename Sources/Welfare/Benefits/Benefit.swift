public import ThaiText

/// สิทธิ: what somebody may be entitled to, as one dated row of `benefits.toml` says it.
///
/// The centre asks, lists papers and forwards; others decide. Nothing here says that anybody gets anything.
public struct Benefit: Hashable, Sendable {
  /// Who it is for, or who is asked.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// One person.
    case person
    /// A household as one.
    case household
  }

  /// How it is paid.
  public enum Paid: String, CaseIterable, Hashable, Sendable {
    /// Every month.
    case month
    /// Once.
    case once
    /// Each time it is asked for.
    case time
    /// As a loan.
    case loan
  }

  /// `old-age-allowance`; stable, what acts carry.
  public let code: String
  /// What it is called.
  public let thai: String
  /// What it is called in English.
  public let english: String
  /// Who it is for.
  public let unit: Unit
  /// Who pays.
  public let payer: Choice
  /// How it is paid.
  public let paid: Paid
  /// Whether the desk shows it without being asked.
  public let isUnasked: Bool
  /// Of whom it may be: of a person, or of at least one member of the household.
  public let member: Member
  /// What has to be answered with yes, in the order asked.
  public let needs: [BenefitQuestion]
  /// What must not be answered with yes; it is likely all the same while nobody asked.
  public let excludes: [BenefitQuestion]
  /// What to bring, in the order listed.
  public let papers: [Choice]
  /// Amounts; the first that fits counts. None where the row names no amount.
  public let amounts: [Amount]

  /// What a person has to be.
  public struct Member: Hashable, Sendable {
    /// Whole years, both ends included.
    public let ages: Ages
    /// Born on this day or later.
    public let bornFrom: Day?
    /// Whether the name has to stand in the house register.
    public let isRegistered: Bool
    /// Whether the person has to live here.
    public let livesHere: Bool

    /// A person of this age and standing.
    public init(
      ages: Ages = Ages(), bornFrom: Day? = nil, isRegistered: Bool = false, livesHere: Bool = false
    ) {
      self.ages = ages
      self.bornFrom = bornFrom
      self.isRegistered = isRegistered
      self.livesHere = livesHere
    }
  }

  /// An amount and when it counts.
  public struct Amount: Hashable, Sendable {
    /// How much, satang.
    public let satang: Satang
    /// Whether it may be less.
    public let isAtMost: Bool
    /// For whom, in whole years.
    public let ages: Ages
    /// Only where this is answered with yes.
    public let ifYes: BenefitQuestion?

    /// An amount for these.
    public init(satang: Satang, isAtMost: Bool = false, ages: Ages = Ages(), ifYes: BenefitQuestion? = nil) {
      self.satang = satang
      self.isAtMost = isAtMost
      self.ages = ages
      self.ifYes = ifYes
    }
  }

  /// A benefit of these terms.
  public init(
    code: String, thai: String, english: String, unit: Unit, payer: Choice, paid: Paid,
    isUnasked: Bool = true, member: Member = Member(), needs: [BenefitQuestion] = [],
    excludes: [BenefitQuestion] = [], papers: [Choice], amounts: [Amount] = []
  ) {
    self.code = code
    self.thai = thai
    self.english = english
    self.unit = unit
    self.payer = payer
    self.paid = paid
    self.isUnasked = isUnasked
    self.member = member
    self.needs = needs
    self.excludes = excludes
    self.papers = papers
    self.amounts = amounts
  }

  /// Every question that decides on it or on its amount, each once, in the order asked.
  public var questions: [BenefitQuestion] {
    var questions: [BenefitQuestion] = []
    for question in needs + excludes + amounts.compactMap(\.ifYes) where !questions.contains(question) {
      questions.append(question)
    }
    return questions
  }
}

/// Whole years from and to, both ends included; open where nothing is said.
public struct Ages: Hashable, Sendable {
  /// The least age.
  public let from: Int?
  /// The greatest age.
  public let to: Int?

  /// Ages from–to.
  public init(from: Int? = nil, to: Int? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether any age will do.
  public var isAny: Bool { from == nil && to == nil }

  /// Whether `age` is among them.
  public func contains(_ age: Int) -> Bool {
    from ?? age <= age && age <= to ?? age
  }
}

/// What the desk asks a visitor: answered with yes, no, or not known.
public struct BenefitQuestion: Hashable, Sendable {
  /// `disability-card`; stable, what acts carry.
  public let code: String
  /// The Thai words, as a statement that is true or not.
  public let thai: String
  /// The English words.
  public let english: String
  /// Whether it is asked of each person or once of the household.
  public let about: Benefit.Unit
  /// Days for which an answer counts, the last of them included; nil for ever.
  public let holdsDays: Int?

  /// A question of these words.
  public init(code: String, thai: String, english: String, about: Benefit.Unit, holdsDays: Int? = nil) {
    self.code = code
    self.thai = thai
    self.english = english
    self.about = about
    self.holdsDays = holdsDays
  }

  /// The code of the question that every benefit has: whether they receive it already. No rule file may use it.
  public static let receives = "receives"
}

/// The benefits of `benefits.toml`.
public struct BenefitRules: Hashable, Sendable {
  /// Each code by its rows, in the order shown.
  public let benefits: [DatedRows<Benefit>]
  /// What is asked, in the order asked.
  public let questions: [BenefitQuestion]

  /// Rules of these rows.
  public init(benefits: [DatedRows<Benefit>] = [], questions: [BenefitQuestion] = []) {
    self.benefits = benefits
    self.questions = questions
  }

  /// The rows that hold on `day`, in the order shown.
  public func rows(on day: Day) -> [Dated<Benefit>] { benefits.compactMap { $0.row(on: day) } }

  /// The row of a code that holds on `day`.
  public func row(_ code: String, on day: Day) -> Dated<Benefit>? {
    benefits.lazy.compactMap { $0.row(on: day) }.first { $0.value.code == code }
  }
}

public import ThaiText

/// What is known of a household where benefits are looked for.
public struct BenefitFacts: Hashable, Sendable {
  /// The members, in the order shown.
  public let members: [Member]
  /// What was answered of the household as one.
  public let answers: KeptAnswers
  /// What surveys say.
  public let surveys: HouseholdSurveys

  /// What is known of one member.
  public struct Member: Hashable, Sendable {
    /// Who.
    public let person: Identifier<Person>
    /// The birth date, to the precision known.
    public let birth: PartialDay?
    /// Whether the name stands in the house register.
    public let isRegistered: Bool
    /// Whether the person lives here.
    public let livesHere: Bool
    /// What was answered of the person.
    public let answers: KeptAnswers

    /// A member of these facts.
    public init(
      person: Identifier<Person>, birth: PartialDay?, isRegistered: Bool = true, livesHere: Bool = true,
      answers: KeptAnswers = KeptAnswers()
    ) {
      self.person = person
      self.birth = birth
      self.isRegistered = isRegistered
      self.livesHere = livesHere
      self.answers = answers
    }
  }

  /// A household of these members.
  public init(
    members: [Member], answers: KeptAnswers = KeptAnswers(), surveys: HouseholdSurveys = HouseholdSurveys()
  ) {
    self.members = members
    self.answers = answers
    self.surveys = surveys
  }

  /// The answer that counts today, of the person or of the household as the question asks.
  func current(_ question: BenefitQuestion, of member: Member?, on day: Day) -> KeptAnswer? {
    switch question.about {
    case .household: answers.current(question, on: day)
    case .person: member?.answers.current(question, on: day)
    }
  }
}

/// The ages somebody can have today: of a birth date that is known only to the month or the year, both ends count.
///
/// Screens show one age, that of the first day of the uncertain range (Civil and Commercial Code, section 16). What somebody
/// may be entitled to is judged at both ends: it is likely only if both ends agree, and asked if one of them says so.
public struct PossibleAges: Hashable, Sendable {
  /// If born on the last day of what is known; never negative.
  public let youngest: Int
  /// If born on the first.
  public let oldest: Int

  /// The ages on `day`; nil for who is not born by then.
  public init?(of birth: PartialDay, on day: Day) {
    guard birth.day <= day else { return nil }
    oldest = birth.day.years(until: day)
    youngest = max(0, birth.last.years(until: day))
  }

  /// Of somebody of whom a survey of a year says an age: it was right at some time of that year, or when the file was made.
  init?(surveyed: (age: Int, year: Int)?, on day: Day) {
    guard let surveyed, surveyed.year <= day.year else { return nil }
    youngest = surveyed.age
    oldest = surveyed.age + day.year - surveyed.year + 1
  }

  /// Whether the age is known.
  public var isCertain: Bool { youngest == oldest }

  /// Whether all of them, some of them, or none are among `ages`.
  func standing(among ages: Ages) -> ConditionStanding {
    if ages.contains(youngest), ages.contains(oldest) { return .holds }
    return oldest < ages.from ?? oldest || youngest > ages.to ?? youngest ? .fails : .open
  }
}

/// How a condition stands with what is known.
enum ConditionStanding {
  /// It is fulfilled.
  case holds
  /// Somebody has to be asked.
  case open
  /// It is not fulfilled.
  case fails
}

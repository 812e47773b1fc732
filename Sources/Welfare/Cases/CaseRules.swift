/// What a centre can take up and to whom it can send it: lists of the rule book.
public struct CaseRules: Hashable, Sendable {
  /// สภาพปัญหา, in the order shown.
  public let problems: [CaseProblem]
  /// ความช่วยเหลือที่ต้องการ, in the order shown.
  public let wishes: [CaseWish]
  /// เอกสาร, in the order shown.
  public let papers: [CasePaperKind]
  /// Where a case can be sent, in the order shown.
  public let agencies: [Agency]
  /// Days from its submission in which the same person does not ask again.
  public let cooldown: DatedRows<Int>
  /// Days in which an answer to a letter is wanted, if the letter names none.
  public let answerDays: DatedRows<Int>
  /// Above which sum of all regulations in a fiscal year a household is looked at again, satang; none: never.
  public let yearlySum: DatedRows<Satang>

  /// Rules of these lists; a book adopted before they shipped has none.
  public init(
    problems: [CaseProblem] = [], wishes: [CaseWish] = [], papers: [CasePaperKind] = [],
    agencies: [Agency] = [], cooldown: DatedRows<Int> = DatedRows(),
    answerDays: DatedRows<Int> = DatedRows(),
    yearlySum: DatedRows<Satang> = DatedRows()
  ) {
    self.problems = problems
    self.wishes = wishes
    self.papers = papers
    self.agencies = agencies
    self.cooldown = cooldown
    self.answerDays = answerDays
    self.yearlySum = yearlySum
  }

  /// The papers that a request of these wishes is sent with.
  public func papers(for wishes: [String]) -> [CasePaperKind] {
    papers.filter { paper in paper.wishes.isEmpty || paper.wishes.contains(where: wishes.contains) }
  }

  /// The agency of a code; nil if none has it.
  public func agency(_ code: String) -> Agency? { agencies.first { $0.choice.code == code } }
}

/// สภาพปัญหา: what a family is in trouble with.
public struct CaseProblem: Hashable, Sendable {
  /// Its code and words.
  public let choice: Choice
  /// The head it stands under, in Thai: ที่อยู่อาศัย.
  public let thaiHead: String
  /// The head in English.
  public let englishHead: String

  /// A problem under a head.
  public init(choice: Choice, thaiHead: String, englishHead: String) {
    self.choice = choice
    self.thaiHead = thaiHead
    self.englishHead = englishHead
  }
}

/// ความช่วยเหลือที่ต้องการ.
public struct CaseWish: Hashable, Sendable {
  /// Its code and words.
  public let choice: Choice
  /// Whether it is money that a regulation gives.
  public let isMoney: Bool

  /// A wish.
  public init(choice: Choice, isMoney: Bool) {
    self.choice = choice
    self.isMoney = isMoney
  }
}

/// A paper that a request is sent with.
public struct CasePaperKind: Hashable, Sendable {
  /// Its code and words.
  public let choice: Choice
  /// The wishes that need it; none: every request does.
  public let wishes: [String]

  /// A paper.
  public init(choice: Choice, wishes: [String]) {
    self.choice = choice
    self.wishes = wishes
  }
}

/// หน่วยงาน that a case can be sent to.
public struct Agency: Hashable, Sendable {
  /// What sort it is.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// A department of the ministry, or its office in the province.
    case department
    /// Another ministry.
    case ministry
    /// An agency that answers day and night.
    case hotline
    /// Any other.
    case other
  }

  /// Its code and words.
  public let choice: Choice
  /// What sort.
  public let sort: Sort
  /// Its number; empty if none is known.
  public let phone: String

  /// An agency.
  public init(choice: Choice, sort: Sort, phone: String) {
    self.choice = choice
    self.sort = sort
    self.phone = phone
  }
}

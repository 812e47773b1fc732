public import ThaiText

/// How an allotment stands on a day.
public struct BudgetLine: Hashable, Sendable {
  /// The allotment.
  public let allotment: Identifier<Allotment>
  /// Its terms.
  public let facts: BudgetAllotted
  /// Whether this device keeps it.
  public let isKept: Bool
  /// The last day it may be spent on past its year; nil if nobody said so.
  public let carriedOver: Day?
  /// จัดสรร: as it is by then, satang.
  public let allotted: Satang
  /// จอง, satang.
  public let reserved: Satang
  /// ผูกพัน and not paid yet, satang.
  public let committed: Satang
  /// จ่ายแล้ว, satang.
  public let spent: Satang

  /// A line.
  public init(
    facts: BudgetAllotted, isKept: Bool, carriedOver: Day?, allotted: Satang, reserved: Satang,
    committed: Satang, spent: Satang
  ) {
    allotment = facts.allotment
    self.facts = facts
    self.isKept = isKept
    self.carriedOver = carriedOver
    self.allotted = allotted
    self.reserved = reserved
    self.committed = committed
    self.spent = spent
  }

  /// คงเหลือ: what may still be promised, satang.
  public var left: Satang { allotted - reserved - committed - spent }
  /// What is promised and not paid, satang.
  public var promised: Satang { reserved + committed }
  /// The last day on which it is paid from.
  public var lastDay: Day? {
    let end = FiscalYear(buddhist: Int(clamping: facts.fiscalYear))?.last
    guard let end, let carriedOver else { return end }
    return max(end, carriedOver)
  }
}

/// Who took money out of an allotment last.
public struct BudgetTaking: Hashable, Sendable {
  /// The grant it was for.
  public let paper: String
  /// How much, satang.
  public let amount: Satang
  /// When.
  public let at: Instant
  /// At which window; 0 for none.
  public let counter: UInt64
  /// The officer's name; empty where it cannot be opened here.
  public let by: String

  /// A reservation.
  public init(paper: String, amount: Satang, at: Instant, counter: UInt64, by: String) {
    self.paper = paper
    self.amount = amount
    self.at = at
    self.counter = counter
    self.by = by
  }
}

/// Why money cannot be moved like that.
public enum BudgetRefusal: Hashable, Sendable {
  /// `budget.short`: not so much is left; who took some last.
  case short(code: String, left: Satang, asked: Satang, last: BudgetTaking?)
  /// `budget.not-keeper`: another device keeps it.
  case notKeeper(code: String)
  /// `budget.kept-already`: this device keeps it.
  case keptAlready(code: String)
  /// `budget.other-scheme`: it is for another scheme.
  case otherScheme(code: String, HousingGrant.Kind)
  /// `budget.other-year`: money is not moved from one fiscal year into another.
  case otherYear(UInt64, UInt64)
  /// `budget.year-over`: its fiscal year is over and nothing was carried over.
  case yearOver(code: String, lastDay: Day)
  /// `budget.below-promised`: less than what is promised and spent already.
  case belowPromised(code: String, wanted: Satang, taken: Satang)
  /// `budget.amount`: nothing, or less than nothing.
  case amount(Satang)
  /// `budget.unsigned`: not said who gives it, or by which paper.
  case unsigned
  /// `budget.day`: a day on which that cannot be.
  case day(Day)
  /// `budget.same`: from an allotment into itself.
  case same

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .short: "budget.short"
    case .notKeeper: "budget.not-keeper"
    case .keptAlready: "budget.kept-already"
    case .otherScheme: "budget.other-scheme"
    case .otherYear: "budget.other-year"
    case .yearOver: "budget.year-over"
    case .belowPromised: "budget.below-promised"
    case .amount: "budget.amount"
    case .unsigned: "budget.unsigned"
    case .day: "budget.day"
    case .same: "budget.same"
    }
  }
}

/// What somebody wants to happen to money.
public enum BudgetProposal: Hashable, Sendable {
  /// Money came.
  case allot(BudgetRequest)
  /// An allotment is to come to `amount`, by a paper.
  case change(Identifier<Allotment>, to: Satang, document: String)
  /// From one to another.
  case transfer(from: Identifier<Allotment>, to: Identifier<Allotment>, amount: Satang, document: String)
  /// This device keeps it from here on.
  case keep(Identifier<Allotment>)
  /// กันเงินไว้เบิกเหลื่อมปี.
  case carryOver(Identifier<Allotment>, until: Day, document: String)
}

/// Money that came, as somebody writes it down.
public struct BudgetRequest: Hashable, Sendable {
  /// `BPP-65`.
  public let code: String
  /// For which scheme.
  public let kind: HousingGrant.Kind
  /// พ.ศ.
  public let fiscalYear: UInt64
  /// Satang.
  public let amount: Satang
  /// Who gives it.
  public let source: String
  /// The number of the paper.
  public let document: String
  /// Its day.
  public let day: Day

  /// Money that came.
  public init(
    code: String, kind: HousingGrant.Kind, fiscalYear: UInt64, amount: Satang, source: String,
    document: String, day: Day
  ) {
    self.code = code
    self.kind = kind
    self.fiscalYear = fiscalYear
    self.amount = amount
    self.source = source
    self.document = document
    self.day = day
  }
}

/// Whether money may be moved: within one store no budget is ever overspent.
public enum BudgetRule {
  /// Who may.
  public static let roles: [Officer.Role] = [.approver]
  /// The greatest allotment, satang: ten thousand million baht.
  public static let greatest: Satang = 1_000_000_000_000

  /// - Throws: `Refusal`: `amount`, `unsigned`, `day`.
  public static func allot(_ request: BudgetRequest, today: Day) throws(Refusal) {
    guard (1...greatest).contains(request.amount) else { throw .budget(.amount(request.amount)) }
    guard !isBlank(request.source), !isBlank(request.document) else {
      throw .budget(.unsigned)
    }
    guard request.day <= today else { throw .budget(.day(request.day)) }
  }

  /// - Throws: `Refusal`: `notKeeper`, `amount`, `unsigned`, `belowPromised`.
  public static func change(_ line: BudgetLine, to amount: Satang, document: String) throws(Refusal) {
    guard line.isKept else { throw .budget(.notKeeper(code: line.facts.code)) }
    guard (0...greatest).contains(amount), amount != line.allotted else { throw .budget(.amount(amount)) }
    guard !isBlank(document) else { throw .budget(.unsigned) }
    let taken = line.promised + line.spent
    guard amount >= taken else {
      throw .budget(.belowPromised(code: line.facts.code, wanted: amount, taken: taken))
    }
  }

  /// - Throws: `Refusal`: `same`, `notKeeper`, `otherYear`, `amount`, `unsigned`, `short`.
  public static func transfer(
    _ amount: Satang, from: BudgetLine, to: BudgetLine, document: String, last: BudgetTaking?
  ) throws(Refusal) {
    guard from.allotment != to.allotment else { throw .budget(.same) }
    guard from.isKept else { throw .budget(.notKeeper(code: from.facts.code)) }
    guard from.facts.fiscalYear == to.facts.fiscalYear else {
      throw .budget(.otherYear(from.facts.fiscalYear, to.facts.fiscalYear))
    }
    guard (1...greatest).contains(amount) else { throw .budget(.amount(amount)) }
    guard !isBlank(document) else { throw .budget(.unsigned) }
    try take(amount, of: from, last: last)
  }

  /// - Throws: `Refusal`: `day`, `unsigned`.
  public static func carryOver(_ line: BudgetLine, until day: Day, document: String) throws(Refusal) {
    let end = FiscalYear(buddhist: Int(clamping: line.facts.fiscalYear))?.last
    guard let end, end < day, day <= end.adding(days: 366) else { throw .budget(.day(day)) }
    guard !isBlank(document) else { throw .budget(.unsigned) }
  }

  /// Money for a grant: of its scheme, kept here, of a year that is not over, and enough of it.
  ///
  /// - Throws: `Refusal`: `otherScheme`, `notKeeper`, `yearOver`, `short`.
  public static func reserve(
    _ amount: Satang, of line: BudgetLine, for kind: HousingGrant.Kind, on day: Day, last: BudgetTaking?
  ) throws(Refusal) {
    guard line.facts.kind == kind else {
      throw .budget(.otherScheme(code: line.facts.code, line.facts.kind))
    }
    guard line.isKept else { throw .budget(.notKeeper(code: line.facts.code)) }
    try spend(of: line, on: day)
    try take(amount, of: line, last: last)
  }

  /// Money is paid until the year is over, and past it only what was carried over.
  ///
  /// - Throws: `Refusal`: `yearOver`, `day`.
  public static func spend(of line: BudgetLine, on day: Day) throws(Refusal) {
    guard let end = line.lastDay, day <= end else {
      throw .budget(.yearOver(code: line.facts.code, lastDay: line.lastDay ?? day))
    }
  }

  private static func take(_ amount: Satang, of line: BudgetLine, last: BudgetTaking?) throws(Refusal) {
    guard amount <= line.left else {
      throw .budget(.short(code: line.facts.code, left: line.left, asked: amount, last: last))
    }
  }
}

public import ThaiText

/// What somebody said to a question.
public enum Reply: UInt8, CaseIterable, Hashable, Sendable {
  /// ใช่.
  case yes = 1
  /// ไม่ใช่.
  case no
  /// ไม่ทราบ: takes an earlier answer back.
  case unknown
}

/// An answer that was kept, with its day.
public struct KeptAnswer: Hashable, Sendable {
  /// The benefit it was asked for.
  public let benefit: String
  /// The question's code, or `BenefitQuestion.receives`.
  public let question: String
  /// What was said.
  public let reply: Reply
  /// The day it was said.
  public let day: Day

  /// An answer of that day.
  public init(benefit: String, question: String, reply: Reply, day: Day) {
    self.benefit = benefit
    self.question = question
    self.reply = reply
    self.day = day
  }
}

/// The answers of one person or one household, oldest first: the newest to a question counts, older ones stay readable.
public struct KeptAnswers: Hashable, Sendable {
  /// Every answer, in the order of the journal.
  public let all: [KeptAnswer]

  /// Answers, oldest first.
  public init(_ all: [KeptAnswer] = []) {
    self.all = all
  }

  /// The answer that counts today; nil if none was given, it was taken back, or it is too old.
  public func current(_ question: BenefitQuestion, on day: Day) -> KeptAnswer? {
    guard let newest = all.last(where: { $0.question == question.code }), newest.reply != .unknown else {
      return nil
    }
    if let days = question.holdsDays, newest.day.adding(days: days) < day { return nil }
    return newest
  }

  /// Whether a benefit is received already, as said last; nil if nobody knows.
  public func receives(_ benefit: String) -> KeptAnswer? {
    let newest = all.last { $0.question == BenefitQuestion.receives && $0.benefit == benefit }
    return newest?.reply == .unknown ? nil : newest
  }
}

public import ThaiText

/// Of whom something was answered: one person, or a household as one.
public enum AnswerSubject: Hashable, Sendable {
  /// A person.
  case person(Identifier<Person>)
  /// A household.
  case household(Identifier<Household>)

  /// The subject whose key seals the answer.
  public var subject: SubjectID {
    switch self {
    case .person(let person): person.of(.person)
    case .household(let household): household.of(.household)
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(subject.kind.rawValue)
    writer.write(fixed: subject.bytes)
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch SubjectKind(rawValue: try reader.unsigned()) {
    case .person: self = .person(try reader.identifier())
    case .household: self = .household(try reader.identifier())
    default: throw .code
    }
  }
}

/// The facts of `benefit.answered`: what was asked of whom. What was said is health or income and stands in the sealed part.
///
/// Fields in order: subject's kind and id, benefit's code, question's code, rule-book hash.
public struct BenefitAnswered: Hashable, Sendable {
  /// Of whom.
  public let about: AnswerSubject
  /// The benefit it was asked for: a code of `benefits.toml`.
  public let benefit: String
  /// What was asked: a code of its questions, or `BenefitQuestion.receives`.
  public let question: String
  /// SHA-256 of the rule book whose question it was, 32 bytes.
  public let ruleBook: [UInt8]

  /// The facts.
  public init(about: AnswerSubject, benefit: String, question: String, ruleBook: [UInt8]) {
    self.about = about
    self.benefit = benefit
    self.question = question
    self.ruleBook = ruleBook
  }

  func encode(into writer: inout CanonicalWriter) {
    about.encode(into: &writer)
    writer.write(benefit)
    writer.write(question)
    writer.write(fixed: ruleBook)
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      about: try AnswerSubject(from: &reader), benefit: try reader.text(), question: try reader.text(),
      ruleBook: try reader.fixed(32))
  }
}

/// The sealed part of `benefit.answered`, under the key of whom it is about: what was said.
public struct AnswerParticulars: Hashable, Sendable {
  /// What was said.
  public let reply: Reply

  /// An answer.
  public init(reply: Reply) {
    self.reply = reply
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(reply.rawValue))
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    reply = try reader.code(Reply.self)
  }
}

/// An answer that somebody at the counter wants to keep.
public struct AnswerRequest: Hashable, Sendable {
  /// Of whom.
  public let about: AnswerSubject
  /// The benefit's code.
  public let benefit: String
  /// The question's code, or `BenefitQuestion.receives`.
  public let question: String
  /// What was said.
  public let reply: Reply

  /// An answer to be kept.
  public init(about: AnswerSubject, benefit: String, question: String, reply: Reply) {
    self.about = about
    self.benefit = benefit
    self.question = question
    self.reply = reply
  }
}

/// Whether an answer can be kept.
public enum AnswerRule {
  /// The benefit has to be in the rules of the day, and the question has to be one of its own, asked of such a subject.
  ///
  /// - Throws: `Refusal`: `choice.unknown`.
  public static func check(_ request: AnswerRequest, rules: BenefitRules, on day: Day) throws(Refusal) {
    let rows = rules.rows(on: day).map(\.value)
    guard let benefit = rows.first(where: { $0.code == request.benefit }) else {
      throw .unknownChoice(request.benefit, known: rows.map(\.code))
    }
    let unit: Benefit.Unit =
      switch request.about {
      case .person: .person
      case .household: .household
      }
    var known = benefit.questions.filter { $0.about == unit }.map(\.code)
    if benefit.unit == unit { known.append(BenefitQuestion.receives) }
    guard known.contains(request.question) else { throw .unknownChoice(request.question, known: known) }
  }
}

public import ThaiText

/// The facts of `case.opened`: a story was told. Who told it, and the story, stand in the part, `CaseStory`.
///
/// Fields in order: paper, fiscal year, number, day, status (1 or 2), channel, informant, whether anonymous, applicant (optional),
/// beneficiaries, problems, wishes, regulation (optional), client, urgency (optional), restriction (optional).
public struct CaseOpened: CanonicalFacts {
  /// The number it is known by: `A-70/C0031`.
  public let paper: String
  /// The fiscal year of the number, พ.ศ.
  public let fiscalYear: UInt64
  /// The number in the log and fiscal year, from 1, gap-free (DOMAIN rule 10).
  public let number: UInt64
  /// The day it was submitted: the cooldown counts from it.
  public let day: Day
  /// รอรับเรื่อง, or รับเรื่องเรียบร้อย where an officer takes it on at once.
  public let status: Case.Status
  /// How it came.
  public let channel: Case.Channel
  /// Who told it.
  public let informant: Case.Informant
  /// ไม่ประสงค์ออกนาม.
  public let isAnonymous: Bool
  /// ผู้ขอรับความช่วยเหลือ; nil where somebody else told it and nobody asks.
  public let applicant: Identifier<Person>?
  /// ผู้ประสบปัญหา, at least one, ascending.
  public let beneficiaries: [Identifier<Person>]
  /// Codes of `CaseRules.problems`, as chosen.
  public let problems: [String]
  /// Codes of `CaseRules.wishes`, as chosen.
  public let wishes: [String]
  /// The regulation that cash is asked for under; nil for none.
  public let regulation: String?
  /// Whether anybody in it was helped before: how long it may take (DOMAIN rule 8).
  public let isKnownClient: Bool
  /// Why it is taken in spite of another; nil where nothing stood against it.
  public let urgency: Case.Urgency?
  /// Why only those who say why may see it; nil for a case like any other.
  public let restriction: Case.Restriction?

  /// The facts.
  public init(
    paper: String, fiscalYear: UInt64, number: UInt64, day: Day, status: Case.Status, channel: Case.Channel,
    informant: Case.Informant, isAnonymous: Bool, applicant: Identifier<Person>?,
    beneficiaries: [Identifier<Person>], problems: [String], wishes: [String], regulation: String?,
    isKnownClient: Bool, urgency: Case.Urgency?, restriction: Case.Restriction?
  ) {
    self.paper = paper
    self.fiscalYear = fiscalYear
    self.number = number
    self.day = day
    self.status = status
    self.channel = channel
    self.informant = informant
    self.isAnonymous = isAnonymous
    self.applicant = applicant
    self.beneficiaries = beneficiaries
    self.problems = problems
    self.wishes = wishes
    self.regulation = regulation
    self.isKnownClient = isKnownClient
    self.urgency = urgency
    self.restriction = restriction
  }

  /// The number as printed: device letter, two digits of the fiscal year, C and at least four digits.
  public static func paper(letter: String, fiscalYear: UInt64, number: UInt64) -> String {
    printedNumber(letter: letter, fiscalYear: fiscalYear, mark: "C", number: number)
  }

  /// Everybody it is about: who asks, and those in trouble; each once, ascending.
  public var people: [Identifier<Person>] { Set(beneficiaries + (applicant.map { [$0] } ?? [])).sorted() }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(paper)
    writer.write(fiscalYear)
    writer.write(number)
    writer.write(day)
    writer.write(UInt64(status.rawValue))
    writer.write(UInt64(channel.rawValue))
    writer.write(UInt64(informant.rawValue))
    writer.write(isAnonymous)
    writer.write(applicant) { $0.write($1) }
    writer.write(beneficiaries) { $0.write($1) }
    writer.write(problems) { $0.write($1) }
    writer.write(wishes) { $0.write($1) }
    writer.write(regulation) { $0.write($1) }
    writer.write(isKnownClient)
    writer.write(urgency) { $0.write(UInt64($1.rawValue)) }
    writer.write(restriction) { $0.write(UInt64($1.rawValue)) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    func texts(_ reader: inout CanonicalReader) throws(CanonicalTrouble) -> [String] {
      try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
    }
    self.init(
      paper: try reader.text(), fiscalYear: try reader.unsigned(), number: try reader.unsigned(),
      day: try reader.day(), status: try reader.code(Case.Status.self),
      channel: try reader.code(Case.Channel.self), informant: try reader.code(Case.Informant.self),
      isAnonymous: try reader.boolean(), applicant: try reader.optionalIdentifier(),
      beneficiaries: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.identifier()
      }, problems: try texts(&reader), wishes: try texts(&reader), regulation: try reader.optionalText(),
      isKnownClient: try reader.boolean(), urgency: try reader.optionalCode(Case.Urgency.self),
      restriction: try reader.optionalCode(Case.Restriction.self))
  }
}

/// The sealed part of `case.opened`, under the household's key: who told it, how to reach them, and the story as told.
public struct CaseStory: Hashable, Sendable {
  /// The informant's name; empty where anonymous or where the applicant told it.
  public let informant: String
  /// How to reach the informant; empty if not said.
  public let phone: String
  /// สภาพปัญหา, as told.
  public let text: String

  /// A story.
  public init(informant: String = "", phone: String = "", text: String) {
    self.informant = informant
    self.phone = phone
    self.text = text
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(informant)
    writer.write(phone)
    writer.write(text)
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(informant: try reader.text(), phone: try reader.text(), text: try reader.text())
  }
}

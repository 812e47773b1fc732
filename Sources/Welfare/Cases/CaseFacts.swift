public import ThaiText

/// เงินสงเคราะห์ that a case came to. Fields in order: regulation, amount, person.
public struct CaseAid: CanonicalFacts {
  /// The code of the regulation it was given under.
  public let regulation: String
  /// How much, satang.
  public let amount: Satang
  /// For whom: one of the case's beneficiaries.
  public let person: Identifier<Person>

  /// The facts.
  public init(regulation: String, amount: Satang, person: Identifier<Person>) {
    self.regulation = regulation
    self.amount = amount
    self.person = person
  }

  /// Writes regulation, amount, person.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(regulation)
    writer.write(signed: amount)
    writer.write(person)
  }

  /// Reads regulation, amount, person.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      regulation: try reader.text(), amount: try reader.signed(), person: try reader.identifier())
  }
}

/// The facts of `case.moved`: its status changed; a note stands in the part. Fields in order: status, day, letter (optional), aid
/// (optional).
public struct CaseMoved: CanonicalFacts {
  /// What it is now.
  public let status: Case.Status
  /// Since which day.
  public let day: Day
  /// The entry of the letter that this answers; nil where the centre itself moved it on.
  public let letter: EntryName?
  /// The money it came to; only with ``Case/Status/helped``.
  public let aid: CaseAid?

  /// The facts.
  public init(status: Case.Status, day: Day, letter: EntryName? = nil, aid: CaseAid? = nil) {
    self.status = status
    self.day = day
    self.letter = letter
    self.aid = aid
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(status.rawValue))
    writer.write(day)
    writer.write(letter) { $0.write($1) }
    writer.write(aid) { $1.encode(into: &$0) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      status: try reader.code(Case.Status.self), day: try reader.day(),
      letter: try reader.optionalEntryName(),
      aid: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try CaseAid(from: &r)
      })
  }
}

/// The facts of `case.forwarded`: หนังสือส่งต่อ left the centre. Fields in order: agency, paper, year, number, day, due.
public struct CaseForwarded: CanonicalFacts {
  /// The code of the agency, one of `CaseRules.agencies`.
  public let agency: String
  /// The letter's number: `A-69/L0012`.
  public let paper: String
  /// The calendar year of the number, พ.ศ. (DOMAIN rule 3).
  public let year: UInt64
  /// The number in the log and calendar year, from 1, gap-free.
  public let number: UInt64
  /// The day of the letter.
  public let day: Day
  /// By when an answer is wanted.
  public let due: Day

  /// The facts.
  public init(agency: String, paper: String, year: UInt64, number: UInt64, day: Day, due: Day) {
    self.agency = agency
    self.paper = paper
    self.year = year
    self.number = number
    self.day = day
    self.due = due
  }

  /// The number as printed: device letter, two digits of the calendar year, L and at least four digits.
  public static func paper(letter: String, year: UInt64, number: UInt64) -> String {
    printedNumber(letter: letter, fiscalYear: year, mark: "L", number: number)
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(agency)
    writer.write(paper)
    writer.write(year)
    writer.write(number)
    writer.write(day)
    writer.write(due)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      agency: try reader.text(), paper: try reader.text(), year: try reader.unsigned(),
      number: try reader.unsigned(), day: try reader.day(), due: try reader.day())
  }
}

/// A paper of the checklist and where it stands. Fields in order: code, standing.
public struct CasePaper: CanonicalFacts {
  /// A code of `CaseRules.papers`.
  public let code: String
  /// Where it stands.
  public let standing: Case.PaperStanding

  /// A paper.
  public init(code: String, standing: Case.PaperStanding) {
    self.code = code
    self.standing = standing
  }

  /// Writes code, standing.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(code)
    writer.write(UInt64(standing.rawValue))
  }

  /// Reads code, standing.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(code: try reader.text(), standing: try reader.code(Case.PaperStanding.self))
  }
}

/// The facts of `case.certified`: two people certify the request; their names stand in the part. Fields in order: day, first, second.
public struct CaseCertified: CanonicalFacts {
  /// The day.
  public let day: Day
  /// อพม. or อสม.
  public let first: Case.Certifier
  /// กำนัน, ผู้ใหญ่บ้าน or ปลัด.
  public let second: Case.Certifier

  /// The facts.
  public init(day: Day, first: Case.Certifier, second: Case.Certifier) {
    self.day = day
    self.first = first
    self.second = second
  }

  /// Writes day, first, second.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(day)
    writer.write(UInt64(first.rawValue))
    writer.write(UInt64(second.rawValue))
  }

  /// Reads day, first, second.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      day: try reader.day(), first: try reader.code(Case.Certifier.self),
      second: try reader.code(Case.Certifier.self))
  }
}

/// The sealed part of every act of a case but its opening, under the household's key: names, then words as typed.
public struct CaseWords: Hashable, Sendable {
  /// Of certifiers both names; of a diagnosis name and position of who wrote it then; of a follow-up who sees to it.
  public let names: [String]
  /// What was written.
  public let text: String

  /// Words.
  public init(names: [String] = [], text: String = "") {
    self.names = names
    self.text = text
  }

  /// Whether there is nothing to seal.
  public var isEmpty: Bool { names.isEmpty && text.isEmpty }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(names) { $0.write($1) }
    writer.write(text)
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      names: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() },
      text: try reader.text())
  }
}

extension CanonicalWriter {
  mutating func write(_ responsible: PlanItem.Responsible) {
    write(responsible.subject.kind.rawValue)
    write(fixed: responsible.subject.bytes)
  }
}

extension CanonicalReader {
  mutating func optionalText() throws(CanonicalTrouble) -> String? {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
  }

  mutating func optionalCode<Code: RawRepresentable>(_ type: Code.Type) throws(CanonicalTrouble) -> Code?
  where Code.RawValue == UInt8 {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.code(type) }
  }

  mutating func optionalResponsible() throws(CanonicalTrouble) -> PlanItem.Responsible? {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      switch SubjectKind(rawValue: try r.unsigned()) {
      case .officer: PlanItem.Responsible.officer(try r.identifier())
      case .volunteer: PlanItem.Responsible.volunteer(try r.identifier())
      default: throw CanonicalTrouble.code
      }
    }
  }
}

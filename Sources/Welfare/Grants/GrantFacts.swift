public import ThaiText

/// The facts of `grant.applied`. Fields in order: paper, fiscal year, number, scheme, applicant, day.
public struct GrantApplied: CanonicalFacts {
  /// The number it is known by: `A-65/H0001`.
  public let paper: String
  /// The fiscal year of the number, พ.ศ.
  public let fiscalYear: UInt64
  /// The number in the log and fiscal year, from 1, gap-free (DOMAIN rule 10).
  public let number: UInt64
  /// Under which scheme.
  public let kind: HousingGrant.Kind
  /// ผู้ขอ: somebody who lives in the house.
  public let applicant: Identifier<Person>
  /// The day of the request.
  public let day: Day

  /// The facts.
  public init(
    paper: String, fiscalYear: UInt64, number: UInt64, kind: HousingGrant.Kind,
    applicant: Identifier<Person>, day: Day
  ) {
    self.paper = paper
    self.fiscalYear = fiscalYear
    self.number = number
    self.kind = kind
    self.applicant = applicant
    self.day = day
  }

  /// The number as printed: device letter, two digits of the fiscal year, H and at least four digits.
  public static func paper(letter: String, fiscalYear: UInt64, number: UInt64) -> String {
    printedNumber(letter: letter, fiscalYear: fiscalYear, mark: "H", number: number)
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(paper)
    writer.write(fiscalYear)
    writer.write(number)
    writer.write(UInt64(kind.rawValue))
    writer.write(applicant)
    writer.write(day)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      paper: try reader.text(), fiscalYear: try reader.unsigned(), number: try reader.unsigned(),
      kind: try reader.code(HousingGrant.Kind.self), applicant: try reader.identifier(),
      day: try reader.day())
  }
}

/// The facts of `grant.surveyed`. Fields in order: day, unsafe parts (ascending), right to stay, evidence.
public struct GrantSurveyed: CanonicalFacts {
  /// The day somebody looked at the house.
  public let day: Day
  /// What is unsafe, each once.
  public let parts: [HousingGrant.Part]
  /// On which ground the family may stay.
  public let right: HousingGrant.RightToStay
  /// Pictures, and the owner's consent where that is the ground.
  public let evidence: [Evidence]

  /// The facts.
  public init(
    day: Day, parts: [HousingGrant.Part], right: HousingGrant.RightToStay, evidence: [Evidence]
  ) {
    self.day = day
    self.parts = parts
    self.right = right
    self.evidence = evidence
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(day)
    writer.write(parts) { $0.write(UInt64($1.rawValue)) }
    writer.write(UInt64(right.rawValue))
    writer.write(evidence)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      day: try reader.day(),
      parts: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try r.code(HousingGrant.Part.self)
      }, right: try reader.code(HousingGrant.RightToStay.self), evidence: try reader.facts())
  }
}

/// The facts of `grant.met`: ประชาคม confirmed the house. Fields in order: day, rank, of how many, minutes, attendees.
public struct GrantMet: CanonicalFacts {
  /// The day of the meeting.
  public let day: Day
  /// The house's place among those the meeting ranked, from 1: the worst off first.
  public let rank: UInt64
  /// How many it ranked.
  public let ranked: UInt64
  /// The number of the minutes: `3/2565`.
  public let minutes: String
  /// How many attended.
  public let attendees: UInt64

  /// The facts.
  public init(day: Day, rank: UInt64, ranked: UInt64, minutes: String, attendees: UInt64) {
    self.day = day
    self.rank = rank
    self.ranked = ranked
    self.minutes = minutes
    self.attendees = attendees
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(day)
    writer.write(rank)
    writer.write(ranked)
    writer.write(minutes)
    writer.write(attendees)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      day: try reader.day(), rank: try reader.unsigned(), ranked: try reader.unsigned(),
      minutes: try reader.text(), attendees: try reader.unsigned())
  }
}

/// The facts of `grant.decided`: what an outside body decided. Fields in order: day, amount, body, meeting, document.
public struct GrantDecided: CanonicalFacts {
  /// The day of the decision.
  public let day: Day
  /// The most that may be spent on the house, satang.
  public let amount: Satang
  /// The body: คณะทำงานบ้านพอเพียงตำบล, never a person.
  public let body: String
  /// The number of its meeting: `2/2565`.
  public let meeting: String
  /// SHA-256 of the document that says so, 32 bytes; nil if none was scanned.
  public let document: Evidence?

  /// The facts.
  public init(day: Day, amount: Satang, body: String, meeting: String, document: Evidence?) {
    self.day = day
    self.amount = amount
    self.body = body
    self.meeting = meeting
    self.document = document
  }

  /// Writes the fields in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(day)
    writer.write(signed: amount)
    writer.write(body)
    writer.write(meeting)
    writer.write(document) { $1.encode(into: &$0) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      day: try reader.day(), amount: try reader.signed(), body: try reader.text(),
      meeting: try reader.text(),
      document: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try Evidence(from: &r)
      })
  }
}

/// The facts of `grant.approved`: a second officer checked exactly this. Fields in order: decision, content.
public struct GrantApproved: CanonicalFacts {
  /// The entry of the decision that was checked.
  public let decision: EntryName
  /// SHA-256 over what the grant said when it was checked, 32 bytes: ``GrantFile/content``.
  public let content: [UInt8]

  /// The facts.
  public init(decision: EntryName, content: [UInt8]) {
    self.decision = decision
    self.content = content
  }

  /// Writes decision, content.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(decision)
    writer.write(fixed: content)
  }

  /// Reads decision, content.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(decision: try reader.entryName(), content: try reader.fixed(32))
  }
}

public import ThaiText

/// A document of a case. Each is about one entry, whose copies are counted.
public enum CaseDocument: Hashable, Sendable {
  /// แบบ ปสค.1 and แบบสอบข้อเท็จจริง: from the first day.
  case request
  /// หนังสือส่งต่อ of that number, as printed: `A-69/L0012`.
  case letter(String)
  /// รายการเอกสารที่ยังขาด.
  case checklist

  /// What sort of paper it is.
  public var kind: PaperKind {
    switch self {
    case .request: .caseRequest
    case .letter: .caseLetter
    case .checklist: .caseChecklist
    }
  }

  /// The number of the letter that it is; nil for any other document.
  public var letter: String? { if case .letter(let number) = self { number } else { nil } }
}

extension CaseSheet {
  /// The documents that there are of it by now: the request, what is still missing, then its letters, the newest first.
  public var documents: [CaseDocument] {
    let missing: [CaseDocument] = missing.isEmpty ? [] : [.checklist]
    return [.request] + missing + line.file.letters.reversed().map { .letter($0.sent.facts.paper) }
  }

  /// The papers of the checklist that are still missing, in the order of the rules.
  public var missing: [Paper] { papers.filter { $0.standing == .missing } }

  /// The document of a kind: of a letter by its number, or of the newest one.
  ///
  /// - Throws: `Refusal.case(.noPaper)`: no such letter counts, or nothing is missing.
  public func document(_ kind: PaperKind, letter: String? = nil) throws(Refusal) -> CaseDocument {
    let found = documents.first { document in
      guard case .letter(let number) = document, let letter else { return document.kind == kind }
      return kind == .caseLetter && number.unicodeScalars.elementsEqual(letter.unicodeScalars)
    }
    guard let found else { throw .case(.noPaper(kind, paper: line.file.paper, letter: letter)) }
    return found
  }

  /// A letter of that number; nil if none counts.
  public func letter(_ number: String) -> CaseFile.Letter? {
    line.file.letters.first { $0.sent.facts.paper.unicodeScalars.elementsEqual(number.unicodeScalars) }
  }

  /// The entry that a document is about; nil if there is no such document.
  public func source(of document: CaseDocument) -> EntryName? {
    switch document {
    case .request: line.file.opening.entry
    case .letter(let number): letter(number)?.sent.entry
    case .checklist: missing.isEmpty ? nil : line.file.opening.entry
    }
  }
}

/// Everything that stands on the documents of a case.
public struct CasePaperSheet: Hashable, Sendable {
  /// Somebody of the case, as papers name them.
  public struct Someone: Hashable, Sendable {
    /// Who.
    public let person: Identifier<Person>
    /// The name; empty where it cannot be opened here.
    public let name: String
    /// The masked ID; nil if there is none.
    public let maskedID: String?
    /// Years on the day of the request; nil if that is not known.
    public let age: Int?
    /// Sex, if a source said.
    public let sex: Person.Sex?
    /// The masked phone number; empty if none is known.
    public let maskedPhone: String

    /// Somebody.
    public init(
      person: Identifier<Person>, name: String, maskedID: String?, age: Int?, sex: Person.Sex?,
      maskedPhone: String
    ) {
      self.person = person
      self.name = name
      self.maskedID = maskedID
      self.age = age
      self.sex = sex
      self.maskedPhone = maskedPhone
    }
  }

  /// Help that the house had in the fiscal year, beside money under regulations.
  public struct Help: Hashable, Sendable {
    /// The fiscal year of the day the paper is made.
    public let year: FiscalYear
    /// Hand-overs that count, oldest first.
    public let given: [GivenAid]
    /// Grants for the house that are open, or were closed in that year, oldest first.
    public let grants: [GrantFile]

    /// Help in a year.
    public init(year: FiscalYear, given: [GivenAid], grants: [GrantFile]) {
      self.year = year
      self.given = given
      self.grants = grants
    }
  }

  /// The case with all that is known of it.
  public let sheet: CaseSheet
  /// The household and its members, their ages on the day of the request.
  public let card: HouseholdCard
  /// Everybody in the case: who asks, and those in trouble.
  public let people: [Someone]
  /// What the house had this year.
  public let help: Help

  /// A sheet.
  public init(_ sheet: CaseSheet, card: HouseholdCard, people: [Someone], help: Help) {
    self.sheet = sheet
    self.card = card
    self.people = people
    self.help = help
  }

  /// Who asks; nil if nobody does.
  public var applicant: Someone? {
    let facts = sheet.line.file.opening.facts
    return people.first { $0.person == facts.applicant }
  }

  /// Those in trouble, in the order of the case.
  public var beneficiaries: [Someone] {
    let facts = sheet.line.file.opening.facts
    return facts.beneficiaries.compactMap { one in people.first { $0.person == one } }
  }

  /// Where somebody stands in the register, or lives; nil where that is not known.
  ///
  /// - Parameter isRegistered: the register, else where they live.
  public func house(of person: Identifier<Person>, isRegistered: Bool) -> HouseholdParticulars? {
    guard let member = card.members.first(where: { $0.person == person }) else { return nil }
    func holds(_ membership: Membership) -> Bool {
      isRegistered ? membership.isRegistered : membership.livesHere
    }
    if holds(member.membership) { return card.particulars }
    return member.elsewhere.flatMap { holds($0.membership) ? $0.house : nil }
  }
}

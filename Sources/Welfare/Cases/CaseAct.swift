/// What happened to one case; each is one kind of entry.
public enum CaseAct: Hashable, Sendable {
  /// `case.opened`; the part is `CaseStory`.
  case opened(CaseOpened)
  /// `case.moved`: its status changed.
  case moved(CaseMoved)
  /// `case.forwarded`: a letter left.
  case forwarded(CaseForwarded)
  /// `case.written`: a section of its papers was written; the part holds it.
  case written(Case.Section)
  /// `case.papers-noted`: the checklist was gone through.
  case papersNoted([CasePaper])
  /// `case.certified`.
  case certified(CaseCertified)
  /// `case.conditions-told`: what a regulation wants to be true besides its sums.
  case conditioned(CaseCondition)
  /// `case.diagnosed`: an officer's own คำวินิจฉัย, instead of an earlier one of theirs if it names one; the part holds it.
  case diagnosed(replaces: EntryName?)
  /// `case.follow-up-planned`.
  case planned(FollowUpPlanned)
  /// `case.followed-up`.
  case followedUp(FollowedUp)
  /// `case.restricted`: who may see it without saying why; nil: everybody again.
  case restricted(Case.Restriction?)
  /// `case.seen`: a restricted case was opened.
  case seen(Case.AccessReason)
  /// `case.taken-back`: a decision that an entry of the case does not count.
  case takenBack(EntryName)

  /// The kinds of entries, each with its number in a state.
  static let kinds = [
    "case.opened", "case.moved", "case.forwarded", "case.written", "case.papers-noted", "case.certified",
    "case.diagnosed", "case.follow-up-planned", "case.followed-up", "case.restricted", "case.seen",
    "case.taken-back", "case.conditions-told",
  ]

  /// The entry's kind.
  public var kind: String { Self.kinds[number] }

  private var number: Int {
    switch self {
    case .opened: 0
    case .moved: 1
    case .forwarded: 2
    case .written: 3
    case .papersNoted: 4
    case .certified: 5
    case .diagnosed: 6
    case .planned: 7
    case .followedUp: 8
    case .restricted: 9
    case .seen: 10
    case .takenBack: 11
    case .conditioned: 12
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    switch self {
    case .opened(let facts): facts.encode(into: &writer)
    case .moved(let facts): facts.encode(into: &writer)
    case .forwarded(let facts): facts.encode(into: &writer)
    case .written(let section): writer.write(UInt64(section.rawValue))
    case .papersNoted(let papers): writer.write(papers)
    case .certified(let facts): facts.encode(into: &writer)
    case .diagnosed(let replaces): writer.write(replaces) { $0.write($1) }
    case .planned(let facts): facts.encode(into: &writer)
    case .followedUp(let facts): facts.encode(into: &writer)
    case .restricted(let restriction): writer.write(restriction) { $0.write(UInt64($1.rawValue)) }
    case .seen(let reason): writer.write(UInt64(reason.rawValue))
    case .takenBack(let entry): writer.write(entry)
    case .conditioned(let facts): facts.encode(into: &writer)
    }
  }

  init?(kind: String, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard let number = Self.kinds.firstIndex(of: kind) else { return nil }
    try self.init(number: number, from: &reader)
  }

  private init(number: Int, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch number {
    case 0: self = .opened(try CaseOpened(from: &reader))
    case 1: self = .moved(try CaseMoved(from: &reader))
    case 2: self = .forwarded(try CaseForwarded(from: &reader))
    case 3: self = .written(try reader.code(Case.Section.self))
    case 4: self = .papersNoted(try reader.facts())
    case 5: self = .certified(try CaseCertified(from: &reader))
    case 6: self = .diagnosed(replaces: try reader.optionalEntryName())
    case 7: self = .planned(try FollowUpPlanned(from: &reader))
    case 8: self = .followedUp(try FollowedUp(from: &reader))
    case 9: self = .restricted(try reader.optionalCode(Case.Restriction.self))
    case 10: self = .seen(try reader.code(Case.AccessReason.self))
    case 11: self = .takenBack(try reader.entryName())
    case 12: self = .conditioned(try CaseCondition(from: &reader))
    default: throw .code
    }
  }

  /// The subjects it touches besides the case and its household.
  var about: [SubjectID] {
    switch self {
    case .opened(let facts): facts.people.map { $0.of(.person) }
    case .moved(let facts): facts.aid.map { [$0.person.of(.person)] } ?? []
    case .conditioned(let facts): [facts.person.of(.person)]
    case .planned(let facts): facts.responsible.map { [$0.subject] } ?? []
    default: []
    }
  }
}

/// An act of a case as a state keeps it: its kind, then its facts.
public struct CaseDeed: CanonicalFacts {
  /// What happened.
  public let act: CaseAct

  init(_ act: CaseAct) { self.act = act }

  /// Writes the act's kind, then its facts.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(act.kind)
    act.encode(into: &writer)
  }

  /// Reads the act.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard let act = try CaseAct(kind: try reader.text(), from: &reader) else { throw .code }
    self.act = act
  }
}

/// The facts of every entry about a case: which case, of which household, what happened.
public struct CaseFacts: Hashable, Sendable {
  /// The case.
  public let subject: Identifier<Case>
  /// The household where the trouble is.
  public let household: Identifier<Household>
  /// What happened.
  public let act: CaseAct

  /// The facts.
  public init(of subject: Identifier<Case>, household: Identifier<Household>, act: CaseAct) {
    self.subject = subject
    self.household = household
    self.act = act
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(subject)
    writer.write(household)
    act.encode(into: &writer)
  }

  init?(kind: String, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard CaseAct.kinds.contains(kind) else { return nil }
    let (subject, household): (Identifier<Case>, Identifier<Household>) =
      (try reader.identifier(), try reader.identifier())
    guard let act = try CaseAct(kind: kind, from: &reader) else { return nil }
    self.init(of: subject, household: household, act: act)
  }

  var about: [SubjectID] { [subject.of(.case), household.of(.household)] + act.about }
}

/// What the journal says of a case: every act of it, in the order of the fold.
///
/// Whether an act fits, and how far the case has come, is a question over them: ``CaseFile``.
public struct CaseState: Hashable, Sendable {
  /// Whose trouble; that of the first entry.
  public internal(set) var household: Identifier<Household>?
  /// What happened.
  public internal(set) var deeds: [Told<CaseDeed>] = []

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    guard case .case(let facts) = act else { return }
    if household == nil { household = facts.household }
    deeds.append(Told(CaseDeed(facts.act), by: place))
  }

  /// Entries that did not fit when they came.
  public var misfits: [EntryName] { CaseFile(Identifier(high: 0, low: 0), self)?.misfits ?? [] }

  /// Whether there may be such: only where two entries had not seen each other.
  var hasMisfits: Bool { !misfits.isEmpty }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(household) { $0.write($1) }
    writer.write(deeds)
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    household = try reader.optionalIdentifier()
    deeds = try reader.told()
  }
}

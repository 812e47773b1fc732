/// What happened to one grant; each case is one kind of entry.
public enum GrantAct: Hashable, Sendable {
  /// `grant.applied`.
  case applied(GrantApplied)
  /// `grant.surveyed`: a decision while the community has not met.
  case surveyed(GrantSurveyed)
  /// `grant.met`.
  case met(GrantMet)
  /// `grant.decided`.
  case decided(GrantDecided)
  /// `grant.approved`.
  case approved(GrantApproved)
  /// `grant.reserved`.
  case reserved(GrantReserved)
  /// `grant.billed`.
  case billed(GrantBilled)
  /// `grant.inspected`; the part is `GrantParticulars`: the committee.
  case inspected(GrantInspected)
  /// `grant.paid`; the part is `GrantParticulars`: the payee.
  case paid(GrantPaid)
  /// `grant.contributed`; the part is `GrantParticulars`: who gave.
  case contributed(GrantContributed)
  /// `grant.handed-over`; the part is `GrantParticulars`: the witnesses.
  case handedOver(GrantHandedOver)
  /// `grant.closed`.
  case closed(GrantClosed)
  /// `grant.cancelled`; the part is `GrantParticulars`: a note.
  case cancelled(GrantCancelled)
  /// `grant.taken-back`: a decision that an entry of the grant does not count.
  case takenBack(EntryName)

  /// The kinds of entries, each with its number in a state.
  static let kinds = [
    "grant.applied", "grant.surveyed", "grant.met", "grant.decided", "grant.approved", "grant.reserved",
    "grant.billed", "grant.inspected", "grant.paid", "grant.contributed", "grant.handed-over", "grant.closed",
    "grant.cancelled", "grant.taken-back",
  ]

  /// The entry's kind.
  public var kind: String { Self.kinds[number] }

  private var number: Int {
    switch self {
    case .applied: 0
    case .surveyed: 1
    case .met: 2
    case .decided: 3
    case .approved: 4
    case .reserved: 5
    case .billed: 6
    case .inspected: 7
    case .paid: 8
    case .contributed: 9
    case .handedOver: 10
    case .closed: 11
    case .cancelled: 12
    case .takenBack: 13
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    switch self {
    case .applied(let facts): facts.encode(into: &writer)
    case .surveyed(let facts): facts.encode(into: &writer)
    case .met(let facts): facts.encode(into: &writer)
    case .decided(let facts): facts.encode(into: &writer)
    case .approved(let facts): facts.encode(into: &writer)
    case .reserved(let facts): facts.encode(into: &writer)
    case .billed(let facts): facts.encode(into: &writer)
    case .inspected(let facts): facts.encode(into: &writer)
    case .paid(let facts): facts.encode(into: &writer)
    case .contributed(let facts): facts.encode(into: &writer)
    case .handedOver(let facts): facts.encode(into: &writer)
    case .closed(let facts): facts.encode(into: &writer)
    case .cancelled(let facts): facts.encode(into: &writer)
    case .takenBack(let entry): writer.write(entry)
    }
  }

  init?(kind: String, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard let number = Self.kinds.firstIndex(of: kind) else { return nil }
    try self.init(number: number, from: &reader)
  }

  private init(number: Int, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch number {
    case 0: self = .applied(try GrantApplied(from: &reader))
    case 1: self = .surveyed(try GrantSurveyed(from: &reader))
    case 2: self = .met(try GrantMet(from: &reader))
    case 3: self = .decided(try GrantDecided(from: &reader))
    case 4: self = .approved(try GrantApproved(from: &reader))
    case 5: self = .reserved(try GrantReserved(from: &reader))
    case 6: self = .billed(try GrantBilled(from: &reader))
    case 7: self = .inspected(try GrantInspected(from: &reader))
    case 8: self = .paid(try GrantPaid(from: &reader))
    case 9: self = .contributed(try GrantContributed(from: &reader))
    case 10: self = .handedOver(try GrantHandedOver(from: &reader))
    case 11: self = .closed(try GrantClosed(from: &reader))
    case 12: self = .cancelled(try GrantCancelled(from: &reader))
    case 13: self = .takenBack(try reader.entryName())
    default: throw .code
    }
  }

  /// The subjects it touches besides the grant and its household.
  var about: [SubjectID] {
    switch self {
    case .applied(let facts): [facts.applicant.of(.person)]
    case .reserved(let facts): [facts.allotment.of(.allotment)]
    case .billed(let facts): [facts.allotment.of(.allotment)]
    case .paid(let facts): [facts.allotment.of(.allotment)]
    case .closed(let facts): [facts.release.allotment.of(.allotment)]
    case .cancelled(let facts): facts.release.map { [$0.allotment.of(.allotment)] } ?? []
    default: []
    }
  }
}

/// An act of a grant as a state keeps it: its number, then its facts.
public struct GrantDeed: CanonicalFacts {
  /// What happened.
  public let act: GrantAct

  init(_ act: GrantAct) { self.act = act }

  /// Writes the act's kind, then its facts.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(act.kind)
    act.encode(into: &writer)
  }

  /// Reads the act.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard let act = try GrantAct(kind: try reader.text(), from: &reader) else { throw .code }
    self.act = act
  }
}

/// The facts of every entry about a grant: which grant, whose house, what happened.
public struct GrantFacts: Hashable, Sendable {
  /// The grant.
  public let grant: Identifier<HousingGrant>
  /// Whose house.
  public let household: Identifier<Household>
  /// What happened.
  public let act: GrantAct

  /// The facts.
  public init(grant: Identifier<HousingGrant>, household: Identifier<Household>, act: GrantAct) {
    self.grant = grant
    self.household = household
    self.act = act
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(grant)
    writer.write(household)
    act.encode(into: &writer)
  }

  init?(kind: String, from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard GrantAct.kinds.contains(kind) else { return nil }
    let (grant, household): (Identifier<HousingGrant>, Identifier<Household>) =
      (try reader.identifier(), try reader.identifier())
    guard let act = try GrantAct(kind: kind, from: &reader) else { return nil }
    self.init(grant: grant, household: household, act: act)
  }

  var about: [SubjectID] { [grant.of(.grant), household.of(.household)] + act.about }
}

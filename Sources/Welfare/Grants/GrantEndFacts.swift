public import ThaiText

/// The facts of `grant.handed-over`: the family took the house back; witnesses stand in the sealed part of the household.
/// Fields in order: day, proof, evidence.
public struct GrantHandedOver: CanonicalFacts {
  /// The day.
  public let day: Day
  /// Signature, or fingerprint with two witnesses.
  public let proof: AidIssued.Proof
  /// Pictures of after.
  public let evidence: [Evidence]

  /// The facts.
  public init(day: Day, proof: AidIssued.Proof, evidence: [Evidence]) {
    self.day = day
    self.proof = proof
    self.evidence = evidence
  }

  /// Writes day, proof, evidence.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(day)
    writer.write(UInt64(proof.rawValue))
    writer.write(evidence)
  }

  /// Reads day, proof, evidence.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      day: try reader.day(), proof: try reader.code(AidIssued.Proof.self), evidence: try reader.facts())
  }
}

/// Money that goes back to its allotment. Fields in order: allotment, reserved, committed.
public struct BudgetRelease: CanonicalFacts {
  /// Whose it is.
  public let allotment: Identifier<Allotment>
  /// Of what was reserved, satang.
  public let reserved: Satang
  /// Of what was committed and not paid, satang.
  public let committed: Satang

  /// The facts.
  public init(allotment: Identifier<Allotment>, reserved: Satang, committed: Satang) {
    self.allotment = allotment
    self.reserved = reserved
    self.committed = committed
  }

  /// Writes allotment, reserved, committed.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(allotment)
    writer.write(signed: reserved)
    writer.write(signed: committed)
  }

  /// Reads allotment, reserved, committed.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      allotment: try reader.identifier(), reserved: try reader.signed(), committed: try reader.signed())
  }
}

/// The facts of `grant.closed`. Fields in order: day, release.
public struct GrantClosed: CanonicalFacts {
  /// The day.
  public let day: Day
  /// What was not spent.
  public let release: BudgetRelease

  /// The facts.
  public init(day: Day, release: BudgetRelease) {
    self.day = day
    self.release = release
  }

  /// Writes day, release.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(day)
    release.encode(into: &writer)
  }

  /// Reads day, release.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(day: try reader.day(), release: try BudgetRelease(from: &reader))
  }
}

/// The facts of `grant.cancelled`; a note stands in the sealed part of the household. Fields in order: day, reason, release.
public struct GrantCancelled: CanonicalFacts {
  /// The day.
  public let day: Day
  /// Why.
  public let reason: HousingGrant.CancelReason
  /// What was not spent; nil if nothing was reserved yet.
  public let release: BudgetRelease?

  /// The facts.
  public init(day: Day, reason: HousingGrant.CancelReason, release: BudgetRelease?) {
    self.day = day
    self.reason = reason
    self.release = release
  }

  /// Writes day, reason, release.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(day)
    writer.write(UInt64(reason.rawValue))
    writer.write(release) { $1.encode(into: &$0) }
  }

  /// Reads day, reason, release.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      day: try reader.day(), reason: try reader.code(HousingGrant.CancelReason.self),
      release: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        try BudgetRelease(from: &r)
      })
  }
}

/// The sealed part of an act of a grant, under the household's key: names, then words as typed.
public struct GrantParticulars: Hashable, Sendable {
  /// The committee, the payee, who gave, the witnesses.
  public let names: [String]
  /// A note; empty if none was written.
  public let note: String

  /// Particulars.
  public init(names: [String], note: String = "") {
    self.names = names
    self.note = note
  }

  /// Whether there is nothing to seal.
  public var isEmpty: Bool { names.isEmpty && note.isEmpty }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(names) { $0.write($1) }
    writer.write(note)
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      names: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() },
      note: try reader.text())
  }
}

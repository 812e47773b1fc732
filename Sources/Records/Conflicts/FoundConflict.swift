import Welfare

/// A conflict as the tables show it, before anybody's name is opened.
struct FoundConflict {
  /// What sort it is.
  let kind: Conflict.Kind
  /// What it is about.
  let subject: SubjectID
  /// The entries that make it, ascending.
  let making: [EntryName]
  /// What each side did.
  let shown: Shown
  /// SHA-256(`"tambondesk-conflict-1"` ‖ kind ‖ field ‖ subject ‖ entries ‖ mark); the id it was settled under, where it
  /// is not found any more.
  let id: Conflict.ID

  /// Where its sides are read from.
  enum Shown {
    /// Entries, each with what it did.
    case acts([EntryName])
    /// Values of a field; each by its entry.
    case values([EntryName])
    /// Hand-overs.
    case given([Identifier<Issuance>])
    /// People, houses or volunteers.
    case described([SubjectID])
    /// Assignments.
    case assigned([Identifier<Assignment>])
    /// What each log took of a lot out of a place.
    case takenOut(Identifier<Lot>, Identifier<Place>)
    /// An entry of a branch that is not folded, by its hash; before it the folded one that printed the same number, if
    /// that is what it is about.
    case lost(EntryName, hash: [UInt8], twin: EntryName?)
  }

  /// A conflict of these entries.
  ///
  /// - Parameters:
  ///   - mark: what else tells it from another of the same entries: the hash of one of a fork, a sum.
  ///   - id: the one it was settled under, where it is not found any more.
  init(
    _ kind: Conflict.Kind, of subject: SubjectID, making: [EntryName], mark: [UInt8] = [], shown: Shown,
    settledAs id: Conflict.ID? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.making = making.sorted()
    self.shown = shown
    self.id = id ?? Self.id(kind, subject, self.making, mark)
  }

  private static func id(
    _ kind: Conflict.Kind, _ subject: SubjectID, _ making: [EntryName], _ mark: [UInt8]
  ) -> Conflict.ID {
    var writer = CanonicalWriter(capacity: 160)
    writer.write(kind.number)
    writer.write(kind.field) { $0.write(UInt64($1.rawValue)) }
    writer.write(subject)
    writer.write(making) { $0.write($1) }
    writer.write(mark)
    return Conflict.ID(sha256("tambondesk-conflict-1", writer.bytes))
  }
}

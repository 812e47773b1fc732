/// What the journal says of an assignment; cancelling is a decision that fits only while it stands.
public struct AssignmentState: Hashable, Sendable {
  /// Who, for what, when.
  public internal(set) var made: AssignmentMade?
  /// The entry that cancelled it.
  public internal(set) var cancelled: EntryName?
  /// Entries that did not fit, ascending.
  public internal(set) var conflicts: [EntryName] = []

  /// Whether the volunteer is on the roster by it.
  public var isStanding: Bool { made != nil && cancelled == nil }

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    switch act {
    case .assignmentMade(let facts):
      if made == nil { made = facts } else { conflicts.append(place.name) }
    case .assignmentCancelled:
      if isStanding { cancelled = place.name } else { conflicts.append(place.name) }
    default: break
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(made) { $1.encode(into: &$0) }
    writer.write(cancelled) { $0.write($1) }
    writer.write(conflicts) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    made = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try AssignmentMade(from: &r)
    }
    cancelled = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.entryName()
    }
    conflicts = try reader.entryNames()
  }
}

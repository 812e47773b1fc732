/// What the journal says of an import: what it came to, and whether it was taken back.
public struct BatchState: Hashable, Sendable {
  /// What it came to.
  public internal(set) var declared = DeclaredState<ImportFinished>()
  /// Why it was taken back; at the end of the state, and only where it was.
  public internal(set) var undone = Held<ImportUndone.Reason>()

  /// What it came to.
  public var facts: Held<ImportFinished> { declared.facts }

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    declared.fold(act, place, subject)
    if case .importUndone(let facts) = act, facts.batch.of(.batch) == subject {
      undone.set(facts.reason, by: place)
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    declared.encode(into: &writer)
    if !undone.items.isEmpty { undone.encode(into: &writer) { $0.write(UInt64($1.rawValue)) } }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    declared = try DeclaredState(from: &reader)
    guard !reader.isAtEnd else { return }
    undone = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.code(ImportUndone.Reason.self)
    }
    // One form for each state: not taken back is nothing written.
    guard !undone.items.isEmpty else { throw .trailing }
  }
}

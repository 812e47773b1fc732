/// What the journal says of a grant: every act of it, in the order of the fold.
///
/// Whether an act fits, and how far the grant has come, is a question over them: ``GrantFile``.
public struct GrantState: Hashable, Sendable {
  /// Whose house; that of the first entry.
  public internal(set) var household: Identifier<Household>?
  /// What happened.
  public internal(set) var deeds: [Told<GrantDeed>] = []

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    guard case .grant(let facts) = act else { return }
    if household == nil { household = facts.household }
    deeds.append(Told(GrantDeed(facts.act), by: place))
  }

  /// Entries that did not fit when they came.
  public var misfits: [EntryName] { GrantFile(Identifier(high: 0, low: 0), self)?.misfits ?? [] }

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

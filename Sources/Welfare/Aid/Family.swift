/// ครอบครัว: several may share a household, and a campaign may give by the family.
///
/// A marker for the id.
public enum Family {}

/// The facts of `family.declared`: the officer was told that these members of a household are a family of their own.
///
/// Who is of no declared family is of the household's first one, which needs no declaration.
public struct FamilyDeclared: Hashable, Sendable {
  /// The family.
  public let family: Identifier<Family>
  /// Where it lives.
  public let household: Identifier<Household>
  /// Its members; none: the family was joined to the household's first one again.
  public let members: [Identifier<Person>]

  /// The facts.
  public init(family: Identifier<Family>, household: Identifier<Household>, members: [Identifier<Person>]) {
    self.family = family
    self.household = household
    self.members = members
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(family)
    writer.write(household)
    writer.write(members) { $0.write($1) }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      family: try reader.identifier(), household: try reader.identifier(),
      members: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.identifier() })
  }
}

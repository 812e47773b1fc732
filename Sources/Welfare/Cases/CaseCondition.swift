public import ThaiText

/// The facts of `case.conditions-told`: what a regulation wants to be true besides its sums. Fields in order: which (1 or 2), then of a
/// funeral person, certificate; of a child person, income, members.
public enum CaseCondition: CanonicalFacts {
  /// Who died, and the day of the death certificate.
  case funeral(of: Identifier<Person>, certificate: Day)
  /// The child, what the household has in a year, satang, and how many share it, the child too.
  case child(Identifier<Person>, income: Satang, members: UInt64)

  /// Whom it is told of.
  public var person: Identifier<Person> {
    switch self {
    case .funeral(let person, _), .child(let person, _, _): person
    }
  }

  /// Whether it tells what a regulation asks.
  public func answers(_ condition: RegulationCondition) -> Bool {
    switch (self, condition) {
    case (.funeral, .funeral), (.child, .child): true
    case (.funeral, .child), (.child, .funeral): false
    }
  }

  /// What a household has in a year for each of its members, satang, rounded up; nil for what is no child.
  public var average: Satang? {
    guard case .child(_, let income, let members) = self, members > 0 else { return nil }
    let shares = Satang(clamping: members)
    return income / shares + (income % shares > 0 ? 1 : 0)
  }

  /// Writes which it is, and its fields.
  public func encode(into writer: inout CanonicalWriter) {
    switch self {
    case .funeral(let person, let certificate):
      writer.write(1 as UInt64)
      writer.write(person)
      writer.write(certificate)
    case .child(let person, let income, let members):
      writer.write(2 as UInt64)
      writer.write(person)
      writer.write(signed: income)
      writer.write(members)
    }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch try reader.unsigned() {
    case 1: self = .funeral(of: try reader.identifier(), certificate: try reader.day())
    case 2:
      self = .child(
        try reader.identifier(), income: try reader.signed(), members: try reader.unsigned())
    default: throw .code
    }
  }
}

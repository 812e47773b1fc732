import Welfare

/// A way in which people answer to a text: a range of one index of the lookup store.
///
/// Numbers are always found so, names only until there is a name index.
enum LookupClass: CaseIterable {
  /// First name and surname begin so, tones aside.
  case plainFull
  /// The first word begins the first name, the others the surname, tones aside.
  case plainBothBegin
  /// The surname begins so, tones aside.
  case plainSurname
  /// Surname first, then the beginning of the first name, tones aside.
  case plainSurnameFirst
  /// The ID begins so.
  case number
  /// The ID ends so.
  case tail
  /// A phone number begins so.
  case phone
  /// A phone number ends so.
  case phoneTail

  private var isOfPhone: Bool { self == .phone || self == .phoneTail }

  /// What the index must say; `?` are a range's ends, before them, where there is one, a text that must be met.
  private var condition: String {
    switch self {
    case .plainFull: "p.plain_full >= ? AND p.plain_full < ?"
    case .plainBothBegin: "instr(p.plain_full, ?) > 0 AND p.plain_full >= ? AND p.plain_full < ?"
    case .plainSurname: "p.plain_surname >= ? AND p.plain_surname < ?"
    case .plainSurnameFirst: "p.plain_surname = ? AND p.plain_full >= ? AND p.plain_full < ?"
    case .number: "p.number >= ? AND p.number < ?"
    case .tail: "p.tail >= ? AND p.tail < ?"
    case .phone: "f.digits >= ? AND f.digits < ?"
    case .phoneTail: "f.backwards >= ? AND f.backwards < ?"
    }
  }

  private var order: String {
    switch self {
    case .plainFull, .plainBothBegin: "p.plain_full"
    case .plainSurname, .plainSurnameFirst: "p.plain_surname, p.plain_full"
    case .number: "p.number"
    case .tail: "p.tail"
    case .phone: "f.digits"
    case .phoneTail: "f.backwards"
    }
  }

  /// The rows, in order; the last value is how many at most.
  var rowsSQL: String { Self.rows[self] ?? "" }

  /// The homes of the rows, from the index alone; the last value is how many at most.
  var homesSQL: String { Self.homes[self] ?? "" }

  private static let rows = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      (
        kind,
        """
        SELECT p.no, p.id, p.home, p.name, p.number, p.birth, h.id, h.number, h.moo, h.village
        FROM \(kind.isOfPhone ? "phone f JOIN person p ON p.no = f.no" : "person p")
        JOIN household h ON h.home = p.home
        WHERE \(kind.condition) ORDER BY \(kind.order) LIMIT ?
        """
      )
    })

  private static let homes = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      let source = kind.isOfPhone ? "f.home FROM phone f" : "p.home FROM person p"
      return (kind, "SELECT \(source) WHERE \(kind.condition) LIMIT ?")
    })
}

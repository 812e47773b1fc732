import Welfare

/// A way in which people answer to a text: a range of one index of the lookup store.
enum LookupClass: CaseIterable {
  /// First name and surname begin so.
  case full
  /// The first word begins the first name, the others the surname.
  case bothBegin
  /// The surname begins so.
  case surname
  /// Surname first, then the beginning of the first name.
  case surnameFirst
  /// As `full`, tones aside.
  case plainFull
  /// As `bothBegin`, tones aside.
  case plainBothBegin
  /// As `surname`, tones aside.
  case plainSurname
  /// As `surnameFirst`, tones aside.
  case plainSurnameFirst
  /// The ID begins so.
  case number
  /// The ID ends so.
  case tail
  /// The phone number begins so.
  case phone

  /// What the index must say; `?` are a range's ends, before them, where there is one, a text that must be met.
  private var condition: String {
    switch self {
    case .full: "p.full >= ? AND p.full < ?"
    case .bothBegin: "instr(p.full, ?) > 0 AND p.full >= ? AND p.full < ?"
    case .surname: "p.surname >= ? AND p.surname < ?"
    case .surnameFirst: "p.surname = ? AND p.full >= ? AND p.full < ?"
    case .plainFull: "p.plain_full >= ? AND p.plain_full < ?"
    case .plainBothBegin: "instr(p.plain_full, ?) > 0 AND p.plain_full >= ? AND p.plain_full < ?"
    case .plainSurname: "p.plain_surname >= ? AND p.plain_surname < ?"
    case .plainSurnameFirst: "p.plain_surname = ? AND p.plain_full >= ? AND p.plain_full < ?"
    case .number: "p.number >= ? AND p.number < ?"
    case .tail: "p.tail >= ? AND p.tail < ?"
    case .phone: "p.phone >= ? AND p.phone < ?"
    }
  }

  private var order: String {
    switch self {
    case .full, .bothBegin: "p.full"
    case .surname, .surnameFirst: "p.surname, p.full"
    case .plainFull, .plainBothBegin: "p.plain_full"
    case .plainSurname, .plainSurnameFirst: "p.plain_surname, p.plain_full"
    case .number: "p.number"
    case .tail: "p.tail"
    case .phone: "p.phone"
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
        FROM person p JOIN household h ON h.home = p.home
        WHERE \(kind.condition) ORDER BY \(kind.order) LIMIT ?
        """
      )
    })

  private static let homes = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      (kind, "SELECT p.home FROM person p WHERE \(kind.condition) LIMIT ?")
    })
}

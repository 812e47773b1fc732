import ThaiText
import Welfare

/// Finds people who stand twice in one file.
struct RepeatedPeople {
  private var rows: [RegisterRow] = []
  private var byID: [NationalID: Int] = [:]
  private var withoutID: [RegisterRow: UInt64] = [:]

  /// Why `row` cannot stand beside an earlier one, or nil; a row that can is remembered.
  ///
  /// The same person twice is a repeated row; an ID with another name and another birth belongs to someone else.
  mutating func reject(_ row: RegisterRow) -> RowReject? {
    guard let id = row.person.nationalID else {
      let anyLine = RegisterRow(line: 0, person: row.person, household: row.household, position: row.position)
      if let line = withoutID[anyLine] { return .repeated(line: line) }
      withoutID[anyLine] = row.line
      return nil
    }
    if let index = byID[id] {
      let first = rows[index]
      return RepeatedPeople.isSamePerson(first.person, row.person)
        ? .repeated(line: first.line) : .idOfAnother(line: first.line)
    }
    byID[id] = rows.count
    rows.append(row)
    return nil
  }

  /// Whether the name or the birth agree.
  private static func isSamePerson(_ one: PersonParticulars, _ other: PersonParticulars) -> Bool {
    if let birth = one.birth, birth == other.birth { return true }
    return same(one.firstName, other.firstName) && same(one.surname, other.surname)
  }

  private static func same(_ one: String, _ other: String) -> Bool {
    folded(one).utf8.elementsEqual(folded(other).utf8)
  }
}

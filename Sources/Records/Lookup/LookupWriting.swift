import GRDB
import ThaiText
import Welfare

/// Writes people and houses into the lookup store.
///
/// A row that says what was there already is left alone; any other is stamped with the change it came by.
struct LookupWriting {
  /// The lookup store's connection, inside a write transaction.
  let tables: Tables
  /// The change that is being made.
  let change: Int64

  /// A birth date that is not known.
  static let noBirth = Int64(Int32.max)

  /// Writes what describes a house, in place of what was there.
  ///
  /// - Parameter visited: the day it was seen at the counter, 0 for none known; a later one that is there stays.
  func put(_ id: Identifier<Household>, _ house: HouseholdParticulars, visited: Int64) throws {
    let number = Self.houseNumber(house.houseNumber)
    let home = Self.key(id)
    let before = try tables.first(
      "SELECT visited, folded, moo, village, code, number FROM household WHERE home = ?", .integer(home)
    ) { row in
      (
        visited: row.integer(0),
        isSame: row.text(1) == number && row.unsigned(2) == house.moo && row.text(3) == house.villageName
          && row.unsigned(4) == house.houseCode?.number ?? 0 && row.text(5) == house.houseNumber
      )
    }
    let newest = max(visited, before?.visited ?? 0)
    if let before, before.isSame, before.visited == newest { return }
    try tables.run(
      """
      INSERT OR REPLACE INTO household (home, id, number, folded, reversed, moo, village, code, own, visited)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, .integer(home), .id(id), .text(house.houseNumber), .text(number), .text(Self.reversed(number)),
      .unsigned(house.moo), .text(house.villageName), .unsigned(house.houseCode?.number ?? 0),
      .flag(house.villageCode != nil), .integer(newest))
    if before != nil {
      try tables.run("UPDATE person SET stamp = ? WHERE home = ?", .integer(change), .integer(home))
    }
  }

  /// Writes what describes a person, in place of what was there; says how many people more there are by it.
  @discardableResult
  func put(_ person: LookupPerson) throws -> Int {
    let no = Bound.integer(person.no)
    var more = 1
    if change > 0 {
      let before = try tables.first("SELECT digest FROM person WHERE no = ?", no) { $0.integer(0) }
      if before == person.digest { return 0 }
      if before != nil { more = 0 }
    }
    try tables.run(
      """
      INSERT OR REPLACE INTO person (
        no, id, home, name, full, surname, plain_full, plain_surname, number, tail, birth, position, stamp,
        digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?)
      """, no, .id(person.id), .integer(person.home), .text(person.name), .text(person.full),
      .text(person.surname), .text(person.plainFull), .text(person.plainSurname), .unsigned(person.number),
      .integer(person.tail), .integer(person.birth), .integer(person.position), .integer(change),
      .integer(person.digest))
    if change > 0 { try forgetLines(person.no) }
    for (line, name) in person.formerNames.enumerated() {
      try tables.run(
        "INSERT INTO former (no, line, first, surname) VALUES (?, ?, ?, ?)", no, .integer(Int64(line)),
        .text(name.first), .text(name.surname))
    }
    for (line, phone) in person.phones.enumerated() {
      try tables.run(
        "INSERT INTO phone (no, line, digits, backwards, home) VALUES (?, ?, ?, ?, ?)", no,
        .integer(Int64(line)), .text(phone.digits), .text(phone.backwards), .integer(person.home))
    }
    return more
  }

  private func forgetLines(_ no: Int64) throws {
    try tables.run("DELETE FROM former WHERE no = ?", .integer(no))
    try tables.run("DELETE FROM phone WHERE no = ?", .integer(no))
    try tables.run("DELETE FROM gone WHERE no = ?", .integer(no))
  }

  /// Forgets a house.
  func remove(_ id: Identifier<Household>) throws {
    try tables.run("DELETE FROM household WHERE home = ?", .integer(Self.key(id)))
  }

  /// Forgets a person; says how many people more there are by it.
  func remove(_ id: Identifier<Person>) throws -> Int {
    let no = Self.key(id)
    try tables.run("DELETE FROM person WHERE no = ?", .integer(no))
    let fewer = tables.database.changesCount
    try forgetLines(no)
    try tables.run("INSERT INTO gone (no, stamp) VALUES (?, ?)", .integer(no), .integer(change))
    return -fewer
  }

  /// The first eight bytes of an id as the cache's own key: 64 random bits, never seen outside.
  static func key<Subject>(_ id: Identifier<Subject>) -> Int64 { Int64(bitPattern: id.high) }

  /// A house number as it is compared: folded, without blanks.
  static func houseNumber(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in ThaiText.folded(text).unicodeScalars where scalar != " " { view.append(scalar) }
    return String(view)
  }

  /// The scalars backwards.
  static func reversed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.reversed())
    return String(view)
  }

  /// The thirteen digits of an ID, backwards.
  static func tail(_ number: UInt64) -> Int64 {
    var rest = number
    var tail: Int64 = 0
    for _ in 0..<13 {
      tail = tail * 10 + Int64(rest % 10)
      rest /= 10
    }
    return tail
  }
}

import ThaiText
import Welfare

extension Look {
  /// The rosters of `count` days from `first`.
  func rosters(from first: Day, count: Int) throws -> [RosterPage] {
    let shifts = try shifts()
    let duties = try duties()
    let titles = Dictionary(duties.map { ($0.duty, $0.title) }, uniquingKeysWith: { first, _ in first })
    var names = VolunteerNames(vault: vault)
    return try (0..<count).map { offset in
      let day = first.adding(days: offset)
      let made = try RosterReading(tables: tables).assignments(on: day)
      let slots = try shifts.map { shift in
        RosterPage.Slot(
          shift: shift,
          assigned: try made.filter { $0.shift == shift.shift }.map { facts in
            let volunteer = try names.particulars(of: facts.volunteer)
            return RosterPage.Assigned(
              assignment: facts.assignment, volunteer: facts.volunteer, name: volunteer?.fullName ?? "",
              cardNumber: volunteer?.cardNumber ?? "", duty: titles[facts.duty] ?? "")
          })
      }
      return RosterPage(day: day, slots: slots, duties: duties)
    }
  }

  /// Volunteers to choose for a day: valid cards first, then who is on fewest rosters, then by name.
  func volunteers(on day: Day) throws -> [VolunteerLine] {
    let codes = Dictionary(try shifts().map { ($0.shift, $0.code) }, uniquingKeysWith: { first, _ in first })
    let made = try RosterReading(tables: tables).assignments(on: day)
    let turns = try turns(around: day)
    let lines: [VolunteerLine] = try states(of: .volunteer).compactMap { subject, state in
      guard case .volunteer(let state) = state, let card = state.card.current else { return nil }
      let id: Identifier<Volunteer> = subject.identifier()
      guard let particulars = try vault.volunteer(id) else { return nil }
      return VolunteerLine(
        volunteer: id, particulars: particulars, card: card, isValid: card.isValid(on: day),
        shifts: made.filter { $0.volunteer == id }.compactMap { codes[$0.shift] })
    }
    return lines.map { (line: $0, turns: turns[$0.volunteer] ?? 0, key: sortKey($0.particulars.fullName)) }
      .sorted { left, right in
        if left.line.isValid != right.line.isValid { return left.line.isValid }
        if left.turns != right.turns { return left.turns < right.turns }
        return left.key.lexicographicallyPrecedes(right.key)
      }.map(\.line)
  }

  /// How often each volunteer stands on the rosters from 30 days before to 30 days after `day`.
  private func turns(around day: Day) throws -> [Identifier<Volunteer>: Int] {
    let turns = try tables.rows(
      "SELECT volunteer, COUNT(*) FROM assignment WHERE day BETWEEN ? AND ? GROUP BY volunteer",
      .integer(Int64(day.number) - 30), .integer(Int64(day.number) + 30)
    ) { ($0.identifier(0) as Identifier<Volunteer>, Int($0.integer(1))) }
    return Dictionary(turns, uniquingKeysWith: { first, _ in first })
  }
}

/// Volunteers' particulars, each opened once.
struct VolunteerNames {
  private let vault: Vault
  private var opened: [Identifier<Volunteer>: VolunteerParticulars] = [:]

  /// Nobody opened yet.
  init(vault: Vault) {
    self.vault = vault
  }

  /// What describes a volunteer; nil if it cannot be opened.
  mutating func particulars(of volunteer: Identifier<Volunteer>) throws -> VolunteerParticulars? {
    if let known = opened[volunteer] { return known }
    let particulars = try vault.volunteer(volunteer)
    opened[volunteer] = particulars
    return particulars
  }
}

public import ThaiText
public import Welfare

extension Store {
  /// Households with something likely that is not found to be received, by village and house number.
  ///
  /// - Parameters:
  ///   - moo: only this village; nil for all.
  ///   - benefit: only this code; nil for all.
  ///   - progress: told how many households are read, of how many; false stops the reading, which then throws.
  /// - Throws: `StoreTrouble`.
  public func coverage(
    moo: UInt64? = nil, benefit: String? = nil, at now: Instant,
    progress: (_ done: Int, _ all: Int) -> Bool = { _, _ in true }
  ) throws(StoreTrouble) -> Coverage {
    try read(from: try separateReader()) { tables in
      let look = Look(tables: tables)
      let rules = try ruleBook(in: tables).book
      var villages: [Coverage.Village] = []
      let households = try look.householdsInOrder()
      let reached = benefit == nil ? try look.householdsReached(in: now.day.fiscalYear) : nil
      var unreached: [(moo: UInt64, name: String, row: Unreached.Row)] = []
      for (done, household) in households.enumerated() {
        if done % 100 == 0, !progress(done, households.count) { throw CancellationError() }
        guard let card = try look.card(household, on: now.day), moo == nil || card.particulars.moo == moo
        else { continue }
        let sheet = try look.benefits(of: card, rules: rules, on: now.day)
        if let reached, !reached.contains(household), let row = Unreached.Row(sheet) {
          unreached.append((card.particulars.moo, card.particulars.villageName, row))
        }
        let rows = sheet.findings.filter { finding in
          finding.standing == .likely
            && (benefit.map { $0.unicodeScalars.elementsEqual(finding.benefit.code.unicodeScalars) } ?? true)
        }.map { finding in
          let member = card.members.first { $0.person == finding.person }
          return Coverage.Row(
            household: household, houseNumber: card.particulars.houseNumber, person: finding.person,
            name: member?.particulars.fullName ?? "", age: member?.age, finding: finding)
        }
        guard !rows.isEmpty else { continue }
        if let last = villages.last, last.moo == card.particulars.moo {
          villages[villages.count - 1].rows += rows
        } else {
          villages.append(
            Coverage.Village(moo: card.particulars.moo, name: card.particulars.villageName, rows: rows))
        }
      }
      return Coverage(
        villages: villages,
        unreached: reached.map { _ in Unreached(year: now.day.fiscalYear, villages: Self.villages(unreached))
        })
    }
  }

  /// Rows in the order of the villages, a village once.
  private static func villages(
    _ rows: [(moo: UInt64, name: String, row: Unreached.Row)]
  ) -> [Unreached.Village] {
    var villages: [Unreached.Village] = []
    for (moo, name, row) in rows {
      if let last = villages.last, last.moo == moo {
        villages[villages.count - 1] = Unreached.Village(moo: moo, name: last.name, rows: last.rows + [row])
      } else {
        villages.append(Unreached.Village(moo: moo, name: name, rows: [row]))
      }
    }
    return villages
  }
}

extension Look {
  /// Households, as they are shown, that were given something which stands, or whose visitor was served, in a fiscal year.
  func householdsReached(in year: FiscalYear) throws -> Set<Identifier<Household>> {
    var reached: Set<Identifier<Household>> = []
    let (from, to) = (Instant(year.first, minuteOfDay: 0), Instant(year.last.adding(days: 1), minuteOfDay: 0))
    let aliases = try tables.aliases(of: .household)
    for id in try aid.given(from: from.milliseconds, to: to.milliseconds) {
      guard let state = try tables.issuance(id), state.isStanding, let issued = state.issued else { continue }
      reached.insert(aliases.root(of: issued.facts.household))
    }
    try tables.each(
      """
      SELECT subject.state FROM ticket JOIN subject ON subject.kind = ? AND subject.id = ticket.id
      WHERE ticket.day BETWEEN ? AND ?
      """, .kind(.ticket), .day(year.first), .day(year.last)
    ) { row in
      guard case .ticket(let state) = try SubjectState(kind: .ticket, bytes: row.bytes(0)),
        let ticket = state.ticket, case .served = ticket.state, let household = ticket.household
      else { return }
      reached.insert(aliases.root(of: household))
    }
    return reached
  }
}

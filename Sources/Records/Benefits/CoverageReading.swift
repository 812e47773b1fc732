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
      for (done, household) in households.enumerated() {
        if done % 100 == 0, !progress(done, households.count) { throw CancellationError() }
        guard let card = try look.card(household, on: now.day), moo == nil || card.particulars.moo == moo
        else { continue }
        let sheet = try look.benefits(of: card, rules: rules, on: now.day)
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
      return Coverage(villages: villages)
    }
  }
}

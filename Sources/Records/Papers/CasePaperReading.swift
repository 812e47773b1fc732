public import ThaiText
public import Welfare

extension Store {
  /// Everything that stands on the documents of a case; nil if there is none. Who prints it looks first whether it is restricted.
  ///
  /// - Parameter day: the day the paper is made.
  /// - Throws: `StoreTrouble`.
  public func casePaperSheet(
    _ subject: Identifier<Case>, on day: Day
  ) throws(StoreTrouble) -> CasePaperSheet? {
    try read { tables in
      let reading = CaseReading(tables: tables)
      guard let file = try reading.file(of: subject) else { return nil }
      let sheet = try reading.sheet(file, book: try ruleBook(in: tables).book, on: day)
      let look = Look(tables: tables)
      let (facts, household) = (file.opening.facts, sheet.line.household)
      let people = try facts.people.map { person in
        let known = try look.particulars(of: person)
        return CasePaperSheet.Someone(
          person: person, name: known?.fullName ?? "", maskedID: known?.nationalID?.masked,
          age: known?.birth?.age(on: facts.day), sex: known?.sex, maskedPhone: maskedPhone(known?.phone ?? "")
        )
      }
      return CasePaperSheet(
        sheet, card: try look.cardOrEmpty(household, on: facts.day), people: people,
        help: try help(to: household, in: FiscalYear(of: day), tables))
    }
  }

  private func help(
    to household: Identifier<Household>, in year: FiscalYear, _ tables: Tables
  ) throws -> CasePaperSheet.Help {
    let given = try AidReading(tables: tables).standing(to: household)
    let grants = try GrantReading(tables: tables).files(of: household)
    return CasePaperSheet.Help(
      year: year, given: given.filter { year.contains($0.at.day) },
      grants: grants.filter { $0.step != .cancelled && (!$0.step.isLast || year.contains($0.since)) })
  }
}

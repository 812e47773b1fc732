public import ThaiText
public import Welfare

extension Store {
  /// Everything that stands on the papers of a grant; nil if there is none.
  ///
  /// - Parameter day: the day the paper is made.
  /// - Throws: `StoreTrouble`.
  public func grantPaperSheet(
    _ grant: Identifier<HousingGrant>, on day: Day
  ) throws(StoreTrouble) -> GrantPaperSheet? {
    try read { tables in
      let reading = GrantReading(tables: tables)
      guard let file = try reading.file(of: grant) else { return nil }
      let sheet = try reading.sheet(file, rules: try ruleBook(in: tables).book.housing, on: day)
      let look = Look(tables: tables)
      let applied = file.application.facts
      let shown = try tables.root(of: applied.applicant)
      let applicant = try look.particulars(of: shown)
      let members = try look.memberships(of: sheet.line.household)
      return GrantPaperSheet(
        sheet, maskedID: applicant?.nationalID?.masked,
        position: members.first { $0.person == shown }?.membership.position,
        age: applicant?.birth.map { $0.age(on: applied.day) },
        members: members.count { $0.membership.livesHere })
    }
  }

  /// The grant that a receipt of money is of; nil if no receipt has that number.
  ///
  /// - Throws: `StoreTrouble`.
  public func grant(ofReceipt receipt: String) throws(StoreTrouble) -> GrantFile? {
    try read { tables in
      try GrantReading(tables: tables).all().last { $0.payment(of: receipt) != nil }
    }
  }
}

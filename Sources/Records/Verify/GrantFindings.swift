import ThaiText
import Welfare

/// What the entries tell of money and houses that a rule would not have let happen.
struct GrantFindings {
  /// The connection.
  let tables: Tables
  /// Where pictures and papers lie.
  let evidence: EvidenceFolder

  /// Every finding: allotments overspent, houses overpaid, and, unless `isQuick`, evidence that was changed.
  func all(isQuick: Bool) throws -> [VerifyReport.Finding] {
    let files = try GrantReading(tables: tables).all()
    return try overspent() + files.compactMap(overpaid) + (isQuick ? [] : files.flatMap { try changed($0) })
  }

  private func overspent() throws -> [VerifyReport.Finding] {
    // Who keeps it makes no difference here.
    let reading = BudgetReading(tables: tables, log: LogID(high: 0, low: 0))
    return try reading.lines(on: Day(number: .max)).filter { $0.left < 0 }.map {
      .overspent(code: $0.facts.code, left: $0.left)
    }
  }

  private func overpaid(_ file: GrantFile) -> VerifyReport.Finding? {
    guard let approved = file.approved, file.paid > approved else { return nil }
    return .overpaid(paper: file.application.facts.paper, paid: file.paid, approved: approved)
  }

  /// A file that is not here lies on another device, or was never copied: that is no damage.
  private func changed(_ file: GrantFile) throws -> [VerifyReport.Finding] {
    let key = try Vault(tables: tables).key(of: file.household.of(.household))
    return file.evidence.compactMap { piece in
      guard evidence.standing(of: piece.hash, in: file.household, key: key) == .changed else { return nil }
      return .evidenceChanged(
        paper: file.application.facts.paper, file: String(hexadecimal(piece.hash).prefix(12)))
    }
  }
}

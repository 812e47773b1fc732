import ThaiText
import Welfare

/// Every hand-over, oldest first; reversed ones are marked.
struct AidExport {
  static let columns = [
    "receipt", "issuance", "day", "at", "household", "house_no", "moo", "campaign", "kit", "lot", "quantity",
    "value", "recipient", "counter", "by", "reversed",
  ]

  /// The connection.
  let tables: Tables

  /// Writes the list.
  func write(to writing: inout ExportWriting) throws {
    var issuances = IssuanceReading(tables: tables)
    for line in try issuances.lines(household: nil, campaign: nil, from: nil, to: nil) {
      let house = try Vault(tables: tables).household(line.household)
      let given = line.given
      try writing.write(
        ExportField.row(
          Self.columns,
          [
            .text(given.receipt), .text(given.issuance.hex), .text(given.at.day.iso), .text(given.at.rfc3339),
            .text(line.household.hex), .optional(house?.houseNumber),
            house.map { .unsigned($0.moo) } ?? .none,
            .text(line.campaignCode), .text(line.kitCode), .text(line.lotCode), .unsigned(given.quantity),
            .number(line.value), .text(given.recipient), .unsigned(given.counter), .text(given.by),
            .flag(given.isReversed),
          ]))
    }
  }
}

import Records
import Settings
import ThaiText
import Welfare

/// A practice store with invented households and bags enough for all.
enum Making {
  static func make(at path: String, runtime: String, households: Int) throws {
    let store = try Store.create(
      at: path,
      setup: CentreSetup(tambon: "650811", name: "ดินทอง", use: .practice, rules: ShippedRules.files),
      environment: Surroundings.environment(runtime: runtime))
    let officer = try Working.officer(of: store)
    let rows = (1...households).map { number in
      RegisterRow(
        line: UInt64(number + 1), person: PersonParticulars(firstName: "คนที่", surname: String(number)),
        household: HouseholdParticulars(houseNumber: String(number), moo: 1), position: .head)
    }
    _ = try store.importRegister(rows, by: Proposer(officer: officer, counter: 0, at: Surroundings.now))
    _ = try store.commit(
      .receiveStock(
        StockRequest(
          kit: "BAG", lot: "69-07", quantity: 100_000, unitValue: 65_000, source: "พมจ", expires: nil)),
      by: Proposer(officer: officer, counter: 0, at: Surroundings.now))
  }
}

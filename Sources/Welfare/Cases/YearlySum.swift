public import ThaiText

/// What a household was given under all regulations in a fiscal year (DOMAIN rule 4). No regulation limits it: it is looked at again
/// above a sum of the rules, and given all the same.
public struct YearlySum: Hashable, Sendable {
  /// The fiscal year.
  public let year: FiscalYear
  /// How often anything was given.
  public let times: Int
  /// How much together, satang.
  public let amount: Satang
  /// Above which it is looked at again, satang; nil where the rules name none.
  public let limit: Satang?

  /// The sum of what was given in the fiscal year of a day, under regulations that hold no more too.
  ///
  /// - Parameter limits: of the rules; the row of `day` counts.
  public init(of given: [GivenMoney], limits: DatedRows<Satang>, on day: Day) {
    let year = FiscalYear(of: day)
    let all = given.filter { year.contains($0.day) }
    self.year = year
    times = all.count
    amount = BudgetMove.total(all.map(\.aid.amount))
    limit = limits.row(on: day)?.value
  }

  /// Whether it is above the limit.
  public var isOver: Bool { limit.map { $0 < amount } ?? false }
}

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

  /// The sum of a household's uses of every regulation.
  ///
  /// - Parameter limits: of the rules; the row of `day` counts.
  public init(of uses: [RegulationUse], limits: DatedRows<Satang>, on day: Day) {
    let all = uses.flatMap(\.times)
    year = FiscalYear(of: day)
    times = all.count
    amount = BudgetMove.total(all.map(\.amount))
    limit = limits.row(on: day)?.value
  }

  /// Whether it is above the limit.
  public var isOver: Bool { limit.map { $0 < amount } ?? false }
}

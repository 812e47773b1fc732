import ThaiText
import Welfare

extension FindingConflicts {
  /// Allotments of which two devices took more than there was.
  func overspent() throws -> [FoundConflict] {
    try BudgetReading(tables: tables, log: LogID(high: 0, low: 0)).lines(on: Day(number: .max)).filter {
      $0.left < 0
    }.map { line in
      let taking = try tables.rows(
        """
        SELECT log, seq FROM budget_move WHERE allotment = ? AND (reserved > 0 OR allotted < 0)
        ORDER BY log, seq, line
        """, .id(line.allotment)
      ) { $0.entryName(0) }
      var mark = CanonicalWriter(capacity: 10)
      mark.write(signed: line.left)
      return FoundConflict(
        .overspent, of: line.allotment.of(.allotment), making: [], mark: mark.bytes, shown: .acts(taking))
    }
  }
}

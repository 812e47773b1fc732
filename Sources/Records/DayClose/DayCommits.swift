import ThaiText
import Welfare

extension Committing {
  /// A day is closed, if the rule agrees.
  mutating func closeDay(_ day: Day, _ reason: DayClosed.Reason?) throws {
    guard let centre = try tables.centre()?.centre else { return }
    let sheet = try DayReading(tables: tables).sheet(day)
    try DayRule.close(sheet, reason: reason, today: proposer.at.day)
    let isOpen = !sheet.tickets.isEmpty || !sheet.carriers.isEmpty
    try appending.append(
      .dayClosed(
        DayClosed(centre: centre, day: day, figures: sheet.figures, reason: isOpen ? reason : nil)))
  }
}

extension Fold {
  /// Which entry of a log closed a day: the first one.
  func keepClose(_ arrived: Arrived) throws {
    guard case .dayClosed(let facts) = arrived.act else { return }
    try run(
      on: .dayClosed, .day(facts.day), .id(arrived.entry.name.log),
      by: Int64(clamping: arrived.entry.name.seq))
  }
}

public import ThaiText

/// The facts of `case.follow-up-planned`: something is to be done on a day; what, and who sees to it in words, stands in the part.
/// Fields in order: sort, due, responsible (optional: kind's number and id).
public struct FollowUpPlanned: CanonicalFacts {
  /// What sort.
  public let sort: Case.FollowUpSort
  /// The day.
  public let due: Day
  /// Who sees to it; nil where the store knows nobody of that name.
  public let responsible: PlanItem.Responsible?

  /// The facts.
  public init(sort: Case.FollowUpSort, due: Day, responsible: PlanItem.Responsible? = nil) {
    self.sort = sort
    self.due = due
    self.responsible = responsible
  }

  /// Writes sort, due, responsible.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(sort.rawValue))
    writer.write(due)
    writer.write(responsible) { $0.write($1) }
  }

  /// Reads sort, due, responsible.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      sort: try reader.code(Case.FollowUpSort.self), due: try reader.day(),
      responsible: try reader.optionalResponsible())
  }
}

/// The facts of `case.followed-up`: somebody was visited, called or asked; what came of it in words stands in the part. Fields in
/// order: planned (optional), sort, day, outcome.
public struct FollowedUp: CanonicalFacts {
  /// The entry that planned it; nil where nothing was planned.
  public let planned: EntryName?
  /// What sort.
  public let sort: Case.FollowUpSort
  /// The day.
  public let day: Day
  /// What came of it.
  public let outcome: Case.FollowUpOutcome

  /// The facts.
  public init(planned: EntryName?, sort: Case.FollowUpSort, day: Day, outcome: Case.FollowUpOutcome) {
    self.planned = planned
    self.sort = sort
    self.day = day
    self.outcome = outcome
  }

  /// Writes planned, sort, day, outcome.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(planned) { $0.write($1) }
    writer.write(UInt64(sort.rawValue))
    writer.write(day)
    writer.write(UInt64(outcome.rawValue))
  }

  /// Reads planned, sort, day, outcome.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      planned: try reader.optionalEntryName(), sort: try reader.code(Case.FollowUpSort.self),
      day: try reader.day(), outcome: try reader.code(Case.FollowUpOutcome.self))
  }
}

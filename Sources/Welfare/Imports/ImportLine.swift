public import ThaiText

/// One import, as a list shows it.
public struct ImportLine: Hashable, Sendable {
  /// The batch.
  public let batch: Identifier<Batch>
  /// The day of its last page, or of its end.
  public let day: Day
  /// What it came to; nil for one that was stopped.
  public let facts: ImportFinished?
  /// Why it was taken back; nil if it was not.
  public let undone: ImportUndone.Reason?

  /// A line.
  public init(batch: Identifier<Batch>, day: Day, facts: ImportFinished?, undone: ImportUndone.Reason?) {
    self.batch = batch
    self.day = day
    self.facts = facts
    self.undone = undone
  }
}

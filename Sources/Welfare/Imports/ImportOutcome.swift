/// What an import came to, or would come to.
public struct ImportOutcome: Hashable, Sendable {
  /// The most rows that are told by line, of each sort.
  public static let mostLines = 100

  /// What was counted; its batch was never written where nothing was to be.
  public let facts: ImportFinished
  /// Whether nothing was written because nothing was to be.
  public let isDryRun: Bool
  /// Whether somebody stopped it; whole pages stay, and importing the file again goes on.
  public let isStopped: Bool
  /// Good rows that were looked at.
  public let done: Int
  /// Good rows in the file.
  public let goodRows: Int
  /// The first rows that were not taken, by line.
  public let bad: [SetAside]
  /// The first rows that may mean somebody known, by line.
  public let doubts: [SetAside]
  /// The first remarks on rows that were kept, by line.
  public let remarks: [RowRemark]
  /// Where the rows lie that were not taken, or would lie; nil where there are none.
  public let rejects: String?
  /// Whether that file could be written; true where it was not to be.
  public let areRejectsKept: Bool

  /// What an import came to.
  public init(
    facts: ImportFinished, isDryRun: Bool, isStopped: Bool, done: Int, goodRows: Int, bad: [SetAside] = [],
    doubts: [SetAside] = [], remarks: [RowRemark] = [], rejects: String? = nil, areRejectsKept: Bool = true
  ) {
    self.facts = facts
    self.isDryRun = isDryRun
    self.isStopped = isStopped
    self.done = done
    self.goodRows = goodRows
    self.bad = bad
    self.doubts = doubts
    self.remarks = remarks
    self.rejects = rejects
    self.areRejectsKept = areRejectsKept
  }
}

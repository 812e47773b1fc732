public import Welfare

/// What the reader of a file already knows of it.
public struct ImportSource: Hashable, Sendable {
  /// Data rows in the file.
  public let rows: Int
  /// Rows kept with a warning.
  public let warned: Int
  /// Rows that the reader set aside.
  public let rejected: Int
  /// The lines of those that were warned about.
  public let warnedLines: Set<UInt64>

  /// A file of these counts.
  public init(rows: Int, warned: Int = 0, rejected: Int = 0, warnedLines: Set<UInt64> = []) {
    self.rows = rows
    self.warned = warned
    self.rejected = rejected
    self.warnedLines = warnedLines
  }
}

/// What an import came to, or in a dry run would come to.
public struct ImportReport: Hashable, Sendable {
  /// The batch; in a dry run it was never written.
  public let batch: Identifier<Batch>
  /// The entry `import.finished`; nil in a dry run and where the import was stopped.
  public internal(set) var finished: EntryName?
  /// Whether nothing was written because nothing was to be.
  public let isDryRun: Bool
  /// Whether this is the first answer to the request again.
  public internal(set) var isReplayed = false
  /// Whether it was stopped: whole pages are kept, and running it again goes on.
  public internal(set) var isStopped = false
  /// Data rows in the file.
  public internal(set) var rows: Int
  /// People, or volunteers, that the good rows speak of.
  public internal(set) var people = 0
  /// Households that the good rows speak of.
  public internal(set) var households = 0
  /// Rows whose person is new.
  public internal(set) var new = 0
  /// Rows that changed what was known.
  public internal(set) var changed = 0
  /// Rows that said what was known.
  public internal(set) var same = 0
  /// Rows kept with a warning.
  public internal(set) var warned: Int
  /// Rows set aside, by the reader of the file and here.
  public internal(set) var rejected: Int
  /// Rows kept back because they may mean somebody known, and nobody said so; they are not among those set aside.
  public internal(set) var doubtful = 0
  /// The rows set aside here, because of what the store holds; those of the file's reader are not among them.
  public internal(set) var setAside: [SetAside] = []
  /// The doubtful rows, with who they may mean.
  public internal(set) var doubts: [SetAside] = []
  /// What was seen in rows that were kept, because of what the store holds; likewise.
  public internal(set) var remarks: [RowRemark] = []

  private let warnedLines: Set<UInt64>

  init(batch: Identifier<Batch>, source: ImportSource, isDryRun: Bool) {
    self.batch = batch
    self.isDryRun = isDryRun
    rows = source.rows
    warned = source.warned
    rejected = source.rejected
    warnedLines = source.warnedLines
  }

  init(_ facts: ImportFinished, entry: EntryName) {
    self.init(
      batch: facts.batch,
      source: ImportSource(
        rows: Int(clamping: facts.rows), warned: Int(clamping: facts.warned),
        rejected: Int(clamping: facts.rejected)), isDryRun: false)
    new = Int(clamping: facts.new)
    changed = Int(clamping: facts.changed)
    same = Int(clamping: facts.same)
    doubtful = Int(clamping: facts.doubtful)
    finished = entry
    isReplayed = true
  }

  /// Good rows that were looked at.
  public var done: Int { new + changed + same + doubtful + setAside.count }

  /// The facts of `import.finished`.
  public func facts(_ source: ImportFinished.Source) -> ImportFinished {
    ImportFinished(
      batch: batch, source: source, rows: UInt64(rows), new: UInt64(new), changed: UInt64(changed),
      same: UInt64(same), warned: UInt64(warned), rejected: UInt64(rejected), doubtful: UInt64(doubtful))
  }

  /// Counts a row that was kept.
  mutating func count(_ outcome: RowOutcome) {
    switch outcome {
    case .new: new += 1
    case .changed: changed += 1
    case .same: same += 1
    }
  }

  /// Counts a row that may mean somebody known.
  mutating func count(doubt row: SetAside) {
    doubtful += 1
    doubts.append(row)
  }

  /// Counts a row that is kept with remarks; one that its reader warned about is counted already.
  mutating func count(_ remarks: [RowRemark]) {
    guard let line = remarks.first?.line else { return }
    if !warnedLines.contains(line) { warned += 1 }
    self.remarks += remarks
  }

  /// Counts a row that is set aside.
  mutating func count(_ row: SetAside) {
    rejected += 1
    setAside.append(row)
  }
}

/// What a row that was kept meant.
enum RowOutcome: Hashable {
  /// Its subject is new.
  case new
  /// It changed what was known.
  case changed
  /// It said what was known.
  case same
}

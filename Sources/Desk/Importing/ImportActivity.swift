import Welfare

/// An import at this desk, from the choice of a file to what it came to: it goes on whatever the officer does.
struct ImportActivity: Hashable, Sendable {
  /// How far the officer has come.
  enum Stage: Hashable, Sendable {
    /// Chooses a file.
    case choosing
    /// Looks at its columns.
    case columns
    /// Sees what it would come to.
    case rehearsed(ImportOutcome)
    /// Sees what it came to.
    case over(ImportOutcome)
    /// Sees that it is taken back.
    case undone
  }

  /// What the program does for it.
  enum Work: Hashable, Sendable {
    /// Reads a file's header.
    case opening
    /// Reads the whole file, and writes nothing.
    case rehearsing
    /// Imports it.
    case running
    /// Takes an import back.
    case undoing
  }

  /// Columns as a draft kept them.
  struct Kept: Hashable, Sendable {
    let source: ImportFinished.Source
    let holds: [ImportColumn]
  }

  /// How far the officer has come.
  var stage = Stage.choosing
  /// What runs, under the number of its effect; nil while nothing does.
  var running: (work: Work, number: Int)? {
    get { work.flatMap { work in number.map { (work, $0) } } }
    set { (work, number) = (newValue?.work, newValue?.number) }
  }
  private var work: Work?
  private var number: Int?
  /// The number under which it is looked for files; nil while it is not.
  var looking: Int?
  /// Files to choose from, newest first; nil until the program has looked.
  var offers: [FileOffer]?
  /// What was imported before, newest first.
  var past: [ImportLine] = []
  /// What the file looks like.
  var sheet: ImportSheet?
  /// What each of its columns holds, as the officer sees it.
  var holds: [ImportColumn] = []
  /// Rows done of rows there are; 0 of 0 while the file is read.
  var progress: (done: Int, all: Int) {
    get { (done, all) }
    set { (done, all) = newValue }
  }
  private var done = 0
  private var all = 0
  /// Why the last thing could not be done; nil once something else is tried.
  var trouble: ImportTrouble?
  /// Columns that a draft kept, for the file it names.
  var kept: Kept?

  /// Whether something runs that takes its time.
  var isAtWork: Bool { running.map { $0.work != .opening } ?? false }

  /// What the file lacks, as its columns stand.
  var missing: [ImportField] { sheet?.source.missing(from: Set(holds)) ?? [] }

  /// What would be imported; nil while no file is open.
  var wish: ImportWish? {
    sheet.map { sheet in
      ImportWish(
        path: sheet.path, source: sheet.source,
        columns: zip(sheet.columns, holds).map { ImportWish.Column(header: $0.header, holds: $1) })
    }
  }

  /// Lets a column hold the next thing that no other column holds, or the one before.
  mutating func turn(_ column: Int, by step: Int) {
    guard let sheet, holds.indices.contains(column) else { return }
    let others = Set(holds.indices.filter { $0 != column }.map { holds[$0] })
    let free = [.unused] + sheet.source.columns.filter { !others.contains($0) }
    let here = free.firstIndex(of: holds[column]) ?? 0
    holds[column] = free[(here + step + free.count) % free.count]
  }

  /// Lets a column hold nothing.
  mutating func release(_ column: Int) {
    if holds.indices.contains(column) { holds[column] = .unused }
  }

  /// Something begins to run.
  mutating func begin(_ work: Work, _ number: Int) {
    running = (work, number)
    progress = (0, 0)
    trouble = nil
  }

  /// Takes over what became of it.
  mutating func take(_ news: ImportNews) {
    if case .progress(let done, let all) = news {
      progress = (done, all)
      return
    }
    running = nil
    switch news {
    case .looked, .progress: break
    case .opened(let sheet): open(sheet)
    case .over(let outcome): stage = outcome.isDryRun ? .rehearsed(outcome) : .over(outcome)
    case .undone: stage = .undone
    case .failed(let trouble): self.trouble = trouble
    }
  }

  private mutating func open(_ sheet: ImportSheet) {
    self.sheet = sheet
    holds = sheet.columns.map(\.holds)
    if let kept, kept.source == sheet.source, kept.holds.count == holds.count { holds = kept.holds }
    kept = nil
    stage = .columns
  }

  /// Everything anew; what is known of files and of earlier imports stays until it is looked for again.
  mutating func startAnew() {
    var fresh = ImportActivity()
    (fresh.offers, fresh.past, fresh.looking) = (offers, past, looking)
    self = fresh
  }
}

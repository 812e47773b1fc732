/// A file with what each of its columns holds, as somebody has seen and agreed.
public struct ImportWish: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its header, as it stands in the file.
    public let header: String
    /// What it holds.
    public let holds: ImportColumn

    /// A column.
    public init(header: String, holds: ImportColumn) {
      self.header = header
      self.holds = holds
    }
  }

  /// Where the file lies.
  public let path: String
  /// What it is imported as.
  public let source: ImportFinished.Source
  /// Its columns, all of them, in the order of the file.
  public let columns: [Column]

  /// A wish.
  public init(path: String, source: ImportFinished.Source, columns: [Column]) {
    self.path = path
    self.source = source
    self.columns = columns
  }
}

/// Work on imports that the program does in the background.
public enum ImportTask: Hashable, Sendable {
  /// Looks which files lie where they usually do, and what was imported before.
  case look
  /// Reads a file's header and a few of its rows; nil: what it is, the header shall say.
  case open(path: String, as: ImportFinished.Source?)
  /// Reads the whole file and says what an import would come to; nothing is written.
  case rehearse(ImportWish)
  /// Imports it.
  case run(ImportWish, request: String)
  /// Takes a whole import back.
  case undo(Identifier<Batch>, ImportUndone.Reason, request: String)
}

/// What becomes of work on imports.
public enum ImportNews: Hashable, Sendable {
  /// These files lie there, newest first; this was imported before, newest first.
  case looked([FileOffer], past: [ImportLine])
  /// The file looks like this.
  case opened(ImportSheet)
  /// So many rows of so many are done; 0 of 0 while the file is read.
  case progress(done: Int, all: Int)
  /// What the import came to, or would come to.
  case over(ImportOutcome)
  /// It is taken back.
  case undone(Identifier<Batch>)
  /// It could not be done.
  case failed(ImportTrouble)
}

/// Why work on an import could not be done.
public enum ImportTrouble: Error, Hashable, Sendable {
  /// The file cannot be read or written.
  case file(FileTrouble)
  /// A rule says no.
  case refused(Refusal)
  /// The store cannot.
  case store(StoreTrouble)
}

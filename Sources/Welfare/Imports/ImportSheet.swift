/// What a file looks like before it is imported: its columns, what each is taken for, and a few cells of each.
public struct ImportSheet: Hashable, Sendable {
  /// What divides the cells of a row.
  public enum Separator: UInt8, CaseIterable, Hashable, Sendable {
    /// `,`
    case comma = 0x2C
    /// `;`
    case semicolon = 0x3B
    /// A tab.
    case tab = 0x09
    /// `|`
    case bar = 0x7C
  }

  /// Why a column is taken for what it holds.
  public enum Origin: UInt8, Hashable, Sendable {
    /// Its header says so, or nothing does.
    case header
    /// Somebody said so the last time such a file was imported.
    case kept
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its header, as it stands in the file.
    public let header: String
    /// What it is taken for.
    public let holds: ImportColumn
    /// Why.
    public let origin: Origin
    /// The first cells that are not empty, at most three, as they stand in the file.
    public let samples: [String]

    /// A column.
    public init(header: String, holds: ImportColumn, origin: Origin = .header, samples: [String]) {
      self.header = header
      self.holds = holds
      self.origin = origin
      self.samples = samples
    }
  }

  /// The most cells that are shown of a column.
  public static let mostSamples = 3

  /// Where the file lies.
  public let path: String
  /// What it is taken for.
  public let source: ImportFinished.Source
  /// Whether the header says what it is; else somebody has to.
  public let isRecognised: Bool
  /// How its letters are coded.
  public let encoding: TextEncoding
  /// What divides its cells.
  public let separator: Separator
  /// Rows below the header.
  public let rows: Int
  /// The columns, in the order of the file.
  public let columns: [Column]

  /// A file of these columns.
  public init(
    path: String, source: ImportFinished.Source, isRecognised: Bool, encoding: TextEncoding,
    separator: Separator, rows: Int, columns: [Column]
  ) {
    self.path = path
    self.source = source
    self.isRecognised = isRecognised
    self.encoding = encoding
    self.separator = separator
    self.rows = rows
    self.columns = columns
  }
}

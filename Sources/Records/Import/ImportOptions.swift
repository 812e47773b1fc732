public import ThaiText
public import Welfare

/// How a file is to be read: what it does not say of itself.
public struct ImportOptions: Sendable {
  /// A column that the operator named: `--map COL=FIELD`.
  public struct Mapping: Hashable, Sendable {
    /// The header as it stands in the file, or the column's number from 1; `#3` is the third, whatever headers there are.
    public let column: String
    /// The name of a field, as ``ImportColumn/init(code:)`` reads it.
    public let field: ImportColumn

    /// A column with what it holds.
    public init(column: String, field: ImportColumn) {
      self.column = column
      self.field = field
    }
  }

  /// The six digits of the centre's tambon: rows of that tambon get a village code.
  public var tambonCode: String
  /// The name of the centre's tambon, as `ดินทอง`.
  public var tambonName: String
  /// Whether IDs that start with 9 are taken.
  public var isPractice: Bool
  /// The day of the import: nobody is born after it.
  public var today: Day
  /// The encoding, or nil to find out.
  public var encoding: TextEncoding?
  /// Columns named by the operator.
  public var mappings: [Mapping]

  /// Options of an import into one centre's store.
  public init(
    tambonCode: String, tambonName: String, isPractice: Bool, today: Day, encoding: TextEncoding? = nil,
    mappings: [Mapping] = []
  ) {
    self.tambonCode = tambonCode
    self.tambonName = tambonName
    self.isPractice = isPractice
    self.today = today
    self.encoding = encoding
    self.mappings = mappings
  }
}

/// What a column is read as: one field, an address that holds house number and moo together, or nothing.
public enum ImportColumn: Hashable, Sendable {
  /// One field.
  case field(ImportField)
  /// `124/28 หมู่ 2 ต.ดินทอง`.
  case address
  /// Nothing, whatever its header says.
  case unused

  /// The column that `--map COL=CODE` means: the name of a field as in reports, `address`, or `unused`.
  public init?(code: String) {
    if code == "address" {
      self = .address
    } else if code == "unused" {
      self = .unused
    } else if let field = ImportField(rawValue: code), field != .row {
      self = .field(field)
    } else {
      return nil
    }
  }

  /// The field; nil for an address and for a column that is not used.
  public var field: ImportField? {
    if case .field(let field) = self { field } else { nil }
  }

  /// The name that ``init(code:)`` reads.
  public var code: String {
    switch self {
    case .field(let field): field.rawValue
    case .address: "address"
    case .unused: "unused"
    }
  }

  /// The field that reports name for it.
  public var reported: ImportField {
    switch self {
    case .field(let field): field
    case .address: .houseNumber
    case .unused: .row
    }
  }
}

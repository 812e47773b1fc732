public import Welfare

/// What a column is read as: one field, or an address that holds house number and moo together.
public enum ImportColumn: Hashable, Sendable {
  /// One field.
  case field(ImportField)
  /// `124/28 หมู่ 2 ต.ดินทอง`.
  case address

  /// The column that `--map COL=CODE` means: the name of a field as in reports, or `address`.
  public init?(code: String) {
    if code == "address" {
      self = .address
    } else if let field = ImportField(rawValue: code), field != .row {
      self = .field(field)
    } else {
      return nil
    }
  }

  /// The field; nil for an address.
  public var field: ImportField? {
    if case .field(let field) = self { field } else { nil }
  }

  /// The name that ``init(code:)`` reads.
  public var code: String {
    switch self {
    case .field(let field): field.rawValue
    case .address: "address"
    }
  }

  /// The field that reports name for it.
  var reported: ImportField {
    switch self {
    case .field(let field): field
    case .address: .houseNumber
    }
  }
}

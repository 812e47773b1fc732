/// One row of a list, as it looks when it has no focus.
public struct ListRow: Hashable, Sendable {
  /// The state whose sign stands in the gutter; nil for none.
  public var sign: Role?
  /// What the row says.
  public var line: Line

  /// A row that says `line`, with the sign of a state before it.
  public init(_ line: Line, sign: Role? = nil) {
    self.line = line
    self.sign = sign
  }
}

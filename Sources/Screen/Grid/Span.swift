/// Text of one role.
public struct Span: Hashable, Sendable {
  /// The text.
  public var text: String
  /// What it is for.
  public var role: Role

  /// Text of one role, `text` unless told otherwise.
  public init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

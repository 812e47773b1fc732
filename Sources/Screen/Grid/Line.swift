/// A line of a pane: what stands at its left, and what at its right edge.
public struct Line: Hashable, Sendable {
  /// From the left; cut with `…` where the line is too short.
  public var leading: [Span]
  /// At the right edge; kept as long as the line has room for it alone.
  public var trailing: [Span]

  /// A line of spans.
  public init(_ leading: [Span], trailing: [Span] = []) {
    self.leading = leading
    self.trailing = trailing
  }

  /// A line of a text at the left and one at the right, both of one role.
  public init(_ leading: String, trailing: String = "", role: Role = .text) {
    self.leading = [Span(leading, role)]
    self.trailing = trailing.isEmpty ? [] : [Span(trailing, role)]
  }
}
